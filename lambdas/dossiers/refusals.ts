import type { Refusals } from '../platform/refusals.ts';

/** Every code that this slice refuses with. */
export const refusals = {
  'dossier.notFound': {
    status: 404,
    en: 'No such dossier or agency, or it is not within the scope of the token.',
    vi: 'Không có hồ sơ hoặc cơ quan này, hoặc ngoài phạm vi của tài khoản.',
  },
  'dossier.noMatch': {
    status: 404,
    en: 'No dossier matches this code and receipt.',
    vi: 'Không có hồ sơ nào khớp với mã hồ sơ và mã xác nhận này.',
  },
  'dossier.tooManyTries': {
    status: 429,
    en: 'As many look-ups as are accepted from one address in an hour were made; see `Retry-After`.',
    vi: 'Số lượt tra cứu từ địa chỉ này trong một giờ đã đạt mức tối đa; xem `Retry-After`.',
    detail: { retryAfterSeconds: 3_600 },
  },
  'dossier.notLate': {
    status: 422,
    en: 'The dossier is not late.',
    vi: 'Hồ sơ không quá hạn.',
  },
  'dossier.notPending': {
    status: 422,
    en: 'The dossier has ended, was not received or has no due day.',
    vi: 'Hồ sơ đã kết thúc, không được tiếp nhận hoặc không có hạn trả kết quả.',
  },
  'dossier.tooOften': {
    status: 422,
    en: 'A new day was promised already; it can be promised once.',
    vi: 'Đã hẹn lại ngày trả kết quả; chỉ được hẹn lại một lần.',
  },
  'dossier.dateInvalid': {
    status: 422,
    en: 'The new day is not a working day after today, or is more than 60 working days ahead.',
    vi: 'Ngày hẹn mới không phải ngày làm việc sau hôm nay, hoặc quá 60 ngày làm việc.',
  },
  'dossier.isSetAside': {
    status: 422,
    en: 'The dossier is set aside already.',
    vi: 'Hồ sơ đã được đưa ra khỏi thống kê.',
  },
  'dossier.notSetAside': {
    status: 422,
    en: 'The dossier is not set aside.',
    vi: 'Hồ sơ vẫn được thống kê.',
  },
  'dossier.versionConflict': {
    status: 409,
    en: 'The dossier was changed in the meantime; read it again.',
    vi: 'Hồ sơ vừa được thay đổi; hãy tải lại.',
    detail: { version: 4 },
  },
} as const satisfies Refusals;
