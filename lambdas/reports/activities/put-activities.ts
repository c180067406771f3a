import { directory } from '../../directory/config.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { reports } from '../config.ts';
import type { Figures } from '../domain/activities/activities.ts';
import { areEntered, enter } from '../domain/activities/enter.ts';
import { refusePersonalData } from '../domain/activities/personal-data.ts';
import type { PeriodRecord } from '../domain/submissions/period-record.ts';
import { refusals } from '../refusals.ts';
import { REPORT_ID } from '../samples.ts';
import { submissions } from '../submissions/config.ts';
import { type ReportScope, reportScope, type ScopeDeps, signsFor } from '../submissions/report-scope.ts';
import type { SubmissionStore } from '../submissions/submission-store.ts';
import { ActivitiesAnswer } from './answers.ts';
import { PutActivitiesInput } from './contract.ts';
import { enteredSample, figuresSample } from './samples.ts';
import { activitiesView, areFrozen, versionIn } from './view.ts';

type Deps = ScopeDeps & { readonly submissions: SubmissionStore };
type Put = StaffRequest<typeof PutActivitiesInput>;

/** `PUT /v1/staff/reports/{id}/activities`: those who sign for the agency enter what it counted itself, without its units. */
export const putActivities = staffOperation({
  route: {
    id: 'reports.putActivities',
    method: 'PUT',
    path: '/v1/staff/reports/{id}/activities',
    summary: 'Enter what an agency counted itself for its report, until the report is submitted',
  },
  input: PutActivitiesInput,
  answers: { 200: ActivitiesAnswer },
  refuses: pick(
    refusals,
    'report.notFound',
    'report.noDocument',
    'report.activitiesFrozen',
    'report.activitiesChanged',
    'report.whyMissing',
    'report.personalData',
  ),
  example: () => ({
    request: { params: { id: REPORT_ID }, body: { version: 0, figures: figuresSample } },
    answers: { 200: enteredSample() },
  }),
  wire: (): Deps => ({
    ...{ reports: reports(), directory: directory(), submissions: submissions() },
  }),
  run: put,
});

async function put(deps: Deps, request: Put) {
  const scope = await reportScope(deps, request);
  if (isRefusal(scope)) return scope;
  if (!signsFor(request.caller, scope)) return refuse('caller.forbidden');
  const { agency, period } = scope.row;
  if (scope.row.facts === undefined) return refuse('report.noDocument');
  const before = await deps.submissions.find(agency, period);
  const figures = enteredIn(request.body);
  const record = areEntered(before.activities, figures) ? before : await write(deps, request, { scope, before });
  if (isRefusal(record)) return record;
  return reply(200, activitiesView(scope, record, request.caller));
}

/** A field of the body that is missing was not entered. */
const enteredIn = ({ figures }: Put['body']): Figures =>
  Object.fromEntries(Object.entries(figures).flatMap(([id, figure]) => (figure === undefined ? [] : [[id, figure]])));

type Writing = { readonly scope: ReportScope; readonly before: PeriodRecord };

async function write(
  { submissions }: Deps,
  { body, caller: { id, name, agency }, now }: Put,
  { scope, before }: Writing,
): Promise<PeriodRecord | Refusal<WriteCode>> {
  if (areFrozen(scope, before)) return refuse('report.activitiesFrozen', frozenBy(before));
  const { version, why, confirm } = body;
  const figures = enteredIn(body);
  const unclean = refusePersonalData({ figures, why }, confirm);
  if (unclean !== undefined) return unclean;
  const activities = enter(before.activities, { now, by: { id, name, agency } }, { version, figures, why });
  if (isRefusal(activities)) return activities;
  const next = { ...before, activities };
  if ((await submissions.save(next, before)) === 'written') return next;
  return overtaken(await submissions.find(before.agency, before.period), scope, figures);
}

type WriteCode = 'report.activitiesFrozen' | 'report.activitiesChanged' | 'report.whyMissing' | 'report.personalData';

/** Somebody else was faster: with the same figures, with others, or with the paper that states those before. */
function overtaken(current: PeriodRecord, scope: ReportScope, figures: Figures) {
  if (areEntered(current.activities, figures)) return current;
  if (areFrozen(scope, current)) return refuse('report.activitiesFrozen', frozenBy(current));
  return refuse('report.activitiesChanged', { version: versionIn(current.activities) });
}

const frozenBy = ({ submission }: PeriodRecord) => submission && { revision: submission.revision };
