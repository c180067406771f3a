import { isLocalDate } from '../../../kernel/time.ts';
import { GAP } from './gap.ts';

/** A rating as typed; `end` is the position where a comment starts. */
export type TypedRating = {
  readonly dossier: string;
  readonly agency: string;
  readonly level: number;
  readonly end: number;
};

/** Lengths of the counter of a dossier code. Typed without hyphens, a text may match several of them. */
const COUNTER_DIGITS = [4, 5, 6];

const patterns = COUNTER_DIGITS.flatMap((digits) => {
  const agency = '(?<agency>[0-9A-Z][0-9A-Z.]{1,33}[0-9A-Z])';
  const code = String.raw`${agency}${GAP}(?<on>\d{6})${GAP}(?<counter>\d{${digits}})`;
  return [
    // `4`, `4/5`; but not the start of `4,5` or `45`.
    String.raw`^${GAP}${code}${GAP}(?<=[^A-Z0-9])(?<level>[1-5])(?:\s?/\s?5)?(?![A-Z0-9])(?![.,]\d)`,
    // A full stop does not separate a level from a code, of which it may be part. A second level makes the first ambiguous.
    String.raw`^${GAP}(?<level>[1-5])(?:/5)?(?:(?!\.)${GAP}(?<=[^A-Z0-9.])|(?=[A-Z]))${code}(?![A-Z0-9]|${GAP}[1-5](?![A-Z0-9]))`,
  ].map((source) => new RegExp(source));
});

/** Reads `<mã hồ sơ> <1-5>` or `<1-5> <mã hồ sơ>` from normalized text; undefined if missing or ambiguous. */
export function readRating(plain: string): TypedRating | undefined {
  const [reading, ...others] = patterns.flatMap((pattern) => readingOf(pattern.exec(plain)));
  return others.length === 0 ? reading : undefined;
}

function readingOf(match: RegExpExecArray | null): TypedRating[] {
  if (match?.groups === undefined) return [];
  const { agency = '', on = '', counter, level } = match.groups;
  if (!isLocalDate(`20${on.slice(0, 2)}-${on.slice(2, 4)}-${on.slice(4)}`)) return [];
  return [{ dossier: `${agency}-${on}-${counter}`, agency, level: Number(level), end: match[0].length }];
}
