import { staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { refusals } from '../refusals.ts';
import { REPORT_ID } from '../samples.ts';
import { SubmissionAnswer } from './answers.ts';
import { ApproveInput } from './contract.ts';
import { approving, decide, wireDecision } from './decide.ts';
import { approvedSample } from './samples.ts';

/** `POST /v1/staff/reports/{id}/approve`: the level above closes the period with it. */
export const approveReport = staffOperation({
  route: {
    id: 'reports.approve',
    method: 'POST',
    path: '/v1/staff/reports/{id}/approve',
    summary: 'Approve a submitted report and close its period',
  },
  input: ApproveInput,
  answers: { 200: SubmissionAnswer },
  refuses: pick(
    refusals,
    'report.notFound',
    'report.revisionConflict',
    'report.notSubmitted',
    'report.ownPaper',
    'report.outdated',
  ),
  example: () => ({
    request: { params: { id: REPORT_ID }, body: { revision: 1 } },
    answers: { 200: approvedSample },
  }),
  wire: wireDecision,
  run: decide<'report.ownPaper' | 'report.outdated'>(approving),
});
