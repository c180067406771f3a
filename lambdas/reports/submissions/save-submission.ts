import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import type { SubmissionStore } from './submission-store.ts';

/** Saves the submission, or finds that the same request saved it before. Otherwise somebody else was faster. */
export async function saveSubmission(
  submissions: Pick<SubmissionStore, 'find' | 'save'>,
  next: Submission,
  before: Submission | undefined,
): Promise<Submission | Refusal<'report.revisionConflict'>> {
  if ((await submissions.save(next, before)) === 'written') return next;
  const current = await submissions.find(next.agency, next.period);
  if (current?.lastHash === next.lastHash) return current;
  return refuse('report.revisionConflict', current && { revision: current.revision });
}
