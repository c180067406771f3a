import { answers } from '../../../lambdas/scores/answers.ts';
import { ReadInput } from '../../../lambdas/scores/contract.ts';
import { exampleOf } from './example.ts';

/** What six visitors of one day said. */
const counts = {
  n: 6,
  levels: [1, 0, 1, 2, 2],
  satisfiedShare: 0.6667,
  meanIndex: 73.33,
  interval: [0.3, 0.9032] as [number, number],
};

export const scoreExamples = {
  'scores.read': exampleOf(
    { input: ReadInput, answers: answers['scores.read'] },
    {
      request: { query: { agency: 'H44.104', period: '2026-11-20' } },
      answers: {
        200: {
          agency: 'H44.104',
          period: { id: '2026-11-20', from: '2026-11-20', to: '2026-11-20', state: 'open' },
          method: { id: 'satisfaction-service', version: '2026.1' },
          asOf: '2026-11-20T09:05:00.000Z',
          respondents: 6,
          overall: {
            key: 'overall',
            label: { vi: 'Mức độ hài lòng chung', en: 'Overall satisfaction' },
            ...counts,
            basis: 'question',
          },
          factors: [{ key: 'A', label: { vi: 'Tiếp cận dịch vụ', en: 'Access to the service' }, suppressed: true }],
          items: [],
        },
      },
    },
  ),
};
