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
    en: '`at` is too long ago: 10 minutes, 14 days for a signed kiosk, 400 days for a signed import.',
    vi: 'Thời điểm đánh giá đã quá lâu: quá 10 phút; với ki-ốt có chữ ký số là 14 ngày, với dữ liệu nhập có chữ ký số là 400 ngày.',
    detail: { detail: '`at` is older than 10 minutes.' },
  },
  'rating.unsigned': {
    status: 401,
    en: 'Ratings by kiosk, SMS or import are accepted only from registered devices and systems, which sign them.',
    vi: 'Đánh giá từ ki-ốt, tin nhắn hoặc hệ thống khác phải có chữ ký của thiết bị, hệ thống đã đăng ký.',
  },
  'rating.tokenInvalid': {
    status: 401,
    en: 'The token is not valid for this dossier or counter, or no longer valid.',
    vi: 'Mã xác thực không đúng với hồ sơ, quầy này hoặc đã hết hiệu lực.',
  },
  'rating.tooMany': {
    status: 429,
    en: 'As many ratings as are accepted from one source have been given; see `Retry-After`.',
    vi: 'Số lượt đánh giá từ nguồn này đã đạt mức tối đa; xem `Retry-After`.',
    detail: { retryAfterSeconds: 3_600 },
  },
  'rating.dossierElsewhere': {
    status: 422,
    en: 'The code of the dossier names another agency.',
    vi: 'Mã hồ sơ thuộc cơ quan, đơn vị khác.',
    detail: { detail: 'The dossier belongs to H44.100.' },
  },
  'rating.dossierDate': {
    status: 422,
    en: 'The day of receipt in the code of the dossier is not a date, or after the rating.',
    vi: 'Ngày tiếp nhận trong mã hồ sơ không hợp lệ hoặc sau thời điểm đánh giá.',
    detail: { detail: 'The six digits are the day of receipt (yyMMdd), not after the rating.' },
  },
  'counter.agencyUnknown': {
    status: 404,
    en: 'There is no such agency in the scope of the token.',
    vi: 'Không có cơ quan này trong phạm vi của tài khoản.',
  },
  'counter.generationPast': {
    status: 409,
    en: '`generation` must be at least the current one (it only increases).',
    vi: 'Số thế hệ phải bằng hoặc lớn hơn số hiện tại (chỉ tăng, không giảm).',
    detail: { detail: '`generation` must be at least the current one (it only increases).' },
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
