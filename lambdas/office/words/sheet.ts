import type { Words } from '../../kernel/words.ts';

/** Of any form with a sheet, and its preview. */
export const sheetFormWords = {
  paste: { vi: 'Dán từ Excel', en: 'Paste from Excel' },
  pasteHint: {
    vi: 'Chọn bảng trong Excel, kể cả dòng tiêu đề, sao chép và dán vào đây',
    en: 'Select the table in Excel with its row of headings, copy it and paste it here',
  },
  file: { vi: 'Hoặc chọn tệp', en: 'Or choose a file' },
  preview: { vi: 'Xem trước', en: 'Preview' },
  previewTitle: { vi: 'Xem trước nội dung nhập', en: 'Preview of the import' },
  another: { vi: 'Chọn bảng khác', en: 'Choose another sheet' },
  new: { vi: 'Thêm mới', en: 'New' },
  changed: { vi: 'Thay đổi', en: 'Changed' },
  unchanged: { vi: 'Không thay đổi', en: 'Unchanged' },
  problems: { vi: 'Các ô cần sửa', en: 'Cells to correct' },
  line: { vi: 'Dòng', en: 'Line' },
  column: { vi: 'Cột', en: 'Column' },
  wrong: { vi: 'Cần sửa', en: 'What is wrong' },
  wholeColumn: { vi: 'Cả cột', en: 'Whole column' },
  changes: { vi: 'Nội dung thêm mới, thay đổi', en: 'What is added or changed' },
  state: { vi: 'Thao tác', en: 'Change' },
  fields: { vi: 'Nội dung', en: 'Fields' },
  empty: { vi: '(để trống)', en: '(empty)' },
  refused: {
    vi: 'Bảng có ô hoặc tiêu đề quá dài, hoặc quá nhiều dòng.',
    en: 'A cell or heading is too long, or there are too many rows.',
  },
} as const satisfies Record<string, Words>;

export const sheetFormTexts = {
  line: { vi: (line: string) => `Dòng ${line}`, en: (line: string) => `Line ${line}` },
  more: {
    vi: (count: string) => `Còn ${count} mục không hiển thị.`,
    en: (count: string) => `${count} more are not shown.`,
  },
} as const satisfies Record<string, Words<(text: string) => string>>;
