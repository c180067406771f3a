import { staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { refusals } from '../refusals.ts';
import { REPORT_ID } from '../samples.ts';
import { SubmissionAnswer } from './answers.ts';
import { ReasonInput } from './contract.ts';
import { decide, returning, wireDecision } from './decide.ts';
import { returnedSample } from './samples.ts';

/** `POST /v1/staff/reports/{id}/return`: the level above asks its agency to change it. */
export const returnReport = staffOperation({
  route: {
    id: 'reports.return',
    method: 'POST',
    path: '/v1/staff/reports/{id}/return',
    summary: 'Return a submitted report for changes',
  },
  input: ReasonInput,
  answers: { 200: SubmissionAnswer },
  refuses: pick(refusals, 'report.notFound', 'report.revisionConflict', 'report.notSubmitted', 'report.ownPaper'),
  example: () => ({
    request: {
      params: { id: REPORT_ID },
      body: { revision: 1, reason: 'Chưa nêu nguyên nhân các trường hợp quá hạn.' },
    },
    answers: { 200: returnedSample },
  }),
  wire: wireDecision,
  run: decide<'report.ownPaper'>(returning),
});
