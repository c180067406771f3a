import { dayText, instantText } from '../../kernel/date-text.ts';
import type { Fact } from './fact.ts';
import type { Report } from './report.ts';
import { satisfactionFacts } from './satisfaction-facts.ts';
import { shareText } from './vietnamese.ts';

/** All that a report says, one fact a row. */
export const factsOf = (report: Report): readonly Fact[] => [
  ...headFacts(report),
  ...petitionFacts(report.petitions),
  ...satisfactionFacts(report.ratings),
];

function headFacts({ from, to, builtAt, illustrative, agencies, methods }: Report): Fact[] {
  const group = 'Thông tin chung';
  const { timeliness, scores, questionnaire, calendar } = methods;
  const said = (indicator: string, note: string): Fact => ({ group, indicator, note });
  const named = (indicator: string, { id, version }: { readonly id: string; readonly version: string }) =>
    said(indicator, `${id}, phiên bản ${version}`);
  return [
    ...(illustrative ? [said('Lưu ý', 'Dữ liệu minh họa, không phải số liệu thật')] : []),
    said('Từ ngày', dayText('vi', from)),
    said('Đến ngày', dayText('vi', to)),
    said('Số liệu cập nhật đến', instantText('vi', builtAt)),
    { ...said('Số cơ quan được tính, kể cả đơn vị trực thuộc', agencies.join(' ')), value: agencies.length },
    named('Cách tính phản ánh, kiến nghị', timeliness),
    named('Cách tính mức độ hài lòng', scores),
    named('Bộ câu hỏi', questionnaire),
    named('Lịch ngày làm việc', calendar),
  ];
}

function petitionFacts(petitions: Report['petitions']): Fact[] {
  const { received, answered, refused, forwardedOut, withdrawn, pending } = petitions;
  const group = 'Phản ánh, kiến nghị';
  const count = (indicator: string, value: number): Fact => ({ group, indicator, value });
  const part = (indicator: string, value: number, of: number): Fact => ({
    ...{ group, indicator, value, of },
    share: shareText(value, of),
  });
  return [
    count('Tiếp nhận: tổng số', received.total),
    part('Tiếp nhận: trong kỳ', received.new, received.total),
    part('Tiếp nhận: từ kỳ trước chuyển sang', received.carriedOver, received.total),
    part('Đã trả lời: tổng số', answered.total, received.total),
    part('Đã trả lời: đúng hạn', answered.onTime, answered.total),
    part('Đã trả lời: quá hạn', answered.late, answered.total),
    part('Không tiếp nhận', refused, received.total),
    part('Đã chuyển cơ quan có thẩm quyền', forwardedOut, received.total),
    part('Người gửi đã rút', withdrawn, received.total),
    part('Đang xử lý: tổng số', pending.total, received.total),
    part('Đang xử lý: trong hạn', pending.inTime, pending.total),
    part('Đang xử lý: quá hạn', pending.overdue, pending.total),
  ];
}
