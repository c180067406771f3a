import type { Words } from '../../../kernel/words.ts';

export const procedureWords = {
  title: { vi: 'Thủ tục hành chính', en: 'Administrative procedures' },
  intro: {
    vi: 'Nội dung do cơ quan này nhập, áp dụng cho cơ quan này và các cơ quan cấp dưới. Người dân xem tại trang “Thủ tục”; danh sách dài nên nhập từ Excel.',
    en: 'What this agency has entered, for itself and all agencies below it. Citizens see it on the page of procedures; a long list is better imported from a sheet.',
  },
  empty: { vi: 'Cơ quan này chưa nhập thủ tục nào.', en: 'This agency has entered no procedure.' },
  add: { vi: 'Thêm thủ tục', en: 'Add a procedure' },
  addHint: {
    vi: 'Quyết định mới của thủ tục đã có: thêm một mục cùng mã với ngày bắt đầu mới, rồi ghi ngày cuối cho mục cũ.',
    en: 'For a new decision about a procedure that is listed: add an entry with the same code and the new first day, then enter the last day of the former one.',
  },
  addButton: { vi: 'Thêm', en: 'Add' },
  exists: {
    vi: 'Đã có mục cùng mã và cùng ngày bắt đầu. Mở mục đó để thay đổi.',
    en: 'There is an entry with this code and first day. Open that one to change it.',
  },
  back: { vi: 'Về danh sách thủ tục', en: 'Back to procedures' },
  next: { vi: 'Trang sau', en: 'Next page' },
  code: { vi: 'Mã', en: 'Code' },
  name: { vi: 'Tên', en: 'Name' },
  valid: { vi: 'Hiệu lực', en: 'Valid' },
  decision: { vi: 'Quyết định công bố', en: 'Decision' },
  facts: { vi: 'Thông tin đang ghi', en: 'As entered' },
  agency: { vi: 'Cơ quan nhập', en: 'Entered by' },
  never: { vi: 'Nhập nhầm, không có hiệu lực ngày nào', en: 'Entered by mistake, valid on no day' },
  change: { vi: 'Thay đổi', en: 'Change' },
  changeButton: { vi: 'Lưu thay đổi', en: 'Save changes' },
  restore: { vi: 'Khôi phục như trước thay đổi gần nhất', en: 'Restore what was before the latest change' },
  restoreButton: { vi: 'Khôi phục', en: 'Restore' },
  mayNot: {
    vi: 'Nội dung này do cơ quan ngoài phạm vi quản trị của ông/bà nhập.',
    en: 'This was entered by an agency outside your scope.',
  },
  added: { vi: 'Thêm thủ tục', en: 'Procedure added' },
  changed: { vi: 'Thay đổi thủ tục', en: 'Procedure changed' },
  saved: { vi: 'Đã lưu.', en: 'Saved.' },
  restored: { vi: 'Đã khôi phục như trước thay đổi.', en: 'Restored as it was before the change.' },
  citizens: { vi: 'Trang người dân xem', en: 'The page that citizens see' },
} as const satisfies Record<string, Words>;

