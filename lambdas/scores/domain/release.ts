import { method } from './method.ts';
import { partOf } from './parts.ts';
import { isDue, type Pending, peopleIn, piecesOf } from './pieces.ts';
import {
  addLevels,
  answersAtSlot,
  differenceAt,
  fitsInto,
  type Parts,
  questionSlots,
  raiseVersion,
  type Tally,
} from './tally.ts';

/**
 * What is public of the ratings of one agency, class and release period, decided once and never taken back. Every public
 * figure is a sum of `shown`. Combinations are of procedure and channel.
 */
export type Release = {
  /** Answers that are in `shown` or in `passed`, by the combination they were counted in. */
  readonly taken: Parts;
  /** Answers that could not be shown here when the period settled, counted in the period above instead. */
  readonly passed: Parts;
  /** Sums of pieces of at least five people, by the combination they may be shown for. */
  readonly shown: Parts;
  readonly isSettled: boolean;
  /** How often `shown` changed after the day on which the period settled. */
  readonly restatements: number;
};

export const emptyRelease: Release = {
  taken: new Map(),
  passed: new Map(),
  shown: new Map(),
  isSettled: false,
  restatements: 0,
};

export type ReleaseStep = { readonly release: Release; readonly hasShownMore: boolean };

type At = {
  readonly isSettled: boolean;
  readonly hasPeriodAbove: boolean;
  /** Settled on an earlier day: on the day itself, a long import may still be counted run by run. */
  readonly isFinal: boolean;
};

/**
 * Shows what has been counted since the last step, question by question, where at least five people are new. When the
 * period settles, the answers that are still too few are passed to the period above, once.
 */
export function nextRelease(before: Release, counted: Parts, { isSettled, hasPeriodAbove, isFinal }: At): ReleaseStep {
  const draft = { taken: copyOf(before.taken), passed: copyOf(before.passed), shown: copyOf(before.shown) };
  let hasShownMore = false;
  for (const slot of questionSlots) {
    const pending = pendingAt(slot, counted, draft.taken);
    if (isDue(peopleIn(pending), shownAt(slot, draft.shown), isSettled) && show(draft, slot, pending))
      hasShownMore = true;
    else if (isSettled && !before.isSettled && hasPeriodAbove) pass(draft, slot, pending);
  }

  const restatements = before.restatements + (isFinal && hasShownMore ? 1 : 0);
  return { release: { ...draft, isSettled, restatements }, hasShownMore };
}

type Draft = Record<'taken' | 'passed' | 'shown', Map<string, Tally>>;

/** Whether anything was shown: a correction that fits under no label waits for the next step. */
function show({ taken, shown }: Draft, slot: number, pending: readonly Pending[]): boolean {
  let hasShown = false;
  for (const { labels, parts, levels } of piecesOf(pending, method.suppressUnder)) {
    const label = labels.find((name) => fitsInto(shown.get(name), slot, levels));
    if (label === undefined) continue;
    addLevels(partOf(shown, label), slot, levels);
    raiseVersion(partOf(shown, label));
    for (const { name, levels } of parts) addLevels(partOf(taken, name), slot, levels);
    hasShown = true;
  }
  return hasShown;
}

/** Corrections are not passed on: they belong to ratings that are shown here. */
function pass({ taken, passed }: Draft, slot: number, pending: readonly Pending[]): void {
  if (pending.some(({ levels }) => levels.some((n) => n < 0))) return;
  for (const { name, levels } of pending) {
    addLevels(partOf(taken, name), slot, levels);
    addLevels(partOf(passed, name), slot, levels);
  }
}

function pendingAt(slot: number, counted: Parts, taken: Parts): Pending[] {
  const names = new Set([...counted.keys(), ...taken.keys()]);
  return [...names].sort().flatMap((name) => {
    const levels = differenceAt(slot, counted.get(name), taken.get(name));
    return levels.some((n) => n !== 0) ? [{ name, levels }] : [];
  });
}

const shownAt = (slot: number, shown: Parts): number =>
  [...shown.values()].reduce((sum, tally) => sum + answersAtSlot(tally, slot).reduce((a, b) => a + b, 0), 0);

const copyOf = (parts: Parts) => new Map([...parts].map(([name, tally]) => [name, tally.slice()]));
