import type { LocalDate } from '../../kernel/time.ts';
import type { FindingRow, FindingState } from './finding.ts';

/** Where a finding is in a list: `group` 0 is what somebody still has to act on. */
export type Position = { readonly group: '0' | '1'; readonly dueOn: LocalDate; readonly id: string };

const ENDED: readonly FindingState[] = ['confirmed', 'withdrawn'];

export const positionOf = ({ state, dueOn, id }: FindingRow): Position => ({
  ...{ group: ENDED.includes(state) ? '1' : '0', dueOn, id },
});

/** What is to be done first, the longest due first; then what has ended, the latest first. */
export const byUrgency = (a: Position, b: Position): number =>
  compare(a.group, b.group) ||
  (a.group === '0' ? compare(a.dueOn, b.dueOn) : compare(b.dueOn, a.dueOn)) ||
  compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
