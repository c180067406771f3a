import type { LocalDate } from '../../../kernel/time.ts';
import { reportedLong } from '../../../reports/domain/report-period.ts';

const QUARTER = /^\d{4}-Q[1-4]$/;

/** The calendar quarter whose reports were due last: `2026-Q3`. */
export const newestQuarter = (today: LocalDate): string | undefined =>
  reportedLong(today).find((period) => QUARTER.test(period));
