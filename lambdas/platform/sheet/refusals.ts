import type { Words } from '../../kernel/words.ts';

/** Why a file is no sheet that can be read. */
export const sheetWords = {
  'sheet.tooLarge': {
    vi: 'Tệp lớn hơn 2 MB, hoặc chứa nhiều hơn 4.000 dòng. Chia thành nhiều tệp.',
    en: 'The file is larger than 2 MB, or has more than 4,000 rows. Divide it.',
  },
  'sheet.unreadable': {
    vi: 'Không đọc được tệp. Cần tệp Excel (.xlsx) không đặt mật khẩu, hoặc tệp CSV mã UTF-8.',
    en: 'The file cannot be read. Send an Excel file (.xlsx) without a password, or CSV in UTF-8.',
  },
  'sheet.farCell': {
    vi: 'Trang tính có ô ở quá xa (sau dòng 20.000 hoặc cột CV). Xóa các dòng, cột trống và lưu lại.',
    en: 'The sheet has cells far away (below row 20,000 or right of column CV). Delete empty rows and columns and save it again.',
  },
  'sheet.tooManyColumns': {
    vi: 'Bảng có nhiều hơn 50 cột. Chỉ giữ các cột cần nhập.',
    en: 'The sheet has more than 50 columns. Keep only those to import.',
  },
  'sheet.formula': {
    vi: 'Tệp có công thức. Sao chép và dán dưới dạng giá trị (ở mọi trang tính), rồi lưu lại.',
    en: 'The file has formulas. Copy and paste the values instead (on every sheet), then save it again.',
  },
  'sheet.empty': {
    vi: 'Cần một dòng tiêu đề và ít nhất một dòng dữ liệu.',
    en: 'There must be a row of headings and at least one row of data.',
  },
  'sheet.headingMissing': {
    vi: 'Có dữ liệu trong một cột không có tiêu đề.',
    en: 'A column with data has no heading.',
  },
  'sheet.headingRepeated': { vi: 'Hai cột có cùng tiêu đề.', en: 'Two columns have the same heading.' },
} as const satisfies Record<string, Words>;

export type SheetRefusal = keyof typeof sheetWords;
