import { sampleOverall, sampleSuppressed } from '../scores/samples.ts';
import { judgedOf, judgedRatesOf, publicRates, publicSample } from './timeliness/samples.ts';

/** The report of the examples. */
export const REPORT_ID = 'BC-H44.100-2026-10';

const reportRow = {
  id: REPORT_ID,
  agency: 'H44.100',
  period: '2026-10',
  builtAt: '2026-11-01T01:00:12.480Z',
  illustrative: true,
} as const;

const SHA256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const file = (format: 'csv' | 'json', bytes: number) => ({
  format,
  path: `/v1/reports/${REPORT_ID}/${format}`,
  sha256: SHA256,
  bytes,
});

export const listedSample = { ...reportRow, version: 1, files: [file('json', 4_812), file('csv', 1_930)] };

const [judged, judgedRates] = [judgedOf(34), judgedRatesOf(34)];

export const reportSample = {
  ...reportRow,
  version: 1,
  name: { vi: 'UBND phường Việt Trì', en: "Việt Trì Ward People's Committee" },
  from: '2026-10-01',
  to: '2026-10-31',
  agencies: ['H44.100'],
  petitions: {
    ...publicSample,
    received: { total: 42, new: 35, carriedOver: 7 },
    answered: { total: 34, onTime: 31, late: 3 },
    published: { total: 20, onTime: 19, late: 1 },
    awaitingPublication: { total: 2, inTime: 2, overdue: 0 },
    pauses: { cases: 4, pausedWorkingDays: 13, pending: 2 },
    extensions: { cases: 2, extendedWorkingDays: 15 },
    withoutPauses: judged(29, 4),
    withoutExtensions: judged(30, 5),
    withoutBoth: judged(28, 4),
    unrestricted: publicSample,
    rates: {
      unrestricted: publicRates,
      onTimeOfAnswered: { n: 31, d: 34, percent: 91.18 },
      onTimeOfHandled: { n: 32, d: 35, percent: 91.43 },
      inTimeOfPending: { n: 5, d: 6, percent: 83.33 },
      onTimeOfPublished: { n: 19, d: 20, percent: 95 },
      withoutPauses: judgedRates(29, 4),
      withoutExtensions: judgedRates(30, 5),
      withoutBoth: judgedRates(28, 4),
    },
  },
  ratings: {
    respondents: 6,
    asOf: '2026-11-01T00:55:00.000Z',
    overall: sampleOverall,
    factors: [],
    items: [],
    open: { respondents: 2, overall: { ...sampleSuppressed, basis: 'question' as const } },
  },
  methods: {
    timeliness: { id: 'pakn-timeliness', version: '2026.7' },
    scores: { id: 'satisfaction-service', version: '2026.2' },
    questionnaire: { id: 'sipas-service', version: '2026.1' },
    calendar: { id: 'vn', version: '2026.2' },
  },
};

export const weeklyReviewSample = {
  week: { id: '2026-W50', from: '2026-12-07', to: '2026-12-13' },
  items: [
    {
      agency: 'H44.100',
      at: '2026-12-14T00:31:04.120Z',
      method: { id: 'slow-answers', version: '2026.1' },
      late: [{ code: 'PAKN-N55B-HTH7', dueOn: '2026-12-09', workingDaysLate: 2 }],
      lateTotal: 1,
      lateStages: [{ code: 'PAKN-7K2M-Q4RT', stage: 'triage' as const, dueOn: '2026-12-11', workingDaysLate: 0 }],
      lateStagesTotal: 1,
      recent: { answered: 21, medianDays: 14, late: { n: 9, d: 22 } },
      before: { answered: 60, medianDays: 8, late: { n: 4, d: 60 } },
      peers: { answered: 310, medianDays: 7.5, late: { n: 18, d: 312 } },
      slow: ['median' as const, 'lateShare' as const],
      forwarding: { forwarded: 12, medianDays: 1.5 },
      reminder: {
        state: 'silent' as const,
        label: { vi: 'Quá hạn báo cáo, chưa có văn bản trả lời', en: 'No answer by the date in the letter' },
        ...{ sentOn: '2026-12-14', answerBy: '2026-12-21', workingDaysLate: 2 },
      },
    },
  ],
};
