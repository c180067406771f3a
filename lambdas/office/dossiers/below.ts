import { maySeeBelow } from '../../directory/domain/access.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import type { CountStore } from '../../dossiers/count-store.ts';
import { halfOf, previousHalf } from '../../dossiers/domain/half-month.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import type { OfficeContext } from '../office-pages.ts';
import type { Tally } from './domain/tally.ts';

export type UnitTally = Omit<Tally, 'isCut'> & { readonly code: string; readonly name: Words };
export type BelowTally = { readonly units: readonly UnitTally[]; readonly countedAt: Instant };

/**
 * The overdue dossiers of the agencies directly below, each with all below it, as they were counted last; most of them
 * first, and without those that have none. Undefined if there is nothing below, the reader may not see it, or it was not
 * counted yet.
 */
export async function tallyBelow(
  { between }: Pick<CountStore, 'between'>,
  agency: string,
  { tree, context }: { readonly tree: Tree; readonly context: OfficeContext },
): Promise<BelowTally | undefined> {
  const { now, session } = context;
  if (tree.children(agency).length === 0 || !maySeeBelow(session.caller, agency, tree)) return undefined;
  const half = halfOf(localDateOf(now));
  // On the first morning of a half month the half before is the last that was counted.
  const row = (await between(agency, previousHalf(half), half)).at(-1);
  if (row === undefined) return undefined;
  const units = Object.entries(row.children).map(([code, { overdue, overdueExplained, overdueApologised }]) => ({
    ...{ code, name: tree.last(code)?.name ?? { vi: code, en: code }, overdue },
    ...{ unexplained: overdue - overdueExplained, unapologised: overdue - overdueApologised },
  }));
  const late = units.filter(({ overdue }) => overdue > 0).toSorted((one, other) => other.overdue - one.overdue);
  return { units: late, countedAt: row.countedAt };
}
