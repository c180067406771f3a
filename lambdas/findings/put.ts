import { maySee } from '../directory/domain/access.ts';
import type { Tree } from '../directory/domain/tree.ts';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import { localDateOf } from '../kernel/time.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { actOf, type FindingDeps, saveFinding, wireFindings } from './act.ts';
import { FindingAnswer } from './answers.ts';
import { PutFindingInput } from './contract.ts';
import { change, enter, hasFields } from './domain/acts.ts';
import { dueDay, invalidDays } from './domain/due.ts';
import type { Finding, FindingFields } from './domain/finding.ts';
import { refusePersonalData } from './domain/personal-data.ts';
import { mayChange, mayEnter } from './domain/rights.ts';
import { refusals } from './refusals.ts';
import { FINDING_ID, openFinding, sampleFields } from './samples.ts';
import { MOST_FINDINGS } from './store.ts';
import { findingView } from './view.ts';

type Asked = StaffRequest<typeof PutFindingInput>;

/** `PUT /v1/staff/findings/{id}`: enters what was found, or changes it while its remedy is not reported. */
export const putFinding = staffOperation({
  route: {
    id: 'findings.put',
    method: 'PUT',
    path: '/v1/staff/findings/{id}',
    summary: 'Enter or change a finding of an inspection, an audit or a review',
  },
  input: PutFindingInput,
  answers: { 200: FindingAnswer },
  refuses: pick(
    refusals,
    'finding.notFound',
    'finding.changed',
    'finding.illegalMove',
    'finding.agencyFixed',
    'finding.tooMany',
    'finding.noneAbove',
    'finding.reasonMissing',
    'finding.dayInvalid',
    'finding.personalData',
  ),
  example: () => ({
    request: { params: { id: FINDING_ID }, body: { version: 0, ...sampleFields } },
    answers: { 200: openFinding() },
  }),
  wire: wireFindings,
  run: put,
});

async function put(deps: FindingDeps, request: Asked) {
  const {
    caller,
    params: { id },
    body,
    now,
  } = request;
  const tree = await deps.directory.tree(now);
  const before = await deps.findings.find(id);
  const forbidden = forbiddenBy(request, before, tree);
  if (forbidden !== undefined) return forbidden;

  const { version, why, confirm, ...typed } = body;
  const reader = { caller, now, tree, calendar: deps.calendar };
  const wrong = invalidDays({ on: typed.source.on, dueOn: typed.dueOn }, localDateOf(now));
  if (wrong !== undefined) return wrong;
  const fields = { ...typed, ...dueDay(deps.calendar, typed.dueOn) };
  // The same request again, or one that changes nothing.
  if (before !== undefined && hasFields(before, fields)) return reply(200, findingView(before, reader));
  const { found, remedy, source } = typed;
  const texts = { title: source.title, number: source.number, found, remedy, why };
  const unclean = refusePersonalData(texts, confirm);
  if (unclean !== undefined) return unclean;

  const next = decide(request, before, fields);
  if (isRefusal(next)) return next;
  const isFull =
    before?.agency !== fields.agency && (await deps.findings.rowsOf(fields.agency)).length >= MOST_FINDINGS;
  if (isFull) return refuse('finding.tooMany', { most: MOST_FINDINGS });
  const saved = await saveFinding(deps.findings, next, before);
  return isRefusal(saved) ? saved : reply(200, findingView(saved, reader));
}

/** The agency of the finding and, of a change, the one that it had: the caller has to lead both. */
function forbiddenBy(
  { caller, body: { agency } }: Asked,
  before: Finding | undefined,
  tree: Tree,
): Refusal<'finding.notFound' | 'caller.forbidden' | 'finding.noneAbove'> | undefined {
  if (before !== undefined && !maySee(caller, before.agency, tree)) return refuse('finding.notFound');
  if (before !== undefined && !mayChange(caller, before, tree)) return refuse('caller.forbidden');
  // An agency that has ended keeps what it has, and gets nothing new.
  const isThere = tree.find(agency) !== undefined || agency === before?.agency;
  if (!isThere || !maySee(caller, agency, tree)) return refuse('finding.notFound');
  if (!mayEnter(caller, agency, tree)) return refuse('caller.forbidden');
  return tree.superiors(agency).length === 0 ? refuse('finding.noneAbove') : undefined;
}

function decide(request: Asked, before: Finding | undefined, fields: FindingFields) {
  const {
    params: { id },
    body: { version, why },
  } = request;
  const act = actOf(before === undefined ? 'enter' : 'change', request);
  if (before !== undefined) return change(before, act, { fields, version, why });
  return version === 0 ? enter(id, fields, act) : refuse('finding.changed', { version: 0 });
}
