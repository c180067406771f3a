import * as z from 'zod';
import { AgencyParam, CommuneCode } from '../directory/contract.ts';
import { syllablesOf } from '../kernel/fold.ts';
import { langs } from '../kernel/lang.ts';
import { bareSymbols, grouped } from '../kernel/symbols.ts';
import { matters } from '../petitions/domain/case/choices.ts';
import { pageQuery } from '../platform/page.ts';
import { longText, shortText } from '../platform/text.ts';
import { PeriodId } from '../scores/contract.ts';

/** Words that are looked for; those after them are ignored, because each costs a read. */
const MAX_WORDS = 8;

/** As long as a person types into a search box. */
export const MAX_SEARCH = 100;

/** Nobody knows an id but from a link: its case and spaces do not matter. */
const PublicId = z
  .string()
  .max(40)
  .transform((typed) => grouped(bareSymbols(typed)))
  .meta({ description: 'The id of a published petition, from the list.', examples: ['7K3D-9QXM-4HTR'] });

/** Instant and id of the last one that was read, as its sort key. */
const Position = { at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#[\w-]{1,20}$/) };
const OverduePosition = { at: z.string().regex(/^\d{4}-\d\d-\d\d#[\w-]{1,20}$/) };
const EitherPosition = { at: z.union([Position.at, OverduePosition.at]) };

const filters = {
  q: shortText(0, MAX_SEARCH)
    .transform((typed) => [...new Set(syllablesOf(typed))].slice(0, MAX_WORDS))
    .optional()
    .meta({
      description:
        'Words that the summary or the name of the agency or the commune contains, each of them, with or without accents; the first eight.',
      examples: ['rac thai'],
    }),
  agency: AgencyParam.optional().describe('An agency and all agencies below it. Without it: all.'),
  matter: z.enum(matters).optional().describe('What the petition is about.'),
  commune: CommuneCode.optional().describe('Where it happened: a code from `GET /v1/places`.'),
  period: PeriodId.optional().describe('When it was published: a period as in `GET /v1/scores`.'),
};

/** Half of a page elsewhere: each comes with its whole summary. */
const MAX_ENTRIES = 50;
const DEFAULT_ENTRIES = 20;

export const ListPublishedInput = z.object({
  query: z.object({
    ...filters,
    ...pageQuery(Position, 'eyJhdCI6IjIwMjYtMTItMDFUMDI6MDA6MDAuMDAwWiM3SzNELTlRWE0tNEhUUiJ9'),
    limit: z.coerce.number().int().min(1).max(MAX_ENTRIES).default(DEFAULT_ENTRIES).describe('Items on a page.'),
  }),
});
/** A file is read by a program: it has more than a page. Each costs one or two read units. */
export const FILE_ENTRIES = 200;

/** What the list of overdue petitions has no parameter for, because it shows neither content nor place. */
const onlyPublished = ['q', 'matter', 'commune', 'period'] as const;

const FileQuery = z
  .object({
    of: z
      .enum(['published', 'overdue'])
      .default('published')
      .describe('`overdue`: what `GET /v1/public/overdue` lists, only as `csv`, by `agency` alone.'),
    ...filters,
    lang: z.enum(langs).default('vi').describe('Of a feed: the language of what is not a summary.'),
    cursor: pageQuery(EitherPosition, 'eyJhdCI6IjIwMjYtMTItMDFUMDI6MDA6MDAuMDAwWiM3SzNELTlRWE0tNEhUUiJ9').cursor,
  })
  .superRefine(({ of, cursor, ...query }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    const position = of === 'overdue' ? OverduePosition : Position;
    if (cursor !== undefined && !position.at.safeParse(cursor.at).success)
      refuse('cursor', 'Invalid cursor for this file');
    if (of === 'published') return;
    for (const name of onlyPublished) if (query[name] !== undefined) refuse(name, 'Only of published petitions');
  });

export const PublishedFileInput = z.object({
  params: z.object({ format: z.string().max(20).describe('`csv` or `atom`.') }),
  query: FileQuery,
});
export const ReadPublishedInput = z.object({ params: z.object({ id: PublicId }) });
export const OverdueInput = z.object({
  query: z.object({
    agency: filters.agency,
    ...pageQuery(OverduePosition, 'eyJhdCI6IjIwMjYtMTItMTQjN0szRC05UVhNLTRIVFIifQ'),
  }),
});

/** As long as a petition may be. */
const MAX_CONTENT = 10_000;

export const SimilarInput = z.object({
  body: z.strictObject({
    content: longText(1, MAX_CONTENT).describe('What is about to be sent. It is not stored.'),
    agency: AgencyParam.optional().describe('The agency it is for: what concerns the same agency comes first.'),
    matter: filters.matter,
    commune: CommuneCode.optional().describe('Where it happened: what happened in the same commune comes first.'),
  }),
});
