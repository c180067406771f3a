import type { Words } from '../../../kernel/words.ts';

/** What the page says happens: change it whenever what is erased changes. */
export const eraseWords = {
  title: { vi: 'Xóa thông tin liên hệ', en: 'Erase your contact details' },
  lead: {
    vi: 'Họ tên, số điện thoại, thư điện tử và địa chỉ mà ông/bà đã ghi sẽ bị xóa ngay và không khôi phục được.',
    en: 'The name, phone number, email and postal address that you gave are erased at once, and cannot be restored.',
  },
  openTitle: { vi: 'Phản ánh, kiến nghị này chưa kết thúc', en: 'This petition has not ended' },
  open: {
    vi: 'Sau khi xóa, cơ quan không thể gọi, nhắn tin hay gửi thư cho ông/bà, kể cả để hỏi thêm hoặc báo kết quả. Việc xử lý vẫn tiếp tục; ông/bà tự tra cứu.',
    en: 'After that the agency cannot call, text or write to you, not even to ask for more or to tell the result. It goes on handling the petition; you look it up yourself.',
  },
  stops: { vi: 'Dừng lại', en: 'What stops' },
  stays: { vi: 'Vẫn còn', en: 'What stays' },
  erased: { vi: 'Bị xóa', en: 'What is erased' },
  button: { vi: 'Xóa thông tin liên hệ', en: 'Erase my contact details' },
  back: { vi: 'Không xóa, quay lại', en: 'Keep them and go back' },
  done: { vi: 'Đã xóa thông tin liên hệ', en: 'Your contact details were erased' },
  doneText: {
    vi: 'Từ nay không có tin báo nào được gửi. Vui lòng lưu mã tra cứu và mã xác nhận: chỉ còn hai mã này mở được phản ánh, kiến nghị.',
    en: 'No messages are sent any more. Keep the reference code and the receipt code: only these two open the petition now.',
  },
} as const satisfies Record<string, Words>;

type Lists = Readonly<Record<'erased' | 'stops' | 'stays', readonly Words[]>>;

export const eraseLists: Lists = {
  erased: [
    {
      vi: 'Họ tên và mọi thông tin liên hệ của phản ánh này và của các phần đã tách từ phản ánh này.',
      en: 'Your name and all contact details of this petition and of the parts that were split from it.',
    },
    {
      vi: 'Mã băm của số điện thoại dùng để tra cứu.',
      en: 'The hashes of your phone number that identify you when you look it up.',
    },
    {
      vi: 'Địa chỉ nhận và nội dung các tin hệ thống đã gửi về phản ánh này; tin chưa gửi bị hủy. Việc này xong sau vài phút.',
      en: 'Address and text of the messages that were sent to you about this petition; those not sent yet are cancelled. This takes some minutes.',
    },
  ],
  stops: [
    { vi: 'Tin nhắn, thư điện tử về phản ánh này.', en: 'Text messages and emails about this petition.' },
    {
      vi: 'Tra cứu bằng số điện thoại, tra cứu bằng tin nhắn và gửi lại mã xác nhận.',
      en: 'Looking it up with your phone number or by SMS, and having the receipt code sent again.',
    },
  ],
  stays: [
    {
      vi: 'Phản ánh, câu trả lời, lịch sử xử lý, đánh giá và số liệu thống kê. Tên hoặc số điện thoại ghi trong nội dung, trong ảnh, hoặc do cán bộ ghi lại thì vẫn còn.',
      en: 'The petition, its answer, history, rating and all statistics. A name or number that is written in the text, in photos, or in notes of staff stays there.',
    },
    {
      vi: 'Tra cứu, bổ sung, rút, đánh giá bằng mã tra cứu và mã xác nhận.',
      en: 'Looking it up, adding information, withdrawing and rating with the reference code and the receipt code.',
    },
    {
      vi: 'Một mã băm có khóa của toàn bộ nội dung đã gửi, không thể suy ngược: để nhận ra khi cùng một yêu cầu đến hai lần.',
      en: 'A keyed hash of all that you sent, which cannot be reversed: it recognises a request that arrives twice.',
    },
    {
      vi: 'Văn bản cơ quan đã ký (hồ sơ của cơ quan) và nhật ký ai đã xem thông tin liên hệ (không có thông tin liên hệ).',
      en: 'Letters that the agency signed, which are its records, and the log of who opened your contact details, which does not contain them.',
    },
    {
      vi: 'Tin nhắn ông/bà đã gửi đến và tin trả lời tin nhắn đó: được mã hóa, tự xóa sau 180 ngày và 400 ngày. Bản sao lưu của cơ sở dữ liệu: tự xóa sau 35 ngày.',
      en: 'SMS that you sent and the replies to them: encrypted, and deleted after 180 and 400 days. Backups of the database: deleted after 35 days.',
    },
  ],
};
