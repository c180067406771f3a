import * as z from 'zod';
import type { Agency } from '../../../directory/domain/tree.ts';
import { fold } from '../../../kernel/fold.ts';
import type { Words } from '../../../kernel/words.ts';
import source from '../../data/agency-rules.json' with { type: 'json' };
import { matters } from '../case/choices.ts';
import { phraseIn } from './phrases.ts';

/** An agency that may be in charge, and why it is suggested. */
export type Suggestion = { readonly agency: string; readonly rule: string; readonly why: Words };

export type Described = {
  readonly content: string;
  readonly matter?: string | undefined;
  /** The name of the commune or ward where it happened, such as `phường Việt Trì`. */
  readonly commune?: string | undefined;
};

const AgencyRules = z.array(
  z.strictObject({
    id: z.string(),
    /** A part of the name of the agency, because codes differ from province to province. */
    named: z.string(),
    matter: z.enum(matters).optional(),
    words: z.array(z.string().min(2)),
  }),
);
let shipped: z.infer<typeof AgencyRules> | undefined;

/** More choices help nobody to choose. */
const MOST = 3;

/**
 * The agencies that a petition may be for, most likely first: the commune where it happened, then those whose words it
 * contains. Only a hint, never applied by itself; nothing here says who is competent by law.
 */
export function suggestAgencies(described: Described, agencies: readonly Agency[]): readonly Suggestion[] {
  shipped ??= AgencyRules.parse(source.rules);
  const byWords = shipped.flatMap((rule) => {
    const why = reasonOf(rule, described);
    return why === undefined ? [] : named(rule.named, agencies).map((agency) => ({ agency, rule: rule.id, why }));
  });
  const all =
    described.matter === 'field'
      ? [...byPlace(described, agencies), ...byWords]
      : [...byWords, ...byPlace(described, agencies)];
  return all.filter(({ agency }, at) => all.findIndex((one) => one.agency === agency) === at).slice(0, MOST);
}

function reasonOf(rule: z.infer<typeof AgencyRules>[number], { content, matter }: Described): Words | undefined {
  const phrase = phraseIn(content, rule.words);
  if (phrase !== undefined) return { vi: `Nội dung có từ “${phrase}”`, en: `The text contains “${phrase}”` };
  return rule.matter !== undefined && rule.matter === matter
    ? { vi: 'Nội dung về quy định, thủ tục', en: 'It is about regulations or procedures' }
    : undefined;
}

function byPlace({ commune }: Described, agencies: readonly Agency[]): readonly Suggestion[] {
  if (commune === undefined) return [];
  const why = { vi: `Việc xảy ra tại ${commune}`, en: `It happened in ${commune}` };
  return named(commune, agencies)
    .filter((code) => agencies.some((agency) => agency.code === code && local.includes(agency.kind)))
    .map((agency) => ({ agency, rule: 'place', why }));
}

const local: readonly Agency['kind'][] = ['ward', 'commune', 'zone'];

const named = (name: string, agencies: readonly Agency[]) =>
  agencies.filter((agency) => ` ${fold(agency.name.vi)} `.includes(` ${fold(name)} `)).map(({ code }) => code);
