import type { paperStates } from '../../../reports/domain/submissions/labels.ts';

export type PaperState = (typeof paperStates)[number];

/** What waits for a decision first, what is done last. */
const order = [
  'submitted',
  'returned',
  'withdrawn',
  'draft',
  'missing',
  'approved',
] as const satisfies readonly PaperState[];

export const waitingFirst = <Item extends { readonly state: PaperState }>(items: readonly Item[]): readonly Item[] =>
  items.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state));

/** How many reports of a period are in each state; a draft and one that was taken back are both not submitted. */
export type Standing = {
  readonly agencies: number;
  readonly submitted: number;
  readonly returned: number;
  readonly approved: number;
  readonly notSubmitted: number;
  readonly missing: number;
};

export function standingOf(items: readonly { readonly state: PaperState }[]): Standing {
  const count = (...states: readonly PaperState[]) => items.filter(({ state }) => states.includes(state)).length;
  return {
    ...{ agencies: items.length, submitted: count('submitted'), returned: count('returned') },
    ...{ approved: count('approved'), notSubmitted: count('draft', 'withdrawn'), missing: count('missing') },
  };
}
