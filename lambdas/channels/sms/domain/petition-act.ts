import { readCode } from './status-pattern.ts';

/** What the sender of a petition does with it by SMS. */
export type PetitionAct =
  | { readonly kind: 'act'; readonly act: 'withdraw'; readonly code: string; readonly reason?: string }
  | { readonly kind: 'act'; readonly act: 'unresolved'; readonly code: string; readonly reason: string }
  | {
      readonly kind: 'act';
      readonly act: 'rate';
      readonly code: string;
      readonly level: number;
      readonly comment?: string;
    };

/** As long as the API takes them. */
const MIN_REASON = 5;
const MAX_TEXT = 1_000;

/** `4`, `4/5`; but not the start of `45` or `4,5`. */
const LEVEL = /^[^A-Z0-9]*([1-5])(?:\s?\/\s?5)?(?![A-Z0-9])(?![.,]\d)/;

type Typed = {
  readonly plain: string;
  /** The words after a position, without punctuation before them. */
  readonly textFrom: (position: number) => string;
};

/** `RUT <mã PAKN> [lý do]`. */
export function withdrawal({ plain, textFrom }: Typed): PetitionAct | undefined {
  const typed = readCode(plain);
  if (typed === undefined) return undefined;
  const reason = textFrom(typed.end);
  if (reason.length > MAX_TEXT) return undefined;
  return { kind: 'act', act: 'withdraw', code: typed.code, ...(reason !== '' && { reason }) };
}

/** `CHUA <mã PAKN> <lý do>`: why the answer did not resolve the matter. */
export function unresolved({ plain, textFrom }: Typed): PetitionAct | undefined {
  const typed = readCode(plain);
  if (typed === undefined) return undefined;
  const reason = textFrom(typed.end);
  if (reason.length < MIN_REASON || reason.length > MAX_TEXT) return undefined;
  return { kind: 'act', act: 'unresolved', code: typed.code, reason };
}

/** `DG <mã PAKN> <1-5> [ý kiến]`. */
export function answerRating({ plain, textFrom }: Typed): PetitionAct | undefined {
  const typed = readCode(plain);
  const level = typed && LEVEL.exec(plain.slice(typed.end));
  if (typed === undefined || !level) return undefined;
  const comment = textFrom(typed.end + level[0].length);
  if (comment.length > MAX_TEXT) return undefined;
  return { kind: 'act', act: 'rate', code: typed.code, level: Number(level[1]), ...(comment !== '' && { comment }) };
}
