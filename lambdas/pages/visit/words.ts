import type { Words } from '../../kernel/words.ts';

/** Rating a visit: choosing the agency, the question, the reasons, the thanks, and what may be refused. */
export const visitWords = {
  title: { vi: 'Đánh giá mức độ hài lòng', en: 'Rate your visit' },
  description: {
    vi: 'Đánh giá mức độ hài lòng với lần giao dịch tại cơ quan, đơn vị. Không cần đăng nhập.',
    en: 'Rate a visit to a government agency. You do not need an account.',
  },
  question: {
    vi: 'Ông/bà có hài lòng với lần giao dịch này không?',
    en: 'How satisfied were you with this visit?',
  },
  anonymous: {
    vi: 'Chọn một biểu tượng. Không cần đăng nhập, không cần cung cấp họ tên.',
    en: 'Select a face. You do not need an account, and you do not have to give your name.',
  },
  dossier: { vi: 'Mã hồ sơ', en: 'Dossier code' },
  otherAgency: { vi: 'Chọn cơ quan, đơn vị khác', en: 'Choose another agency' },

  chooseLead: {
    vi: 'Chọn cơ quan đã phục vụ ông/bà. Chỉ cần một lần chạm để đánh giá.',
    en: 'Choose the agency that served you. Rating takes one tap.',
  },
  agency: { vi: 'Cơ quan, đơn vị', en: 'Agency' },
  chooseAgency: { vi: 'Chọn cơ quan, đơn vị', en: 'Choose an agency' },
  dossierHint: {
    vi: 'Mã in trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả, ví dụ H44.100-261119-0007',
    en: 'Printed on the receipt for your dossier, for example H44.100-261119-0007',
  },
  go: { vi: 'Tiếp tục', en: 'Continue' },

  agencyMissing: { vi: 'Chọn cơ quan, đơn vị đã phục vụ ông/bà', en: 'Choose the agency that served you' },
  agencyUnknown: {
    vi: 'Không tìm thấy cơ quan, đơn vị này. Chọn lại trong danh sách',
    en: 'Agency not found. Choose one from the list',
  },
  dossierWrong: {
    vi: 'Nhập mã hồ sơ như trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả, ví dụ H44.100-261119-0007, hoặc để trống',
    en: 'Enter the dossier code as printed on the receipt, like H44.100-261119-0007, or leave it empty',
  },
  levelMissing: { vi: 'Chọn một trong năm biểu tượng', en: 'Select one of the five faces' },
  commentWrong: {
    vi: 'Ý kiến không được vượt quá 1.000 ký tự hoặc chứa ký tự đặc biệt',
    en: 'Comments must be 1,000 characters or fewer, without special characters',
  },
  notRecorded: {
    vi: 'Chưa ghi nhận được ý kiến này. Kiểm tra lại và gửi lần nữa',
    en: 'Your comment could not be recorded. Check it and send it again',
  },

  recorded: { vi: 'Đã ghi nhận đánh giá', en: 'Your rating has been recorded' },
  yourLevel: { vi: 'Ông/bà chọn:', en: 'You chose:' },
  why: { vi: 'Vì sao ông/bà đánh giá như vậy? (không bắt buộc)', en: 'Why did you give this rating? (optional)' },
  whyHint: { vi: 'Có thể chọn nhiều ý.', en: 'Select all that apply.' },
  comment: { vi: 'Ý kiến khác', en: 'Other comments' },
  writeComment: { vi: 'Viết ý kiến khác', en: 'Add a comment' },
  commentHint: {
    vi: 'Không ghi tên, số điện thoại hay thông tin riêng của ông/bà hoặc người khác.',
    en: 'Do not include names, phone numbers or other personal details.',
  },
  send: { vi: 'Gửi ý kiến', en: 'Send' },
  skip: { vi: 'Bỏ qua', en: 'Skip' },

  thanks: { vi: 'Cảm ơn ông/bà', en: 'Thank you' },
  thanksText: {
    vi: 'Đánh giá tại ki-ốt hoặc bằng mã do cơ quan cấp được tính vào kết quả; đánh giá chưa xác thực được thống kê riêng.',
    en: 'Ratings given at a kiosk or with a code of the agency count towards its results; unverified ratings are counted separately.',
  },
  seeScores: { vi: 'Xem kết quả đánh giá của cơ quan, đơn vị này', en: 'See the results of this agency' },
  again: { vi: 'Đánh giá lần giao dịch khác', en: 'Rate another visit' },
  petition: {
    vi: 'Cần cơ quan trả lời? Gửi phản ánh, kiến nghị',
    en: 'Need an answer? Send a petition',
  },
  next: { vi: 'Người tiếp theo', en: 'Next person' },
  backSoon: { vi: 'Màn hình sẽ tự quay lại sau vài giây.', en: 'This screen returns to the start in a few seconds.' },

  dossierElsewhere: {
    vi: 'Mã hồ sơ này thuộc cơ quan, đơn vị khác. Kiểm tra lại mã hoặc chọn đúng cơ quan, đơn vị',
    en: 'This dossier belongs to another agency. Check the code, or choose the agency it belongs to',
  },
  dossierDate: {
    vi: 'Sáu chữ số giữa của mã hồ sơ là ngày tiếp nhận; ngày này không hợp lệ hoặc chưa đến. Kiểm tra lại mã',
    en: 'The six digits in the middle are the day of receipt, which is not valid or in the future. Check the code',
  },
  tokenInvalid: {
    vi: 'Đường dẫn hoặc mã QR không còn hiệu lực',
    en: 'This link or QR code is no longer valid',
  },
  tokenInvalidText: {
    vi: 'Đề nghị quét lại mã QR tại quầy hoặc mở lại đường dẫn do cơ quan cấp. Ông/bà cũng có thể đánh giá không kèm mã; lượt đánh giá đó được thống kê riêng.',
    en: 'Scan the code at the counter again, or open the link that the agency gave you. You can also rate without it; that rating is counted separately.',
  },
  lookUpAgain: { vi: 'Tra cứu lại hồ sơ', en: 'Look up the dossier again' },
  lookUpAgainText: {
    vi: 'Đường dẫn đánh giá từ trang tra cứu hồ sơ có hiệu lực đến hết ngày hôm sau. Đề nghị tra cứu lại hồ sơ để đánh giá. Ông/bà cũng có thể đánh giá không kèm mã; lượt đánh giá đó được thống kê riêng.',
    en: 'The link from the page of your dossier is valid until the end of the next day. Look up the dossier again to rate it. You can also rate without it; that rating is counted separately.',
  },
  rateWithoutToken: { vi: 'Đánh giá không kèm mã', en: 'Rate without it' },
  tooMany: { vi: 'Đã nhận đủ số lượt đánh giá', en: 'No more ratings can be recorded' },
  tooManyText: {
    vi: 'Từ nơi này đã có nhiều lượt đánh giá cho cơ quan, đơn vị. Lượt này chưa được ghi nhận. Đề nghị đánh giá lại sau.',
    en: 'Many ratings of this agency came from this place. This one has not been recorded. Try again later.',
  },
  unregistered: {
    vi: 'Màn hình này chưa được đăng ký là ki-ốt của cơ quan; lượt đánh giá được thống kê riêng.',
    en: 'This screen is not a registered kiosk of the agency; ratings are counted separately.',
  },
  enrolInvalid: { vi: 'Đường dẫn đăng ký ki-ốt không hợp lệ', en: 'This link cannot register a kiosk' },
  enrolInvalidText: {
    vi: 'Đường dẫn đã hết hạn hoặc ki-ốt đã bị tắt. Đề nghị quản trị hệ thống cấp đường dẫn mới.',
    en: 'The link has expired, or the kiosk is switched off. Ask an administrator for a new link.',
  },
  rateHere: { vi: 'Đánh giá mức độ hài lòng', en: 'Rate a visit' },

  dossierRated: { vi: 'Hồ sơ này đã được đánh giá', en: 'This dossier has already been rated' },
  dossierRatedText: {
    vi: 'Mỗi hồ sơ được đánh giá một lần. Lần đánh giá trước được giữ nguyên. Cảm ơn ông/bà.',
    en: 'A dossier can be rated once. The earlier rating has not changed.',
  },
  dossierRatedUnprovenText: {
    vi: 'Mỗi hồ sơ được đánh giá một lần. Nếu người khác đã đánh giá hồ sơ của ông/bà, hãy đánh giá bằng đường dẫn hoặc mã QR do cơ quan cấp cho hồ sơ: lượt đánh giá chưa xác thực sẽ được thay thế.',
    en: 'A dossier can be rated once. If somebody else rated yours, use the link or QR code that the agency issued for it: your rating then replaces an unverified one.',
  },
  visitRated: { vi: 'Ông/bà đã đánh giá lần giao dịch này', en: 'You have already rated this visit' },
  visitRatedText: {
    vi: 'Lần đánh giá đầu tiên đã được ghi nhận và được giữ nguyên.',
    en: 'Your first rating was recorded and has not changed.',
  },
  giveReason: { vi: 'Nêu lý do', en: 'Give a reason' },
  rateVisitInstead: {
    vi: 'Đánh giá lần giao dịch, không kèm mã hồ sơ',
    en: 'Rate the visit without the dossier code',
  },

  alreadyRemarked: {
    vi: 'Ông/bà đã gửi ý kiến cho lần đánh giá này',
    en: 'You have already commented on this rating',
  },
  alreadyRemarkedText: {
    vi: 'Ý kiến gửi lần đầu được giữ nguyên. Cảm ơn ông/bà.',
    en: 'Your first comment has not changed.',
  },
  remarkTooLate: { vi: 'Đã hết thời gian bổ sung ý kiến', en: 'It is too late to comment on this rating' },
  remarkTooLateText: {
    vi: 'Có thể nêu lý do trong 7 ngày sau khi đánh giá. Đánh giá của ông/bà vẫn được tính.',
    en: 'Comments are accepted for 7 days after a rating. Your rating still counts.',
  },
  ratingUnknown: { vi: 'Không tìm thấy lần đánh giá này', en: 'Rating not found' },
  ratingUnknownText: {
    vi: 'Đường dẫn có thể bị thiếu hoặc sai. Ông/bà có thể đánh giá lại từ đầu.',
    en: 'The link may be incomplete or wrong. You can rate the visit again from the start.',
  },
} as const satisfies Record<string, Words>;
