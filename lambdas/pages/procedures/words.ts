import type { Words } from '../../kernel/words.ts';

export const procedureWords = {
  title: { vi: 'Thủ tục hành chính', en: 'Administrative procedures' },
  lead: {
    vi: 'Phí, lệ phí và thời hạn giải quyết của từng thủ tục, theo thông tin do cơ quan nhập.',
    en: 'Fees and processing times of procedures, as the agencies entered them.',
  },
  q: { vi: 'Tên, mã hoặc lĩnh vực', en: 'Name, code or field' },
  qHint: { vi: 'Không cần gõ dấu, ví dụ: chung thuc', en: 'For example: chung thuc, 2.000815' },
  search: { vi: 'Tìm thủ tục', en: 'Find procedures' },
  none: { vi: 'Không tìm thấy thủ tục nào.', en: 'No procedures found.' },
  noneAtAll: {
    vi: 'Cơ quan này và cơ quan cấp trên chưa nhập thủ tục nào đang có hiệu lực.',
    en: 'This agency and those above it have entered no procedures that are in force.',
  },
  code: { vi: 'Mã thủ tục', en: 'Code' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  time: { vi: 'Thời hạn giải quyết', en: 'Processing time' },
  fees: { vi: 'Phí, lệ phí', en: 'Fees' },
  decision: { vi: 'Quyết định công bố', en: 'Announced by decision' },
  from: { vi: 'Có hiệu lực từ', en: 'In force from' },
  to: { vi: 'Có hiệu lực đến hết', en: 'In force until the end of' },
  agency: { vi: 'Xem tại cơ quan', en: 'Shown for' },
  whichAgency: { vi: 'Cơ quan, đơn vị', en: 'Agency' },
  enteredBy: { vi: 'Cơ quan nhập thông tin', en: 'Entered by' },
  reportTitle: { vi: 'Nơi giải quyết niêm yết hoặc thu khác?', en: 'Is something else posted or charged?' },
  reportText: {
    vi: 'Nếu thông tin niêm yết, thời hạn hẹn trả hoặc số tiền đã thu khác với trang này, đề nghị gửi phản ánh. Thủ tục và cơ quan được điền sẵn.',
    en: 'If the notice at the office, the date you were given or the amount charged differs from this page, send a petition. The procedure and the agency are filled in.',
  },
  report: { vi: 'Báo niêm yết sai hoặc thu sai', en: 'Report a wrong notice or charge' },
  sheet: { vi: 'In tờ mã QR của thủ tục này', en: 'Print a sheet with the QR code of this procedure' },
  all: { vi: 'Các thủ tục của cơ quan này', en: 'The procedures of this agency' },
  sheetTitle: { vi: 'Tờ mã QR của thủ tục', en: 'QR code of a procedure' },
  print: { vi: 'In', en: 'Print' },
  back: { vi: 'Về trang của thủ tục', en: 'Back to the procedure' },
  scan: {
    vi: 'Quét mã để xem phí, lệ phí, thời hạn và báo niêm yết sai hoặc thu sai',
    en: 'Scan to see fees and time, and to report a wrong notice or charge',
  },
  notFound: { vi: 'Không có thủ tục này trong danh mục', en: 'This procedure is not in the catalogue' },
  notFoundText: {
    vi: 'Mã thủ tục hoặc cơ quan không đúng, cơ quan chưa nhập thủ tục này, hoặc thông tin đã nhập không còn hiệu lực.',
    en: 'The code or the agency is wrong, no agency has entered the procedure, or what was entered is no longer in force.',
  },
} as const satisfies Record<string, Words>;

type Source = Readonly<Record<'agency' | 'number' | 'on' | 'today', string>>;

export const sentences = {
  /** What the page can say of its figures: who entered them, by which decision, and of which day they are. */
  source: {
    vi: ({ agency, number, on, today }) =>
      `Thông tin do ${agency} nhập theo quyết định công bố số ${number} ngày ${on}; có hiệu lực vào ngày ${today}.`,
    en: ({ agency, number, on, today }) =>
      `Entered by ${agency}, by decision ${number} of ${on}; in force on ${today}.`,
  },
  scope: {
    vi: (agency, today) => `Thủ tục do ${agency} và cơ quan cấp trên nhập, có hiệu lực vào ngày ${today}.`,
    en: (agency, today) => `Entered by ${agency} and the agencies above it, in force on ${today}.`,
  },
  portal: { vi: (host) => `Xem trên ${host}`, en: (host) => `See it on ${host}` },
} as const satisfies {
  source: Words<(source: Source) => string>;
  scope: Words<(agency: string, today: string) => string>;
  portal: Words<(host: string) => string>;
};
