import { pick, type Refusals } from '../platform/refusals.ts';

/** Every code that this slice refuses with. */
export const refusals = {
  'inbound.sourceUnknown': {
    status: 404,
    en: 'The gateway is inactive. An unknown gateway gets `inbound.unsigned`.',
    vi: 'Cổng này đã bị tắt. Cổng lạ nhận mã `inbound.unsigned`.',
  },
  'inbound.unsigned': {
    status: 401,
    en: 'The message has no valid signature of this gateway.',
    vi: 'Tin không có chữ ký hợp lệ của cổng này.',
  },
  'inbound.stale': {
    status: 401,
    en: '`webhook-timestamp` differs from the server time by more than five minutes.',
    vi: 'Dấu thời gian lệch quá năm phút so với đồng hồ của hệ thống.',
    detail: { detail: '`webhook-timestamp` differs from the server time by more than five minutes.' },
  },
  'inbound.unreadable': {
    status: 422,
    en: 'The signature is valid, but the message lacks fields that the mapping of the gateway names.',
    vi: 'Chữ ký hợp lệ nhưng tin thiếu trường mà cấu hình của cổng yêu cầu.',
    detail: { detail: 'Missing or unreadable fields: text.' },
  },
  'inbound.notText': {
    status: 422,
    en: 'The signature is valid, but the body is not text in the encoding of the gateway (UTF-8 unless set otherwise).',
    vi: 'Chữ ký hợp lệ nhưng nội dung không đúng bảng mã của cổng (mặc định là UTF-8).',
    detail: { detail: 'The body is not utf-8.' },
  },
  'inbound.otherKind': {
    status: 422,
    en: 'A source of this kind does not send this: gateways send messages, kiosks and systems send ratings, one-stop software sends dossiers.',
    vi: 'Loại nguồn này không gửi nội dung này: cổng tin nhắn gửi tin, ki-ốt và hệ thống khác gửi đánh giá, phần mềm một cửa gửi hồ sơ.',
  },
  'source.notFound': {
    status: 404,
    en: 'There is no active kiosk of this name in the scope of the token.',
    vi: 'Không có ki-ốt nào mang tên này đang hoạt động trong phạm vi của tài khoản.',
  },
  'source.agencyUnknown': {
    status: 422,
    en: 'The agency of the source is not in the directory.',
    vi: 'Cơ quan của nguồn này không có trong danh mục.',
  },
  'source.unknown': {
    status: 404,
    en: 'There is no source of this name in the scope of the token.',
    vi: 'Không có thiết bị hoặc phần mềm nào có mã này trong phạm vi của tài khoản.',
  },
  'source.changed': {
    status: 409,
    en: 'Somebody else has changed the source since. Read it again.',
    vi: 'Người khác vừa thay đổi thiết bị, phần mềm này. Hãy xem lại trước khi lưu.',
  },
  'source.generationPast': {
    status: 409,
    en: '`generation` must be at least the current one (it only increases).',
    vi: 'Số thế hệ phải bằng hoặc lớn hơn số hiện tại (chỉ tăng, không giảm).',
    detail: { detail: '`generation` must be at least the current one (it only increases).' },
  },
} as const satisfies Refusals;

/** Those of what a gateway of messages sends. */
export const gatewayRefusals = pick(
  refusals,
  'inbound.sourceUnknown',
  'inbound.unsigned',
  'inbound.stale',
  'inbound.unreadable',
  'inbound.notText',
  'inbound.otherKind',
);
