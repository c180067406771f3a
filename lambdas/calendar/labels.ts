import type { Words } from '../kernel/words.ts';

/** What people read for the id of a calendar. */
export const calendarLabels: Readonly<Record<string, Words>> = {
  vn: { vi: 'Lịch làm việc của cơ quan nhà nước', en: 'Working calendar of Vietnamese state agencies' },
};
