import { isLocalDate, type LocalDate } from './time.ts';

const AS_WRITTEN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A day as people in Việt Nam write it (`31/12/2026`, `1.7.2025`) or as ISO 8601; undefined if it is not a day. */
export function typedDay(text: string): LocalDate | undefined {
  const [, day = '', month = '', year = ''] = AS_WRITTEN.exec(text) ?? [];
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(iso) ? iso : undefined;
}
