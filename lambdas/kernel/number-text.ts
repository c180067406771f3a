import type { Lang } from './lang.ts';

/** Numbers as official texts write them; days and instants are in `date-text.ts`. */
const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Lang, string>;
const PERCENT = 100;

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
