import { columns } from '../../dossiers/domain/form.ts';
import { instantText } from '../../kernel/date-text.ts';
import { columnTitles } from './column-titles.ts';
import type { Fact } from './fact.ts';
import type { Rate } from './rates.ts';
import type { ReportedDossiers } from './report.ts';
import { shareText } from './vietnamese.ts';

export const DOSSIERS = 'Hồ sơ thủ tục hành chính';
const group = DOSSIERS;

/** The total row of form II.06a, the three rates that are called “đúng hạn”, and what is shown beside. */
export function dossierFacts({ asOf, total, rates, beside, method }: ReportedDossiers): readonly Fact[] {
  const { lateByFirstDue, withoutDueDay, reportedByStaff, reportedLate, setAside, explained, apologised } = beside;
  return [
    {
      ...{ group, indicator: 'Cách tính hồ sơ' },
      note: `${method.id}, phiên bản ${method.version}; thống kê lúc ${instantText('vi', asOf)}`,
    },
    ...columns.map((column) => count(columnTitles[column].full, total[column])),
    rate('Giải quyết trước và đúng hạn trên tổng số nhận giải quyết', rates.onTimeOfReceived),
    rate('Giải quyết trước và đúng hạn trên tổng số đã giải quyết', rates.onTimeOfResolved),
    rate('Giải quyết trước, đúng hạn và đang giải quyết trong hạn trên tổng số', rates.inTimeOfHandled),
    count('Đã giải quyết quá hạn nếu tính theo hạn trả kết quả lần đầu', lateByFirstDue.late),
    count('Đang giải quyết quá hạn nếu tính theo hạn trả kết quả lần đầu', lateByFirstDue.overdue),
    count('Đã giải quyết, không có hạn trả kết quả', withoutDueDay.resolved),
    count('Đang giải quyết, không có hạn trả kết quả', withoutDueDay.pending),
    count('Đã giải quyết, do cán bộ báo', reportedByStaff.resolved),
    count('Đang giải quyết, do cán bộ báo', reportedByStaff.pending),
    count('Báo kết thúc muộn', reportedLate),
    count('Đưa ra khỏi thống kê', setAside),
    count('Chênh lệch do sắp xếp đơn vị: (3) − (7) − (11)', total.moved),
    count('Quá hạn đã giải trình', explained.late + explained.overdue),
    count('Quá hạn đã có văn bản xin lỗi', apologised.late + apologised.overdue),
  ];
}

const count = (indicator: string, value: number): Fact => ({ group, indicator, value });
const rate = (indicator: string, { n, d }: Rate): Fact => ({
  ...{ group, indicator, value: n, of: d },
  share: shareText(n, d),
});
