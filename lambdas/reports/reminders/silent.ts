import type { Calendar } from '../../calendar/calendar.ts';
import { issuerOf } from '../../directory/domain/issuer.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import { remindedWeeks } from '../domain/reminders/form.ts';
import type { Reminder } from '../domain/reminders/reminder.ts';
import { letterInForce, stateOf } from '../domain/reminders/state.ts';
import type { Silent } from '../weekly/weekly-summary.ts';
import type { ReminderStore } from './reminder-store.ts';

type Deps = { readonly reminders: Pick<ReminderStore, 'list'>; readonly calendar: Calendar };

/** The agencies that have not answered a letter of the last weeks by its day. */
export async function silentIn({ reminders, calendar }: Deps, tree: Tree, now: Instant): Promise<readonly Silent[]> {
  const listed = await Promise.all(remindedWeeks(localDateOf(now)).map((week) => reminders.list(week)));
  return listed.flat().flatMap((reminder: Reminder) => {
    const { state, workingDaysLate } = stateOf(reminder, now, calendar);
    const letter = letterInForce(reminder);
    if (state !== 'silent' || letter === undefined || workingDaysLate === undefined) return [];
    const { name } = issuerOf(reminder.agency, tree).agency;
    return [{ agency: reminder.agency, name, number: letter.number, workingDaysLate }];
  });
}
