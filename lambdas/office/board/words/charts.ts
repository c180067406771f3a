import type { Words } from '../../../kernel/words.ts';

export const chartWords = {
  onTime: { vi: 'Trả lời đúng hạn', en: 'Answered on time' },
  satisfied: { vi: 'Hài lòng về chất lượng phục vụ', en: 'Satisfied with services' },
  received: { vi: 'Đã tiếp nhận', en: 'Received' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  interval: { vi: 'Khoảng Wilson 95%', en: 'Wilson interval, 95%' },
  fewRatings: { vi: 'chưa đủ số liệu để công bố', en: 'too few ratings to publish' },
  fewRatingsText: {
    vi: 'Tháng này chưa đủ lượt đánh giá để công bố, hoặc có thể suy ra số liệu của một nhóm ít người.',
    en: 'There are too few ratings of this month to publish, or figures of a small group could be worked out.',
  },
  byItems: {
    vi: 'Tính trên câu trả lời các câu hỏi thành phần',
    en: 'Of all answers to the questions, because nobody answered the overall one',
  },
  trend: { vi: 'Xu hướng 12 tháng', en: 'Trend of 12 months' },
  month: { vi: 'Tháng', en: 'Month' },
  table: { vi: 'Xem bảng số liệu', en: 'Show the table' },
  csv: { vi: 'Tải số liệu (CSV)', en: 'Download the figures (CSV)' },
  method: { vi: 'Cách tính', en: 'How this is calculated' },
  faces: { vi: 'Mức độ hài lòng theo năm mức', en: 'Satisfaction by the five levels' },
  level: { vi: 'Mức', en: 'Level' },
  answers: { vi: 'Số lượt trả lời', en: 'Answers' },
  published: { vi: 'Trang công khai của cơ quan', en: 'Public page of the agency' },
  due: { vi: 'Đã trả lời hoặc đang quá hạn', en: 'Answered or overdue' },
  ranking: { vi: 'Xếp hạng đơn vị', en: 'Ranking of agencies' },
  period: { vi: 'Kỳ', en: 'Period' },
  rank: { vi: 'Hạng', en: 'Rank' },
  bestRank: { vi: 'Hạng cao nhất', en: 'Best rank' },
  worstRank: { vi: 'Hạng thấp nhất', en: 'Worst rank' },
  intervalFrom: { vi: 'Khoảng Wilson 95%, từ', en: 'Wilson interval, 95%, from' },
  intervalTo: { vi: 'Khoảng Wilson 95%, đến', en: 'Wilson interval, 95%, to' },
  tied: {
    vi: 'Hạng ghi theo khoảng: các đơn vị có khoảng Wilson giao nhau được xếp cùng khoảng hạng.',
    en: 'Ranks are ranges: agencies whose Wilson intervals overlap share places.',
  },
} as const satisfies Record<string, Words>;

/** `month`, `period`: `tháng 10/2026`, `quý III/2026`. */
export const chartSentences = {
  onTime: {
    vi: (month: string) => `Trả lời đúng hạn ${month}`,
    en: (month: string) => `Answered on time in ${month}`,
  },
  satisfied: {
    vi: (month: string) => `Hài lòng về chất lượng phục vụ ${month}`,
    en: (month: string) => `Satisfied with services in ${month}`,
  },
  ofOpen: {
    vi: (open: string) => `Trong ${open} phản ánh đang xử lý`,
    en: (open: string) => `Of ${open} open petitions`,
  },
  interval: {
    vi: (low: string, high: string) => `Khoảng Wilson 95%: ${low}–${high}`,
    en: (low: string, high: string) => `Wilson interval, 95%: ${low}–${high}`,
  },
  rose: {
    vi: (points: string, month: string) => `Tăng ${points} điểm phần trăm so với ${month}`,
    en: (points: string, month: string) => `Up ${points} percentage points from ${month}`,
  },
  fell: {
    vi: (points: string, month: string) => `Giảm ${points} điểm phần trăm so với ${month}`,
    en: (points: string, month: string) => `Down ${points} percentage points from ${month}`,
  },
  same: {
    vi: (_: string, month: string) => `Không thay đổi so với ${month}`,
    en: (_: string, month: string) => `The same as in ${month}`,
  },
  chance: {
    vi: (month: string) => `Chưa đủ cơ sở kết luận có thay đổi so với ${month}`,
    en: (month: string) => `Not enough evidence of a change from ${month}`,
  },
  target: {
    vi: (percent: string, source: string) => `Mục tiêu: ${percent} (${source})`,
    en: (percent: string, source: string) => `Target: ${percent} (${source})`,
  },
  lastValue: {
    vi: (line: string, percent: string, month: string) => `${line}: ${percent} (${month})`,
    en: (line: string, percent: string, month: string) => `${line}: ${percent} (${month})`,
  },
  noValue: {
    vi: (line: string) => `${line}: chưa có số liệu`,
    en: (line: string) => `${line}: no figures yet`,
  },
  picture: {
    vi: (first: string, last: string) => `Biểu đồ đường từ ${first} đến ${last}.`,
    en: (first: string, last: string) => `Line chart from ${first} to ${last}.`,
  },
  gaps: {
    vi: (least: string) =>
      `Đường ngắt ở tháng chưa có báo cáo, có dưới ${least} phản ánh đã trả lời, hoặc chưa đủ lượt đánh giá để công bố. Số liệu gồm cả đơn vị cấp dưới, trực thuộc.`,
    en: (least: string) =>
      `Lines are interrupted in months without a report, with fewer than ${least} answered petitions, or with too few ratings to publish. All agencies below are included.`,
  },
  faces: {
    vi: (month: string, n: string) => `Đánh giá chất lượng phục vụ ${month} (${n} lượt trả lời)`,
    en: (month: string, n: string) => `Ratings of services in ${month} (${n} answers)`,
  },
  ranked: {
    vi: (period: string, least: string) =>
      `Theo số trả lời đúng hạn trên số đã trả lời hoặc đang quá hạn trong báo cáo ${period}, gồm cả đơn vị cấp dưới của từng đơn vị; chỉ xếp hạng đơn vị có từ ${least} phản ánh như vậy.`,
    en: (period: string, least: string) =>
      `Answered on time, of what was answered or is overdue, in the reports of ${period}, each agency with all below it; only agencies with at least ${least} such petitions are ranked.`,
  },
  noneRanked: {
    vi: (period: string, least: string) =>
      `Không xếp hạng ${period}: cần ít nhất hai đơn vị có từ ${least} phản ánh đã trả lời hoặc đang quá hạn.`,
    en: (period: string, least: string) =>
      `No ranking of ${period}: it takes two agencies with at least ${least} petitions that were answered or are overdue.`,
  },
  apart: {
    vi: (count: string) => `Đơn vị không xếp hạng (${count})`,
    en: (count: string) => `Agencies that are not ranked (${count})`,
  },
  withoutDelays: {
    vi: (share: string) => `Nếu không tính tạm dừng, gia hạn: ${share}`,
    en: (share: string) => `Without pauses and extensions: ${share}`,
  },
  below: {
    vi: (name: string, share: string) => `${name}: ${share}`,
    en: (name: string, share: string) => `${name}: ${share}`,
  },
} as const;
