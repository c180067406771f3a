/** The petition that the examples of this slice use: rubbish at the entrance of a lane. */
export const CODE = 'PAKN-N55B-HTH7';
export const RECEIPT = 'R58A-5TEW-BE5K-H98T-39EJ';
export const RECEIVED_AT = '2026-11-20T02:18:32.565Z';
export const CONTENT = 'Rác thải sinh hoạt để nhiều ngày ở đầu ngõ 12, mùi hôi ảnh hưởng đến các hộ dân.';
export const ANSWER = 'Ủy ban nhân dân phường đã cho thu gom rác và lắp biển cấm đổ rác tại vị trí phản ánh.';
export const ANSWERED_AT = '2026-11-25T02:40:33.097Z';
export const PLACE = 'Đầu ngõ 12, tổ 5';

export const citizenRequest = () => ({ params: { code: CODE }, headers: { receipt: RECEIPT }, query: {} });

export const officer = { id: 'local-officer-H44.100', name: 'Phạm Thu Trang' };

const countdown = (stage: 'answer' | 'publication', startedOn: string, days: number) => ({
  stage,
  startedOn,
  days,
  pauses: [],
  policy: { id: 'vn.petition', version: '2026.1' },
  calendar: { id: 'vn', version: '2026.2' },
});

export const ACCEPTED_AT = '2026-11-20T02:30:32.975Z';

/** The petition as staff see it, accepted by the agency. */
export const acceptedPetition = () => ({
  code: CODE,
  version: 2,
  status: 'accepted' as const,
  label: { vi: 'Đã tiếp nhận', en: 'Accepted' },
  kind: 'reflection' as const,
  matter: 'field' as const,
  content: CONTENT,
  agency: 'H44.100',
  place: PLACE,
  language: 'vi' as const,
  channel: 'web' as const,
  hideIdentity: false,
  receivedAt: RECEIVED_AT,
  promisedOn: '2026-12-14',
  countdown: countdown('answer', '2026-11-20', 15),
  dueOn: '2026-12-14',
  provisional: false,
  round: 1,
  alerts: {},
  nextAlertAt: '2026-12-09T00:00:00.000Z',
  workingDaysLeft: 15,
  events: [
    { at: RECEIVED_AT, event: 'submitted' as const, label: { vi: 'Đã gửi phản ánh, kiến nghị', en: 'Petition sent' } },
    {
      at: ACCEPTED_AT,
      event: 'accepted' as const,
      by: officer,
      label: { vi: 'Cơ quan đã tiếp nhận', en: 'Accepted by the agency' },
    },
  ],
  actions: ['assign' as const, 'forward' as const, 'forwardOut' as const],
  allowed: ['assign' as const, 'forward' as const, 'forwardOut' as const],
});

/** The same, not accepted: the request of `refuse` and its answer. */
export const refusalSample = { ground: 'alreadyHandled' as const, note: 'Việc này đã được trả lời ngày 12/11/2026.' };
export const refusedPetition = () => ({
  ...withoutClock(acceptedPetition()),
  status: 'refused' as const,
  label: { vi: 'Không tiếp nhận', en: 'Not accepted' },
  refusal: { ...refusalSample, at: ACCEPTED_AT },
  actions: [],
  allowed: [],
});

/** The same, with a due day that was put off. */
export const extendedPetition = () => ({
  ...assignedPetition(),
  version: 4,
  countdown: { ...acceptedPetition().countdown, days: 20, extendedBy: 5 },
  dueOn: '2026-12-21',
  round: 2,
});

export const lockSample = () => ({
  version: 3,
  reason: 'Có dấu hiệu tố cáo cán bộ thụ lý.',
  barred: ['local-officer-H44.100-2'],
});

/** What a closed petition no longer has. */
export function withoutClock<P extends { readonly nextAlertAt: string; readonly workingDaysLeft: number }>(
  petition: P,
) {
  const { nextAlertAt: _, workingDaysLeft: __, ...closed } = petition;
  return closed;
}

/** The same, assigned to an officer. */
export const assignedPetition = () => ({
  ...acceptedPetition(),
  version: 3,
  status: 'processing' as const,
  label: { vi: 'Đang xử lý', en: 'In progress' },
  assignee: officer,
  actions: ['assign' as const, 'forward' as const, 'forwardOut' as const, 'answer' as const],
  allowed: ['assign' as const, 'forward' as const, 'forwardOut' as const, 'answer' as const],
});

/** The same, with an answer that waits for its publication. */
export const answeredPetition = () => ({
  ...acceptedPetition(),
  version: 4,
  status: 'awaitingPublication' as const,
  label: { vi: 'Chờ công khai kết quả', en: 'Awaiting publication' },
  countdown: countdown('publication', '2026-11-25', 2),
  held: { status: 'processing' as const, countdown: acceptedPetition().countdown, since: '2026-11-25' },
  round: 2,
  dueOn: '2026-11-27',
  nextAlertAt: '2026-11-27T00:00:00.000Z',
  workingDaysLeft: 2,
  assignee: officer,
  answer: { number: 1, text: ANSWER, at: ANSWERED_AT, on: '2026-11-25', by: officer, dueOn: '2026-12-14' },
  actions: ['publish' as const],
  allowed: ['publish' as const],
});

export const SUMMARY = 'Đã thu gom rác và lắp biển cấm đổ rác ở đầu ngõ 12.';

/** The same, published: it is judged by the deadline of its answer again. */
export const publishedPetition = () => {
  const { held: _, ...answered } = answeredPetition();
  return {
    ...withoutClock(answered),
    version: 5,
    status: 'published' as const,
    label: { vi: 'Đã trả lời và công khai', en: 'Answered and published' },
    countdown: acceptedPetition().countdown,
    dueOn: '2026-12-14',
    publication: { summary: SUMMARY, at: '2026-11-26T02:18:33.120Z' },
    actions: [],
    allowed: [],
  };
};
