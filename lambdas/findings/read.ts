import { maySee } from '../directory/domain/access.ts';
import { refuse } from '../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { type FindingDeps, wireFindings } from './act.ts';
import { FindingAnswer } from './answers.ts';
import { ReadFindingInput } from './contract.ts';
import { refusals } from './refusals.ts';
import { FINDING_ID, openFinding } from './samples.ts';
import { findingView } from './view.ts';

/** `GET /v1/staff/findings/{id}`: a finding with its history. */
export const readFinding = staffOperation({
  route: { id: 'findings.read', method: 'GET', path: '/v1/staff/findings/{id}', summary: 'Read a finding' },
  input: ReadFindingInput,
  answers: { 200: FindingAnswer },
  refuses: pick(refusals, 'finding.notFound'),
  example: () => ({ request: { params: { id: FINDING_ID } }, answers: { 200: openFinding() } }),
  wire: wireFindings,
  run: read,
});

async function read(deps: FindingDeps, { caller, params: { id }, now }: StaffRequest<typeof ReadFindingInput>) {
  const tree = await deps.directory.tree(now);
  const finding = await deps.findings.find(id);
  if (finding === undefined || !maySee(caller, finding.agency, tree)) return refuse('finding.notFound');
  return reply(200, findingView(finding, { caller, now, tree, calendar: deps.calendar }));
}
