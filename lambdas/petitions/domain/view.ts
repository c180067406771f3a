import type { Calendar } from '../../calendar/calendar.ts';
import { addWorkingDays } from '../../calendar/working-days.ts';
import type { Caller } from '../../kernel/caller.ts';
import { addDays, type Instant, instantAt, localDateOf } from '../../kernel/time.ts';
import { DUE_SOON_WORKING_DAYS } from './escalation.ts';
import { isOpen, type Status } from './status.ts';

/** The saved views of an inbox. */
export const views = ['inbox', 'mine', 'dueSoon', 'overdue', 'unassigned', 'awaitingPublication', 'closed'] as const;
export type ViewName = (typeof views)[number];

type Row = { readonly status: Status; readonly assigneeId?: string | undefined };

/** What a view reads: a span of due instants, and which of the rows in it. */
export type View = {
  readonly range: { readonly from?: Instant; readonly to?: Instant };
  readonly fits: (row: Row) => boolean;
};

export function viewOf(name: ViewName, caller: Caller, now: Instant, calendar: Calendar): View {
  const whole: View = { range: {}, fits: () => true };
  switch (name) {
    case 'inbox':
      return whole;
    case 'mine':
      return { ...whole, fits: ({ assigneeId }) => assigneeId === caller.id };
    case 'unassigned':
      return { ...whole, fits: ({ assigneeId }) => assigneeId === undefined };
    case 'awaitingPublication':
      return { ...whole, fits: ({ status }) => status === 'awaitingPublication' };
    case 'overdue':
      return { range: { to: now }, fits: isRunning };
    case 'dueSoon':
      return { range: { from: now, to: endOfSoon(now, calendar) }, fits: isRunning };
    case 'closed':
      return { ...whole, fits: ({ status }) => !isOpen(status) };
  }
}

/** A stopped clock is neither soon nor late. */
const isRunning = ({ status }: Row) => status !== 'needsSupplement';

/** The last midnight that is still within the working days that count as soon. */
function endOfSoon(now: Instant, calendar: Calendar): Instant {
  const lastDay = addWorkingDays(calendar, localDateOf(now), DUE_SOON_WORKING_DAYS).on;
  return instantAt(addDays(lastDay, 1), '00:00');
}
