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

const ACCEPTED_AT = '2026-11-20T02:30:32.975Z';

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

export const forwardSample = {
  agency: 'H44.104',
  reason: 'Địa điểm phản ánh thuộc địa bàn phường Phong Châu.',
};

/** The same, passed on by the province, which got it first, to the ward where it happened. */
export const forwardedPetition = () => {
  const { alerts, events, ...petition } = acceptedPetition();
  const by = { id: 'local-head-H44', name: 'Đỗ Văn Thắng' };
  const label = { vi: 'Đã chuyển cơ quan khác xử lý', en: 'Forwarded to another agency' };
  return {
    ...petition,
    status: 'submitted' as const,
    label: { vi: 'Đã gửi', en: 'Sent' },
    agency: forwardSample.agency,
    round: 2,
    alerts,
    events: [
      ...events.slice(0, 1),
      {
        ...{ at: ACCEPTED_AT, event: 'forwarded' as const, by, label, agency: 'H44', to: forwardSample.agency },
        note: forwardSample.reason,
        versions: { policy: 'vn.petition/2026.1', calendar: 'vn/2026.1' },
      },
    ],
    handling: [
      { agency: 'H44', from: RECEIVED_AT, until: ACCEPTED_AT, workingDays: 0, dueOn: '2026-12-14' },
      { agency: forwardSample.agency, from: ACCEPTED_AT, workingDays: 0, dueOn: '2026-12-14' },
    ],
    actions: ['accept' as const, 'refuse' as const, 'forward' as const, 'sendBack' as const, 'forwardOut' as const],
    allowed: ['accept' as const, 'refuse' as const, 'forward' as const, 'sendBack' as const, 'forwardOut' as const],
  };
};

export const SENT_BACK_REASON = 'Địa điểm phản ánh không thuộc địa bàn phường.';

/** The same, sent back to the province. The officer who did so may not see it any more. */
export const sentBackPetition = () => {
  const forwarded = forwardedPetition();
  const label = { vi: 'Đã chuyển lại cơ quan trước', en: 'Sent back to the previous agency' };
  return {
    ...forwarded,
    version: 3,
    agency: 'H44',
    round: 3,
    events: [
      ...forwarded.events,
      {
        ...{ at: ACCEPTED_AT, event: 'sentBack' as const, by: officer, label, agency: 'H44.104', to: 'H44' },
        note: SENT_BACK_REASON,
        versions: { policy: 'vn.petition/2026.1', calendar: 'vn/2026.1' },
      },
    ],
    allowed: [],
  };
};

export const forwardOutSample = {
  receiver: 'Công ty Điện lực Phú Thọ',
  reason: 'Việc cung cấp điện thuộc trách nhiệm của công ty điện lực.',
};

/** The same, closed because a body outside the tree is competent. */
export const forwardedOutPetition = () => ({
  ...withoutClock(acceptedPetition()),
  status: 'forwardedOut' as const,
  label: { vi: 'Đã chuyển cơ quan có thẩm quyền', en: 'Forwarded to the competent agency' },
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

export const REQUEST = 'Đề nghị ông/bà cho biết rác do hộ nào đổ, vào thời gian nào.';
export const SUPPLEMENT = 'Rác được đổ vào khoảng 22 giờ, từ các xe ba gác ở chợ.';

/** The same, waiting for its sender. */
export const supplementRequested = () => {
  const { nextAlertAt: _, workingDaysLeft: __, ...suspended } = acceptedPetition();
  return {
    ...suspended,
    version: 3,
    status: 'needsSupplement' as const,
    label: { vi: 'Chờ ông/bà bổ sung thông tin', en: 'Waiting for more information from you' },
    held: { status: 'accepted' as const, countdown: acceptedPetition().countdown, since: '2026-11-23' },
    supplementDueOn: '2026-12-08',
    actions: [],
    allowed: [],
  };
};

/** What the sender sees afterwards. */
export const supplementedPetition = () => ({
  ...{ code: CODE, status: 'accepted' as const, label: { vi: 'Đã tiếp nhận', en: 'Accepted' } },
  ...{ kind: 'reflection' as const, content: CONTENT, agency: 'H44.100', receivedAt: RECEIVED_AT },
  dueOn: '2026-12-15',
  workingDaysLeft: 14,
  timeline: [
    { at: RECEIVED_AT, event: 'submitted' as const, label: { vi: 'Đã gửi phản ánh, kiến nghị', en: 'Petition sent' } },
    {
      ...{ at: '2026-11-23T02:00:00.000Z', event: 'supplementRequested' as const, note: REQUEST },
      label: { vi: 'Cơ quan đề nghị bổ sung thông tin', en: 'More information requested' },
    },
    {
      ...{ at: '2026-11-25T12:10:00.000Z', event: 'supplemented' as const, note: SUPPLEMENT },
      label: { vi: 'Ông/bà đã bổ sung thông tin', en: 'You added information' },
    },
  ],
  actions: [],
});

const senderEvents = {
  withdrawn: {
    ...{ status: 'withdrawn' as const, statusLabel: { vi: 'Đã rút', en: 'Withdrawn' } },
    label: { vi: 'Ông/bà đã rút phản ánh, kiến nghị', en: 'You withdrew the petition' },
  },
  reopened: {
    ...{ status: 'processing' as const, statusLabel: { vi: 'Đang xử lý', en: 'In progress' } },
    label: { vi: 'Đã mở lại để xử lý tiếp', en: 'Reopened' },
  },
  appealed: {
    ...{ status: 'submitted' as const, statusLabel: { vi: 'Đã gửi', en: 'Sent' } },
    label: { vi: 'Ông/bà đề nghị cơ quan cấp trên xem xét lại', en: 'You asked the agency above to review it' },
  },
};

/** What the sender sees after an act of theirs. */
export const trackedAfter = (event: keyof typeof senderEvents) => {
  const { status, statusLabel, label } = senderEvents[event];
  return {
    ...{ code: CODE, status, label: statusLabel, kind: 'reflection' as const, content: CONTENT },
    ...{ agency: event === 'appealed' ? 'H44' : 'H44.100', receivedAt: RECEIVED_AT, dueOn: '2026-12-22' },
    timeline: [{ at: '2026-12-01T02:00:00.000Z', event, label }],
    actions: [],
  };
};

/** What a closed petition no longer has. */
function withoutClock<P extends { readonly nextAlertAt: string; readonly workingDaysLeft: number }>(petition: P) {
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
