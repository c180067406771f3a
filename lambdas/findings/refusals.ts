import type { Refusals } from '../platform/refusals.ts';

/** Every code that this slice refuses with. */
export const refusals = {
  'finding.notFound': {
    status: 404,
    en: 'No such finding or agency, or not within your scope.',
    vi: 'Không có kiến nghị hoặc cơ quan này, hoặc ngoài phạm vi của tài khoản.',
  },
  'finding.changed': {
    status: 409,
    en: 'The finding was changed since this version. Read it again, then send your request with its version.',
    vi: 'Kiến nghị đã thay đổi so với phiên bản này. Hãy đọc lại rồi gửi kèm phiên bản mới.',
    detail: { version: 2 },
  },
  'finding.illegalMove': {
    status: 409,
    en: 'The present state of the finding does not allow this.',
    vi: 'Trạng thái hiện tại của kiến nghị không cho phép thao tác này.',
    detail: { state: 'confirmed', version: 3 },
  },
  'finding.agencyFixed': {
    status: 409,
    en: 'A remedy was reported: the finding stays with the agency that reported it.',
    vi: 'Đã có báo cáo kết quả khắc phục nên không đổi đơn vị thực hiện được.',
    detail: { version: 3 },
  },
  'finding.ownReport': {
    status: 409,
    en: 'You reported this remedy. Another person confirms it.',
    vi: 'Ông/bà đã lập báo cáo này; cần người khác xác nhận hoàn thành.',
    detail: { version: 2 },
  },
  'finding.tooMany': {
    status: 409,
    en: 'The agency has reached the limit of 500 findings.',
    vi: 'Đơn vị đã có đủ 500 kiến nghị, mức tối đa.',
    detail: { most: 500 },
  },
  'finding.noneAbove': {
    status: 422,
    en: 'No agency is above this one, so nobody could confirm a remedy.',
    vi: 'Cơ quan này không có cơ quan cấp trên để xác nhận kết quả khắc phục.',
  },
  'finding.reasonMissing': {
    status: 422,
    en: 'A change needs a reason: `why`.',
    vi: 'Khi sửa phải nêu lý do (`why`).',
    detail: { version: 1 },
  },
  'finding.dayInvalid': {
    status: 422,
    en: 'The day is not possible: the document is of the last ten years, the remedy is due on its day or within five years from now.',
    vi: 'Ngày không hợp lệ: văn bản ban hành trong 10 năm gần đây; thời hạn không trước ngày văn bản và trong vòng 05 năm tới.',
    detail: { in: 'dueOn', earliest: '2026-11-20', latest: '2031-11-29' },
  },
  'finding.personalData': {
    status: 422,
    en: 'A text seems to contain personal data. Remove it, or send `confirm: true`.',
    vi: 'Nội dung có thể chứa dữ liệu cá nhân. Xóa dữ liệu đó hoặc gửi `confirm: true`.',
    detail: { found: [{ in: 'found', kind: 'phone', from: 31, to: 43 }] },
  },
} as const satisfies Refusals;
