import type { Words } from '../../../kernel/words.ts';

/** The pages of scores. Sentences take their values as parameters, because word order differs between languages. */
export const scoreWords = {
  agencies: { vi: 'Mức độ hài lòng theo cơ quan', en: 'Satisfaction by agency' },
  agenciesLead: {
    vi: 'Người dân đánh giá chất lượng phục vụ của cơ quan, đơn vị; kết quả được công khai tại đây.',
    en: 'People rate the service of public agencies. The results are published here.',
  },
  satisfied: { vi: 'Tỷ lệ hài lòng', en: 'Satisfied' },
  ratings: { vi: 'Số lượt đánh giá', en: 'Ratings' },
  answers: { vi: 'Số lượt trả lời', en: 'Answers' },
  agency: { vi: 'Cơ quan, đơn vị', en: 'Agency' },
  ofAnswers: { vi: 'lượt trả lời', en: 'answers' },
  suppressed: { vi: 'chưa đủ số lượt', en: 'too few' },
  suppressedNote: {
    vi: 'Số liệu được công bố theo từng nhóm ít nhất 5 người, nên có thể ít hơn số lượt đã nhận; phần còn lại được tính ở kỳ dài hơn. “Chưa đủ số lượt”: chưa có nhóm nào đủ 5 người. Cách này giữ kín ý kiến của từng người, kể cả khi so sánh nhiều số liệu với nhau.',
    en: 'Figures are published in groups of at least 5 people, so they may include fewer ratings than were received; the rest is included in a longer period. “Too few”: there is no group of 5 people yet. This protects each person’s opinion, even if figures are compared with each other.',
  },
  services: { vi: 'Chất lượng phục vụ', en: 'Services' },
  petitionAnswers: { vi: 'Trả lời phản ánh, kiến nghị', en: 'Answers to petitions' },
  levels: { vi: 'Các mức đánh giá', en: 'Ratings by level' },
  factors: { vi: 'Theo từng yếu tố', en: 'By factor' },
  factor: { vi: 'Yếu tố', en: 'Factor' },
  items: { vi: 'Xem từng câu hỏi', en: 'Show all questions' },
  question: { vi: 'Câu hỏi', en: 'Question' },
  noFactors: {
    vi: 'Chưa đủ phiếu trả lời chi tiết trong kỳ này để công bố theo từng yếu tố.',
    en: 'Too few people answered the detailed questions in this period to publish results by factor.',
  },
  find: { vi: 'Tìm cơ quan, đơn vị theo tên', en: 'Find an agency by name' },
  findHint: {
    vi: 'Có dấu hoặc không dấu, ví dụ: viet tri',
    en: 'With or without accents, for example: viet tri',
  },
  findButton: { vi: 'Tìm kiếm', en: 'Search' },
  foundNone: { vi: 'Không tìm thấy cơ quan, đơn vị nào. Thử nhập từ khác.', en: 'No agency found. Try another word.' },
  showAll: { vi: 'Xem tất cả', en: 'Show all' },
  below: { vi: 'Cơ quan, đơn vị cấp dưới, trực thuộc', en: 'Agencies below this one' },
  about: { vi: 'Về số liệu này', en: 'About these figures' },
  pooled: {
    vi: 'Kỳ này không có câu hỏi chung, nên mức độ hài lòng được gộp từ tất cả câu hỏi chi tiết.',
    en: 'The overall question was not asked in this period, so satisfaction is calculated from all detailed questions.',
  },
  nothingCounted: {
    vi: 'Chưa có số liệu nào được tính cho kỳ này.',
    en: 'No figures have been calculated for this period yet.',
  },
  open: {
    vi: 'Kỳ này chưa kết thúc: số liệu còn thay đổi.',
    en: 'This period has not ended, so its figures will change.',
  },
  notSipas: {
    vi: 'Số liệu nội bộ, tính theo kiểu SIPAS; không phải Chỉ số SIPAS do Bộ Nội vụ công bố.',
    en: 'Internal figures in the style of SIPAS, not the SIPAS index published by the Ministry of Home Affairs.',
  },
  method: { vi: 'Cách tính', en: 'How scores are calculated' },
  openData: { vi: 'Dữ liệu mở (JSON)', en: 'Open data (JSON)' },
  periods: { vi: 'Kỳ', en: 'Period' },
  earlier: { vi: 'Kỳ trước:', en: 'Previous:' },
  later: { vi: 'Kỳ sau:', en: 'Next:' },
  upwards: { vi: 'Cấp trên', en: 'Agencies above' },
  procedures: { vi: 'Thủ tục hành chính: phí, lệ phí, thời hạn', en: 'Procedures: fees and processing times' },
  rate: { vi: 'Đánh giá cơ quan, đơn vị này', en: 'Rate this agency' },

  agencyUnknown: { vi: 'Không tìm thấy cơ quan, đơn vị này', en: 'Agency not found' },
  agencyUnknownText: {
    vi: 'Mã cơ quan trong đường dẫn không tồn tại, hoặc cơ quan không hoạt động trong kỳ này.',
    en: 'The code in the link is unknown, or the agency did not exist in that period.',
  },
  periodUnknown: { vi: 'Kỳ báo cáo trong đường dẫn không hợp lệ', en: 'The period in the link is not valid' },
  periodUnknownText: {
    vi: 'Kỳ được ghi theo mẫu 2026, 2026-Q3 hoặc 2026-10.',
    en: 'Write a period as 2026, 2026-Q3 or 2026-10.',
  },
  allAgencies: { vi: 'Tất cả cơ quan, đơn vị', en: 'All agencies' },
  sameAgency: { vi: 'Kết quả tháng gần nhất của cơ quan này', en: 'Latest month of this agency' },
} as const satisfies Record<string, Words>;

