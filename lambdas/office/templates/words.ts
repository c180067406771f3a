import type { Words } from '../../kernel/words.ts';

export const templatesWords = {
  title: { vi: 'Văn bản mẫu', en: 'Templates' },
  intro: {
    vi: 'Cán bộ bắt đầu văn bản từ các mẫu này và tự hoàn thiện trước khi gửi. Mẫu của cơ quan dùng được ở cả các đơn vị trực thuộc.',
    en: 'Staff begin a text with one of these and finish it before they send it. Those of an agency are offered at all agencies below it, too.',
  },
  fields: {
    vi: (names: string) => `Trang tự điền các trường: ${names}.`,
    en: (names: string) => `The page fills in these fields: ${names}.`,
  },
  until: { vi: (day: string) => `sử dụng đến hết ${day}`, en: (day: string) => `until ${day}` },
  ofService: { vi: 'có sẵn', en: 'of the service' },
  add: { vi: 'Thêm mẫu', en: 'Add a template' },
  edit: { vi: 'Sửa mẫu', en: 'Change the template' },
  save: { vi: 'Lưu mẫu', en: 'Save' },
  saved: { vi: 'Đã lưu mẫu.', en: 'The template is saved.' },
  back: { vi: 'Về danh sách mẫu', en: 'Back to the templates' },
  purpose: { vi: 'Dùng cho', en: 'For' },
  name: { vi: 'Tên mẫu', en: 'Name' },
  text: { vi: 'Nội dung', en: 'Text' },
  validTo: { vi: 'Ngày cuối cùng sử dụng', en: 'Last day of use' },
  why: { vi: 'Lý do thay đổi', en: 'Why' },
  readOnly: {
    vi: 'Người đứng đầu, lãnh đạo hoặc quản trị viên thêm và sửa mẫu.',
    en: 'Heads, leaders and administrators add and change templates.',
  },
  taken: {
    vi: 'Đã có mẫu tên này. Đặt tên khác, hoặc sửa mẫu đó trong danh sách.',
    en: 'There is a template of this name. Choose another one, or change that template in the list.',
  },
  noRole: {
    vi: 'Vai trò của ông/bà không dùng văn bản mẫu của cơ quan này.',
    en: 'Your role does not include the templates of this agency.',
  },
} as const satisfies Record<string, Words | Words<(names: string) => string>>;

/** What is wrong with a field. */
export const templateErrors: Readonly<Record<string, Words>> = {
  purpose: { vi: 'Chọn việc dùng mẫu', en: 'Choose what it is for' },
  name: { vi: 'Nhập tên mẫu từ 3 đến 100 ký tự', en: 'Enter a name of 3 to 100 characters' },
  text: { vi: 'Nhập nội dung từ 10 đến 3.000 ký tự', en: 'Enter 10 to 3,000 characters' },
  validTo: { vi: 'Nhập ngày, ví dụ 31/12/2026', en: 'Enter a date, for example 31/12/2026' },
  why: { vi: 'Nhập lý do từ 3 đến 300 ký tự', en: 'Enter 3 to 300 characters' },
};
