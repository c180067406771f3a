import type { Lang } from '../../kernel/lang.ts';
import { roundedRatio } from '../../scores/domain/rounding.ts';

const DECIMALS = 2;
const PERCENT = 100;
const POINTS = { vi: ',', en: '.' } as const satisfies Record<Lang, string>;

/** 100 × `n / d` with two decimals: `73,33`; `d` must not be 0. */
export const indexText = (n: number, d: number, lang: Lang = 'vi'): string =>
  roundedRatio(n * PERCENT, d, DECIMALS)
    .toFixed(DECIMALS)
    .replace('.', POINTS[lang]);

/** `91,30%`; empty where `d` is 0. */
export const shareText = (n: number, d: number, lang: Lang = 'vi'): string =>
  d === 0 ? '' : `${indexText(n, d, lang)}%`;
