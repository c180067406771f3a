import type { Caller } from '../../../kernel/caller.ts';
import type { SheetRow } from '../../../kernel/sheet/sheet-row.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import { checkPlacement, type Misplaced } from '../../domain/check-placement.ts';
import { periodKey, revisionOf } from '../../domain/placement.ts';
import type { Agency } from '../../domain/tree.ts';
import { agencySheet } from './agency-sheet.ts';
import { compareRows, type Item } from './compare.ts';
import { isChange, type Plan, planOf } from './plan.ts';
import { type Problem, problemAt } from './problem.ts';
import { type ReadRows, readRows } from './read-rows.ts';

/** Each day has a tree of the whole province; a file of real changes has a few. */
const MAX_DAYS = 60;

type Context = {
  /** Every period of every agency that the directory has. */
  readonly periods: readonly Agency[];
  readonly root: string;
  readonly caller: Caller;
  readonly today: LocalDate;
};

/** What a sheet of agencies does to the directory: all its periods are checked together, in whichever order they come. */
export function planAgencies(rows: readonly SheetRow[], context: Context): Plan<Agency> {
  const existing = new Map(context.periods.map((period) => [periodKey(period), period]));
  const read = readRows(agencySheet.columns, rows);
  const { items: compared, problems } = compareRows(agencySheet, read, (key) => existing.get(key));
  const items = stillMarked(compared, context.periods);
  const misplaced = checkPlaces(items, { ...context, read });
  return planOf(items, [...read.problems, ...problems, ...misplaced]);
}

/** A new period of an agency that is illustrative is so too: no column says it, and demo data must stay marked. */
function stillMarked(items: readonly Item<Agency>[], periods: readonly Agency[]): readonly Item<Agency>[] {
  const inOrder = periods.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  const last = new Map(inOrder.map((period) => [period.code, period]));
  return items.map((item) => {
    const isMarked = item.before === undefined && last.get(item.after.code)?.illustrative === true;
    return isMarked ? { ...item, after: { ...item.after, illustrative: true } } : item;
  });
}

type Check = Context & { readonly read: ReadRows };

function checkPlaces(items: readonly Item<Agency>[], { read, periods, ...check }: Check): readonly Problem[] {
  const { headingOf, rows } = read;
  const backwards = items.filter(({ after: { validFrom, validTo } }) => validTo !== undefined && validTo < validFrom);
  const changed = items.filter((item) => isChange(item) && !backwards.includes(item));
  const revision = revisionOf(
    periods,
    changed.map(({ after }) => after),
  );
  if (revision.after.turns.length > revision.before.turns.length + MAX_DAYS) {
    return [problemAt('sheet.tooManyDays', headingOf('validFrom'))];
  }
  // An agency whose own row is wrong is missing for every row below it: only its row is reported.
  const placed = new Set(items.filter((item) => !backwards.includes(item)).map(({ line }) => line));
  const doubtful = new Set(rows.filter(({ line }) => !placed.has(line)).map(({ values }) => values.get('code')));
  const misplaced = changed.flatMap(({ line, after }) => {
    const code = checkPlacement(after, { ...check, revision });
    const isDoubtful =
      (code === 'agency.parentUnknown' && doubtful.has(after.parent)) ||
      (code === 'agency.successorUnknown' && doubtful.has(after.successor));
    return code === undefined || isDoubtful ? [] : [problemAt(code, headingOf(columnOf[code]), line)];
  });
  return [
    ...backwards.map(({ line }) => problemAt('agency.endsBeforeStart', headingOf('validTo'), line)),
    ...misplaced,
  ];
}

const columnOf: Readonly<Record<Misplaced, string>> = {
  'agency.parentUnknown': 'parent',
  'agency.ownAncestor': 'parent',
  'agency.tooDeep': 'parent',
  'agency.outOfScope': 'code',
  'agency.standsAbove': 'validTo',
  'agency.successorUnknown': 'successor',
  'agency.successorOutOfScope': 'successor',
};
