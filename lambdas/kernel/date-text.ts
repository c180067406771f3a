import type { Lang } from './lang.ts';
import { hourOf, type Instant, isLocalDate, type LocalDate, localDateOf } from './time.ts';

/**
 * Days, months and instants as official texts write them. `Intl` gets the Vietnamese wrong ("21 tháng 11, 2026"), and
 * many English readers take 05/12 for 12 May, so English months have names.
 */
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `05/12/2026`; `5 Dec 2026`. */
export function dayText(lang: Lang, day: LocalDate): string {
  const { year, month, date } = partsOf(day);
  return lang === 'vi' ? `${date}/${month}/${year}` : `${Number(date)} ${monthName(month).slice(0, 3)} ${year}`;
}

/** `ngày 05 tháng 12 năm 2026`; `5 December 2026`. */
export function longDayText(lang: Lang, day: LocalDate): string {
  const { year, month, date } = partsOf(day);
  return lang === 'vi' ? `ngày ${date} tháng ${month} năm ${year}` : `${Number(date)} ${monthName(month)} ${year}`;
}

/** `tháng 10/2026`; `October 2026`. */
export function monthText(lang: Lang, yearAndMonth: string): string {
  const { year, month } = partsOf(`${yearAndMonth}-01`);
  return lang === 'vi' ? `tháng ${month}/${year}` : `${monthName(month)} ${year}`;
}

/** `14:05 ngày 05/12/2026`; `14:05 on 5 Dec 2026`. */
export function instantText(lang: Lang, instant: Instant): string {
  const time = `${hourOf(instant).slice(-2)}:${instant.slice(14, 16)}`;
  return `${time} ${{ vi: 'ngày', en: 'on' }[lang]} ${dayText(lang, localDateOf(instant))}`;
}

/** A due day, with the time where the limit ends at an instant: `15 giờ 30 ngày 05/12/2026`; `15:30 on 5 Dec 2026`. */
export function dueDateText(
  lang: Lang,
  { dueOn, dueAt }: { readonly dueOn: LocalDate; readonly dueAt?: Instant | undefined },
): string {
  if (dueAt === undefined) return dayText(lang, dueOn);
  if (lang === 'en') return instantText(lang, dueAt);
  const minute = dueAt.slice(14, 16);
  const time = `${Number(hourOf(dueAt).slice(-2))} giờ${minute === '00' ? '' : ` ${minute}`}`;
  return `${time} ngày ${dayText(lang, localDateOf(dueAt))}`;
}

function partsOf(day: LocalDate) {
  if (!isLocalDate(day)) throw new RangeError(`not a day as YYYY-MM-DD: ${day}`);
  return { year: day.slice(0, 4), month: day.slice(5, 7), date: day.slice(8) };
}

const monthName = (month: string): string => `${MONTHS[Number(month) - 1]}`;
