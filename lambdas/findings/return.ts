import { type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { acting, wireFindings } from './act.ts';
import { FindingAnswer } from './answers.ts';
import { RefuseFindingInput } from './contract.ts';
import { type MoveCode, returnReport } from './domain/acts.ts';
import { mayDecide } from './domain/rights.ts';
import { refusals } from './refusals.ts';
import { FINDING_ID, RETURN_REASON, returnedFinding } from './samples.ts';

type Body = StaffRequest<typeof RefuseFindingInput>['body'];

/** `POST /v1/staff/findings/{id}/return`: the remedy is not enough; also one that was confirmed by mistake. */
export const returnFinding = staffOperation({
  route: {
    id: 'findings.return',
    method: 'POST',
    path: '/v1/staff/findings/{id}/return',
    summary: 'Return a reported or confirmed remedy, with the reason',
  },
  input: RefuseFindingInput,
  answers: { 200: FindingAnswer },
  refuses: pick(refusals, 'finding.notFound', 'finding.changed', 'finding.illegalMove', 'finding.personalData'),
  example: () => ({
    request: { params: { id: FINDING_ID }, body: { version: 2, reason: RETURN_REASON } },
    answers: { 200: returnedFinding() },
  }),
  wire: wireFindings,
  run: acting<Body, MoveCode>({
    action: 'return',
    may: mayDecide,
    texts: ({ reason }) => ({ reason }),
    decide: returnReport,
  }),
});
