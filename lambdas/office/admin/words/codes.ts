import type { Words } from '../../../kernel/words.ts';

export const codeWords = {
  title: { vi: 'Mã QR đánh giá tại quầy', en: 'QR codes of counters' },
  link: { vi: 'In mã QR của quầy', en: 'Print QR codes of counters' },
  hint: {
    vi: 'Mỗi dòng một quầy: mã của quầy (chữ thường không dấu, số, gạch nối), rồi tên quầy. Quầy đã có giữ nguyên giới hạn số lượt; mã đã in vẫn dùng được.',
    en: 'One counter in each line: its id (lower-case letters, digits, hyphens), then its name. A counter that exists keeps its limit, and printed codes keep working.',
  },
  field: { vi: 'Các quầy', en: 'Counters' },
  example: { vi: 'Ví dụ: quay-1 Quầy số 1', en: 'For example: quay-1 Counter 1' },
  button: { vi: 'Tạo trang in', en: 'Make the page to print' },
  none: {
    vi: 'Nhập ít nhất một quầy, nhiều nhất 20 quầy, mỗi dòng một quầy, ví dụ “quay-1 Quầy số 1”',
    en: 'Enter one to 20 counters, one in each line, for example “quay-1 Counter 1”',
  },
  wrong: {
    vi: 'Mã quầy chỉ gồm chữ thường không dấu, số và gạch nối, sau đó là tên quầy. Sửa dòng',
    en: 'The id has lower-case letters, digits and hyphens only, and a name follows. Correct the line',
  },
  sheet: { vi: 'Trang in mã QR', en: 'QR codes to print' },
  print: { vi: 'In trang này', en: 'Print this page' },
  scan: {
    vi: 'Quét mã để đánh giá chất lượng phục vụ tại quầy này',
    en: 'Scan to rate the service at this counter',
  },
  noNames: { vi: 'Không cần đăng nhập, không cần cung cấp họ tên', en: 'No sign-in, no name needed' },
  inactive: {
    vi: 'Quầy này đang ngừng nhận đánh giá.',
    en: 'This counter does not take ratings at present.',
  },
} as const satisfies Record<string, Words>;
