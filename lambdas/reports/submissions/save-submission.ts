import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { PeriodRecord } from '../domain/submissions/period-record.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import type { SubmissionStore } from './submission-store.ts';

/** Saves the submission, or finds that the same request saved it before. Otherwise somebody else was faster. */
export async function saveSubmission(
  submissions: Pick<SubmissionStore, 'find' | 'save'>,
  next: Submission,
  before: PeriodRecord,
): Promise<Submission | Refusal<'report.revisionConflict'>> {
  if ((await submissions.save({ ...before, submission: next }, before)) === 'written') return next;
  const { submission: current } = await submissions.find(next.agency, next.period);
  if (current?.lastHash === next.lastHash) return current;
  return refuse('report.revisionConflict', current && { revision: current.revision });
}
