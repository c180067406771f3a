/**
 * Digits and capitals that are not confused when read aloud or copied by hand: no 0/O and no 1/I/L.
 * There are 31, a prime number, so a weighted sum detects every single wrong symbol and every swap of two.
 */
export const SYMBOLS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const BASE = BigInt(SYMBOLS.length);
/** Including the check symbol. A 31st symbol would have weight 0 modulo 31, so an error in it could not be detected. */
const MAX_CHECKED = SYMBOLS.length - 1;

/** The first `count` base-31 symbols of a digest, which must hold more bits than they do so that all are equally likely. */
export function symbolsOf(digest: Uint8Array, count: number): string {
  let value = digest.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let text = '';
  for (let index = 0; index < count; index += 1) {
    text += SYMBOLS[Number(value % BASE)];
    value /= BASE;
  }
  return text;
}

/** The symbol that makes the sum of position × value a multiple of 31; `symbols` has at most 29 symbols. */
export function checkSymbol(symbols: string): string {
  const sum = weighted(symbols);
  const weight = symbols.length + 1;
  const value = [...SYMBOLS].findIndex((_, candidate) => (sum + candidate * weight) % SYMBOLS.length === 0);
  return SYMBOLS.charAt(value);
}

/** Whether the last symbol is the check symbol of the one or more symbols before it. */
export function hasValidCheck(symbols: string): boolean {
  if (symbols.length < 2 || symbols.length > MAX_CHECKED) return false;
  return [...symbols].every((symbol) => SYMBOLS.includes(symbol)) && weighted(symbols) % SYMBOLS.length === 0;
}

/** Groups of four for display: `7K3D-9QXM`. */
export const grouped = (symbols: string): string => symbols.match(/.{1,4}/g)?.join('-') ?? '';

/** Normalizes typed input: any case, with spaces, dots, or any dash that a phone substitutes for a hyphen. */
export const bareSymbols = (typed: string): string => typed.replace(/[\s._\u2212\p{Pd}]/gu, '').toUpperCase();

function weighted(symbols: string): number {
  return [...symbols].reduce((sum, symbol, index) => sum + (index + 1) * SYMBOLS.indexOf(symbol), 0);
}
