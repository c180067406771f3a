import { bareSymbols, checkSymbol, grouped, hasValidCheck, symbolsOf } from '../../kernel/symbols.ts';

/** Seven symbols name 27 thousand million petitions; the eighth is their check. Short, because it is read aloud. */
const DATA_SYMBOLS = 7;
const SYMBOLS_READ = DATA_SYMBOLS + 1;
const PREFIX = 'PAKN';
/** 20 symbols of 31 are 99 bits: nobody finds a receipt by trying. */
const RECEIPT_SYMBOLS = 20;

/** The reference code of a petition, `PAKN-7K3D-9QXM`, from a digest of what identifies the request. */
export function petitionCode(digest: Uint8Array): string {
  const data = symbolsOf(digest, DATA_SYMBOLS);
  return `${PREFIX}-${grouped(data + checkSymbol(data))}`;
}

/** The code behind what somebody typed, or nothing when it cannot be one (its check finds a wrong symbol). */
export function readPetitionCode(typed: string): string | undefined {
  const bare = bareSymbols(typed);
  const symbols = bare.length > SYMBOLS_READ && bare.startsWith(PREFIX) ? bare.slice(PREFIX.length) : bare;
  if (symbols.length !== SYMBOLS_READ || !hasValidCheck(symbols)) return undefined;
  return `${PREFIX}-${grouped(symbols)}`;
}

/** The secret with which a citizen follows a petition: `ABCD-EFGH-JKMN-PQRS-TUVW`. */
export const receiptOf = (digest: Uint8Array): string => grouped(symbolsOf(digest, RECEIPT_SYMBOLS));

/** A receipt as it was given, whatever case and spacing it comes back in. */
export const readReceipt = (typed: string): string => grouped(bareSymbols(typed));
