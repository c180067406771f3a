import { SYMBOLS } from '../../../kernel/symbols.ts';
import { readPetitionCode } from '../../../petitions/domain/case/code.ts';
import { GAP } from './gap.ts';

const CODE = `(PAKN)?(?:${GAP}[${SYMBOLS}]){8}(?![A-Z0-9])`;
const first = new RegExp(`^${GAP}${CODE}`);
const alone = new RegExp(`^${GAP}(?=PAKN)${CODE}${GAP}$`);

/** A text that is only a code with its prefix: `undefined` if it is not, `wrong` if its check symbol is invalid. */
export function readBareCode(plain: string): { readonly code: string } | 'wrong' | undefined {
  const match = alone.exec(plain);
  if (match === null) return undefined;
  const code = codeIn(match);
  return code === undefined ? 'wrong' : { code };
}

/** The petition code at the start of normalized text, if its check symbol is valid, and where it ends. */
export function readCode(plain: string): { readonly code: string; readonly end: number } | undefined {
  const match = first.exec(plain);
  const code = codeIn(match);
  return match === null || code === undefined ? undefined : { code, end: match[0].length };
}

const codeIn = (match: RegExpExecArray | null) =>
  match === null ? undefined : readPetitionCode(match[0].replace(/[^A-Z0-9]/g, ''));
