import { columns } from '../../dossiers/domain/form.ts';
import { instantText } from '../../kernel/date-text.ts';
import type { Words } from '../../kernel/words.ts';
import { columnTitles } from './column-titles.ts';
import type { WordedFact } from './fact.ts';
import type { Rate } from './rates.ts';
import type { ReportedDossiers } from './report.ts';

export const DOSSIERS: Words = { vi: 'Hồ sơ thủ tục hành chính', en: 'Dossiers' };
const group = DOSSIERS;

/** The total row of form II.06a, the three rates that are called “đúng hạn”, and what is shown beside. */
export function dossierFacts({ asOf, total, rates, beside, method }: ReportedDossiers): readonly WordedFact[] {
  const { lateByFirstDue, withoutDueDay, reportedByStaff, reportedLate, setAside, explained, apologised } = beside;
  return [
    {
      ...{ group, indicator: { vi: 'Cách tính hồ sơ', en: 'Method for dossiers' } },
      note: {
        vi: `${method.id}, phiên bản ${method.version}; thống kê lúc ${instantText('vi', asOf)}`,
        en: `${method.id}, version ${method.version}; counted at ${instantText('en', asOf)}`,
      },
    },
    ...columns.map((column) => count(columnTitles[column].full, total[column])),
    rate(words.ofReceived, rates.onTimeOfReceived),
    rate(words.ofResolved, rates.onTimeOfResolved),
    rate(words.ofHandled, rates.inTimeOfHandled),
    count(words.lateByFirst, lateByFirstDue.late),
    count(words.overdueByFirst, lateByFirstDue.overdue),
    count(words.resolvedWithoutDue, withoutDueDay.resolved),
    count(words.pendingWithoutDue, withoutDueDay.pending),
    count(words.resolvedByStaff, reportedByStaff.resolved),
    count(words.pendingByStaff, reportedByStaff.pending),
    count(words.reportedLate, reportedLate),
    count(words.setAside, setAside),
    count(words.moved, total.moved),
    count(words.explained, explained.late + explained.overdue),
    count(words.apologised, apologised.late + apologised.overdue),
  ];
}

const words = {
  ofReceived: {
    vi: 'Giải quyết trước và đúng hạn trên tổng số nhận giải quyết',
    en: 'Resolved early or on time, of all received',
  },
  ofResolved: {
    vi: 'Giải quyết trước và đúng hạn trên tổng số đã giải quyết',
    en: 'Resolved early or on time, of all resolved',
  },
  ofHandled: {
    vi: 'Giải quyết trước, đúng hạn và đang giải quyết trong hạn trên tổng số',
    en: 'Resolved early or on time, or pending in time, of all',
  },
  lateByFirst: {
    vi: 'Đã giải quyết quá hạn nếu tính theo hạn trả kết quả lần đầu',
    en: 'Resolved late by the due day that was reported first',
  },
  overdueByFirst: {
    vi: 'Đang giải quyết quá hạn nếu tính theo hạn trả kết quả lần đầu',
    en: 'Pending and overdue by the due day that was reported first',
  },
  resolvedWithoutDue: { vi: 'Đã giải quyết, không có hạn trả kết quả', en: 'Resolved, without a due day' },
  pendingWithoutDue: { vi: 'Đang giải quyết, không có hạn trả kết quả', en: 'Pending, without a due day' },
  resolvedByStaff: { vi: 'Đã giải quyết, do cán bộ báo', en: 'Resolved, reported by staff' },
  pendingByStaff: { vi: 'Đang giải quyết, do cán bộ báo', en: 'Pending, reported by staff' },
  reportedLate: { vi: 'Báo kết thúc muộn', en: 'End reported late' },
  setAside: { vi: 'Đưa ra khỏi thống kê', en: 'Set aside' },
  moved: {
    vi: 'Chênh lệch do sắp xếp đơn vị: (3) − (7) − (11)',
    en: 'Difference because agencies were merged: (3) − (7) − (11)',
  },
  explained: { vi: 'Quá hạn đã giải trình', en: 'Late and explained' },
  apologised: { vi: 'Quá hạn đã có văn bản xin lỗi', en: 'Late and apologised for' },
} as const satisfies Record<string, Words>;

const count = (indicator: Words, value: number): WordedFact => ({ group, indicator, value });
const rate = (indicator: Words, { n, d }: Rate): WordedFact => ({
  ...{ group, indicator, value: n, of: d, measure: 'share' },
});
