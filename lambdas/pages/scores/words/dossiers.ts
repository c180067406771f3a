import type { Words } from '../../../kernel/words.ts';

/** Dossiers of the one-stop shop, on the page of an agency. */
export const dossierWords = {
  title: { vi: 'Hồ sơ thủ tục hành chính đúng hạn', en: 'Dossiers resolved in time' },
  rates: {
    vi: 'Ba cách tính tỷ lệ đúng hạn, mỗi cách trên một tổng số khác nhau:',
    en: 'Three rates are called “in time”, each of another total:',
  },
  form: { vi: 'Biểu II.06a để in', en: 'Form II.06a to print' },
  table: { vi: 'Bảng tính (CSV)', en: 'Spreadsheet (CSV)' },
  openData: { vi: 'Dữ liệu mở (JSON)', en: 'Open data (JSON)' },
  scope: {
    vi: 'Gồm cả đơn vị cấp dưới, trực thuộc. Số liệu do phần mềm một cửa gửi hoặc cơ quan báo, được thống kê lại mỗi ngày hai lần.',
    en: 'Including the agencies below. One-stop software sends the facts, or the agency reports them; they are counted twice a day.',
  },
} as const satisfies Record<string, Words>;

type Counts = Readonly<Record<'period' | 'received' | 'resolved' | 'pending' | 'overdue', string>>;
type Rate = { readonly share: string; readonly n: string; readonly total: string };

export const dossierSentences = {
  counts: {
    vi: ({ period, received, resolved, pending, overdue }: Counts) =>
      `${period}: tiếp nhận ${received} hồ sơ, đã giải quyết ${resolved}, đang giải quyết ${pending}, trong đó quá hạn ${overdue}.`,
    en: ({ period, received, resolved, pending, overdue }: Counts) =>
      `${period}: ${received} dossiers received, ${resolved} resolved, ${pending} pending, ${overdue} of them overdue.`,
  },
  onTimeOfResolved: {
    vi: ({ share, n, total }: Rate) => `${share} trên số đã giải quyết (${n}/${total}), theo biểu II.06a`,
    en: ({ share, n, total }: Rate) => `${share} of those resolved (${n}/${total}), as in form II.06a`,
  },
  onTimeOfReceived: {
    vi: ({ share, n, total }: Rate) => `${share} trên tổng số tiếp nhận (${n}/${total})`,
    en: ({ share, n, total }: Rate) => `${share} of all received (${n}/${total})`,
  },
  inTimeOfHandled: {
    vi: ({ share, n, total }: Rate) =>
      `${share} trên tổng số, tính cả hồ sơ đang giải quyết còn trong hạn (${n}/${total}), cách tính tiến độ của bộ chỉ số 766`,
    en: ({ share, n, total }: Rate) =>
      `${share} of all, with those that are pending in time (${n}/${total}), as index set 766 measures progress`,
  },
} as const;
