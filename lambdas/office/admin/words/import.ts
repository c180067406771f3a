import type { Words } from '../../../kernel/words.ts';

export const importWords = {
  title: { vi: 'Nhập từ Excel', en: 'Import a sheet' },
  back: { vi: 'Về trang quản trị', en: 'Back to administration' },
  intro: {
    vi: 'Thêm, thay đổi nhiều cơ quan, cán bộ hoặc thủ tục cùng lúc. Bước sau hiển thị mọi thay đổi và mọi ô sai; chưa ghi dữ liệu nào trước khi ông/bà xác nhận.',
    en: 'Add or change many agencies, people or procedures at once. The next step shows every change and every wrong cell; nothing is written before you confirm.',
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
  procedures: { vi: 'Thủ tục hành chính', en: 'Procedures' },
  procedureColumns: {
    vi: 'Cột: Mã thủ tục; Cơ quan; Tên thủ tục; Tên tiếng Anh; Lĩnh vực; Thời hạn giải quyết; Phí, lệ phí; Số quyết định; Ngày quyết định; Hiệu lực từ; Đến; Liên kết',
    en: 'Columns: code, agency, name.vi, name.en, field, time, fees, decision.number, decision.on, validFrom, validTo, link',
  },
  fileHint: {
    vi: 'Tệp .xlsx hoặc .csv mã UTF-8, tối đa 2 MB, 4.000 dòng',
    en: '.xlsx, or .csv in UTF-8, at most 2 MB and 4,000 rows',
  },
  bad: { vi: 'Ô sai', en: 'Wrong cells' },
  correct: {
    vi: 'Sửa trong Excel rồi nhập lại.',
    en: 'Correct them in Excel and import the sheet again.',
  },
  nothingWritten: { vi: 'Chưa ghi dữ liệu nào.', en: 'Nothing was written.' },
  entry: { vi: 'Mã', en: 'Code or id' },
  nothing: {
    vi: 'Danh mục đã có đúng nội dung này: không có gì để nhập.',
    en: 'The directory has exactly this already: there is nothing to import.',
  },
  why: { vi: 'Lý do', en: 'Reason' },
  whyHint: {
    vi: 'Ghi vào lịch sử của từng cơ quan, cán bộ, thủ tục',
    en: 'Recorded in the history of each agency, person or procedure',
  },
  whyError: { vi: 'Nhập lý do từ 3 đến 300 ký tự', en: 'Enter a reason of 3 to 300 characters' },
  outrun: {
    vi: 'Danh mục vừa thay đổi sau khi xem trước. Đề nghị kiểm tra lại nội dung dưới đây.',
    en: 'The directory has changed since the preview. Check what is below.',
  },
  rest: { vi: 'Bấm nút dưới đây để nhập phần còn lại.', en: 'Press the button below to import the rest.' },
  unknownKind: {
    vi: 'Chọn nội dung của bảng: cơ quan, cán bộ hoặc thủ tục hành chính.',
    en: 'Choose what the rows are: agencies, people or procedures.',
  },
} as const satisfies Record<string, Words>;

export const importTexts = {
  apply: { vi: (count: string) => `Nhập ${count} mục`, en: (count: string) => `Import ${count} entries` },
  written: { vi: (count: string) => `Đã nhập ${count} mục.`, en: (count: string) => `${count} entries were imported.` },
} as const satisfies Record<string, Words<(text: string) => string>>;
