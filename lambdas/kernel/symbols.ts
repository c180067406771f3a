/**
 * Digits and capitals that nobody confuses when reading aloud or copying by hand: no 0/O and no 1/I/L.
 * 31 of them, and 31 is a prime, so that a weighted sum finds every single wrong symbol and every swap of two.
 */
export const SYMBOLS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const BASE = BigInt(SYMBOLS.length);
/** With its check. A 31st symbol would weigh nothing: no error in it could be found. */
const MAX_CHECKED = SYMBOLS.length - 1;

/** The first `count` base-31 symbols of a digest. It must be longer than they are, so that none is favoured. */
export function symbolsOf(digest: Uint8Array, count: number): string {
  let rest = digest.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let text = '';
  for (let at = 0; at < count; at += 1) {
    text += SYMBOLS[Number(rest % BASE)];
    rest /= BASE;
  }
  return text;
}

/** The symbol that makes the sum of position × value a multiple of 31: at most 29 symbols before it. */
export function checkSymbol(symbols: string): string {
  const sum = weighted(symbols);
  const weight = symbols.length + 1;
  const value = [...SYMBOLS].findIndex((_, candidate) => (sum + candidate * weight) % SYMBOLS.length === 0);
  return SYMBOLS.charAt(value);
}

/** Whether the last symbol is the check of those before it, of which there must be one at least. */
export function hasValidCheck(symbols: string): boolean {
  if (symbols.length < 2 || symbols.length > MAX_CHECKED) return false;
  return [...symbols].every((symbol) => SYMBOLS.includes(symbol)) && weighted(symbols) % SYMBOLS.length === 0;
}

/** Groups of four, as people read them: `7K3D-9QXM`. */
export const grouped = (symbols: string): string => symbols.match(/.{1,4}/g)?.join('-') ?? '';

/** What people type: any case, with spaces, dots, or whatever dash their telephone makes of a hyphen. */
export const bareSymbols = (typed: string): string => typed.replace(/[\s._\u2212\p{Pd}]/gu, '').toUpperCase();

function weighted(symbols: string): number {
  return [...symbols].reduce((sum, symbol, at) => sum + (at + 1) * SYMBOLS.indexOf(symbol), 0);
}
