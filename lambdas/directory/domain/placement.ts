import { addDays, type LocalDate } from '../../kernel/time.ts';
import { type Agency, type Tree, treeOf } from './tree.ts';

/** Later than any planned change of the tree. */
const LAST_DAY = '9999-12-31';

/** The tree of one day without a change; `isEffective`: the changed period would be the valid one on that day. */
export type DayOfChange = { readonly before: Tree; readonly isEffective: boolean };

/**
 * What adding or replacing a period of an agency does, day by day: on its first day, today, at the end of all plans, and
 * on every day of the period on which another agency begins, ends or moves. Between those days nothing changes.
 */
export function daysOfChange(periods: readonly Agency[], changed: Agency, today: LocalDate): readonly DayOfChange[] {
  const all = withPeriod(periods, changed);
  const within = turnsOf(periods).filter(
    (day) => changed.validFrom < day && (changed.validTo === undefined || day <= changed.validTo),
  );
  return [...new Set([changed.validFrom, today, LAST_DAY, ...within])].map((day) => ({
    before: treeOf(periods, day),
    isEffective: treeOf(all, day).find(changed.code) === changed,
  }));
}

/** Whether the end of the period leaves agencies without their parent on any later day, planned ones included. */
export function orphansChildren(periods: readonly Agency[], changed: Agency): boolean {
  const { code, validTo } = changed;
  if (validTo === undefined) return false;
  const all = withPeriod(periods, changed);
  const dayAfter = addDays(validTo, 1);
  return [dayAfter, ...turnsOf(periods).filter((day) => day > dayAfter)].some((day) => {
    const after = treeOf(all, day);
    return after.find(code) === undefined && after.children(code).length > 0;
  });
}

const withPeriod = (periods: readonly Agency[], changed: Agency): readonly Agency[] => [
  ...periods.filter(({ code, validFrom }) => code !== changed.code || validFrom !== changed.validFrom),
  changed,
];

/** The days on which an agency begins, or no longer is valid. */
const turnsOf = (periods: readonly Agency[]): readonly LocalDate[] =>
  periods.flatMap(({ validFrom, validTo }) => (validTo === undefined ? [validFrom] : [validFrom, addDays(validTo, 1)]));
