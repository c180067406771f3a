import { answers } from '../../../lambdas/reports/answers.ts';
import { FileInput, ListInput, ReadInput } from '../../../lambdas/reports/contract.ts';
import { exampleOf } from './example.ts';

const id = 'BC-H44.100-2026-10';
const kept = {
  id,
  agency: 'H44.100',
  period: '2026-10',
  builtAt: '2026-11-01T01:00:12.480Z',
  illustrative: true,
} as const;
const SHA256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const method = { id: 'satisfaction-service', version: '2026.1' };

export const reportExamples = {
  'reports.list': exampleOf(
    { input: ListInput, answers: answers['reports.list'] },
    {
      request: { query: { agency: 'H44.100', limit: 12 } },
      answers: {
        200: {
          items: [
            {
              ...kept,
              files: [
                { format: 'json', path: `/v1/reports/${id}/json`, sha256: SHA256, bytes: 4_812 },
                { format: 'csv', path: `/v1/reports/${id}/csv`, sha256: SHA256, bytes: 1_930 },
              ],
            },
          ],
          next: 'eyJwZXJpb2QiOiIyMDI2LTEwIn0',
        },
      },
    },
  ),
  'reports.read': exampleOf(
    { input: ReadInput, answers: answers['reports.read'] },
    {
      request: { params: { id } },
      answers: {
        200: {
          ...kept,
          name: { vi: 'Phường Việt Trì', en: 'Việt Trì Ward' },
          from: '2026-10-01',
          to: '2026-10-31',
          agencies: ['H44.100'],
          petitions: {
            received: { total: 42, new: 35, carriedOver: 7 },
            answered: { total: 34, onTime: 31, late: 3 },
            refused: 1,
            forwardedOut: 0,
            withdrawn: 1,
            pending: { total: 6, inTime: 5, overdue: 1 },
            rates: {
              onTimeOfAnswered: { n: 31, d: 34, percent: 91.2 },
              inTimeOfPending: { n: 5, d: 6, percent: 83.3 },
            },
          },
          ratings: {
            respondents: 6,
            asOf: '2026-11-01T00:55:00.000Z',
            overall: {
              key: 'overall',
              label: { vi: 'Mức độ hài lòng chung', en: 'Overall satisfaction' },
              n: 6,
              levels: [1, 0, 1, 2, 2],
              satisfiedShare: 0.6667,
              meanIndex: 73.33,
              interval: [0.3, 0.9032],
              basis: 'question',
            },
            factors: [],
            items: [],
          },
          methods: {
            timeliness: { id: 'timeliness', version: '2026.1' },
            scores: method,
            questionnaire: { id: 'sipas-service', version: '2026.1' },
            calendar: { id: 'vn', version: '2026.1' },
          },
        },
      },
    },
  ),
  'reports.file': exampleOf(
    { input: FileInput, answers: answers['reports.file'] },
    {
      request: { params: { id, format: 'csv' } },
      answers: { 200: '\uFEFFmuc,chi_tieu,gia_tri\r\npakn,tong_tiep_nhan,42\r\n' },
    },
  ),
};
