import type { Words } from '../../../kernel/words.ts';

/** The texts of the question that follows an answer. */
export const rateAnswer = {
  title: { vi: 'Ông/bà đánh giá câu trả lời', en: 'Rate the answer' },
  changeTitle: { vi: 'Thay đổi đánh giá', en: 'Change your rating' },
  resolved: { vi: 'Việc của ông/bà đã được giải quyết chưa?', en: 'Is the matter settled?' },
  yes: { vi: 'Đã giải quyết', en: 'Settled' },
  no: { vi: 'Chưa giải quyết', en: 'Not settled' },
  more: { vi: 'Nói rõ vì sao (không bắt buộc)', en: 'Say why (optional)' },
  reasons: { vi: 'Điều gì đáng nói nhất?', en: 'What stood out?' },
  comment: { vi: 'Ý kiến của ông/bà', en: 'Your words' },
  level: {
    vi: 'Ông/bà có hài lòng với câu trả lời không? Bấm một khuôn mặt để gửi.',
    en: 'How satisfied are you with the answer? Press a face to send.',
  },
  until: {
    vi: 'Ông/bà có thể thay đổi đến hết tháng này.',
    en: 'You may change it until the end of this month.',
  },
  given: { vi: 'Đánh giá của ông/bà', en: 'Your rating' },
  satisfaction: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
  thanksTitle: { vi: 'Cảm ơn ông/bà đã đánh giá', en: 'Thank you for your rating' },
  thanks: {
    vi: 'Ý kiến của ông/bà đã được ghi nhận và tính vào kết quả của cơ quan.',
    en: 'Your voice was recorded and counts in the score of the agency.',
  },
  closedTitle: { vi: 'Đánh giá chưa được ghi nhận', en: 'Your rating was not recorded' },
  closed: {
    vi: 'Lúc này không thể đánh giá câu trả lời này: tháng đánh giá đã kết thúc, hoặc phản ánh vừa đổi tình trạng.',
    en: 'This answer cannot be rated now: the month of your rating is over, or the petition has just changed.',
  },
} as const satisfies Record<string, Words>;

/** What is to be corrected, by field. */
export const rateErrors: Readonly<Record<string, Words>> = {
  level: { vi: 'Bấm một khuôn mặt để chọn mức độ hài lòng', en: 'Press a face to choose how satisfied you are' },
  resolved: { vi: 'Chọn “Đã giải quyết” hoặc “Chưa giải quyết”', en: 'Choose “Settled” or “Not settled”' },
  reasons: { vi: 'Chọn lại những điều đáng nói', en: 'Choose again what stood out' },
  comment: {
    vi: 'Viết ý kiến bằng chữ, không quá 2.000 ký tự',
    en: 'Write in words, at most 2,000 characters',
  },
};
