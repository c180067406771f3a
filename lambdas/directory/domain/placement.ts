import { addDays, type LocalDate } from '../../kernel/time.ts';
import { type Agency, type Tree, treeOf } from './tree.ts';

/** Later than any planned change of the tree. */
const LAST_DAY = '9999-12-31';

/** All periods of all agencies, day by day: the days on which something changes, and the tree of each day, made once. */
export type Timeline = { readonly turns: readonly LocalDate[]; on(day: LocalDate): Tree };

/** Between two turns every day has the same tree, so a timeline of many periods has few trees. */
export function timelineOf(periods: readonly Agency[]): Timeline {
  const turns = [...new Set(periods.flatMap(turnsOf))].sort();
  const trees = new Map<LocalDate, Tree>();
  return {
    turns,
    on(day) {
      const turn = turns.findLast((turn) => turn <= day) ?? day;
      const made = trees.get(turn) ?? treeOf(periods, turn);
      trees.set(turn, made);
      return made;
    },
  };
}

/** The timelines without and with one or many changed periods. */
export type Revision = { readonly before: Timeline; readonly after: Timeline };

/** What the timeline is with the changed periods: each is added, or replaces the one with the same code and first day. */
export function revisionOf(periods: readonly Agency[], changed: readonly Agency[]): Revision {
  const keys = new Set(changed.map(periodKey));
  const kept = periods.filter((period) => !keys.has(periodKey(period)));
  return { before: timelineOf(periods), after: timelineOf([...kept, ...changed]) };
}

/** What tells the periods of all agencies apart. */
export const periodKey = ({ code, validFrom }: Pick<Agency, 'code' | 'validFrom'>): string => `${code}#${validFrom}`;

/** The trees of one day; `isEffective`: the changed period would be the valid one on that day. */
export type DayOfChange = { readonly before: Tree; readonly after: Tree; readonly isEffective: boolean };

/**
 * What a changed period does, day by day: on its first day, today, at the end of all plans, and on every day of the period
 * on which another agency begins, ends or moves. Between those days nothing changes.
 */
export function daysOfChange({ before, after }: Revision, changed: Agency, today: LocalDate): readonly DayOfChange[] {
  const within = [...before.turns, ...after.turns].filter(
    (day) => changed.validFrom < day && (changed.validTo === undefined || day <= changed.validTo),
  );
  return [...new Set([changed.validFrom, today, LAST_DAY, ...within])].map((day) => {
    const later = after.on(day);
    return { before: before.on(day), after: later, isEffective: later.find(changed.code) === changed };
  });
}

/**
 * The tree in which an agency has its place: that of today, or that of its first day if it is planned. Undefined for a
 * code that the directory does not have.
 */
export function treeWith(code: string, periods: readonly Agency[], today: LocalDate): Tree | undefined {
  const starts = periods.filter((period) => period.code === code).map(({ validFrom }) => validFrom);
  const first = starts.sort()[0];
  return first === undefined ? undefined : treeOf(periods, first > today ? first : today);
}

/** Whether the end of the period leaves agencies without their parent on any later day, planned ones included. */
export function orphansChildren({ after }: Revision, { code, validTo }: Agency): boolean {
  if (validTo === undefined) return false;
  const dayAfter = addDays(validTo, 1);
  return [dayAfter, ...after.turns.filter((day) => day > dayAfter)].some((day) => {
    const tree = after.on(day);
    return tree.find(code) === undefined && tree.children(code).length > 0;
  });
}

/**
 * The earlier period of the same agency that would be valid again on a day after the changed one has ended, because its own
 * end was never entered.
 */
export function resumedAfter(periods: readonly Agency[], changed: Agency): Agency | undefined {
  const { code, validFrom, validTo } = changed;
  if (validTo === undefined) return undefined;
  const ofAgency = periods.filter((period) => period.code === code);
  const { turns, on } = revisionOf(ofAgency, [changed]).after;
  const valid = turns.filter((day) => day > validTo).map((day) => on(day).find(code));
  return valid.find((period) => period !== undefined && period.validFrom < validFrom);
}

/** The days on which a period begins, or no longer is valid. */
const turnsOf = ({ validFrom, validTo }: Agency): readonly LocalDate[] =>
  validTo === undefined ? [validFrom] : [validFrom, addDays(validTo, 1)];
