import * as z from 'zod';
import { syllablesOf } from '../kernel/fold.ts';
import { kinds, matters } from '../petitions/domain/case/choices.ts';
import type { Item } from '../platform/table.ts';
import { publicEventNames } from './domain/history.ts';
import type { OpenCase } from './domain/open-case.ts';
import type { Released } from './domain/released.ts';
import type { PublicIds } from './ids.ts';

/** The longest summary has fewer different words; a text made to have more is not found by the last of them. */
const MAX_WORDS = 300;

/** What is public of a petition; `agencies`: its agency and all above it. */
export type Copy = PublicIds & {
  readonly agencies: readonly string[];
  /** Of its agency, which is found by it too, as by that of its commune. */
  readonly name: string;
  readonly released?: Released | undefined;
  readonly open?: OpenCase | undefined;
};

/** The sort key of what has only one item in its partition. */
export const ONLY = '-';

export const StoredEntry = z.object({
  id: z.string(),
  agency: z.string(),
  kind: z.enum(kinds),
  matter: z.enum(matters).optional(),
  commune: z.object({ code: z.string(), name: z.object({ vi: z.string(), en: z.string() }) }).optional(),
  receivedOn: z.string(),
  answeredOn: z.string(),
  workingDaysLate: z.number().optional(),
  publishedAt: z.string(),
  summary: z.string(),
  history: z.array(z.object({ on: z.string(), event: z.enum(publicEventNames) })),
});
export type Entry = Released & { readonly id: string };

/** A row in one of the partitions by which a published petition is found. It has all that a filter asks. */
export const FoundRow = z.object({
  sk: z.string(),
  id: z.string(),
  words: z.string(),
  agencies: z.array(z.string()),
  matter: z.enum(matters).optional(),
  commune: z.string().optional(),
});
export type FoundRow = z.infer<typeof FoundRow>;

export const OpenRow = z.object({
  sk: z.string(),
  agency: z.string(),
  matter: z.enum(matters).optional(),
  stage: z.enum(['answer', 'publication']),
  dueOn: z.string(),
});
export type OpenRow = z.infer<typeof OpenRow>;

/** How far a rebuild is: the last agency that was copied again; without one it has ended. */
export const Progress = z.object({ version: z.number(), agency: z.string().optional() });
export type Progress = z.infer<typeof Progress>;

/** The partitions. */
export const partitions = {
  entry: (id: string) => `entry#${id}`,
  /** The keys of all rows of a petition, for the job alone. */
  rows: (id: string) => `rows#${id}`,
  agency: (code: string) => `agency#${code}`,
  matter: (matter: string) => `matter#${matter}`,
  commune: (code: string) => `commune#${code}`,
  word: (word: string) => `word#${word}`,
  open: (code: string) => `open#${code}`,
} as const;

export const entryOf = ({ id, released }: Copy): Item | undefined =>
  released && { ...{ pk: partitions.entry(id), sk: ONLY, id }, ...released };

/** Every row of a petition but its entry. */
export const rowsOf = (copy: Copy): readonly Row[] => [...foundRows(copy), ...openRows(copy)];

export type Row = Item & { readonly pk: string; readonly sk: string };

function foundRows({ id, agencies, name, released }: Copy): readonly Row[] {
  if (released === undefined) return [];
  const { matter, commune, publishedAt, summary } = released;
  const words = [...new Set(syllablesOf(`${name} ${commune?.name.vi ?? ''} ${summary}`))].slice(0, MAX_WORDS);
  const about = { ...(matter && { matter }), ...(commune && { commune: commune.code }) };
  const row = { sk: `${publishedAt}#${id}`, id, words: words.join(' '), agencies, ...about };
  const pks = [
    ...agencies.map(partitions.agency),
    ...(matter === undefined ? [] : [partitions.matter(matter)]),
    ...(commune === undefined ? [] : [partitions.commune(commune.code)]),
    ...words.map(partitions.word),
  ];
  return pks.map((pk) => ({ pk, ...row }));
}

const openRows = ({ openId, agencies, open }: Copy): readonly Row[] =>
  open === undefined
    ? []
    : agencies.map((code) => ({ pk: partitions.open(code), sk: `${open.dueOn}#${openId}`, ...open }));
