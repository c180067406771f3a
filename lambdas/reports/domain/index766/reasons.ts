import type { Words } from '../../../kernel/words.ts';

/** Why a score is unknown. */
export const reasons = {
  notCounted: {
    vi: 'Hồ sơ của kỳ này chưa được thống kê đến hết kỳ, hoặc không có hồ sơ nào được báo.',
    en: 'The dossiers of this period were not counted to its end, or none was reported.',
  },
  notReported: {
    vi: 'Chưa có báo cáo phản ánh, kiến nghị của kỳ này.',
    en: 'There is no report of the petitions of this period yet.',
  },
  noDossiers: {
    vi: 'Không có hồ sơ trong kỳ.',
    en: 'There were no dossiers in this period.',
  },
  notLinked: {
    vi: 'Hệ thống không ghi nhận phản ánh, kiến nghị hoặc đánh giá không hài lòng nào là về hồ sơ nào.',
    en: 'The service does not know which petition or dislike is about which dossier.',
  },
  notJoined: {
    vi: 'Hệ thống không thống kê riêng phản ánh, kiến nghị có câu trả lời không được hài lòng hoặc bị khiếu nại.',
    en: 'The service does not count petitions whose answer was disliked or complained about.',
  },
  partUnknown: {
    vi: 'Có điểm thành phần chưa xác định.',
    en: 'A score that belongs to this sum is unknown.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type ReasonCode = keyof typeof reasons;
export type Reason = { readonly code: ReasonCode; readonly label: Words };

export const because = (code: ReasonCode): Reason => ({ code, label: reasons[code] });
