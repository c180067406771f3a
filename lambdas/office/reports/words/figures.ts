import type { Lang } from '../../../kernel/lang.ts';
import type { Words } from '../../../kernel/words.ts';

/**
 * A figure by its place in a report, in words: `petitions.answered.late` is `phản ánh, kiến nghị – đã trả lời – quá hạn`.
 * What has no words stays as it is in the file.
 */
export const figureName = (lang: Lang, figure: string): string =>
  figure
    .split('.')
    .map((part) => figureParts[part]?.[lang] ?? placeOf(part))
    .join(' – ');

/** Rows of a table are counted from 1. */
const placeOf = (part: string): string => (/^\d+$/.test(part) ? `${Number(part) + 1}` : part);

/** By their names in the stored report. */
const figureParts: Readonly<Record<string, Words>> = {
  agencies: { vi: 'cơ quan được tính', en: 'agencies' },
  petitions: { vi: 'phản ánh, kiến nghị', en: 'petitions' },
  dossiers: { vi: 'hồ sơ', en: 'dossiers' },
  ratings: { vi: 'đánh giá chất lượng phục vụ', en: 'ratings of services' },
  answerRatings: { vi: 'đánh giá việc trả lời', en: 'ratings of answers' },
  received: { vi: 'tiếp nhận', en: 'received' },
  answered: { vi: 'đã trả lời', en: 'answered' },
  resolved: { vi: 'đã giải quyết', en: 'resolved' },
  refused: { vi: 'không tiếp nhận', en: 'refused' },
  refusals: { vi: 'không tiếp nhận', en: 'refused' },
  forwardedOut: { vi: 'đã chuyển cơ quan có thẩm quyền', en: 'passed on' },
  withdrawn: { vi: 'người gửi đã rút', en: 'withdrawn' },
  merged: { vi: 'gộp', en: 'merged' },
  pending: { vi: 'đang xử lý', en: 'pending' },
  published: { vi: 'công khai kết quả', en: 'published' },
  awaitingPublication: { vi: 'chờ công khai', en: 'awaiting publication' },
  pauses: { vi: 'tạm dừng', en: 'pauses' },
  extensions: { vi: 'gia hạn', en: 'extensions' },
  withoutPauses: { vi: 'nếu không tính tạm dừng', en: 'without pauses' },
  withoutExtensions: { vi: 'nếu không tính gia hạn', en: 'without extensions' },
  withoutBoth: { vi: 'nếu không tính tạm dừng, gia hạn', en: 'without pauses and extensions' },
  unrestricted: { vi: 'không thuộc diện hạn chế người xem', en: 'unrestricted' },
  cases: { vi: 'số trường hợp', en: 'cases' },
  days: { vi: 'số ngày', en: 'days' },
  total: { vi: 'tổng số', en: 'total' },
  new: { vi: 'trong kỳ', en: 'in the period' },
  carriedOver: { vi: 'từ kỳ trước chuyển sang', en: 'carried over' },
  early: { vi: 'trước hạn', en: 'early' },
  onTime: { vi: 'đúng hạn', en: 'on time' },
  late: { vi: 'quá hạn', en: 'late' },
  inTime: { vi: 'trong hạn', en: 'in time' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  online: { vi: 'trực tuyến', en: 'online' },
  directOrPostal: { vi: 'trực tiếp, bưu chính', en: 'at the counter or by post' },
  byField: { vi: 'theo lĩnh vực', en: 'by field' },
  byAgency: { vi: 'theo đơn vị', en: 'by agency' },
  beside: { vi: 'số liệu kèm theo', en: 'shown beside' },
  rates: { vi: 'tỷ lệ', en: 'rates' },
  onTimeOfAnswered: { vi: 'đúng hạn trên số đã trả lời', en: 'on time of answered' },
  onTimeOfReceived: { vi: 'đúng hạn trên số tiếp nhận', en: 'on time of received' },
  onTimeOfResolved: { vi: 'đúng hạn trên số đã giải quyết', en: 'on time of resolved' },
  inTimeOfHandled: { vi: 'trong hạn trên số tiếp nhận', en: 'in time of handled' },
  n: { vi: 'số lượng', en: 'count' },
  d: { vi: 'trên tổng số', en: 'of' },
  percent: { vi: 'tỷ lệ %', en: 'per cent' },
  respondents: { vi: 'số người đánh giá', en: 'respondents' },
  overall: { vi: 'đánh giá chung', en: 'overall' },
  factors: { vi: 'nhóm tiêu chí', en: 'factors' },
  items: { vi: 'tiêu chí', en: 'items' },
  levels: { vi: 'mức', en: 'levels' },
  satisfiedShare: { vi: 'tỷ lệ hài lòng', en: 'share of satisfied' },
  meanIndex: { vi: 'điểm quy đổi', en: 'mean index' },
  interval: { vi: 'khoảng tin cậy', en: 'interval' },
  suppressed: { vi: 'không nêu số liệu', en: 'suppressed' },
  key: { vi: 'tên', en: 'name' },
  lateByFirstDue: { vi: 'quá hạn tính theo hạn hẹn lần đầu', en: 'late by the first due day' },
  explained: { vi: 'đã giải trình', en: 'explained' },
  apologised: { vi: 'đã xin lỗi', en: 'apologised' },
  setAside: { vi: 'không tính do nhập sai', en: 'set aside' },
  reportedByStaff: { vi: 'do cán bộ nhập', en: 'reported by staff' },
  open: { vi: 'lượt đánh giá mở', en: 'open ratings' },
};
