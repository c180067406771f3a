import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { approvedIn, type Decision, latestOf, type Paper, type Submission, stateOf } from './submission.ts';

/** Papers of one period: more would be a dispute that software does not settle, and outgrow an item. */
export const MAX_PAPERS = 10;

type Given = Pick<Paper, 'facts' | 'reason'> & { readonly revision?: number | undefined };

/** One that was approved is only replaced by other figures, with a reason, also after others that were not. */
export function refusedPaper(
  before: Submission | undefined,
  { facts, reason, revision }: Given,
): Refusal<SubmitRefusal> | undefined {
  if (before?.revision !== revision) return refuse('report.revisionConflict', before && { revision: before.revision });
  const closed = closedTo(before, facts);
  if (closed !== undefined) return closed;
  const isCorrection = before !== undefined && approvedIn(before) !== undefined;
  return isCorrection && reason === undefined ? refuse('report.reasonMissing') : undefined;
}

/** Why no paper with these figures can follow now, whatever it says. */
export function closedTo(before: Submission | undefined, facts: string): Refusal<ClosedRefusal> | undefined {
  if (before === undefined) return undefined;
  if (stateOf(before) === 'submitted') return refuse('report.alreadySubmitted', { revision: before.revision });
  if (approvedIn(before)?.facts === facts) return refuse('report.nothingChanged');
  return before.entries.length >= MAX_PAPERS ? refuse('report.tooOften', { papers: MAX_PAPERS }) : undefined;
}

type ClosedRefusal = 'report.alreadySubmitted' | 'report.nothingChanged' | 'report.tooOften';
type SubmitRefusal = 'report.revisionConflict' | 'report.reasonMissing' | ClosedRefusal;

type Key = { readonly agency: string; readonly period: string };
type Submitted = { readonly paper: Paper; readonly hash: string };

/** The submission with a paper that was not refused. */
export const withPaper = (
  before: Submission | undefined,
  { agency, period }: Key,
  { paper, hash }: Submitted,
): Submission => ({
  ...{ agency, period, revision: (before?.revision ?? 0) + 1 },
  entries: [...(before?.entries ?? []), { paper }],
  lastHash: hash,
});

type Decided = { readonly decision: Decision; readonly revision: number; readonly hash: string };

/** The submission with what was decided about its latest paper. */
export function decided(
  before: Submission,
  { decision, revision, hash }: Decided,
): Submission | Refusal<'report.revisionConflict' | 'report.notSubmitted'> {
  if (before.revision !== revision) return refuse('report.revisionConflict', { revision: before.revision });
  const { paper } = latestOf(before);
  if (stateOf(before) !== 'submitted') return refuse('report.notSubmitted', { revision: before.revision });
  const entries = [...before.entries.slice(0, -1), { paper, decision }];
  return { ...before, revision: revision + 1, entries, lastHash: hash };
}
