import { directory } from '../../directory/config.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { localDateOf } from '../../kernel/time.ts';
import { letterArchive } from '../../letters/config.ts';
import { officialReport } from '../../letters/domain/official-report.ts';
import { keepLetter } from '../../letters/store.ts';
import type { Archive } from '../../platform/archive.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { versionIn } from '../activities/view.ts';
import { archive } from '../archive-config.ts';
import { reports } from '../config.ts';
import { type OfficialFacts, officialReportOf } from '../domain/official/official-report.ts';
import { refusedPaper, withPaper } from '../domain/submissions/acts.ts';
import type { PeriodRecord } from '../domain/submissions/period-record.ts';
import { refusals } from '../refusals.ts';
import { requestHash } from '../request-hash.ts';
import { REPORT_ID } from '../samples.ts';
import { versionOf } from '../store.ts';
import { aboutReport } from './about.ts';
import { SubmissionAnswer } from './answers.ts';
import { submissions } from './config.ts';
import { SubmitInput } from './contract.ts';
import { type FactsDeps, officialFacts } from './official-facts.ts';
import { type ReportScope, reportScope, signsFor } from './report-scope.ts';
import { submissionSample, submitSample } from './samples.ts';
import { saveSubmission } from './save-submission.ts';
import type { SubmissionStore } from './submission-store.ts';
import { submissionView } from './submission-view.ts';

type Deps = FactsDeps & {
  readonly submissions: SubmissionStore;
  readonly letters: Pick<Archive, 'put'>;
};

/**
 * `POST /v1/staff/reports/{id}/submit`: the head of the agency submits the report as it was signed. Its file is stored
 * first; the submission then names it, so a run that stops in between leaves a file that nothing names.
 */
export const submitReport = staffOperation({
  route: {
    id: 'reports.submit',
    method: 'POST',
    path: '/v1/staff/reports/{id}/submit',
    summary: 'Submit a signed report to the level above',
  },
  input: SubmitInput,
  answers: { 200: SubmissionAnswer },
  refuses: pick(
    refusals,
    'report.notFound',
    'report.noDocument',
    'report.outdated',
    'report.revisionConflict',
    'report.alreadySubmitted',
    'report.nothingChanged',
    'report.reasonMissing',
    'report.tooOften',
    'report.signingDayInvalid',
    'report.activitiesChanged',
  ),
  example: () => ({
    request: { params: { id: REPORT_ID }, body: submitSample },
    answers: { 200: submissionSample },
  }),
  wire: (): Deps => ({
    ...{ reports: reports(), directory: directory(), archive: archive() },
    ...{ submissions: submissions(), letters: letterArchive() },
  }),
  run: submit,
});

type Submit = StaffRequest<typeof SubmitInput>;

async function submit(deps: Deps, request: Submit) {
  const scope = await reportScope(deps, request);
  if (isRefusal(scope)) return scope;
  if (!signsFor(request.caller, scope)) return refuse('caller.forbidden');
  const { agency, period } = scope.row;
  const before = await deps.submissions.find(agency, period);
  const hash = requestHash('submit', request.body);
  const { submission } = before;
  const saved = submission?.lastHash === hash ? submission : await record(deps, { request, scope, before, hash });
  return isRefusal(saved) ? saved : reply(200, submissionView(scope, saved, request.caller));
}

type Recording = {
  readonly request: Submit;
  readonly scope: ReportScope;
  readonly before: PeriodRecord;
  readonly hash: string;
};

async function record(deps: Deps, { request, scope, before, hash }: Recording) {
  const { row } = scope;
  const { version, revision, reason, activities = 0 } = request.body;
  if (version !== versionOf(row)) return refuse('report.outdated', { version: versionOf(row) });
  const facts = await officialFacts(deps, scope, { now: request.now, record: before });
  if (isRefusal(facts)) return facts;
  if (row.facts === undefined) return refuse('report.noDocument');
  const refused = invalidDay(scope, request) ?? refusedPaper(before.submission, { facts: row.facts, reason, revision });
  if (refused !== undefined) return refused;
  // Nobody signs a figure that somebody else entered meanwhile.
  const entered = versionIn(before.activities);
  if (activities !== entered) return refuse('report.activitiesChanged', { version: entered });

  const file = await keepLetter(deps.letters, aboutReport(row), signedHtml(facts, request.body));
  const { revision: _, activities: __, ...given } = request.body;
  const { id, name } = request.caller;
  const stated = entered > 0 ? { activities: entered } : {};
  const paper = { ...given, ...stated, ...file, facts: row.facts, at: request.now, by: { id, name } };
  return saveSubmission(deps.submissions, withPaper(before.submission, row, { paper, hash }), before);
}

const signedHtml = (facts: OfficialFacts, { signedOn, number, place, signer, assessment }: Submit['body']): string =>
  officialReport(officialReportOf({ ...facts, signed: { number, place, on: signedOn, signer, assessment } }));

function invalidDay({ row }: ReportScope, { body: { signedOn }, now }: Submit) {
  // Nobody signs figures before they were counted.
  const earliest = localDateOf(row.builtAt);
  const today = localDateOf(now);
  return earliest <= signedOn && signedOn <= today
    ? undefined
    : refuse('report.signingDayInvalid', { earliest, latest: today });
}
