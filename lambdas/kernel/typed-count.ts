import type { Lang } from './lang.ts';

const GROUPED: Readonly<Record<Lang, RegExp>> = { vi: /^\d{1,3}(\.\d{3})+$/, en: /^\d{1,3}(,\d{3})+$/ };
/** More digits would not be the number that was typed. */
const DIGITS = /^\d{1,15}$/;

/** A whole number as people type it: `1200`, or in groups as their language writes them. Undefined for anything else. */
export function typedCount(lang: Lang, text: string): number | undefined {
  const digits = GROUPED[lang].test(text) ? text.replaceAll(/\D/g, '') : text;
  return DIGITS.test(digits) ? Number(digits) : undefined;
}
