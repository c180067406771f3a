import type { Words } from '../../kernel/words.ts';

/** Rating a visit: the question, the why, the thanks, and all that may stand in between. */
export const visitWords = {
  title: { vi: 'Đánh giá mức độ hài lòng', en: 'Rate your visit' },
  question: {
    vi: 'Ông/bà có hài lòng với lần phục vụ này không?',
    en: 'How satisfied were you with this visit?',
  },
  anonymous: {
    vi: 'Chạm vào một khuôn mặt là xong. Không cần đăng nhập, không hỏi tên.',
    en: 'Touch a face and it is done. No account, and nobody asks your name.',
  },
  dossier: { vi: 'Mã hồ sơ', en: 'Dossier code' },
  otherAgency: { vi: 'Chọn cơ quan, đơn vị khác', en: 'Choose another agency' },

  chooseLead: {
    vi: 'Cho biết ông/bà vừa được phục vụ ở đâu. Việc đánh giá chỉ mất một lần chạm.',
    en: 'Tell us where you were served. The rating itself is a single touch.',
  },
  agency: { vi: 'Cơ quan, đơn vị', en: 'Agency' },
  chooseAgency: { vi: 'Chọn cơ quan, đơn vị', en: 'Choose an agency' },
  dossierHint: {
    vi: 'Ghi trên giấy tiếp nhận hồ sơ, ví dụ H44.100-261119-0007',
    en: 'On your receipt, for example H44.100-261119-0007',
  },
  go: { vi: 'Tiếp tục', en: 'Continue' },

  agencyMissing: { vi: 'Chọn cơ quan, đơn vị đã phục vụ ông/bà', en: 'Choose the agency that served you' },
  agencyUnknown: {
    vi: 'Không tìm thấy cơ quan, đơn vị này. Chọn lại trong danh sách',
    en: 'There is no such agency. Choose one from the list',
  },
  dossierWrong: {
    vi: 'Nhập mã hồ sơ như trên giấy tiếp nhận, ví dụ H44.100-261119-0007, hoặc để trống',
    en: 'Enter the code as on your receipt, such as H44.100-261119-0007, or leave it empty',
  },
  levelMissing: { vi: 'Chạm vào một trong năm khuôn mặt', en: 'Touch one of the five faces' },
  commentWrong: {
    vi: 'Viết ý kiến bằng chữ, không quá 1.000 ký tự',
    en: 'Write your comment in words, 1,000 characters at most',
  },
  notSaid: {
    vi: 'Chưa ghi nhận được ý kiến này. Kiểm tra lại và gửi lần nữa',
    en: 'This could not be recorded. Check it and send it again',
  },

  recorded: { vi: 'Đã ghi nhận đánh giá', en: 'Your rating is recorded' },
  yourLevel: { vi: 'Ông/bà chọn:', en: 'You chose:' },
  why: { vi: 'Vì sao ông/bà đánh giá như vậy? (không bắt buộc)', en: 'Why did you rate it so? (optional)' },
  whyHint: { vi: 'Có thể chọn nhiều ý.', en: 'Choose as many as you like.' },
  comment: { vi: 'Ý kiến khác', en: 'Anything else' },
  writeComment: { vi: 'Viết ý kiến khác', en: 'Write something else' },
  commentHint: {
    vi: 'Không ghi tên, số điện thoại hay thông tin riêng của ông/bà hoặc người khác.',
    en: 'Leave out names, phone numbers and other personal details, yours or those of others.',
  },
  send: { vi: 'Gửi ý kiến', en: 'Send' },
  skip: { vi: 'Bỏ qua', en: 'Skip' },

  thanks: { vi: 'Cảm ơn ông/bà', en: 'Thank you' },
  thanksText: {
    vi: 'Đánh giá của ông/bà được tính vào kết quả của cơ quan, đơn vị và giúp nơi đây phục vụ tốt hơn.',
    en: 'Your rating counts towards the results of the agency and helps it to serve people better.',
  },
  seeScores: { vi: 'Xem kết quả đánh giá của cơ quan, đơn vị này', en: 'See the results of this agency' },
  again: { vi: 'Đánh giá lần phục vụ khác', en: 'Rate another visit' },
  petition: {
    vi: 'Cần cơ quan trả lời? Gửi phản ánh, kiến nghị',
    en: 'Do you need an answer? Send a petition',
  },
  next: { vi: 'Người tiếp theo', en: 'Next person' },
  backSoon: { vi: 'Màn hình tự về đầu sau vài giây.', en: 'This screen returns to the start in a few seconds.' },

  ratedAlready: { vi: 'Hồ sơ này đã được đánh giá', en: 'This dossier has been rated already' },
  ratedAlreadyText: {
    vi: 'Mỗi hồ sơ được đánh giá một lần, và lần đánh giá trước vẫn được giữ nguyên. Cảm ơn ông/bà.',
    en: 'A dossier is rated once, and the earlier rating stands as it is. Thank you.',
  },
  firstStands: { vi: 'Ông/bà đã đánh giá lần phục vụ này', en: 'You have rated this visit already' },
  firstStandsText: {
    vi: 'Lần chạm đầu tiên đã được ghi nhận và được giữ nguyên.',
    en: 'Your first touch was recorded and stands as it is.',
  },
  sayWhy: { vi: 'Cho biết vì sao', en: 'Say why' },
  rateVisitInstead: { vi: 'Đánh giá lần đến cơ quan, không kèm mã hồ sơ', en: 'Rate the visit without the dossier' },

  remarkedAlready: { vi: 'Ông/bà đã gửi ý kiến cho lần đánh giá này', en: 'You have said why already' },
  remarkedAlreadyText: {
    vi: 'Ý kiến gửi lần đầu được giữ nguyên. Cảm ơn ông/bà.',
    en: 'What you said first stands as it is. Thank you.',
  },
  remarkTooLate: { vi: 'Đã hết thời gian bổ sung ý kiến', en: 'It is too late to add to this rating' },
  remarkTooLateText: {
    vi: 'Có thể cho biết lý do trong 7 ngày sau khi đánh giá. Đánh giá của ông/bà vẫn được tính.',
    en: 'Reasons are taken for 7 days after a rating. The rating itself still counts.',
  },
  ratingUnknown: { vi: 'Không tìm thấy lần đánh giá này', en: 'This rating cannot be found' },
  ratingUnknownText: {
    vi: 'Đường dẫn có thể bị thiếu hoặc sai. Ông/bà có thể đánh giá lại từ đầu.',
    en: 'The link may be incomplete or wrong. You can rate the visit from the start.',
  },
} as const satisfies Record<string, Words>;
