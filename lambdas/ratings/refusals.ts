import type { Refusals } from '../platform/refusals.ts';

/** Every code that this slice refuses with. */
export const refusals = {
  'rating.notFound': {
    status: 404,
    en: 'There is no rating with this id for this subject.',
    vi: 'Không có đánh giá nào mang mã này cho lượt giao dịch này.',
  },
  'rating.agencyUnknown': {
    status: 422,
    en: 'The agency was not in the directory on that day.',
    vi: 'Cơ quan không có trong danh mục vào ngày đó.',
  },
  'rating.inFuture': {
    status: 422,
    en: '`at` is in the future.',
    vi: 'Thời điểm đánh giá sau thời điểm hiện tại.',
    detail: { detail: '`at` is in the future.' },
  },
  'rating.tooOld': {
    status: 422,
    en: '`at` is older than 400 days.',
    vi: 'Thời điểm đánh giá cách đây quá 400 ngày.',
    detail: { detail: '`at` is older than 400 days.' },
  },
  'rating.alreadyGiven': {
    status: 409,
    en: 'The dossier has already been rated.',
    vi: 'Mỗi hồ sơ chỉ được đánh giá một lần, hồ sơ này đã được đánh giá.',
    detail: { detail: 'The dossier has already been rated.' },
  },
  'rating.remarkTooLate': {
    status: 422,
    en: 'A remark is accepted for 7 days after the rating.',
    vi: 'Đã hết thời hạn bổ sung ý kiến sau khi đánh giá.',
    detail: { detail: 'A remark is accepted for 7 days after the rating.' },
  },
} as const satisfies Refusals;
