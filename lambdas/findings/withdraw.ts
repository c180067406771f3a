import { type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { acting, wireFindings } from './act.ts';
import { FindingAnswer } from './answers.ts';
import { RefuseFindingInput } from './contract.ts';
import { type MoveCode, withdraw } from './domain/acts.ts';
import { mayChange } from './domain/rights.ts';
import { refusals } from './refusals.ts';
import { FINDING_ID, WITHDRAW_REASON, withdrawnFinding } from './samples.ts';

type Body = StaffRequest<typeof RefuseFindingInput>['body'];

/** `POST /v1/staff/findings/{id}/withdraw`: it was entered by mistake, or does not apply any more. It stays listed. */
export const withdrawFinding = staffOperation({
  route: {
    id: 'findings.withdraw',
    method: 'POST',
    path: '/v1/staff/findings/{id}/withdraw',
    summary: 'Withdraw a finding, with the reason',
  },
  input: RefuseFindingInput,
  answers: { 200: FindingAnswer },
  refuses: pick(refusals, 'finding.notFound', 'finding.changed', 'finding.illegalMove', 'finding.personalData'),
  example: () => ({
    request: { params: { id: FINDING_ID }, body: { version: 1, reason: WITHDRAW_REASON } },
    answers: { 200: withdrawnFinding() },
  }),
  wire: wireFindings,
  run: acting<Body, MoveCode>({
    action: 'withdraw',
    may: mayChange,
    texts: ({ reason }) => ({ reason }),
    decide: withdraw,
  }),
});
