import type { LocalDate } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Each phrase completes “this day is off (or worked): …”, so it has no initial capital and no full stop. */
export const WEEKEND: Words = { vi: 'nghỉ cuối tuần', en: 'weekend' };

export function inLieuOf(holiday: Words): Words {
  return { vi: `nghỉ bù ${holiday.vi}`, en: `day off in lieu of ${holiday.en}` };
}

export function offInExchangeFor(work: LocalDate): Words {
  return {
    vi: `nghỉ hoán đổi, làm bù ngày ${inVietnamese(work)}`,
    en: `day off, worked on ${inEnglish(work)} instead`,
  };
}

export function workedInExchangeFor(off: LocalDate): Words {
  return { vi: `làm bù cho ngày ${inVietnamese(off)}`, en: `worked in exchange for ${inEnglish(off)}` };
}

export function unknownYear(year: number): Words {
  return { vi: `chưa có dữ liệu lịch nghỉ năm ${year}`, en: `no schedule of public holidays is available for ${year}` };
}

function inVietnamese(day: LocalDate): string {
  return day.split('-').reverse().join('/');
}

function inEnglish(day: LocalDate): string {
  const [year, month, date] = day.split('-').map(Number);

  return `${date} ${MONTHS[Number(month) - 1]} ${year}`;
}
