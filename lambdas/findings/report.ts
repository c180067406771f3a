import { type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { acting, wireFindings } from './act.ts';
import { FindingAnswer } from './answers.ts';
import { ReportFindingInput } from './contract.ts';
import { type MoveCode, report } from './domain/acts.ts';
import { mayReport } from './domain/rights.ts';
import { refusals } from './refusals.ts';
import { FINDING_ID, reportedFinding, sampleEvidence } from './samples.ts';

type Body = StaffRequest<typeof ReportFindingInput>['body'];

/** `POST /v1/staff/findings/{id}/report`: what the agency has done, with the document that proves it. */
export const reportFinding = staffOperation({
  route: {
    id: 'findings.report',
    method: 'POST',
    path: '/v1/staff/findings/{id}/report',
    summary: 'Report how a finding was remedied',
  },
  input: ReportFindingInput,
  answers: { 200: FindingAnswer },
  refuses: pick(refusals, 'finding.notFound', 'finding.changed', 'finding.illegalMove', 'finding.personalData'),
  example: () => ({
    request: { params: { id: FINDING_ID }, body: { version: 1, ...sampleEvidence } },
    answers: { 200: reportedFinding() },
  }),
  wire: wireFindings,
  run: acting<Body, MoveCode>({
    action: 'report',
    may: mayReport,
    texts: ({ text, document, link }) => ({ text, document, link }),
    decide: (finding, act, { confirm: _, ...evidence }) => report(finding, act, evidence),
  }),
});
