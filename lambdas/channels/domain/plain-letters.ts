/**
 * A text as its pattern is looked for in it: capitals without marks, full-width digits as digits, whatever dash as a
 * hyphen. Every letter stands where it stood, so that what was found is cut out of the text as it was written.
 */
export const plainLetters = (text: string): string => text.replace(/[a-z]|[^ -~]/g, plain);

function plain(sign: string): string {
  if (/[\p{Pd}\u2212]/u.test(sign)) return '-';
  // What is not seen (a mark of direction, a zero-width space) parts words as little as a space too many does.
  if (/\p{Cf}/u.test(sign)) return ' ';
  const bare = sign.normalize('NFKD').replace(/\p{M}/gu, '').replace(/đ/i, 'd').toUpperCase();
  return bare.length === 1 ? bare : sign;
}
