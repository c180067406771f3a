/**
 * Vietnamese as it is written where marks cost: almost none of its marked letters is in the GSM-7 alphabet, so one of
 * them makes an SMS UCS-2, 70 characters a part instead of 160.
 */
export function plainAscii(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
