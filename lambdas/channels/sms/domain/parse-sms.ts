import { emergencyCallFor } from '../../../petitions/domain/advice/other-ways.ts';
import { MIN_CONTENT } from '../../../petitions/domain/case/choices.ts';
import { answerRating, type PetitionAct, unresolved, withdrawal } from './petition-act.ts';
import { plainLetters } from './plain-letters.ts';
import { readRating } from './rating-pattern.ts';
import { readBareCode, readCode } from './status-pattern.ts';

/** How many of the parts of a long message arrived. */
export type Arrival = { readonly arrived: number; readonly parts: number };

/** A command in a text message. */
export type SmsCommand =
  | { readonly kind: 'petition'; readonly content: string; readonly arrival?: Arrival }
  | {
      readonly kind: 'rating';
      readonly dossier: string;
      readonly agency: string;
      readonly level: number;
      readonly comment?: string;
    }
  | { readonly kind: 'status'; readonly code: string }
  | { readonly kind: 'supplement'; readonly code: string; readonly text: string }
  | PetitionAct
  | { readonly kind: 'notices'; readonly code?: string; readonly isStopped: boolean }
  | {
      readonly kind: 'help';
      readonly problem: ParseProblem;
      /** The number for an emergency that the message may be about. */
      readonly call?: string | undefined;
    };

/** Why a message was not understood: no known pattern, an invalid part of the pattern, or parts that did not arrive. */
export type ParseProblem = 'pattern' | 'content' | 'rating' | 'code' | 'supplement' | 'act' | 'incomplete';

const KEYWORD = /^[^A-Z0-9]*(PA(?:KN)?(?![A-Z])|HL|TC|BS|RUT|CHUA|DG|DUNG|STOP|HUY|NHAN)/;

/**
 * Parses `PA <nội dung>`, `HL <mã hồ sơ> <1-5> [ý kiến]`, `HL5 <mã>`, `TC <mã PAKN>`, `BS <mã PAKN> <bổ sung>`, and
 * `RUT <mã PAKN> [lý do]`, `CHUA <mã PAKN> <lý do>`, `DG <mã PAKN> <1-5> [ý kiến]`, `DUNG [mã PAKN]` (also `STOP`, `HUY`) and `NHAN [mã PAKN]`, with or without diacritics.
 */
export function parseSms(sent: string): SmsCommand {
  const text = sent.normalize('NFC');
  const command = commandIn(text);
  if (command.kind !== 'help') return command;
  const call = emergencyCallFor(text);
  return call === undefined ? command : { ...command, call };
}

function commandIn(text: string): SmsCommand {
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
    case 'BS':
      return supplement(rest, plainRest) ?? help(isWord(plainRest) ? 'pattern' : 'supplement');
    case 'RUT':
    case 'CHUA':
    case 'DG':
      return acts[keyword](typed(rest, plainRest)) ?? help(isWord(plainRest) ? 'pattern' : 'act');
    case 'DUNG':
    case 'STOP':
    case 'HUY':
    case 'NHAN':
      return notices(plainRest, keyword !== 'NHAN') ?? help(isWord(plainRest) ? 'pattern' : 'code');
    case undefined:
      return help('pattern');
    default:
      return petition(rest) ?? help('content');
  }
}

const acts = { RUT: withdrawal, CHUA: unresolved, DG: answerRating } as const;
const typed = (rest: string, plain: string) => ({ plain, textFrom: (at: number) => unwrapped(rest.slice(at)) });

const help = (problem: ParseProblem): SmsCommand => ({ kind: 'help', problem });

/** Whether the keyword is only the start of a word. */
const isWord = (plainRest: string) => /^[A-Z]/.test(plainRest);

function petition(rest: string): SmsCommand | undefined {
  const content = unwrapped(rest);
  return [...content].length >= MIN_CONTENT ? { kind: 'petition', content } : undefined;
}

function rating(rest: string, plainRest: string): SmsCommand | undefined {
  const typed = readRating(plainRest);
  if (typed === undefined) return undefined;
  const { end, ...fields } = typed;
  const comment = unwrapped(rest.slice(end));
  return { kind: 'rating', ...fields, ...(comment !== '' && { comment }) };
}

function status(plainRest: string): SmsCommand | undefined {
  const code = readCode(plainRest)?.code;
  return code === undefined ? undefined : { kind: 'status', code };
}

/** Without a code it is about every petition of the phone, so nothing else may follow. */
function notices(plainRest: string, isStopped: boolean): SmsCommand | undefined {
  if (!/[A-Z0-9]/.test(plainRest)) return { kind: 'notices', isStopped };
  const code = readCode(plainRest)?.code;
  return code === undefined ? undefined : { kind: 'notices', code, isStopped };
}

function supplement(rest: string, plainRest: string): SmsCommand | undefined {
  const typed = readCode(plainRest);
  const text = unwrapped(rest.slice(typed?.end));
  return typed === undefined || text === '' ? undefined : { kind: 'supplement', code: typed.code, text };
}

/** Removes punctuation before the first word, and the brackets of the printed pattern. */
function unwrapped(text: string): string {
  const start = text.search(/[\p{L}\p{N}]|$/u);
  const body = text.slice(start).trim();
  return text.slice(0, start).includes('<') ? body.replace(/\s*>$/, '') : body;
}
