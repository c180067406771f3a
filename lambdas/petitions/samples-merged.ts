import { ACCEPTED_AT, acceptedPetition, officer, withoutClock } from './samples.ts';

/** The petition of the examples, merged into another one about the same rubbish. */

export const mergeSample = {
  into: 'PAKN-7K3D-9QXV',
  reason: 'Cùng phản ánh về rác ở đầu ngõ 12, đã có người gửi trước.',
};

const versions = { policy: 'vn.petition/2026.1', calendar: 'vn/2026.2' };
const by = { by: officer, agency: 'H44.100', versions };

export const mergedPetition = () => {
  const merged = withoutClock(acceptedPetition());
  const label = {
    vi: 'Đã gộp với phản ánh, kiến nghị cùng nội dung để trả lời chung',
    en: 'Merged with a petition about the same matter, to be answered together',
  };
  return {
    ...merged,
    version: 3,
    status: 'merged' as const,
    label: { vi: 'Đã gộp với phản ánh cùng nội dung', en: 'Merged with a petition about the same matter' },
    merged: { into: mergeSample.into, at: ACCEPTED_AT, status: 'accepted' as const, since: 2 },
    events: [
      ...merged.events,
      { at: ACCEPTED_AT, event: 'merged' as const, ...by, label, note: mergeSample.reason, dueOn: '2026-12-14' },
    ],
    actions: ['unmerge' as const],
    allowed: ['unmerge' as const],
  };
};

/** The same, handled by itself again. */
export const unmergedPetition = () => {
  const label = { vi: 'Đã tách ra để xử lý riêng', en: 'Handled separately again' };
  return {
    ...acceptedPetition(),
    version: 4,
    events: [
      ...mergedPetition().events,
      {
        at: ACCEPTED_AT,
        event: 'unmerged' as const,
        ...by,
        label,
        note: 'Hai phản ánh nói về hai địa điểm khác nhau.',
      },
    ],
  };
};
