import type { Lang } from './lang.ts';

/**
 * Numbers and dates as official texts write them. `Intl` counts right and dates wrong ("21 tháng 11, 2026"), so
 * dates are put together here. Days are those of Vietnam, wherever the server stands.
 */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Lang, string>;
/** English readers take 05/12 for the 12th of May: months are written out. */
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `05/12/2026`; `5 Dec 2026`. */
export function formatDay(lang: Lang, day: string): string {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return lang === 'vi'
    ? `${dayOfMonth}/${month}/${year}`
    : `${Number(dayOfMonth)} ${monthName(month).slice(0, 3)} ${year}`;
}

/** `ngày 05 tháng 12 năm 2026`; `5 December 2026`. */
export function formatLongDay(lang: Lang, day: string): string {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return lang === 'vi'
    ? `ngày ${dayOfMonth} tháng ${month} năm ${year}`
    : `${Number(dayOfMonth)} ${monthName(month)} ${year}`;
}

/** `14:05 ngày 05/12/2026`; `14:05 on 5 Dec 2026`. */
export function formatInstant(lang: Lang, instant: string): string {
  const { year, month, day, hour, minute } = Object.fromEntries(
    clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  const on = { vi: 'ngày', en: 'on' }[lang];
  return `${hour}:${minute} ${on} ${formatDay(lang, `${year}-${month}-${day}`)}`;
}

/** `1.234.567,8`; `1,234,567.8`. */
export function formatNumber(lang: Lang, value: number, decimals = 0): string {
  return new Intl.NumberFormat(LOCALES[lang], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** A share of 1: `91,3%`; `91.3%`. */
export function formatPercent(lang: Lang, share: number, decimals = 1): string {
  return `${formatNumber(lang, share * PERCENT, decimals)}%`;
}

/** `tháng 10/2026`; `October 2026`. */
export function formatMonth(lang: Lang, yearAndMonth: string): string {
  const { year, month } = partsOfDay(`${yearAndMonth}-01`);
  return lang === 'vi' ? `tháng ${month}/${year}` : `${monthName(month)} ${year}`;
}

const PERCENT = 100;

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

function partsOfDay(day: string) {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined || month === undefined || dayOfMonth === undefined) throw new Error(`Not a day: ${day}`);
  return { year, month, dayOfMonth };
}

const monthName = (month: string): string => MONTHS[Number(month) - 1] ?? month;
