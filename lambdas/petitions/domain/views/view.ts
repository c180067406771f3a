import type { Calendar } from '../../../calendar/calendar.ts';
import { addWorkingDays } from '../../../calendar/working-days.ts';
import type { Caller } from '../../../kernel/caller.ts';
import { addDays, type Instant, instantAt, type LocalDate, localDateOf } from '../../../kernel/time.ts';
import { isOpen, type Status } from '../case/status.ts';

/** Two days are enough to sign an answer that is drafted, and to take over one that is not. */
const DUE_SOON_WORKING_DAYS = 2;

/** What was rated low is for learning and for calling the sender; after a quarter it is neither. */
const LOW_RATED_DAYS = 90;

/** The saved views of an inbox. */
export const views = [
  'inbox',
  'mine',
  'dueSoon',
  'overdue',
  'unassigned',
  'triage',
  'awaitingPublication',
  'reopened',
  'lowRated',
  'closed',
] as const;
export type ViewName = (typeof views)[number];

export type Row = {
  readonly status: Status;
  readonly assigneeId?: string | undefined;
  readonly reopenedOn?: LocalDate | undefined;
};

/** A range of due instants to read, and which of its rows belong to the view. */
export type View = {
  readonly range: { readonly from?: Instant; readonly to?: Instant };
  readonly matches: (row: Row) => boolean;
};

export function viewOf(name: ViewName, caller: Caller, now: Instant, calendar: Calendar): View {
  const all: View = { range: {}, matches: () => true };
  switch (name) {
    case 'inbox':
      return all;
    case 'mine':
      return { ...all, matches: ({ assigneeId }) => assigneeId === caller.id };
    case 'unassigned':
      return { ...all, matches: ({ assigneeId }) => assigneeId === undefined };
    case 'triage':
      return { ...all, matches: ({ status }) => status === 'submitted' };
    case 'awaitingPublication':
      return { ...all, matches: ({ status }) => status === 'awaitingPublication' };
    case 'reopened':
      return { ...all, matches: isReopened };
    case 'overdue':
      return { range: { to: now }, matches: isRunning };
    case 'dueSoon':
      return { range: { from: now, to: endOfSoon(now, calendar) }, matches: isRunning };
    case 'lowRated':
      return { ...all, range: { from: instantAt(addDays(localDateOf(now), -LOW_RATED_DAYS), '00:00') } };
    case 'closed':
      return { ...all, matches: ({ status }) => !isOpen(status) };
  }
}

/** Reopened by its sender, or appealed, and not answered again: what awaits its publication is. */
const isReopened = ({ status, reopenedOn }: Row) => reopenedOn !== undefined && status !== 'awaitingPublication';

/** A petition whose clock is stopped is neither due soon nor overdue. */
const isRunning = ({ status }: Row) => status !== 'needsSupplement';

/** The midnight that ends the last working day counted as due soon. */
function endOfSoon(now: Instant, calendar: Calendar): Instant {
  const lastDay = addWorkingDays(calendar, localDateOf(now), DUE_SOON_WORKING_DAYS).on;
  return instantAt(addDays(lastDay, 1), '00:00');
}
