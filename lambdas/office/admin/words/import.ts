import type { Words } from '../../../kernel/words.ts';

export const importWords = {
  title: { vi: 'Nhập từ Excel', en: 'Import a sheet' },
  back: { vi: 'Về trang quản trị', en: 'Back to administration' },
  intro: {
    vi: 'Thêm, thay đổi nhiều cơ quan hoặc cán bộ cùng lúc. Bước sau hiển thị mọi thay đổi và mọi ô sai; chưa ghi dữ liệu nào trước khi ông/bà xác nhận.',
    en: 'Add or change many agencies or people at once. The next step shows every change and every wrong cell; nothing is written before you confirm.',
  },
  kind: { vi: 'Nội dung của bảng', en: 'What the rows are' },
  agencies: { vi: 'Cơ quan', en: 'Agencies' },
  agencyColumns: {
    vi: 'Cột: Mã cơ quan, Cơ quan cấp trên, Tên, Tên tiếng Anh, Loại, Hiệu lực từ, Đến, Cơ quan kế thừa',
    en: 'Columns: code, parent, name.vi, name.en, kind, validFrom, validTo, successor',
  },
  people: { vi: 'Cán bộ', en: 'People' },
  peopleColumns: {
    vi: 'Cột: Mã định danh, Họ và tên, Cơ quan, Vai trò, Số điện thoại, Thư điện tử, Ngôn ngữ, Ngày cuối',
    en: 'Columns: id, name, agency, role, phone, email, language, validTo',
  },
  paste: { vi: 'Dán từ Excel', en: 'Paste from Excel' },
  pasteHint: {
    vi: 'Chọn bảng trong Excel, kể cả dòng tiêu đề, sao chép và dán vào đây',
    en: 'Select the table in Excel with its row of headings, copy it and paste it here',
  },
  file: { vi: 'Hoặc chọn tệp', en: 'Or choose a file' },
  fileHint: {
    vi: 'Tệp .xlsx hoặc .csv mã UTF-8, tối đa 2 MB, 4.000 dòng',
    en: '.xlsx, or .csv in UTF-8, at most 2 MB and 4,000 rows',
  },
  preview: { vi: 'Xem trước', en: 'Preview' },
  previewTitle: { vi: 'Xem trước nội dung nhập', en: 'Preview of the import' },
  another: { vi: 'Chọn bảng khác', en: 'Choose another sheet' },
  new: { vi: 'Thêm mới', en: 'New' },
  changed: { vi: 'Thay đổi', en: 'Changed' },
  unchanged: { vi: 'Không thay đổi', en: 'Unchanged' },
  bad: { vi: 'Ô sai', en: 'Wrong cells' },
  problems: { vi: 'Các ô cần sửa', en: 'Cells to correct' },
  correct: {
    vi: 'Sửa trong Excel rồi nhập lại.',
    en: 'Correct them in Excel and import the sheet again.',
  },
  nothingWritten: { vi: 'Chưa ghi dữ liệu nào.', en: 'Nothing was written.' },
  line: { vi: 'Dòng', en: 'Line' },
  column: { vi: 'Cột', en: 'Column' },
  wrong: { vi: 'Cần sửa', en: 'What is wrong' },
  wholeColumn: { vi: 'Cả cột', en: 'Whole column' },
  changes: { vi: 'Nội dung thêm mới, thay đổi', en: 'What is added or changed' },
  entry: { vi: 'Mã', en: 'Code or id' },
  state: { vi: 'Thao tác', en: 'Change' },
  fields: { vi: 'Nội dung', en: 'Fields' },
  empty: { vi: '(để trống)', en: '(empty)' },
  nothing: {
    vi: 'Danh mục đã có đúng nội dung này: không có gì để nhập.',
    en: 'The directory has exactly this already: there is nothing to import.',
  },
  why: { vi: 'Lý do', en: 'Reason' },
  whyHint: { vi: 'Ghi vào lịch sử của từng cơ quan, cán bộ', en: 'Recorded in the history of each agency or person' },
  whyError: { vi: 'Nhập lý do từ 3 đến 300 ký tự', en: 'Enter a reason of 3 to 300 characters' },
  outrun: {
    vi: 'Danh mục vừa thay đổi sau khi xem trước. Đề nghị kiểm tra lại nội dung dưới đây.',
    en: 'The directory has changed since the preview. Check what is below.',
  },
  rest: { vi: 'Bấm nút dưới đây để nhập phần còn lại.', en: 'Press the button below to import the rest.' },
  unknownKind: {
    vi: 'Chọn nội dung của bảng: cơ quan hoặc cán bộ.',
    en: 'Choose what the rows are: agencies or people.',
  },
  refused: {
    vi: 'Bảng có ô hoặc tiêu đề quá dài, hoặc quá nhiều dòng.',
    en: 'A cell or heading is too long, or there are too many rows.',
  },
} as const satisfies Record<string, Words>;

export const importTexts = {
  line: { vi: (line: string) => `Dòng ${line}`, en: (line: string) => `Line ${line}` },
  apply: { vi: (count: string) => `Nhập ${count} mục`, en: (count: string) => `Import ${count} entries` },
  written: { vi: (count: string) => `Đã nhập ${count} mục.`, en: (count: string) => `${count} entries were imported.` },
  more: {
    vi: (count: string) => `Còn ${count} mục không hiển thị.`,
    en: (count: string) => `${count} more are not shown.`,
  },
} as const satisfies Record<string, Words<(text: string) => string>>;