export const procedureTexts = {
  from: { vi: (day: string) => `từ ${day}`, en: (day: string) => `from ${day}` },
  span: {
    vi: (from: string, to: string) => `từ ${from} đến hết ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
} as const;

type Field = { readonly label: Words; readonly hint?: Words; readonly error: Words };

const day = {
  vi: 'Nhập ngày từ năm 1980 đến 2099, ví dụ 31/12/2026',
  en: 'Enter a date from 1980 to 2099, for example 31/12/2026',
};

/** The fields of an entry by their name in the contract, in the form and in the list of changes. */
export const procedureFieldWords: Readonly<Record<string, Field>> = {
  code: {
    label: { vi: 'Mã thủ tục', en: 'Code of the procedure' },
    hint: { vi: 'Ví dụ 1.012766', en: 'For example 1.012766' },
    error: { vi: 'Nhập mã thủ tục, ví dụ 1.012766', en: 'Enter a code such as 1.012766' },
  },
  'name.vi': {
    label: { vi: 'Tên thủ tục', en: 'Name in Vietnamese' },
    error: { vi: 'Nhập tên, từ 3 đến 500 ký tự', en: 'Enter the name, 3 to 500 characters' },
  },
  'name.en': {
    label: { vi: 'Tên tiếng Anh', en: 'Name in English' },
    error: { vi: 'Nhập từ 3 đến 500 ký tự, hoặc để trống', en: 'Enter 3 to 500 characters, or leave it empty' },
  },
  field: {
    label: { vi: 'Lĩnh vực', en: 'Field' },
    hint: { vi: 'Ví dụ Hộ tịch', en: 'For example Hộ tịch' },
    error: { vi: 'Nhập lĩnh vực, tối đa 120 ký tự', en: 'Enter the field, up to 120 characters' },
  },
  time: {
    label: { vi: 'Thời hạn giải quyết', en: 'Processing time' },
    hint: { vi: 'Ví dụ 5 ngày làm việc, 4 giờ làm việc', en: 'For example 5 working days, 4 working hours' },
    error: {
      vi: 'Nhập từ 1 đến 365 ngày làm việc hoặc giờ làm việc, ví dụ 5 ngày làm việc',
      en: 'Enter 1 to 365 working days or working hours, for example 5 working days',
    },
  },
  fees: {
    label: { vi: 'Phí, lệ phí', en: 'Fees' },
    hint: {
      vi: 'Ghi “Không”, hoặc tên và số tiền, cách nhau bằng dấu chấm phẩy. Ví dụ Phí thẩm định: 50.000 đồng; Lệ phí: 8.000 đồng',
      en: '“None”, or a name and an amount for each fee, divided by semicolons. For example Phí thẩm định: 50.000 đồng; Lệ phí: 8.000 đồng',
    },
    error: {
      vi: 'Ghi “Không”, hoặc tên và số tiền, ví dụ Lệ phí: 8.000 đồng; tối đa 10 khoản',
      en: 'Enter “None”, or a name and an amount such as Lệ phí: 8.000 đồng; at most 10',
    },
  },
  'decision.number': {
    label: { vi: 'Số, ký hiệu quyết định công bố', en: 'Number of the decision' },
    error: { vi: 'Nhập số, ký hiệu, tối đa 60 ký tự', en: 'Enter the number, up to 60 characters' },
  },
  'decision.on': { label: { vi: 'Ngày của quyết định', en: 'Day of the decision' }, error: day },
  validFrom: {
    label: { vi: 'Có hiệu lực từ ngày', en: 'Valid from' },
    hint: { vi: 'Không đổi được về sau.', en: 'It cannot be changed later.' },
    error: day,
  },
  validTo: {
    label: { vi: 'Có hiệu lực đến hết ngày', en: 'Valid until' },
    hint: {
      vi: 'Nhập nhầm cả mục: ghi ngày liền trước ngày bắt đầu.',
      en: 'To withdraw an entry made by mistake, enter the day before its first day.',
    },
    error: day,
  },
  link: {
    label: { vi: 'Trang trên Cổng dịch vụ công', en: 'Page on the portal' },
    hint: { vi: 'Địa chỉ https thuộc .gov.vn', en: 'An https address below .gov.vn' },
    error: {
      vi: 'Nhập địa chỉ https thuộc .gov.vn, hoặc để trống',
      en: 'Enter an https address below .gov.vn, or leave it empty',
    },
  },
};

/** A reason is required here: citizens were shown what was there before. */
export const procedureWhyWords = {
  label: { vi: 'Lý do thay đổi', en: 'Reason for the change' },
  hint: {
    vi: 'Bắt buộc khi thay đổi mục đã nhập: người dân đã được xem nội dung cũ. Ví dụ số quyết định.',
    en: 'Required to change an entry, because citizens were shown the former one. For example the number of the decision.',
  },
  error: { vi: 'Nhập từ 3 đến 300 ký tự', en: 'Enter 3 to 300 characters' },
} as const satisfies Field;
