import type { Words } from '../../../kernel/words.ts';

/** The questions below an answer. */
export const rateAnswer = {
  title: { vi: 'Đánh giá câu trả lời', en: 'Rate the answer' },
  changeTitle: { vi: 'Thay đổi đánh giá', en: 'Change your rating' },
  resolved: { vi: 'Việc của ông/bà đã được giải quyết chưa?', en: 'Has the problem been resolved?' },
  yes: { vi: 'Đã giải quyết', en: 'Resolved' },
  no: { vi: 'Chưa giải quyết', en: 'Not resolved' },
  more: { vi: 'Nêu lý do (không bắt buộc)', en: 'Give a reason (optional)' },
  reasons: { vi: 'Điều gì ảnh hưởng đến đánh giá của ông/bà?', en: 'What influenced your rating?' },
  comment: { vi: 'Ý kiến của ông/bà', en: 'Comments' },
  level: {
    vi: 'Ông/bà có hài lòng với câu trả lời không? Chọn một biểu tượng để gửi đánh giá.',
    en: 'How satisfied are you with the answer? Select a face to send your rating.',
  },
  until: {
    vi: 'Ông/bà có thể thay đổi đến hết tháng này.',
    en: 'You can change it until the end of this month.',
  },
  given: { vi: 'Đánh giá của ông/bà', en: 'Your rating' },
  satisfaction: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
  thanksTitle: { vi: 'Cảm ơn ông/bà đã đánh giá', en: 'Thank you for your rating' },
  thanks: {
    vi: 'Ý kiến của ông/bà đã được ghi nhận và tính vào kết quả của cơ quan.',
    en: 'Your rating has been recorded and counts towards the agency’s results.',
  },
  closedTitle: { vi: 'Đánh giá chưa được ghi nhận', en: 'Your rating was not recorded' },
  closed: {
    vi: 'Hiện không thể đánh giá câu trả lời này: đã hết tháng được đánh giá, hoặc tình trạng của phản ánh vừa thay đổi.',
    en: 'This answer cannot be rated now: the month in which it could be rated is over, or the petition has just changed.',
  },
} as const satisfies Record<string, Words>;

/** Error messages by field. */
export const rateErrors: Readonly<Record<string, Words>> = {
  level: { vi: 'Chọn một biểu tượng mức độ hài lòng', en: 'Select how satisfied you are' },
  resolved: { vi: 'Chọn “Đã giải quyết” hoặc “Chưa giải quyết”', en: 'Select “Resolved” or “Not resolved”' },
  reasons: { vi: 'Chọn lại lý do', en: 'Select the reasons again' },
  comment: {
    vi: 'Ý kiến không được vượt quá 2.000 ký tự hoặc chứa ký tự đặc biệt',
    en: 'Comments must be 2,000 characters or fewer, without special characters',
  },
};
