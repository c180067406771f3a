import { answers } from '../../../lambdas/ratings/answers.ts';
import { RateInput, RemarkInput } from '../../../lambdas/ratings/contract.ts';
import { exampleOf } from './example.ts';

const given = {
  id: 'kiosk-3-2026-11-20-0042',
  subject: { kind: 'visit', code: 'A042' },
  agency: 'H44.104',
  channel: 'kiosk',
  at: '2026-11-20T02:18:33.663Z',
  receivedAt: '2026-11-20T02:18:33.663Z',
  levels: { overall: 4 },
  questionnaire: { id: 'sipas-service', version: '2026.1' },
} as const;
const remarked = { ...given, reasons: ['waiting'] };

/** One tap at a kiosk, and then why. */
export const ratingExamples = {
  'ratings.rate': exampleOf(
    { input: RateInput, answers: answers['ratings.rate'] },
    {
      request: {
        body: {
          id: given.id,
          subject: given.subject,
          agency: given.agency,
          channel: 'kiosk',
          levels: { overall: 4 },
        },
      },
      answers: { 201: given, 200: given },
    },
  ),
  'ratings.remark': exampleOf(
    { input: RemarkInput, answers: answers['ratings.remark'] },
    {
      request: {
        params: { id: given.id },
        body: { subject: given.subject, reasons: ['waiting'], comment: 'Chờ hơi lâu vào buổi sáng.' },
      },
      answers: { 201: remarked, 200: remarked },
    },
  ),
};
