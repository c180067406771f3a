import { SYMBOLS } from '../../kernel/symbols.ts';
import { readPetitionCode } from '../../petitions/domain/code.ts';
import { GAP } from './gap.ts';

const CODE = `(PAKN)?(?:${GAP}[${SYMBOLS}]){8}(?![A-Z0-9])`;
const first = new RegExp(`^${GAP}${CODE}`);
const alone = new RegExp(`^${GAP}(?=PAKN)${CODE}${GAP}$`);

/** The code of a petition at the beginning of plain letters, if its check holds. */
export const readStatusCode = (plain: string): string | undefined => codeIn(first.exec(plain));

/** A code with its prefix and nothing else: `undefined` where it is none, `wrong` where its check does not hold. */
export function readBareCode(plain: string): { readonly code: string } | 'wrong' | undefined {
  const match = alone.exec(plain);
  if (match === null) return undefined;
  const code = codeIn(match);
  return code === undefined ? 'wrong' : { code };
}

const codeIn = (match: RegExpExecArray | null) =>
  match === null ? undefined : readPetitionCode(match[0].replace(/[^A-Z0-9]/g, ''));
