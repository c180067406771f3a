import type { Lang } from '../../../kernel/lang.ts';
import type { Words } from '../../../kernel/words.ts';

/** The row of a table of dossiers: its field or agency may have dots. */
const DOSSIER_ROW = /^(dossiers)\.(byField|byAgency)\.(.+)\.([^.]+)$/;

/** A figure by its place in a report, in words: `petitions.answered.late` is `phản ánh, kiến nghị – đã trả lời – quá hạn`. */
export function figureName(lang: Lang, figure: string): string {
  const [, dossiers, table, key = '', column] = DOSSIER_ROW.exec(figure) ?? [];
  const parts = table === undefined ? figure.split('.') : [dossiers, table, key, column];
  return parts.map((part = '') => (part === key ? rowName(lang, part) : partName(lang, part))).join(' – ');
}

const rowName = (lang: Lang, key: string): string => (key === OTHERS ? others[lang] : key);

/** Places in lists are counted from 1. */
const partName = (lang: Lang, part: string): string =>
  figureParts[part]?.[lang] ?? (/^\d+$/.test(part) ? `${Number(part) + 1}` : part);

const OTHERS = 'others';
const others = { vi: 'phần còn lại', en: 'the rest' } as const satisfies Words;

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
  pausedWorkingDays: { vi: 'số ngày làm việc tạm dừng', en: 'working days of pauses' },
  extendedWorkingDays: { vi: 'số ngày làm việc gia hạn', en: 'working days of extensions' },
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
  onTimeOfHandled: { vi: 'đúng hạn trên số đã trả lời, không tiếp nhận', en: 'on time of answered or refused' },
  inTimeOfPending: { vi: 'trong hạn trên số đang xử lý', en: 'in time of pending' },
  onTimeOfPublished: { vi: 'đúng hạn trên số đã công khai', en: 'on time of published' },
  onTimeOfAnswered: { vi: 'đúng hạn trên số đã trả lời', en: 'on time of answered' },
  onTimeOfReceived: { vi: 'đúng hạn trên số tiếp nhận', en: 'on time of received' },
  onTimeOfResolved: { vi: 'đúng hạn trên số đã giải quyết', en: 'on time of resolved' },
  inTimeOfHandled: { vi: 'đúng hạn, còn trong hạn trên tổng số', en: 'resolved or pending in time, of all' },
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
  withoutDueDay: { vi: 'không có hạn trả kết quả', en: 'without a due day' },
  reportedLate: { vi: 'báo kết thúc muộn', en: 'reported late' },
  moved: { vi: 'chênh lệch do sắp xếp đơn vị', en: 'moved between agencies that were merged' },
  basis: { vi: 'câu hỏi được tính', en: 'basis' },
  method: { vi: 'phương pháp', en: 'method' },
  id: { vi: 'tên', en: 'name' },
  version: { vi: 'phiên bản', en: 'version' },
  label: { vi: 'tên', en: 'name' },
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
  reportedByStaff: { vi: 'do cán bộ nhập', en: 'reported by staff' },
  open: { vi: 'lượt đánh giá mở', en: 'open ratings' },
};
