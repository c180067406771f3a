import { queryAll, type Table, type Written } from '../../platform/table.ts';
import { Reminder } from '../domain/reminders/reminder.ts';

/** With all its letters and answers a reminder is at most 300 KB, and nearly always below 10. */
const PAGE = 100;

export type ReminderStore = {
  find(week: string, agency: string): Promise<Reminder | undefined>;
  list(week: string): Promise<readonly Reminder[]>;
  /** `conflict`: it was written since `before` was read, or exists although there was none. */
  save(reminder: Reminder, before: Reminder | undefined): Promise<Written>;
  /** Notes what the agency was notified of, if the reminder has not changed. */
  markNotified(reminder: Reminder, notified: string): Promise<Written>;
};

export const reminderStore = (table: Table): ReminderStore => ({
  async find(week, agency) {
    const item = await table.get({ week, agency });
    return item && Reminder.parse(item);
  },
  async list(week) {
    const reminders: Reminder[] = [];
    for await (const item of queryAll(table, { key: { week }, limit: PAGE })) reminders.push(Reminder.parse(item));
    return reminders;
  },
  save: (reminder, before) =>
    table.put(reminder, before === undefined ? { absent: 'week' } : { equals: { version: before.version } }),
  markNotified: ({ week, agency, version }, notified) =>
    table.update({ week, agency }, { set: { notified } }, { equals: { version } }),
});
