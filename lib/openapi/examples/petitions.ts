import { answers } from '../../../lambdas/petitions/answers.ts';
import { CitizenInput, RateInput } from '../../../lambdas/petitions/contract.ts';
import { SubmitInput } from '../../../lambdas/petitions/submit-contract.ts';
import { exampleOf } from './example.ts';

export const CODE = 'PAKN-N55B-HTH7';
export const RECEIVED_AT = '2026-11-20T02:18:32.565Z';
export const CONTENT = 'Rác thải sinh hoạt để nhiều ngày ở đầu ngõ 12, mùi hôi ảnh hưởng đến các hộ dân.';
export const ANSWER = 'Ủy ban nhân dân phường đã cho thu gom rác và lắp biển cấm đổ rác tại vị trí phản ánh.';

const RECEIPT = 'R58A-5TEW-BE5K-H98T-39EJ';
const theirs = { params: { code: CODE }, headers: { receipt: RECEIPT }, query: {} };

const receipt = {
  code: CODE,
  receipt: RECEIPT,
  status: 'submitted',
  receivedAt: RECEIVED_AT,
  dueOn: '2026-12-14',
  links: {
    self: `/v1/petitions/${CODE}`,
    deadline: `/v1/petitions/${CODE}/deadline`,
    rating: `/v1/petitions/${CODE}/rating`,
  },
} as const;

const rated = {
  code: CODE,
  answer: 1,
  level: 5,
  resolved: true,
  reasons: ['onTime'],
  comment: 'Cảm ơn phường.',
  at: '2026-11-25T03:05:11.204Z',
  changedAt: '2026-11-25T03:05:11.204Z',
  version: 1,
} as const;

/** What citizens do with a petition: one story, of rubbish at the mouth of a lane. */
export const petitionExamples = {
  'petitions.submit': exampleOf(
    { input: SubmitInput, answers: answers['petitions.submit'] },
    {
      request: {
        headers: { 'idempotency-key': '7f1c2b9e-0c1d-4d9a-9a52-3f4f5d0c9a11' },
        body: {
          kind: 'reflection',
          matter: 'field',
          content: CONTENT,
          agency: 'H44.100',
          place: 'Đầu ngõ 12, tổ 5',
          contact: { name: 'Nguyễn Thị Minh Họa', phone: '0912 345 678' },
        },
      },
      answers: { 201: receipt, 200: receipt },
    },
  ),
  'petitions.track': exampleOf(
    { input: CitizenInput, answers: answers['petitions.track'] },
    {
      request: theirs,
      answers: {
        200: {
          code: CODE,
          status: 'answered',
          label: { vi: 'Đã trả lời', en: 'Answered' },
          kind: 'reflection',
          content: CONTENT,
          agency: 'H44.100',
          receivedAt: RECEIVED_AT,
          dueOn: '2026-12-14',
          timeline: [
            {
              at: RECEIVED_AT,
              event: 'submitted',
              label: { vi: 'Đã gửi phản ánh, kiến nghị', en: 'Petition sent' },
            },
            {
              at: '2026-11-25T02:40:33.097Z',
              event: 'answered',
              label: { vi: 'Đã trả lời', en: 'Answered' },
            },
          ],
          answer: { number: 1, text: ANSWER, at: '2026-11-25T02:40:33.097Z' },
          actions: ['rating'],
        },
      },
    },
  ),
  'petitions.deadline': exampleOf(
    { input: CitizenInput, answers: answers['petitions.deadline'] },
    {
      request: theirs,
      answers: {
        200: {
          code: CODE,
          stage: 'publication',
          startedOn: '2026-11-20',
          dueOn: '2026-11-25',
          limit: {
            days: 2,
            unit: 'workingDays',
            basis: {
              vi: 'Quy định của cơ quan: công khai kết quả trong 2 ngày làm việc',
              en: 'Rule of the agency: published within 2 working days',
            },
          },
          counted: ['2026-11-23', '2026-11-25'],
          skipped: [
            { on: '2026-11-21', why: { vi: 'nghỉ cuối tuần', en: 'weekend' } },
            { on: '2026-11-22', why: { vi: 'nghỉ cuối tuần', en: 'weekend' } },
            { on: '2026-11-24', why: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnamese Culture Day' } },
          ],
          pauses: [],
          calendar: { id: 'vn', version: '2026.1', provisional: false },
          policy: { id: 'vn.petition', version: '2026.1' },
        },
      },
    },
  ),
  'petitions.rate': exampleOf(
    { input: RateInput, answers: answers['petitions.rate'] },
    {
      request: { ...theirs, body: { level: 5, resolved: true, reasons: ['onTime'], comment: 'Cảm ơn phường.' } },
      answers: {
        201: { ...rated, reasons: ['onTime'] },
        200: { ...rated, reasons: ['onTime'], level: 4, changedAt: '2026-11-26T08:00:00.000Z', version: 2 },
      },
    },
  ),
};
