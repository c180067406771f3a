import { hourOf, type Instant, type LocalDate, localDateOf } from '../../kernel/time.ts';
import { roundedRatio } from '../../scores/domain/rounding.ts';

/** How reports write days, months and shares: 05/12/2026, Tháng 10/2026, 91,30%. */
export const dayText = (day: LocalDate): string => day.split('-').reverse().join('/');

export const monthText = (month: string): string => `Tháng ${dayText(month)}`;

export const instantText = (at: Instant): string =>
  `${hourOf(at).slice(-2)}:${at.slice(14, 16)} ngày ${dayText(localDateOf(at))}`;

const DECIMALS = 2;
const PERCENT = 100;

/** A hundred times `n / d`, which must be of something: 73,33. */
export const indexText = (n: number, d: number): string =>
  roundedRatio(n * PERCENT, d, DECIMALS)
    .toFixed(DECIMALS)
    .replace('.', ',');

/** Nothing where there is nothing to be a share of. */
export const shareText = (n: number, d: number): string => (d === 0 ? '' : `${indexText(n, d)}%`);
