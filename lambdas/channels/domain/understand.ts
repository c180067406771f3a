import { MIN_CONTENT } from '../../petitions/domain/choices.ts';
import { plainLetters } from './plain-letters.ts';
import { readRating } from './rating-pattern.ts';
import { readBareCode, readStatusCode } from './status-pattern.ts';

/** What a citizen wants of us by a text message. */
export type Wish =
  | { readonly kind: 'petition'; readonly content: string }
  | {
      readonly kind: 'rating';
      readonly dossier: string;
      readonly agency: string;
      readonly level: number;
      readonly comment?: string;
    }
  | { readonly kind: 'status'; readonly code: string }
  | { readonly kind: 'help'; readonly lacks: Lack };

/** What keeps a message from being understood: no pattern at all, or what belongs into the one that was begun. */
export type Lack = 'pattern' | 'content' | 'rating' | 'code';

const KEYWORD = /^[^A-Z0-9]*(PA(?:KN)?(?![A-Z])|HL|TC)/;

/** `PA <nội dung>`, `HL <mã hồ sơ> <1-5> [ý kiến]`, `HL5 <mã>`, `TC <mã PAKN>`, however a telephone spells it. */
export function understand(sent: string): Wish {
  const text = sent.normalize('NFC');
  const plain = plainLetters(text);
  const bare = readBareCode(plain);
  if (bare !== undefined) return bare === 'wrong' ? help('code') : { kind: 'status', ...bare };

  const [opening = '', keyword] = KEYWORD.exec(plain) ?? [];
  const [rest, plainRest] = [text.slice(opening.length), plain.slice(opening.length)];
  switch (keyword) {
    case 'HL':
      return rating(rest, plainRest) ?? help(isWord(plainRest) ? 'pattern' : 'rating');
    case 'TC':
      return status(plainRest) ?? help(isWord(plainRest) ? 'pattern' : 'code');
    case undefined:
      return help('pattern');
    default:
      return petition(rest) ?? help('content');
  }
}

const help = (lacks: Lack): Wish => ({ kind: 'help', lacks });

/** Two letters that are only the beginning of a word are no keyword. */
const isWord = (plainRest: string) => /^[A-Z]/.test(plainRest);

function petition(rest: string): Wish | undefined {
  const content = unwrapped(rest);
  return [...content].length >= MIN_CONTENT ? { kind: 'petition', content } : undefined;
}

function rating(rest: string, plainRest: string): Wish | undefined {
  const typed = readRating(plainRest);
  if (typed === undefined) return undefined;
  const { end, ...told } = typed;
  const comment = unwrapped(rest.slice(end));
  return { kind: 'rating', ...told, ...(comment !== '' && { comment }) };
}

function status(plainRest: string): Wish | undefined {
  const code = readStatusCode(plainRest);
  return code === undefined ? undefined : { kind: 'status', code };
}

/** Without what stands before the first word: a colon, a dash, the bracket of the pattern, whose twin goes with it. */
function unwrapped(text: string): string {
  const start = text.search(/[\p{L}\p{N}]|$/u);
  const told = text.slice(start).trim();
  return text.slice(0, start).includes('<') ? told.replace(/\s*>$/, '') : told;
}
