import { dayText, longDayText } from '../kernel/date-text.ts';
import type { LocalDate } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';

/** Each phrase completes “this day is off (or worked): …”, so it has no initial capital and no full stop. */
export const WEEKEND: Words = { vi: 'nghỉ cuối tuần', en: 'weekend' };

export function inLieuOf(holiday: Words): Words {
  return { vi: `nghỉ bù ${holiday.vi}`, en: `day off in lieu of ${holiday.en}` };
}

export function offInExchangeFor(work: LocalDate): Words {
  return {
    vi: `nghỉ hoán đổi, làm bù ngày ${dayText('vi', work)}`,
    en: `day off, worked on ${longDayText('en', work)} instead`,
  };
}

export function workedInExchangeFor(off: LocalDate): Words {
  return { vi: `làm bù cho ngày ${dayText('vi', off)}`, en: `worked in exchange for ${longDayText('en', off)}` };
}

export function unknownYear(year: number): Words {
  return { vi: `chưa có dữ liệu lịch nghỉ năm ${year}`, en: `no schedule of public holidays is available for ${year}` };
}
