import { acceptedPetition, CODE, CONTENT, RECEIVED_AT } from './samples.ts';

/** The petition of the examples, and what its sender does with it. */

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
  contactErased: {
    ...{ status: 'processing' as const, statusLabel: { vi: 'Đang xử lý', en: 'In progress' } },
    label: { vi: 'Đã xóa thông tin liên hệ của ông/bà', en: 'Your contact details were erased' },
  },
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
