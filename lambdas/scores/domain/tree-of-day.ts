import { type Agency, type Tree, treeOf } from '../../directory/domain/tree.ts';
import type { LocalDate } from '../../kernel/time.ts';

/**
 * The tree in which a day is summed: the agencies as they stood on it. Ratings may also name one that stands only today
 * (a validity entered too late), which then counts where it stands today; one that stands nowhere, only for itself.
 */
export function treeOfDay(onDay: Tree, today: Tree, day: LocalDate, named: readonly string[]): Tree {
  const later = today.all.filter(({ code }) => onDay.find(code) === undefined);
  const strays = named.filter((code) => onDay.find(code) === undefined && today.find(code) === undefined);
  if (later.length === 0 && strays.length === 0) return onDay;

  const added = [...later, ...strays.map(stray)].map(({ validTo, ...agency }) => ({ ...agency, validFrom: day }));
  return treeOf([...onDay.all, ...added], day);
}

const stray = (code: string): Agency => ({ code, kind: 'office', name: { vi: code, en: code }, validFrom: '' });
