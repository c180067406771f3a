import type { Words } from '../../../kernel/words.ts';

export const agencyWords = {
  facts: { vi: 'Thông tin', en: 'Facts' },
  code: { vi: 'Mã định danh', en: 'Code' },
  kind: { vi: 'Loại cơ quan', en: 'Kind' },
  parent: { vi: 'Cơ quan cấp trên', en: 'Agency above' },
  valid: { vi: 'Hiệu lực', en: 'Valid' },
  periods: { vi: 'Các giai đoạn', en: 'Periods' },
  successor: { vi: 'Cơ quan kế thừa', en: 'Successor' },
  below: { vi: 'Cơ quan cấp dưới', en: 'Agencies below' },
  add: { vi: 'Thêm cơ quan cấp dưới', en: 'Add an agency below' },
  addHint: {
    vi: 'Cơ quan mới nằm dưới cơ quan cấp trên đã chọn và nhận phản ánh từ ngày có hiệu lực.',
    en: 'The new agency is below the one that is chosen, and receives petitions from its first day.',
  },
  addButton: { vi: 'Thêm cơ quan', en: 'Add the agency' },
  change: { vi: 'Thay đổi', en: 'Change' },
  changeHint: {
    vi: 'Trang công khai hiển thị thay đổi trong vòng vài phút.',
    en: 'Public pages show the change within minutes.',
  },
  changeButton: { vi: 'Lưu thay đổi', en: 'Save the change' },
  mayNot: {
    vi: 'Thông tin cơ quan này do quản trị viên của cơ quan cấp trên thay đổi.',
    en: 'This agency is changed by the administrators of the agency above it.',
  },
  back: { vi: 'Về trang của cơ quan', en: 'Back to the agency' },
} as const satisfies Record<string, Words>;

export const agencyTexts = {
  from: { vi: (from: string) => `Từ ngày ${from}`, en: (from: string) => `From ${from}` },
  fromTo: {
    vi: (from: string, to: string) => `Từ ngày ${from} đến hết ngày ${to}`,
    en: (from: string, to: string) => `From ${from} to ${to}`,
  },
} as const satisfies Record<string, Words<(from: string, to: string) => string>>;

/** What was just done, by the name in the address. */
export const doneWords: Readonly<Record<string, Words>> = {
  'thay-doi': { vi: 'Đã lưu thay đổi.', en: 'The change is saved.' },
  them: { vi: 'Đã thêm cơ quan.', en: 'The agency is added.' },
  'hoan-tac': { vi: 'Đã khôi phục.', en: 'It is restored.' },
  'can-bo': { vi: 'Đã lưu thông tin cán bộ.', en: 'The entry of the person is saved.' },
};
