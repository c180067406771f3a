import type { Words } from '../../../kernel/words.ts';

export const adminWords = {
  title: { vi: 'Quản trị', en: 'Administration' },
  intro: {
    vi: 'Cơ quan và cán bộ thuộc phạm vi quản trị của ông/bà. Hai mươi thay đổi gần nhất của mỗi cơ quan, cán bộ được lưu lại: ai, lúc nào, vì sao, trước và sau.',
    en: 'The agencies and people within your scope. The latest twenty changes of each are kept: who, when, why, before and after.',
  },
  forbidden: { vi: 'Trang này dành cho quản trị viên', en: 'This page is for administrators' },
  forbiddenText: {
    vi: 'Vai trò của ông/bà không có quyền quản trị, hoặc cơ quan không thuộc phạm vi của ông/bà.',
    en: 'Your role does not include administration, or the agency is not within your scope.',
  },
  toQueue: { vi: 'Về hàng chờ', en: 'Back to the queue' },
  unknown: { vi: 'Không tìm thấy', en: 'Not found' },
  unknownText: {
    vi: 'Không có cơ quan hoặc cán bộ này, hoặc không thuộc phạm vi quản trị của ông/bà.',
    en: 'There is no such agency or person, or they are outside your scope.',
  },
  toTree: { vi: 'Về trang quản trị', en: 'Back to administration' },
  import: { vi: 'Nhập nhiều cơ quan, cán bộ từ Excel', en: 'Import many agencies or people from a sheet' },
  calendar: { vi: 'Lịch làm việc, thời hạn và cảnh báo', en: 'Working calendar, limits and alerts' },
  search: { vi: 'Tìm cơ quan', en: 'Find an agency' },
  searchHint: {
    vi: 'Một phần tên hoặc mã, có dấu hoặc không dấu',
    en: 'Part of the name or of the code, with or without accents',
  },
  find: { vi: 'Tìm', en: 'Find' },
  path: { vi: 'Cơ quan cấp trên', en: 'Agencies above' },
  below: { vi: 'Cơ quan cấp dưới, trực thuộc', en: 'Agencies below' },
  noneBelow: { vi: 'Không có cơ quan cấp dưới.', en: 'There are no agencies below it.' },
  name: { vi: 'Cơ quan', en: 'Agency' },
  kind: { vi: 'Loại', en: 'Kind' },
  branch: { vi: 'Cấp dưới', en: 'Below' },
  open: { vi: 'Xem, thay đổi', en: 'View and change' },
  add: { vi: 'Thêm cơ quan cấp dưới', en: 'Add an agency below' },
  planned: { vi: 'Sẽ có hiệu lực', en: 'Planned' },
  ended: { vi: 'Đã kết thúc', en: 'Ended' },
} as const satisfies Record<string, Words>;

const counted = (vi: string, one: string, several: string): Words<(count: string) => string> => ({
  vi: (count) => `${count} ${vi}`,
  en: (count) => `${count} ${count === '1' ? one : several}`,
});

export const adminTexts = {
  agencies: counted('cơ quan', 'agency', 'agencies'),
  found: {
    vi: (count: string) => `Tìm thấy ${count} cơ quan`,
    en: (count: string) => `Agencies found: ${count}`,
  },
  more: {
    vi: (count: string) => `Còn ${count} cơ quan không hiển thị: nhập thêm từ để thu hẹp.`,
    en: (count: string) => `${count} more are not shown: add a word to narrow the search.`,
  },
} as const satisfies Record<string, Words<(count: string) => string>>;
