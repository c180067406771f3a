/** A text as people type it without accents, in lower case: `Đường Hùng Vương` is `duong hung vuong`. */
export const fold = (text: string): string => withoutMarks(text).toLowerCase();

/** The same in its case: `Duong Hung Vuong`. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** The words of a text without accents, in their order. In Vietnamese each syllable is written as a word. */
export const syllablesOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
