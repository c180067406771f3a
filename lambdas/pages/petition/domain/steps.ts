import { asks, type Draft, type Step, stepOf, steps, type Trouble, troublesOf } from './draft.ts';

/** A button of the form as it was pressed. */
export type Press = {
  /** The page it stands on. */
  readonly step: Step;
  /** `next`, `back`, `language`, `send`, or the page to go to. */
  readonly go: string;
  /** The citizen has seen the last page before: from a page to change something, the way leads back to it. */
  readonly hasSeenAll: boolean;
};

/** The page to show, with what has to be corrected on it. */
export type Turn = { readonly show: Step; readonly troubles: readonly Trouble[] };

/** Where a press leads; `send` when nothing stands in the way. Only going on is held up by what is wrong. */
export function turn(draft: Draft, { step, go, hasSeenAll }: Press): Turn | 'send' {
  if (go === 'language') return untroubled(step);
  if (go === 'back') return untroubled(neighbour(step, -1));
  const chosen = steps.find((one) => one === go);
  if (chosen !== undefined) return untroubled(chosen);

  const troubles = troublesOf(draft);
  if (go === 'send') return firstTroubled(troubles) ?? 'send';

  const own = troubles.filter(({ field }) => asks(step, field));
  if (own.length > 0) return { show: step, troubles: own };
  return hasSeenAll ? (firstTroubled(troubles) ?? untroubled('check')) : untroubled(neighbour(step, 1));
}

/** The first page on which something is wrong. */
export function firstTroubled(troubles: readonly Trouble[]): Turn | undefined {
  const [first] = troubles;
  if (first === undefined) return undefined;
  const show = stepOf(first.field);
  return { show, troubles: troubles.filter(({ field }) => asks(show, field)) };
}

const untroubled = (show: Step): Turn => ({ show, troubles: [] });

/** Before the first page is the first, after the last the last. */
const neighbour = (step: Step, by: 1 | -1): Step => steps[steps.indexOf(step) + by] ?? step;
