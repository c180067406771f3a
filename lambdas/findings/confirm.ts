import { type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { acting, wireFindings } from './act.ts';
import { FindingAnswer } from './answers.ts';
import { ConfirmFindingInput } from './contract.ts';
import { type ConfirmCode, confirm } from './domain/acts.ts';
import { mayDecide } from './domain/rights.ts';
import { refusals } from './refusals.ts';
import { confirmedFinding, FINDING_ID } from './samples.ts';

type Body = StaffRequest<typeof ConfirmFindingInput>['body'];

/** `POST /v1/staff/findings/{id}/confirm`: a level above accepts the remedy. Never the person who reported it. */
export const confirmFinding = staffOperation({
  route: {
    id: 'findings.confirm',
    method: 'POST',
    path: '/v1/staff/findings/{id}/confirm',
    summary: 'Confirm that a finding was remedied',
  },
  input: ConfirmFindingInput,
  answers: { 200: FindingAnswer },
  refuses: pick(
    refusals,
    'finding.notFound',
    'finding.changed',
    'finding.illegalMove',
    'finding.ownReport',
    'finding.personalData',
  ),
  example: () => ({
    request: { params: { id: FINDING_ID }, body: { version: 2 } },
    answers: { 200: confirmedFinding() },
  }),
  wire: wireFindings,
  run: acting<Body, ConfirmCode>({
    action: 'confirm',
    may: mayDecide,
    texts: ({ text }) => ({ text }),
    decide: confirm,
  }),
});
