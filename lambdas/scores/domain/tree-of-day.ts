import { type Agency, type Tree, treeOf } from '../../directory/domain/tree.ts';
import type { LocalDate } from '../../kernel/time.ts';

/**
 * The tree for the sums of a day: the agencies that were valid on it. Ratings may also name an agency that is valid only
 * today (its validity was entered too late), which counts at its position of today, or an unknown one, which counts for
 * itself only.
 */
export function treeOfDay(onDay: Tree, today: Tree, day: LocalDate, named: readonly string[]): Tree {
  const later = today.all.filter(({ code }) => onDay.find(code) === undefined);
  const unknown = named.filter((code) => onDay.find(code) === undefined && today.find(code) === undefined);
  if (later.length === 0 && unknown.length === 0) return onDay;

  const added = [...later, ...unknown.map(unlisted)].map(({ validTo, ...agency }) => ({
    ...agency,
    validFrom: day,
  }));
  return treeOf([...onDay.all, ...added], day);
}

/** An agency that the directory does not have. */
const unlisted = (code: string): Agency => ({ code, kind: 'office', name: { vi: code, en: code }, validFrom: '' });
