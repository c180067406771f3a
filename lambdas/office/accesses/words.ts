import type { Words } from '../../kernel/words.ts';

export const accessWords = {
  title: { vi: 'Nhật ký mở thông tin liên hệ', en: 'Log of opened contacts' },
  withheldText: {
    vi: '“Không hiển thị”: phản ánh về hành vi của cán bộ, công chức hoặc có dấu hiệu tố cáo, ông/bà không được xem.',
    en: '“Not shown”: a petition about the conduct of an official, or a possible denunciation, that you may not see.',
  },
  text: {
    vi: 'Mỗi lần cán bộ mở thông tin liên hệ của người gửi: ai, khi nào, vì lý do gì. Hệ thống không có chức năng sửa, xóa nhật ký này.',
    en: 'Each time a member of staff opened the contact of a sender: who, when and why. The service has no function to change or delete this log.',
  },
  forbidden: { vi: 'Ông/bà không có quyền xem nhật ký này', en: 'You do not have access to this log' },
  forbiddenText: {
    vi: 'Nhật ký dành cho người đứng đầu, lãnh đạo và cán bộ kiểm tra của cơ quan hoặc của cơ quan cấp trên.',
    en: 'The log is for heads, leaders and auditors of the agency or of an agency above it.',
  },
  toQueue: { vi: 'Về hàng chờ', en: 'Back to the queue' },
  from: { vi: 'Từ ngày, ví dụ 01/11/2026', en: 'From, for example 01/11/2026' },
  to: { vi: 'Đến ngày', en: 'To' },
  show: { vi: 'Xem', en: 'Show' },
  notDay: {
    vi: 'Nhập ngày theo dạng 30/11/2026, từ năm 2000',
    en: 'Enter a date such as 30/11/2026, from the year 2000 on',
  },
  reversed: { vi: '“Đến ngày” phải từ “Từ ngày” trở đi', en: '“To” must not be before “From”' },
  at: { vi: 'Thời điểm', en: 'When' },
  person: { vi: 'Người mở', en: 'Opened by' },
  petition: { vi: 'Phản ánh, kiến nghị', en: 'Petition' },
  withheld: { vi: 'Không hiển thị', en: 'Not shown' },
  agency: { vi: 'Cơ quan xử lý', en: 'Agency in charge' },
  reason: { vi: 'Lý do', en: 'Reason' },
  onlyOne: { vi: 'Chỉ hiển thị các lượt mở của một người.', en: 'Showing one person only.' },
  everybody: { vi: 'Xem tất cả', en: 'Show everybody' },
  empty: { vi: 'Không có lượt mở nào trong khoảng này.', en: 'No contact was opened in this time.' },
  next: { vi: 'Xem tiếp', en: 'More' },
} as const satisfies Record<string, Words>;

export const leftOutText: Words<(count: number) => string> = {
  vi: (count) => `Chưa gồm ${count} cơ quan, đơn vị. Chọn một cơ quan cấp dưới để xem.`,
  en: (count) => `${count} agencies are not in this list. Choose an agency below to see them.`,
};
