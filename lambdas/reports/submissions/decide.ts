import { directory } from '../../directory/config.ts';
import type { Caller } from '../../kernel/caller.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { reply, type StaffRequest } from '../../platform/operation.ts';
import { reports } from '../config.ts';
import { isOwnPaper, statesNow } from '../domain/submissions/actions.ts';
import { decided } from '../domain/submissions/acts.ts';
import type { Decision, Submission } from '../domain/submissions/submission.ts';
import { requestHash } from '../request-hash.ts';
import { versionOf } from '../store.ts';
import { submissions } from './config.ts';
import type { ApproveInput, ReasonInput } from './contract.ts';
import { decidesOn, type ReportScope, reportScope, type ScopeDeps, signsFor } from './report-scope.ts';
import { saveSubmission } from './save-submission.ts';
import type { SubmissionStore } from './submission-store.ts';
import { submissionView } from './submission-view.ts';

export type DecideDeps = ScopeDeps & { readonly submissions: Pick<SubmissionStore, 'find' | 'save'> };

export const wireDecision = (): DecideDeps => ({
  reports: reports(),
  directory: directory(),
  submissions: submissions(),
});

type Request = StaffRequest<typeof ApproveInput> | StaffRequest<typeof ReasonInput>;

/** Who may decide what about the latest paper. */
type Act<Code extends string> = {
  readonly state: Decision['state'];
  readonly may: (caller: Caller, scope: ReportScope) => boolean;
  readonly check: (caller: Caller, submission: Submission, scope: ReportScope) => Refusal<Code> | undefined;
};

/** Nobody decides about what they submitted themselves, and nobody approves figures that later data has changed. */
export const approving: Act<'report.ownPaper' | 'report.outdated'> = {
  ...{ state: 'approved', may: decidesOn },
  check: (caller, submission, { row }) => {
    if (isOwnPaper(submission, caller.id)) return refuse('report.ownPaper');
    const isCurrent = statesNow(submission, row.facts);
    return isCurrent ? undefined : refuse('report.outdated', { version: versionOf(row) });
  },
};

export const returning: Act<'report.ownPaper'> = {
  ...{ state: 'returned', may: decidesOn },
  check: (caller, submission) => (isOwnPaper(submission, caller.id) ? refuse('report.ownPaper') : undefined),
};

export const ownAgency: Act<never> = { state: 'withdrawn', may: signsFor, check: () => undefined };

/** Approves, returns or withdraws the latest paper. */
export const decide =
  <Code extends string>({ state, may, check }: Act<Code>) =>
  async (deps: DecideDeps, request: Request) => {
    const scope = await reportScope(deps, request);
    if (isRefusal(scope)) return scope;
    const { caller, body, now } = request;
    if (!may(caller, scope)) return refuse('caller.forbidden');
    const record = await deps.submissions.find(scope.row.agency, scope.row.period);
    const before = record.submission;
    if (before === undefined) return refuse('report.notSubmitted');

    const hash = requestHash(state, body);
    if (before.lastHash === hash) return reply(200, submissionView(scope, before, caller));
    const refused = check(caller, before, scope);
    if (refused !== undefined) return refused;
    const by = { id: caller.id, name: caller.name };
    const reason = 'reason' in body ? { reason: body.reason } : {};
    const decision = { state, at: now, by, agency: caller.agency, ...reason };
    const next = decided(before, { decision, revision: body.revision, hash });
    const saved = isRefusal(next) ? next : await saveSubmission(deps.submissions, next, record);
    return isRefusal(saved) ? saved : reply(200, submissionView(scope, saved, caller));
  };
