import { closedTo } from './acts.ts';
import { latestOf, type Submission, stateOf } from './submission.ts';

/** What staff do with the report of a period. */
export const paperActions = ['submit', 'approve', 'return', 'withdraw'] as const;
export type PaperAction = (typeof paperActions)[number];

type Reader = {
  readonly id: string;
  /** Whether the reader signs for the agency of the report, and whether they decide about it. */
  readonly signs: boolean;
  readonly decides: boolean;
};

/** What a reader may do with a report as it is now; `facts` is missing where it has no official document. */
export function actionsOf(
  submission: Submission | undefined,
  facts: string | undefined,
  { id, signs, decides }: Reader,
): readonly PaperAction[] {
  const isWaiting = submission !== undefined && stateOf(submission) === 'submitted';
  const judges = decides && isWaiting && !isOwnPaper(submission, id);
  const allowed: Readonly<Record<PaperAction, boolean>> = {
    submit: signs && facts !== undefined && closedTo(submission, facts) === undefined,
    approve: judges && statesNow(submission, facts),
    return: judges,
    withdraw: signs && isWaiting,
  };
  return paperActions.filter((action) => allowed[action]);
}

/** Nobody decides about what they submitted themselves. */
export const isOwnPaper = (submission: Submission, id: string): boolean => latestOf(submission).paper.by.id === id;

/** Whether the latest paper states the figures of now: later data may have changed them. */
export const statesNow = (submission: Submission, facts: string | undefined): boolean =>
  latestOf(submission).paper.facts === facts;
