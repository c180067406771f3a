import { staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { refusals } from '../refusals.ts';
import { REPORT_ID } from '../samples.ts';
import { SubmissionAnswer } from './answers.ts';
import { ReasonInput } from './contract.ts';
import { decide, ownAgency, wireDecision } from './decide.ts';
import { withdrawnSample } from './samples.ts';

/** `POST /v1/staff/reports/{id}/withdraw`: its own agency takes it back before it is decided about. */
export const withdrawReport = staffOperation({
  route: {
    id: 'reports.withdraw',
    method: 'POST',
    path: '/v1/staff/reports/{id}/withdraw',
    summary: 'Take back a report that was submitted',
  },
  input: ReasonInput,
  answers: { 200: SubmissionAnswer },
  refuses: pick(refusals, 'report.notFound', 'report.revisionConflict', 'report.notSubmitted'),
  example: () => ({
    request: { params: { id: REPORT_ID }, body: { revision: 1, reason: 'Trình nhầm văn bản của tháng trước.' } },
    answers: { 200: withdrawnSample },
  }),
  wire: wireDecision,
  run: decide<never>(ownAgency),
});
