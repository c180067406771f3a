import type { Calendar } from '../../calendar/calendar.ts';
import { isOfficeTime } from '../../calendar/office-time.ts';
import { issuerOf } from '../../directory/domain/issuer.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import { type Outbox, post } from '../../messages/store.ts';
import { log } from '../../platform/log.ts';
import { remindedWeeks } from '../domain/reminders/form.ts';
import type { Reminder } from '../domain/reminders/reminder.ts';
import { newsOf, type ReminderNews, reminderMessage } from './reminder-message.ts';
import type { ReminderStore } from './reminder-store.ts';

export type NotifyDeps = {
  readonly reminders: Pick<ReminderStore, 'list' | 'markNotified'>;
  readonly directory: Pick<DirectoryStore, 'tree' | 'people'>;
  readonly outbox: Outbox;
  readonly calendar: Calendar;
};

/**
 * In office time: notifies heads and leaders of agencies of the letters that were recorded since. It looks at the state,
 * so a run that is lost or doubled changes nothing: the id of a message says what it is about, and the mark comes last.
 */
export async function notifyReminded(deps: NotifyDeps, now: Instant): Promise<number> {
  if (!isOfficeTime(deps.calendar, now)) return 0;
  const tree = await deps.directory.tree(now);
  let notified = 0;
  for (const week of remindedWeeks(localDateOf(now))) {
    for (const reminder of await deps.reminders.list(week)) {
      const news = newsOf(reminder);
      if (news !== undefined) notified += await notifyAgency(deps, tree, { reminder, news, now });
    }
  }
  return notified;
}

type Notifying = { readonly reminder: Reminder; readonly news: ReminderNews; readonly now: Instant };

async function notifyAgency(
  { directory, outbox, reminders }: NotifyDeps,
  tree: Tree,
  { reminder, news, now }: Notifying,
): Promise<number> {
  const agency = tree.successor(reminder.agency) ?? reminder.agency;
  const people = (await directory.people(agency, now)).filter(({ role }) => role !== 'officer');
  const nameOf = (code: string) => issuerOf(code, tree).agency.name;
  const names = { issuer: nameOf(news.letter.issuer), agency: nameOf(agency) };
  const messages = people.flatMap((person) => reminderMessage(person, { reminder, news, names, at: now }) ?? []);
  for (const message of messages) await post(outbox, message);
  if (messages.length === 0) log.count('ALERT_UNREACHABLE', { agency, step: 'reminder', missing: 'head' }, ['step']);
  await reminders.markNotified(reminder, news.key);
  return messages.length;
}