type Headline = { readonly period: string; readonly share: string; readonly n: string };

export const sentences = {
  agencyDescription: {
    vi: (name: string) =>
      `Mức độ hài lòng của người dân với chất lượng phục vụ của ${name}: số lượt đánh giá, tỷ lệ hài lòng theo từng tiêu chí.`,
    en: (name: string) =>
      `How satisfied people are with the service of ${name}: ratings and satisfied shares by criterion.`,
  },
  headline: {
    vi: ({ period, share, n }: Headline) =>
      `${period}: ${share} trong ${n} lượt đánh giá là hài lòng hoặc rất hài lòng.`,
    en: ({ period, share, n }: Headline) => `${period}: ${share} of ${n} ratings are satisfied or very satisfied.`,
  },
  pooledHeadline: {
    vi: ({ period, share, n }: Headline) =>
      `${period}: ${share} trong ${n} lượt trả lời là hài lòng hoặc rất hài lòng.`,
    en: ({ period, share, n }: Headline) => `${period}: ${share} of ${n} answers are satisfied or very satisfied.`,
  },
  none: {
    vi: (period: string) => `${period}: chưa có lượt đánh giá nào.`,
    en: (period: string) => `${period}: no ratings yet.`,
  },
  noneProven: {
    vi: (period: string) => `${period}: chưa có lượt đánh giá nào được kiểm chứng.`,
    en: (period: string) => `${period}: no proven ratings yet.`,
  },
  few: {
    vi: (period: string, n: string) =>
      `${period}: có ${n} lượt đánh giá, chưa đủ để công bố mức độ hài lòng mà vẫn giữ kín ý kiến của từng người.`,
    en: (period: string, n: string) =>
      `${period}: ${n} ratings, too few to publish without revealing individual opinions.`,
  },
  interval: {
    vi: (low: string, high: string) =>
      `Khoảng Wilson 95%: từ ${low} đến ${high}. Khoảng này chỉ nêu sai số do ngẫu nhiên, với giả định người đánh giá là mẫu ngẫu nhiên. Thực tế người đánh giá tự nguyện tham gia, nên số liệu không đại diện cho mọi người được phục vụ.`,
    en: (low: string, high: string) =>
      `95% Wilson interval: ${low} to ${high}. It is only the range of chance, as if the people who rated were a random sample. In fact people choose whether to rate, so the figures do not represent everyone who was served.`,
  },
  open: {
    vi: (n: string) => `Ngoài ra có ${n} lượt đánh giá mở, không kiểm chứng; không tính vào số liệu trên.`,
    en: (n: string) => `In addition, ${n} open, unverified ratings, which are not counted above.`,
  },
  openShare: {
    vi: (share: string, n: string) => `Trong đó, ${share} của ${n} lượt đã công bố là hài lòng hoặc rất hài lòng.`,
    en: (share: string, n: string) => `Of ${n} published ones, ${share} are satisfied or very satisfied.`,
  },
  restated: {
    vi: (instant: string, version: string) =>
      `Số liệu đã được cập nhật lúc ${instant} do có lượt đánh giá gửi đến sau khi chốt kỳ; đây là lần công bố thứ ${version}.`,
    en: (instant: string, version: string) =>
      `These figures were updated at ${instant} because ratings arrived after the period was final. This is version ${version}.`,
  },
  asOf: {
    vi: (instant: string) => `Số liệu tính đến ${instant}.`,
    en: (instant: string) => `Figures as of ${instant}.`,
  },
  method: {
    vi: (name: string, version: string) => `Phương pháp: ${name}, phiên bản ${version}.`,
    en: (name: string, version: string) => `Method: ${name}, version ${version}.`,
  },
  below: {
    vi: (n: string) => `${n} đơn vị cấp dưới, trực thuộc`,
    en: (n: string) => `${n} below`,
  },
} as const;
