import { halfOf } from '../../../dossiers/domain/half-month.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import { monthAfter, monthOf } from '../../../scores/domain/month.ts';

/** The monthly reporting period that a day belongs to: `r:2026-12` from 15 November to 14 December. */
export function runningPeriod(today: LocalDate): string {
  const isFirstHalf = halfOf(today).endsWith('a');
  return `r:${monthAfter(monthOf(today), isFirstHalf ? 0 : 1)}`;
}
