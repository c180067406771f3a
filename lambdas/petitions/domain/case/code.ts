import { bareSymbols, checkSymbol, grouped, hasValidCheck, symbolsOf } from '../../../kernel/symbols.ts';

/** Seven symbols give 27 billion codes; the eighth is a check symbol. Short, because codes are read aloud. */
const DATA_SYMBOLS = 7;
const SYMBOLS_READ = DATA_SYMBOLS + 1;
const PREFIX = 'PAKN';
/** 20 symbols of 31 are 99 bits: a receipt cannot be found by guessing. */
const RECEIPT_SYMBOLS = 20;

/** The reference code of a petition, `PAKN-7K3D-9QXM`, from a digest of what identifies the request. */
export function petitionCode(digest: Uint8Array): string {
  const data = symbolsOf(digest, DATA_SYMBOLS);
  return `${PREFIX}-${grouped(data + checkSymbol(data))}`;
}

/** The code that somebody typed, or `undefined` if it is not valid (the check symbol detects a wrong one). */
export function readPetitionCode(typed: string): string | undefined {
  const bare = bareSymbols(typed);
  const symbols = bare.length > SYMBOLS_READ && bare.startsWith(PREFIX) ? bare.slice(PREFIX.length) : bare;
  if (symbols.length !== SYMBOLS_READ || !hasValidCheck(symbols)) return undefined;
  return `${PREFIX}-${grouped(symbols)}`;
}

/** The secret with which a citizen tracks a petition: `ABCD-EFGH-JKMN-PQRS-TUVW`. */
export const receiptOf = (digest: Uint8Array): string => grouped(symbolsOf(digest, RECEIPT_SYMBOLS));

/** A receipt as it was issued, whatever case and spacing it was typed in. */
export const readReceipt = (typed: string): string => grouped(bareSymbols(typed));
