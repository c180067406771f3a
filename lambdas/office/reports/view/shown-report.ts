import type * as z from 'zod';
import type { PaperAction } from '../../../reports/domain/submissions/actions.ts';
import type { SubmissionAnswer } from '../../../reports/submissions/answers.ts';

/** The state of a report as the operations return it. */
type Answer = z.infer<ReturnType<typeof SubmissionAnswer>>;
export type WholeReport = Omit<Answer, 'actions'> & { readonly actions: readonly PaperAction[] };
export type Entry = NonNullable<WholeReport['earlier']>[number];
