import type { Words } from '../../kernel/words.ts';

/** What is said when a page cannot be shown or a form was not taken: what happened, and what to do. */
type Trouble = { readonly title: Words; readonly text: Words };

export const troubles = {
  400: {
    title: { vi: 'Yêu cầu này không đọc được', en: 'This request cannot be read' },
    text: {
      vi: 'Có thể địa chỉ bị thiếu hoặc thừa ký tự. Xin kiểm tra lại địa chỉ, hoặc bắt đầu lại từ trang đầu.',
      en: 'Perhaps the address lacks or has too many characters. Please check it, or begin again at the start page.',
    },
  },
  404: {
    title: { vi: 'Không tìm thấy trang', en: 'Page not found' },
    text: {
      vi: 'Địa chỉ này không có trang nào. Nếu ông/bà đã gõ địa chỉ, xin kiểm tra lại từng chữ.',
      en: 'There is no page at this address. If you typed it, please check it letter by letter.',
    },
  },
  409: {
    title: { vi: 'Việc này không làm được nữa', en: 'This cannot be done any more' },
    text: {
      vi: 'Từ lúc ông/bà mở trang đến nay đã có thay đổi. Xin mở lại trang rồi thử lần nữa.',
      en: 'Something has changed since you opened the page. Please open it again and try once more.',
    },
  },
  413: {
    title: { vi: 'Nội dung gửi quá dài', en: 'What was sent is too long' },
    text: {
      vi: 'Xin quay lại, rút gọn nội dung rồi gửi lại. Chưa có gì được ghi nhận.',
      en: 'Please go back, shorten the text and send it again. Nothing has been taken in.',
    },
  },
  415: {
    title: { vi: 'Không nhận được biểu mẫu', en: 'The form did not arrive' },
    text: {
      vi: 'Xin mở lại trang này bằng trình duyệt rồi gửi lại. Chưa có gì được ghi nhận.',
      en: 'Please open the page again in a browser and send it again. Nothing has been taken in.',
    },
  },
  422: {
    title: { vi: 'Không thực hiện được', en: 'This could not be done' },
    text: {
      vi: 'Thông tin gửi đến không phù hợp với quy định. Xin quay lại trang trước và kiểm tra lại.',
      en: 'A rule does not allow what was sent. Please go back and check it.',
    },
  },
  500: {
    title: { vi: 'Xin lỗi, hệ thống đang gặp sự cố', en: 'Sorry, something is wrong on our side' },
    text: {
      vi: 'Xin thử lại sau ít phút. Nếu ông/bà vừa gửi biểu mẫu, hãy quay lại và gửi lần nữa: gửi lại không tạo thành hai phản ánh.',
      en: 'Please try again in a few minutes. If you had just sent a form, go back and send it again: that does not make it two petitions.',
    },
  },
} as const satisfies Record<number, Trouble>;

export const troubleWords = {
  faultId: {
    vi: 'Mã sự cố, nếu ông/bà cần báo cho chúng tôi:',
    en: 'Number of this fault, should you want to tell us:',
  },
  home: { vi: 'Về trang đầu', en: 'Go to the start page' },
  petition: { vi: 'Gửi phản ánh, kiến nghị', en: 'Send a petition' },
  lookUp: { vi: 'Tra cứu phản ánh đã gửi', en: 'Look up a petition' },
} as const satisfies Record<string, Words>;
