import type { PaperAction } from '../../../reports/domain/submissions/actions.ts';

type Shown = { readonly paper?: object | undefined; readonly decision?: { readonly state: string } | undefined };

/** An address can be sent to others, or loaded again later: only what is true now is shown. */
export function isDone({ paper, decision }: Shown, done: PaperAction | undefined): done is PaperAction {
  return paper !== undefined && done !== undefined && (decision?.state ?? 'submitted') === stateAfter[done];
}

const stateAfter = {
  submit: 'submitted',
  approve: 'approved',
  return: 'returned',
  withdraw: 'withdrawn',
} as const satisfies Readonly<Record<PaperAction, string>>;
