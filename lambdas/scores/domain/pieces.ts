import { method } from './method.ts';
import { pairName, readPair, SEVERAL } from './parts.ts';

/** Answers to one question that are not yet shown: per level, negative where a rating was corrected since. */
export type Pending = { readonly name: string; readonly levels: readonly number[] };

/** Answers that are shown together or not at all, and the names they may be shown under, the most exact first. */
export type Piece = {
  readonly labels: readonly string[];
  readonly parts: readonly Pending[];
  readonly levels: readonly number[];
};

/** A figure grows in steps of half its size, so that few steps are small and most can be shown by procedure. */
const GROWTH = 0.5;

/** Whether `people` more may be shown beside those already shown; once a period is settled nothing waits for more. */
export const isDue = (people: number, shown: number, isSettled: boolean): boolean =>
  people >= method.suppressUnder && (isSettled || people >= shown * GROWTH);

export const peopleIn = (pending: readonly Pending[]): number =>
  pending.reduce((sum, { levels }) => sum + levels.reduce((a, b) => a + b, 0), 0);

/**
 * Splits pending answers into pieces of at least `least` people each: by channel, and within a channel by procedure.
 * What is too small for a piece of its own is joined with other small parts, and if need be with the smallest piece.
 */
export function piecesOf(pending: readonly Pending[], least: number): Piece[] {
  const channels = Map.groupBy(pending, ({ name }) => readPair(name)[1]);
  const byChannel = [...channels].map(([channel, parts]) => {
    // People who are missing from a combination were moved to another one of the channel: it can only be shown whole.
    const isWhole = parts.some((part) => peopleIn([part]) < 0);
    const groups = isWhole ? [parts] : parts.map((part) => [part]);
    return { channel, groups: joined(groups, least) };
  });
  const small = byChannel.filter(({ groups }) => groups.length === 1 && peopleIn(groups.flat()) < least);
  const large = byChannel.filter((one) => !small.includes(one)).flatMap(({ groups }) => groups);
  const rest = small.flatMap(({ groups }) => groups.flat());
  return joined(rest.length === 0 ? large : [...large, rest], least).map(pieceOf);
}

/** Joins the groups that are too small, and then the smallest others until what is joined is large enough or all. */
function joined(groups: readonly (readonly Pending[])[], least: number): (readonly Pending[])[] {
  const [...large] = groups.filter((group) => peopleIn(group) >= least).sort((a, b) => peopleIn(b) - peopleIn(a));
  let rest = groups.filter((group) => peopleIn(group) < least).flat();
  while (rest.length > 0 && peopleIn(rest) < least) {
    const smallest = large.pop();
    if (smallest === undefined) break;
    rest = [...rest, ...smallest];
  }
  return rest.length === 0 ? large : [...large, rest];
}

function pieceOf(parts: readonly Pending[]): Piece {
  const names = parts.map(({ name }) => readPair(name));
  const channel = same(names.map(([, channel]) => channel));
  const procedure = channel === SEVERAL ? SEVERAL : same(names.map(([procedure]) => procedure));
  const labels = [pairName(procedure, channel), pairName(SEVERAL, channel), pairName(SEVERAL, SEVERAL)];
  return { labels: [...new Set(labels)], parts, levels: sumOfLevels(parts) };
}

function sumOfLevels(parts: readonly Pending[]): number[] {
  const sums: number[] = [];
  for (const { levels } of parts) for (const [at, n] of levels.entries()) sums[at] = (sums[at] ?? 0) + n;
  return sums;
}

const same = (values: readonly string[]): string => {
  const [first = SEVERAL, ...others] = new Set(values);
  return others.length === 0 ? first : SEVERAL;
};
