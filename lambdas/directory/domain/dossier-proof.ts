import { bareSymbols, checkSymbol, grouped, hasValidCheck, symbolsOf } from '../../kernel/symbols.ts';
import type { LocalDate } from '../../kernel/time.ts';
import { dossierKey } from './dossier-code.ts';

/** A digest of `text` under `key`; `purpose` keeps digests for different uses apart. */
type Keyed<Result> = (key: string, purpose: string, text: string) => Result;

/** 11 symbols of 31 are 54 bits. The twelfth detects a mistyped one. */
const DATA_SYMBOLS = 11;

/**
 * The secret of the applicant of a dossier, `K7QM-3D9X-PFWR`. It is derived from the code, so nothing about an applicant is
 * stored, and no software has to make a secret that cannot be guessed.
 */
export function dossierReceipt(digest: Keyed<Uint8Array>, key: string, code: string): string {
  const data = symbolsOf(digest(key, 'dossier receipt', dossierKey(code)), DATA_SYMBOLS);
  return grouped(data + checkSymbol(data));
}

/** The receipt that somebody typed, or undefined if no receipt looks like that. */
export function readDossierReceipt(typed: string): string | undefined {
  const bare = bareSymbols(typed);
  return bare.length === DATA_SYMBOLS + 1 && hasValidCheck(bare) ? grouped(bare) : undefined;
}

/** What the look-up of a dossier proves, until the end of a day. */
export type FoundDossier = {
  readonly agency: string;
  readonly dossier: string;
  readonly procedure: string;
  readonly validTo: LocalDate;
};

/** `h~<yyMMdd>~<digest>`: its applicant may rate exactly this dossier, for this agency and procedure. */
export function foundToken(digest: Keyed<string>, key: string, found: FoundDossier): string {
  const { agency, dossier, procedure, validTo } = found;
  const digits = validTo.slice(2).replaceAll('-', '');
  return ['h', digits, digest(key, 'found dossier', [agency, dossierKey(dossier), procedure, digits].join('~'))].join(
    '~',
  );
}

/** The page of a dossier for its applicant, in Vietnamese: the content of a link or a QR code, without the host. */
export const lookUpPath = ({ code, receipt }: { readonly code: string; readonly receipt: string }): string =>
  `/vi/ho-so/${code}?${new URLSearchParams({ receipt })}`;
