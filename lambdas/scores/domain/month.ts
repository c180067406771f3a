import { addDays, type LocalDate } from '../../kernel/time.ts';

/** A month is `2026-11`. */
export const monthOf = (day: LocalDate): string => day.slice(0, 7);

/** The month that is `months` later, or earlier if negative. */
export function monthAfter(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(count / 12)}-${`${(count % 12) + 1}`.padStart(2, '0')}`;
}

export const lastDayOf = (month: string): LocalDate => addDays(`${monthAfter(month, 1)}-01`, -1);
