import type { Words } from '../../../kernel/words.ts';

export const boardWords = {
  title: { vi: 'Bảng điều hành', en: 'Board' },
  forbidden: { vi: 'Ông/bà không có quyền xem bảng điều hành này', en: 'You do not have access to this board' },
  forbiddenText: {
    vi: 'Bảng điều hành dành cho người đứng đầu, lãnh đạo và cán bộ kiểm tra của cơ quan hoặc của cơ quan cấp trên.',
    en: 'The board is for heads, leaders and auditors of the agency or of an agency above it.',
  },
  toQueue: { vi: 'Hàng chờ xử lý', en: 'Queue' },
  above: { vi: 'Lên cấp trên:', en: 'Up to:' },
  figures: { vi: 'Số liệu chính', en: 'Main figures' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  dueSoon: { vi: 'Đến hạn trong 2 ngày làm việc', en: 'Due within 2 working days' },
  open: { vi: 'Đang xử lý', en: 'Open' },
  direct: { vi: 'Cần chỉ đạo ngay', en: 'Needs direction now' },
  noLate: { vi: 'Không có phản ánh quá hạn.', en: 'Nothing is overdue.' },
  case: { vi: 'Phản ánh', en: 'Petition' },
  agency: { vi: 'Cơ quan, đơn vị', en: 'Agency' },
  late: { vi: 'Quá hạn', en: 'Late by' },
  assignee: { vi: 'Người xử lý', en: 'Assigned to' },
  nobody: { vi: 'Chưa phân công', en: 'Nobody' },
  byAgency: { vi: 'Theo cơ quan, đơn vị', en: 'By agency' },
  order: {
    vi: 'Đơn vị có nhiều phản ánh quá hạn nhất ở trên; đây không phải là xếp hạng.',
    en: 'The agency with most overdue petitions comes first; this is not a ranking.',
  },
  total: { vi: 'Toàn bộ', en: 'All' },
  noReport: { vi: 'chưa có báo cáo', en: 'no report yet' },
  inTotal: { vi: 'Số liệu tháng: xem dòng “Toàn bộ”', en: 'Monthly figures: see “All”' },
  scope: {
    vi: 'Số liệu tháng lấy từ báo cáo tháng, gồm cả đơn vị cấp dưới, trực thuộc; không gồm phản ánh về hành vi của cán bộ, công chức và nội dung có dấu hiệu tố cáo.',
    en: 'Monthly figures are those of the monthly reports, with all agencies below; without petitions about the conduct of officials and possible denunciations.',
  },
  cut: {
    vi: 'Dấu ≥: có nhiều hơn số đã đếm; hàng chờ của đơn vị có đầy đủ.',
    en: '≥ means that there are more than were counted; the queue of the agency has all.',
  },
  csv: { vi: 'Tải bảng này (CSV)', en: 'Download this table (CSV)' },
  reports: { vi: 'Báo cáo các kỳ', en: 'Reports of periods' },
  calendar: { vi: 'Lịch làm việc, thời hạn và cảnh báo', en: 'Working calendar, limits and alerts' },
  method: { vi: 'Cách tính', en: 'How this is calculated' },
  code: { vi: 'Mã cơ quan', en: 'Code' },
  atLeast: { vi: 'Có nhiều hơn số đã đếm', en: 'There are more than were counted' },
} as const satisfies Record<string, Words>;

/** `month`: `tháng 10/2026`. */
export const boardSentences = {
  received: {
    vi: (month: string) => `Nhận ${month}`,
    en: (month: string) => `Received in ${month}`,
  },
  answered: {
    vi: (month: string) => `Trả lời ${month}`,
    en: (month: string) => `Answered in ${month}`,
  },
  onTime: {
    vi: (month: string) => `Trả lời đúng hạn ${month}`,
    en: (month: string) => `Answered on time in ${month}`,
  },
  own: {
    vi: (name: string) => `Riêng ${name}`,
    en: (name: string) => `${name} itself`,
  },
  more: {
    vi: (listed: number) =>
      `Danh sách này có ${listed} phản ánh quá hạn lâu nhất. Các phản ánh khác ở hàng chờ của từng đơn vị.`,
    en: (listed: number) =>
      `These are the ${listed} most overdue petitions. The others are in the queues of the agencies.`,
  },
  leftOut: {
    vi: (count: number) => `Chưa tính ${count} đơn vị: mở bảng điều hành của từng đơn vị cấp dưới.`,
    en: (count: number) => `${count} agencies are not counted: open the boards of the agencies below.`,
  },
} as const;
