import { fold } from '../../../kernel/fold.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import { isValidOn, type Procedure } from './procedure.ts';

/**
 * The procedures of an agency on a day, by code. `owned`: the entries of the agency and of those above it, nearest first.
 * What an agency above has entered counts, so that nobody below can show other fees under the same code; and of several
 * decisions the latest one in force.
 */
export function catalogueOf(owned: readonly (readonly Procedure[])[], on: LocalDate): readonly Procedure[] {
  const found = new Map<string, Procedure>();
  for (const entries of owned.toReversed()) {
    for (const [code, procedure] of inForce(entries, on)) if (!found.has(code)) found.set(code, procedure);
  }
  return [...found.values()].sort((one, other) => (one.code < other.code ? -1 : 1));
}

/** Of several entries of a code that include the day, the one that started last: maps keep the last entry. */
const inForce = (entries: readonly Procedure[], on: LocalDate): ReadonlyMap<string, Procedure> =>
  new Map(
    entries
      .filter((procedure) => isValidOn(procedure, on))
      .toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1))
      .map((procedure) => [procedure.code, procedure]),
  );

/**
 * Whether an agency above states this procedure on the day from which an entry would count, which is today at the earliest:
 * the entry would be shown to nobody then. `above`: the entries of the agencies above.
 */
export function isStatedAbove(
  { code, validFrom }: Pick<Procedure, 'code' | 'validFrom'>,
  above: readonly Procedure[],
  today: LocalDate,
): boolean {
  const from = validFrom > today ? validFrom : today;
  return above.some((procedure) => procedure.code === code && isValidOn(procedure, from));
}

/** A code is one word. */
const WORDS = /[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu;

/** Those whose code, name or field contains every word of a text; accents and case do not matter. */
export function findProcedures(procedures: readonly Procedure[], text: string): readonly Procedure[] {
  const words = fold(text).match(WORDS) ?? [];
  return words.length === 0
    ? procedures
    : procedures.filter((procedure) => {
        const searched = searchedTextOf(procedure);
        return words.every((word) => searched.includes(word));
      });
}

const searchedTextOf = ({ code, name, field }: Procedure): string =>
  fold(`${code} ${name.vi} ${name.en ?? ''} ${field}`);

const vietnamese = new Intl.Collator('vi');

/** In the order of a list that people read: by field, then by name. */
export const byFieldAndName = (procedures: readonly Procedure[]): readonly Procedure[] =>
  procedures.toSorted(
    (one, other) => vietnamese.compare(one.field, other.field) || vietnamese.compare(one.name.vi, other.name.vi),
  );
