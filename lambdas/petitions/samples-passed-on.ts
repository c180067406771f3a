import { ACCEPTED_AT, acceptedPetition, officer, RECEIVED_AT, withoutClock } from './samples.ts';

/** The petition of the examples, passed on to other agencies. */

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
