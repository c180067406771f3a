import type { Words } from '../../kernel/words.ts';

/** Pages with scores. What a sentence needs in its middle is handed to it: no language puts words as another does. */
export const scoreWords = {
  agencies: { vi: 'Kết quả đánh giá', en: 'Results' },
  agenciesLead: {
    vi: 'Người dân đánh giá sự phục vụ của cơ quan, đơn vị; mọi kết quả được công khai ở đây.',
    en: 'People rate how agencies serve them; all results are open here.',
  },
  satisfied: { vi: 'Hài lòng', en: 'Satisfied' },
  ratings: { vi: 'Số lượt', en: 'Ratings' },
  answers: { vi: 'Trả lời', en: 'Answers' },
  agency: { vi: 'Cơ quan, đơn vị', en: 'Agency' },
  ofAnswers: { vi: 'câu trả lời', en: 'answers' },
  suppressed: { vi: 'chưa đủ lượt', en: 'too few' },
  suppressedNote: {
    vi: '“Chưa đủ lượt”: dưới 5 người, hoặc từ số liệu này suy ra được nhóm dưới 5 người, nên không công bố để giữ kín ý kiến của từng người.',
    en: '“Too few”: fewer than 5 people, or a figure from which such a group could be worked out. It is not published, so that nobody’s opinion is given away.',
  },
  levels: { vi: 'Các mức đánh giá', en: 'All ratings by level' },
  factors: { vi: 'Theo từng yếu tố', en: 'By factor' },
  factor: { vi: 'Yếu tố', en: 'Factor' },
  items: { vi: 'Xem từng câu hỏi', en: 'Show every question' },
  question: { vi: 'Câu hỏi', en: 'Question' },
  noFactors: {
    vi: 'Chưa đủ phiếu trả lời chi tiết trong kỳ này để công bố theo từng yếu tố.',
    en: 'Too few people answered the detailed questions in this period to publish them by factor.',
  },
  below: { vi: 'Cơ quan, đơn vị trực thuộc', en: 'Agencies below' },
  about: { vi: 'Về số liệu này', en: 'About these figures' },
  pooled: {
    vi: 'Kỳ này không có câu hỏi chung, nên mức hài lòng được gộp từ tất cả câu hỏi chi tiết.',
    en: 'The overall question was not asked in this period: satisfaction is pooled from all detailed questions.',
  },
  nothingCounted: { vi: 'Chưa có số liệu nào được tính cho kỳ này.', en: 'Nothing is counted for this period yet.' },
  open: {
    vi: 'Kỳ này chưa kết thúc: số liệu còn thay đổi.',
    en: 'This period is not over: its figures still change.',
  },
  notSipas: {
    vi: 'Số liệu nội bộ, tính theo kiểu SIPAS; không phải Chỉ số SIPAS do Bộ Nội vụ công bố.',
    en: 'Internal figures in the style of SIPAS; not the SIPAS index that the Ministry of Home Affairs publishes.',
  },
  method: { vi: 'Cách tính', en: 'How it is computed' },
  openData: { vi: 'Dữ liệu mở (JSON)', en: 'Open data (JSON)' },
  periods: { vi: 'Kỳ', en: 'Period' },
  earlier: { vi: 'Kỳ trước:', en: 'Earlier:' },
  later: { vi: 'Kỳ sau:', en: 'Later:' },
  upwards: { vi: 'Cấp trên', en: 'Above' },
  rate: { vi: 'Đánh giá cơ quan, đơn vị này', en: 'Rate this agency' },

  agencyUnknown: { vi: 'Không tìm thấy cơ quan, đơn vị này', en: 'There is no such agency' },
  agencyUnknownText: {
    vi: 'Mã cơ quan trong đường dẫn không có, hoặc cơ quan không hoạt động trong kỳ này.',
    en: 'The code in the link is unknown, or the agency did not stand in that period.',
  },
  periodUnknown: { vi: 'Không hiểu kỳ trong đường dẫn này', en: 'The period in this link is unknown' },
  periodUnknownText: {
    vi: 'Kỳ được viết như 2026, 2026-Q3 hoặc 2026-10.',
    en: 'A period is written as 2026, 2026-Q3 or 2026-10.',
  },
  allAgencies: { vi: 'Tất cả cơ quan, đơn vị', en: 'All agencies' },
  sameAgency: { vi: 'Kết quả tháng gần nhất của cơ quan này', en: 'The latest month of this agency' },
} as const satisfies Record<string, Words>;

type Headline = { readonly period: string; readonly share: string; readonly n: string };

export const sentences = {
  headline: {
    vi: ({ period, share, n }: Headline) =>
      `${period}: ${share} trong ${n} lượt đánh giá là hài lòng hoặc rất hài lòng.`,
    en: ({ period, share, n }: Headline) => `${period}: ${share} of ${n} ratings say satisfied or very satisfied.`,
  },
  pooledHeadline: {
    vi: ({ period, share, n }: Headline) => `${period}: ${share} trong ${n} câu trả lời là hài lòng hoặc rất hài lòng.`,
    en: ({ period, share, n }: Headline) => `${period}: ${share} of ${n} answers say satisfied or very satisfied.`,
  },
  none: {
    vi: (period: string) => `${period}: chưa có lượt đánh giá nào.`,
    en: (period: string) => `${period}: nobody has rated yet.`,
  },
  few: {
    vi: (period: string, n: string) =>
      `${period}: có ${n} lượt đánh giá, chưa đủ để công bố mức hài lòng mà vẫn giữ kín ý kiến của từng người.`,
    en: (period: string, n: string) =>
      `${period}: ${n} rated, too few to publish without giving away what somebody said.`,
  },
  interval: {
    vi: (low: string, high: string) =>
      `Nếu mọi người được phục vụ đều đánh giá, tỷ lệ hài lòng có thể nằm trong khoảng từ ${low} đến ${high} (khoảng tin cậy Wilson 95%).`,
    en: (low: string, high: string) =>
      `If everybody who was served had rated, the share would probably lie between ${low} and ${high} (Wilson interval, 95%).`,
  },
  asOf: {
    vi: (instant: string) => `Số liệu tính đến ${instant}.`,
    en: (instant: string) => `Counted at ${instant}.`,
  },
  method: {
    vi: (id: string, version: string) => `Phương pháp ${id}, phiên bản ${version}.`,
    en: (id: string, version: string) => `Method ${id}, version ${version}.`,
  },
  below: {
    vi: (n: string) => `${n} đơn vị trực thuộc`,
    en: (n: string) => `${n} below`,
  },
} as const;
