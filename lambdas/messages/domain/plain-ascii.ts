/**
 * Vietnamese without diacritics. Few accented Vietnamese letters are in the GSM-7 alphabet, and a single other letter
 * turns an SMS into UCS-2 with 70 characters per part instead of 160.
 */
export function plainAscii(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
