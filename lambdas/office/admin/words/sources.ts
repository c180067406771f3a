import type { Words } from '../../../kernel/words.ts';

export const sourceWords = {
  title: { vi: 'Thiết bị, phần mềm kết nối', en: 'Devices and software' },
  intro: {
    vi: 'Ki-ốt đánh giá, phần mềm một cửa, hệ thống khác và cổng tin nhắn đang gửi dữ liệu đến. Lần nhận gần nhất chính xác đến vài phút.',
    en: 'Kiosks, one-stop software, other systems and gateways of messages that send data here. The time when each was last heard of is right to some minutes.',
  },
  empty: { vi: 'Chưa có thiết bị, phần mềm nào trong danh sách.', en: 'Nothing is listed.' },
  more: {
    vi: 'Danh sách chưa đầy đủ: chỉ đọc 5.000 mục đầu theo mã.',
    en: 'The list is not complete: only the first 5,000 by id are read.',
  },
  back: { vi: 'Về danh sách thiết bị, phần mềm', en: 'Back to devices and software' },
  add: { vi: 'Kết nối thêm', en: 'Connect another' },
  addHint: {
    vi: 'Chỉ quản trị viên cấp cao nhất mới được kết nối thiết bị, phần mềm. Sau khi lưu, khóa ký được hiển thị để cài vào phần mềm; ki-ốt mở bằng trình duyệt thì dùng liên kết đăng ký.',
    en: 'Only administrators of the topmost agency connect devices and software. After saving, the signing key is shown for the software; a kiosk in a browser uses an enrolment link instead.',
  },
  addButton: { vi: 'Kết nối', en: 'Connect' },
  change: { vi: 'Thay đổi', en: 'Change' },
  changeButton: { vi: 'Lưu thay đổi', en: 'Save changes' },
  facts: { vi: 'Thông tin đã đăng ký', en: 'As registered' },
  id: { vi: 'Mã', en: 'Id' },
  name: { vi: 'Tên', en: 'Name' },
  kind: { vi: 'Loại', en: 'Kind' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  state: { vi: 'Trạng thái', en: 'State' },
  active: { vi: 'Đang nhận', en: 'Accepted' },
  inactive: { vi: 'Đã ngừng nhận', en: 'Switched off' },
  accepted: { vi: 'Lần nhận gần nhất', en: 'Last accepted' },
  never: { vi: 'Chưa ghi nhận', en: 'Not recorded' },
  refused: { vi: 'Lần từ chối gần nhất', en: 'Last refused' },
  generation: { vi: 'Thế hệ khóa', en: 'Generation of the key' },
  mayNot: {
    vi: 'Chỉ quản trị viên cấp cao nhất mới được thay đổi thiết bị, phần mềm này.',
    en: 'Only administrators of the topmost agency can change this.',
  },
  key: { vi: 'Khóa ký', en: 'Signing key' },
  keys: { vi: 'Xem, cấp mới, thu hồi khóa ký', en: 'Show, renew or revoke the signing key' },
  keyHint: {
    vi: 'Phần mềm ký mỗi lần gửi bằng khóa này. Ai có khóa thì gửi được dữ liệu thay cho thiết bị.',
    en: 'The software signs each request with this key. With it, anybody can send data in the name of this source.',
  },
  show: { vi: 'Xem khóa ký', en: 'Show the key' },
  renew: { vi: 'Cấp khóa mới', en: 'Renew the key' },
  renewHint: {
    vi: 'Khóa hiện nay vẫn dùng được cho đến lần cấp sau. Ki-ốt mở bằng trình duyệt phải đăng ký lại ngay.',
    en: 'The present key works until the next renewal. A kiosk in a browser has to be enrolled again at once.',
  },
  revoke: { vi: 'Thu hồi mọi khóa cũ', en: 'Revoke all former keys' },
  revokeHint: {
    vi: 'Dùng khi thiết bị bị mất hoặc lộ khóa: trong vòng một phút, khóa cũ và mọi lượt đăng ký ki-ốt hết hiệu lực.',
    en: 'For a stolen device or a leaked key: within a minute, former keys and all enrolments of a kiosk are void.',
  },
  enrol: { vi: 'Đăng ký ki-ốt', en: 'Enrol the kiosk' },
  enrolHint: {
    vi: 'Tạo liên kết để mở một lần trên trình duyệt của ki-ốt. Liên kết hết hạn sau 24 giờ; ai mở liên kết trong thời gian đó cũng thành ki-ốt này.',
    en: 'Makes a link to open once in the browser of the kiosk. It ends after 24 hours; until then any browser that opens it becomes this kiosk.',
  },
  enrolButton: { vi: 'Tạo liên kết', en: 'Make the link' },
  enrolTitle: { vi: 'Liên kết đăng ký ki-ốt', en: 'Enrolment link of the kiosk' },
  link: { vi: 'Liên kết', en: 'Link' },
  until: { vi: 'Hết hạn lúc', en: 'Ends at' },
  scan: { vi: 'Quét mã trên thiết bị của ki-ốt', en: 'Scan with the device of the kiosk' },
  keyTitle: { vi: 'Khóa ký của thiết bị, phần mềm', en: 'Signing key' },
  keyCopy: {
    vi: 'Chép khóa vào phần cài đặt của phần mềm, rồi đóng trang này. Không gửi khóa qua thư điện tử hay tin nhắn.',
    en: 'Copy the key into the settings of the software, then close this page. Do not send it by e-mail or message.',
  },
  endpoint: { vi: 'Địa chỉ gửi dữ liệu', en: 'Address to send to' },
  added: { vi: 'Kết nối thiết bị, phần mềm', en: 'Connected' },
  changed: { vi: 'Thay đổi thiết bị, phần mềm', en: 'Changed' },
  undoHint: {
    vi: 'Khóa đã thu hồi không có hiệu lực trở lại; các nội dung nêu trên được ghi lại như trước.',
    en: 'A revoked key never works again; what is listed above is written again as it was.',
  },
} as const satisfies Record<string, Words>;

export const sourceErrorWords = {
  exists: {
    vi: 'Mã này đã được dùng. Để thay đổi, mở trang của thiết bị, phần mềm đó.',
    en: 'This id is already used. To change that one, open its page.',
  },
} as const satisfies Record<string, Words>;

export const sourceKindWords = {
  kiosk: { vi: 'Ki-ốt đánh giá', en: 'Kiosk for ratings' },
  import: { vi: 'Hệ thống gửi đánh giá', en: 'System that sends ratings' },
  dossiers: { vi: 'Phần mềm một cửa', en: 'One-stop software' },
  sms: { vi: 'Cổng tin nhắn SMS', en: 'Gateway of SMS' },
} as const satisfies Record<string, Words>;

export const sourceStateWords = {
  true: sourceWords.active,
  false: sourceWords.inactive,
} as const satisfies Record<string, Words>;

export const sourceDoneWords: Readonly<Record<string, Words>> = {
  luu: { vi: 'Đã lưu thay đổi', en: 'The change is saved' },
  'hoan-tac': { vi: 'Đã khôi phục như trước thay đổi', en: 'What was before the change is restored' },
};

export const silentText: Words<(days: number) => string> = {
  vi: (days) => `Không gửi dữ liệu ${days} ngày`,
  en: (days) => `Silent for ${days} days`,
};

type Field = { readonly label: Words; readonly hint?: Words; readonly error: Words };
const choose = { vi: 'Chọn một mục', en: 'Choose one' };

export const sourceFieldWords: Readonly<Record<string, Field>> = {
  id: {
    label: sourceWords.id,
    hint: {
      vi: 'Chữ thường không dấu, số và gạch nối, ví dụ ki-ot-viet-tri-1. Không đổi được về sau.',
      en: 'Lower-case letters, digits and hyphens, such as ki-ot-viet-tri-1. It cannot be changed later.',
    },
    error: {
      vi: 'Nhập 2 đến 40 chữ thường không dấu, số hoặc gạch nối',
      en: 'Enter 2 to 40 lower-case letters, digits or hyphens',
    },
  },
  kind: { label: sourceWords.kind, error: choose },
  name: {
    label: sourceWords.name,
    hint: { vi: 'Ví dụ Ki-ốt bộ phận một cửa, quầy số 1', en: 'For example Kiosk of the one-stop shop, counter 1' },
    error: { vi: 'Nhập tên, tối đa 200 ký tự', en: 'Enter a name of up to 200 characters' },
  },
  agency: {
    label: sourceWords.agency,
    hint: {
      vi: 'Được gửi dữ liệu của cơ quan này và các cơ quan trực thuộc. Cổng tin nhắn không cần chọn.',
      en: 'It may send data of this agency and those below it. Not needed for a gateway of messages.',
    },
    error: { vi: 'Chọn hoặc nhập mã cơ quan', en: 'Choose an agency, or enter its code' },
  },
  active: { label: sourceWords.state, error: choose },
  generation: { label: sourceWords.generation, error: choose },
};
