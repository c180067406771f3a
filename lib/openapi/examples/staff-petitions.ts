import { answers } from '../../../lambdas/petitions/answers.ts';
import {
  AcceptInput,
  AnswerInput,
  AssignInput,
  ContactInput,
  ListInput,
  PublishInput,
  RefuseInput,
  StaffInput,
} from '../../../lambdas/petitions/contract.ts';
import { exampleOf } from './example.ts';
import { ANSWER, CODE, CONTENT, RECEIVED_AT } from './petitions.ts';

const params = { code: CODE };
const officer = { id: 'local-officer-H44.100', name: 'Phạm Thu Trang' };

const submitted = {
  at: RECEIVED_AT,
  event: 'submitted',
  label: { vi: 'Đã gửi phản ánh, kiến nghị', en: 'Petition sent' },
} as const;
const accepted = {
  at: '2026-11-20T02:30:32.975Z',
  event: 'accepted',
  by: officer,
  label: { vi: 'Cơ quan đã tiếp nhận', en: 'Accepted by the agency' },
} as const;

const petition = {
  code: CODE,
  version: 2,
  status: 'accepted',
  label: { vi: 'Đã tiếp nhận', en: 'Accepted' },
  kind: 'reflection',
  matter: 'field',
  content: CONTENT,
  agency: 'H44.100',
  place: 'Đầu ngõ 12, tổ 5',
  language: 'vi',
  channel: 'web',
  hideIdentity: false,
  receivedAt: RECEIVED_AT,
  dueOn: '2026-12-14',
  workingDaysLeft: 15,
  events: [submitted, accepted],
  actions: ['assign'],
} as const;

/** As a type that may be changed: what an answer is to the checks. */
const shown = { ...petition, events: [...petition.events], actions: ['assign'] };

const answer = { number: 1, text: ANSWER, at: '2026-11-25T02:40:33.097Z', on: '2026-11-25', by: officer };

const drafted = {
  ...shown,
  version: 4,
  status: 'awaitingPublication' as const,
  label: { vi: 'Chờ công khai kết quả', en: 'Awaiting publication' },
  dueOn: '2026-11-27',
  workingDaysLeft: 2,
  assignee: officer,
  answer,
  actions: ['publish'],
};

/** The same story behind the counter. */
export const staffPetitionExamples = {
  'petitions.list': exampleOf(
    { input: ListInput, answers: answers['petitions.list'] },
    {
      request: { query: { agency: 'H44.100', view: 'dueSoon', limit: 50 } },
      answers: {
        200: {
          items: [
            {
              code: CODE,
              status: 'processing',
              version: 3,
              kind: 'reflection',
              matter: 'field',
              receivedAt: RECEIVED_AT,
              dueOn: '2026-12-14',
              assigneeId: officer.id,
              assigneeName: officer.name,
            },
          ],
        },
      },
    },
  ),
  'petitions.read': exampleOf(
    { input: StaffInput, answers: answers['petitions.read'] },
    { request: { params }, answers: { 200: shown } },
  ),
  'petitions.accept': exampleOf(
    { input: AcceptInput, answers: answers['petitions.accept'] },
    { request: { params, body: { version: 1 } }, answers: { 200: shown } },
  ),
  'petitions.assign': exampleOf(
    { input: AssignInput, answers: answers['petitions.assign'] },
    {
      request: { params, body: { version: 2, to: officer.id, name: officer.name } },
      answers: {
        200: {
          ...shown,
          version: 3,
          status: 'processing',
          label: { vi: 'Đang xử lý', en: 'In process' },
          assignee: officer,
          actions: ['assign', 'answer'],
        },
      },
    },
  ),
  'petitions.refuse': exampleOf(
    { input: RefuseInput, answers: answers['petitions.refuse'] },
    {
      request: {
        params,
        body: { version: 1, ground: 'alreadyHandled', note: 'Việc này đã được trả lời ngày 12/11/2026.' },
      },
      answers: {
        200: {
          ...shown,
          status: 'refused',
          label: { vi: 'Không tiếp nhận', en: 'Not accepted' },
          refusal: {
            ground: 'alreadyHandled',
            note: 'Việc này đã được trả lời ngày 12/11/2026.',
            at: '2026-11-20T02:30:32.975Z',
          },
          actions: [],
        },
      },
    },
  ),
  'petitions.answer': exampleOf(
    { input: AnswerInput, answers: answers['petitions.answer'] },
    { request: { params, body: { version: 3, text: ANSWER, publish: true } }, answers: { 200: drafted } },
  ),
  'petitions.publish': exampleOf(
    { input: PublishInput, answers: answers['petitions.publish'] },
    {
      request: {
        params,
        body: { version: 4, summary: 'Đã thu gom rác và lắp biển cấm đổ rác ở đầu ngõ 12.' },
      },
      answers: {
        200: {
          ...drafted,
          version: 5,
          status: 'published',
          label: { vi: 'Đã trả lời và công khai', en: 'Answered and published' },
          publication: {
            summary: 'Đã thu gom rác và lắp biển cấm đổ rác ở đầu ngõ 12.',
            at: '2026-11-26T02:18:33.120Z',
          },
          actions: [],
        },
      },
    },
  ),
  'petitions.contact': exampleOf(
    { input: ContactInput, answers: answers['petitions.contact'] },
    {
      request: { params, body: { reason: 'Hẹn gặp người dân' } },
      answers: { 200: { code: CODE, contact: { name: 'Nguyễn Thị Minh Họa', phone: '+84912345678' }, version: 6 } },
    },
  ),
};
