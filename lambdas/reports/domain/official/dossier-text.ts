import type { ReportedDossiers } from '../report.ts';
import { amount, brokenDown, rateText } from './amounts.ts';
import { changeOfCount, changeOfShare } from './changes.ts';

/** What was received and resolved, by the columns of form II.06a, and the three rates that are called “đúng hạn”. */
export function dossierText({ total, rates, beside }: ReportedDossiers): readonly string[] {
  if (total.total + total.resolved + total.pending === 0)
    return ['Trong kỳ không tiếp nhận hồ sơ; không có hồ sơ từ kỳ trước chuyển sang.'];
  return [
    `Tiếp nhận ${amount(total.total)} hồ sơ${brokenDown([
      ['trực tuyến', total.online],
      ['trực tiếp, qua dịch vụ bưu chính', total.directOrPostal],
      ['từ kỳ trước chuyển sang', total.carriedOver],
    ])}. Đã giải quyết ${amount(total.resolved)} hồ sơ${brokenDown([
      ['trước hạn', total.early],
      ['đúng hạn', total.onTime],
      ['quá hạn', total.late],
    ])}; đang giải quyết ${amount(total.pending)} hồ sơ${brokenDown([
      ['trong hạn', total.inTime],
      ['quá hạn', total.overdue],
    ])}.`,
    `Tỷ lệ giải quyết trước và đúng hạn trên tổng số đã giải quyết (theo biểu II.06a/VPCP/KSTT): ${rateText(rates.onTimeOfResolved)}; trên tổng số tiếp nhận: ${rateText(rates.onTimeOfReceived)}; tính cả hồ sơ đang giải quyết trong hạn, trên tổng số tiếp nhận: ${rateText(rates.inTimeOfHandled)}.`,
    ...delayText({ total, beside }),
  ];
}

/** Who is late owes an explanation to the head and an apology to the citizen. */
function delayText({ total, beside }: Pick<ReportedDossiers, 'total' | 'beside'>): readonly string[] {
  const late = total.late + total.overdue;
  const { lateByFirstDue, explained, apologised, setAside } = beside;
  const byFirst = lateByFirstDue.late + lateByFirstDue.overdue;
  return [
    ...(late === 0
      ? []
      : [
          `Trong ${amount(late)} hồ sơ quá hạn, có ${amount(explained.late + explained.overdue)} hồ sơ đã giải trình với người đứng đầu, ${amount(apologised.late + apologised.overdue)} hồ sơ đã có văn bản xin lỗi.`,
        ]),
    ...(byFirst === late
      ? []
      : [`Nếu tính theo hạn trả kết quả được hẹn lần đầu thì số hồ sơ quá hạn là ${amount(byFirst)}.`]),
    ...(setAside === 0 ? [] : [`Không tính ${amount(setAside)} hồ sơ được cấp trên đưa ra khỏi thống kê do nhập sai.`]),
  ];
}

export function dossierChanges(now: ReportedDossiers, before: ReportedDossiers): string {
  const onTime = changeOfShare(now.rates.onTimeOfResolved, before.rates.onTimeOfResolved);
  return [
    `số hồ sơ đã giải quyết ${changeOfCount(now.total.resolved, before.total.resolved)}`,
    ...(onTime === undefined ? [] : [`tỷ lệ giải quyết trước và đúng hạn ${onTime}`]),
    `số hồ sơ đang giải quyết quá hạn cuối kỳ ${changeOfCount(now.total.overdue, before.total.overdue)}`,
  ].join('; ');
}
