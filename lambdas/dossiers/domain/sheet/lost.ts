import { problemAt, type SheetProblem } from './problem.ts';
import type { ReadFacts } from './read-facts.ts';

type Answer = { readonly before?: Readonly<Record<string, unknown>> | undefined };
type Sheet = Pick<ReadFacts, 'fields' | 'headingOf'>;

const SUPPLEMENTS = 'supplements.0.askedOn';

/**
 * The values that a row would erase because the sheet has no column for them, which is no reason to: an empty cell says
 * that there is no value, a missing column, or one with another name, says nothing.
 */
export function lostIn(line: number, { before = {} }: Answer, { fields, headingOf }: Sheet): readonly SheetProblem[] {
  return Object.entries(before)
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    .map(([field]) => (field === 'supplements' ? SUPPLEMENTS : field))
    .filter((field) => !fields.has(field) && !isAgency(field))
    .map((field) => problemAt('value.lost', headingOf(field), line));
}

/** Without a column of its own, the agency follows from the code of the dossier. */
const isAgency = (field: string): boolean => field === 'agency';
