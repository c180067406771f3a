/** Marks that word processors and names contain, and what phones of any age show instead. */
const plainMarks = [
  ['đ', 'd'],
  ['Đ', 'D'],
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
  ['–', '-'],
  ['—', '-'],
  ['…', '...'],
] as const;

/**
 * Vietnamese without diacritics. Few accented Vietnamese letters are in the GSM-7 alphabet, and a single other letter
 * turns an SMS into UCS-2 with 70 characters per part instead of 160.
 */
export function plainAscii(text: string): string {
  const withoutAccents = text.normalize('NFD').replace(/\p{M}/gu, '');
  return plainMarks.reduce((plain, [mark, instead]) => plain.replaceAll(mark, instead), withoutAccents);
}
