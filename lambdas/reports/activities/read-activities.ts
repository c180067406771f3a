import { directory } from '../../directory/config.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { reports } from '../config.ts';
import { refusals } from '../refusals.ts';
import { REPORT_ID } from '../samples.ts';
import { submissions } from '../submissions/config.ts';
import { reportScope, type ScopeDeps } from '../submissions/report-scope.ts';
import type { SubmissionStore } from '../submissions/submission-store.ts';
import { ActivitiesAnswer } from './answers.ts';
import { ReadActivitiesInput } from './contract.ts';
import { enteredSample } from './samples.ts';
import { activitiesView } from './view.ts';

type Deps = ScopeDeps & { readonly submissions: Pick<SubmissionStore, 'find'> };

/** `GET /v1/staff/reports/{id}/activities`: what the agency counted itself, without its units. */
export const readActivities = staffOperation({
  route: {
    id: 'reports.activities',
    method: 'GET',
    path: '/v1/staff/reports/{id}/activities',
    summary: 'Read the figures that an agency entered for its report',
  },
  input: ReadActivitiesInput,
  answers: { 200: ActivitiesAnswer },
  refuses: pick(refusals, 'report.notFound'),
  example: () => ({ request: { params: { id: REPORT_ID } }, answers: { 200: enteredSample() } }),
  wire: (): Deps => ({
    ...{ reports: reports(), directory: directory(), submissions: submissions() },
  }),
  run: read,
});

async function read(deps: Deps, request: StaffRequest<typeof ReadActivitiesInput>) {
  const scope = await reportScope(deps, request);
  if (isRefusal(scope)) return scope;
  const record = await deps.submissions.find(scope.row.agency, scope.row.period);
  return reply(200, activitiesView(scope, record, request.caller));
}
