import type { DirectoryStore } from '../../directory/store.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Reminder } from '../domain/reminders/reminder.ts';
import type { ReminderStore } from './reminder-store.ts';
import type { ReaderDeps } from './reminder-view.ts';

/** What acts on a reminder need, besides the review that a letter is made of. */
export type ReminderDeps = ReaderDeps & {
  readonly reminders: Pick<ReminderStore, 'find' | 'save'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
};

/** Saves the reminder, or finds that the same request saved it before. Otherwise somebody else was faster. */
export async function saveReminder(
  reminders: Pick<ReminderStore, 'find' | 'save'>,
  next: Reminder,
  before: Reminder | undefined,
): Promise<Reminder | Refusal<'reminder.versionConflict'>> {
  if ((await reminders.save(next, before)) === 'written') return next;
  const current = await reminders.find(next.week, next.agency);
  if (current?.lastHash === next.lastHash) return current;
  return refuse('reminder.versionConflict', current && { version: current.version });
}
