import type { Words } from '../../../kernel/words.ts';

/** What the cells of a sheet of procedures must contain. */
export const procedureExpects = {
  code: {
    vi: 'Cần mã thủ tục, ví dụ 1.012766. Trong Excel, định dạng ô là văn bản để giữ số 0 ở cuối.',
    en: 'Expected a procedure code such as 1.012766. Format the cell as text in Excel to keep zeros at the end.',
  },
  agency: { vi: 'Cần mã cơ quan, ví dụ H44.100.', en: 'Expected an agency code such as H44.100.' },
  name: {
    vi: 'Cần tên thủ tục có 3 đến 500 ký tự, trên một dòng.',
    en: 'Expected a name of 3 to 500 characters on one line.',
  },
  field: {
    vi: 'Cần tên lĩnh vực, tối đa 120 ký tự, ví dụ Hộ tịch.',
    en: 'Expected the name of a field of at most 120 characters, such as Hộ tịch.',
  },
  time: {
    vi: 'Cần thời hạn theo ngày làm việc hoặc giờ làm việc, từ 1 đến 365, ví dụ “5 ngày làm việc” hoặc “4 giờ làm việc”.',
    en: 'Expected 1 to 365 working days or working hours, such as “5 ngày làm việc” or “4 working hours”.',
  },
  fees: {
    vi: 'Cần “Không”, hoặc tên và số tiền (đồng, không có số lẻ), cách nhau bằng dấu chấm phẩy; tối đa 10 khoản, mỗi khoản tối đa 1 tỷ đồng. Ví dụ: Phí thẩm định: 50.000 đồng; Lệ phí: 8.000 đồng.',
    en: 'Expected “Không”, or a name and a whole amount in đồng for each fee, divided by semicolons; at most 10, each at most 1,000,000,000. For example: Phí thẩm định: 50.000 đồng; Lệ phí: 8.000 đồng.',
  },
  decision: {
    vi: 'Cần số, ký hiệu của quyết định công bố, tối đa 60 ký tự.',
    en: 'Expected the number of the decision, at most 60 characters.',
  },
  day: {
    vi: 'Cần một ngày từ năm 1980 đến 2099, ví dụ 01/07/2025 hoặc 2025-07-01.',
    en: 'Expected a date from 1980 to 2099, such as 01/07/2025 (day first) or 2025-07-01.',
  },
  link: {
    vi: 'Cần địa chỉ https của một trang thuộc tên miền .gov.vn.',
    en: 'Expected an https address of a page below .gov.vn.',
  },
} as const satisfies Record<string, Words>;
