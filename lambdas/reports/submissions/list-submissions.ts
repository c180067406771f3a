import { directory } from '../../directory/config.ts';
import { maySee, maySeeBelow } from '../../directory/domain/access.ts';
import type { Agency } from '../../directory/domain/tree.ts';
import { refuse } from '../../kernel/refusal.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { reports } from '../config.ts';
import { reportId } from '../domain/report-id.ts';
import { rangeOf } from '../domain/report-period.ts';
import { submissionLabels } from '../domain/submissions/labels.ts';
import { latestOf, type Submission, stateOf } from '../domain/submissions/submission.ts';
import { refusals } from '../refusals.ts';
import { type ReportRow, versionOf } from '../store.ts';
import { SubmissionList } from './answers.ts';
import { submissions } from './config.ts';
import { SubmissionListInput } from './contract.ts';
import { childrenSince, type ScopeDeps } from './report-scope.ts';
import { submissionListSample } from './samples.ts';
import type { SubmissionStore } from './submission-store.ts';

type Deps = ScopeDeps & { readonly submissions: Pick<SubmissionStore, 'many'> };

const CONCURRENCY = 16;

/** `GET /v1/staff/reports`: which agencies have a report of a period, who submitted it, and which periods are closed. */
export const listSubmissions = staffOperation({
  route: {
    id: 'reports.submissions',
    method: 'GET',
    path: '/v1/staff/reports',
    summary: 'List the state of the reports of a period, of an agency and those directly below it',
  },
  input: SubmissionListInput,
  answers: { 200: SubmissionList },
  refuses: pick(refusals, 'report.notFound'),
  example: () => ({
    request: { query: { agency: 'H44', period: '2026-10' } },
    answers: { 200: submissionListSample },
  }),
  wire: (): Deps => ({ reports: reports(), directory: directory(), submissions: submissions() }),
  run: list,
});

async function list(deps: Deps, { caller, query, now }: StaffRequest<typeof SubmissionListInput>) {
  const { agency = caller.agency, period } = query;
  const today = await deps.directory.tree(now);
  const own = today.last(agency);
  if (own === undefined || !maySee(caller, agency, today)) return refuse('report.notFound');

  const { from, to } = rangeOf(period);
  const then = await deps.directory.tree(now, to);
  const below = maySeeBelow(caller, agency, today) ? childrenSince(then, agency, from) : [];
  const agencies = [own, ...below];
  const signed = await deps.submissions.many(
    agencies.map(({ code }) => code),
    period,
  );
  const items = await mapConcurrent(agencies, { concurrency: CONCURRENCY }, async (one) =>
    itemOf(
      one,
      await deps.reports.find(one.code, period),
      signed.find(({ agency }) => agency === one.code)?.submission,
    ),
  );
  return reply(200, { agency, period, items });
}

function itemOf({ code, name }: Agency, row: ReportRow | undefined, submission: Submission | undefined) {
  const agency = { agency: code, name };
  if (row === undefined) return { ...agency, state: 'missing' as const, label: submissionLabels.missing };
  const report = { id: reportId(row), version: versionOf(row), builtAt: row.builtAt };
  if (submission === undefined) return { ...agency, report, state: 'draft' as const, label: submissionLabels.draft };
  const state = stateOf(submission);
  const { paper } = latestOf(submission);
  return {
    ...{ ...agency, report, state, label: submissionLabels[state] },
    ...{ signedOn: paper.signedOn, isOutdated: paper.facts !== row.facts },
  };
}
