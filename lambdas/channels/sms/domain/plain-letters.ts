/**
 * Normalizes a text for pattern matching: capitals without diacritics, full-width digits as digits, any dash as a hyphen.
 * Positions do not change, so a match can be cut out of the original text.
 */
export const plainLetters = (text: string): string => text.replace(/[a-z]|[^ -~]/g, plain);

function plain(character: string): string {
  if (/[\p{Pd}\u2212]/u.test(character)) return '-';
  // Invisible characters (direction marks, zero-width spaces) count as spaces.
  if (/\p{Cf}/u.test(character)) return ' ';
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '').replace(/đ/i, 'd').toUpperCase();
  return bare.length === 1 ? bare : character;
}
