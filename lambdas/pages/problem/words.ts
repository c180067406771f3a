import type { Words } from '../../kernel/words.ts';

/** A page shown instead of the one asked for: what happened, and what to do. */
type Problem = { readonly title: Words; readonly text: Words };

export const problems = {
  400: {
    title: { vi: 'Yêu cầu không hợp lệ', en: 'This request is not valid' },
    text: {
      vi: 'Địa chỉ có thể bị thiếu hoặc thừa ký tự. Đề nghị kiểm tra lại địa chỉ, hoặc bắt đầu lại từ trang chủ.',
      en: 'The address may be incomplete or contain extra characters. Check the address, or start again from the home page.',
    },
  },
  403: {
    title: { vi: 'Không nhận biểu mẫu gửi từ trang khác', en: 'This form came from another site' },
    text: {
      vi: 'Để bảo vệ ông/bà, biểu mẫu chỉ được nhận khi gửi từ chính trang này. Chưa có nội dung nào được ghi nhận. Đề nghị mở trang này và gửi lại.',
      en: 'To protect you, forms are accepted only from this site. Nothing has been recorded. Open the page here and send the form again.',
    },
  },
  404: {
    title: { vi: 'Không tìm thấy trang', en: 'Page not found' },
    text: {
      vi: 'Trang không tồn tại hoặc đã chuyển. Đề nghị kiểm tra lại địa chỉ.',
      en: 'The page does not exist or has moved. If you typed the address, check that it is correct.',
    },
  },
  409: {
    title: { vi: 'Không thể thực hiện thao tác này', en: 'This action is not possible now' },
    text: {
      vi: 'Thông tin đã thay đổi kể từ khi ông/bà mở trang. Đề nghị mở lại trang rồi thử lần nữa.',
      en: 'Something has changed since you opened the page. Open it again and try once more.',
    },
  },
  413: {
    title: { vi: 'Nội dung gửi quá dài', en: 'The text is too long' },
    text: {
      vi: 'Đề nghị quay lại, rút gọn nội dung rồi gửi lại. Chưa có nội dung nào được ghi nhận.',
      en: 'Go back, shorten the text and send it again. Nothing has been recorded.',
    },
  },
  415: {
    title: { vi: 'Không nhận được biểu mẫu', en: 'The form was not received' },
    text: {
      vi: 'Đề nghị mở lại trang này bằng trình duyệt rồi gửi lại. Chưa có nội dung nào được ghi nhận.',
      en: 'Open the page in a browser and send the form again. Nothing has been recorded.',
    },
  },
  422: {
    title: { vi: 'Không thực hiện được', en: 'This could not be done' },
    text: {
      vi: 'Thông tin gửi đến không phù hợp với quy định. Đề nghị quay lại trang trước và kiểm tra lại.',
      en: 'The rules do not allow what was sent. Go back and check your answers.',
    },
  },
  429: {
    title: { vi: 'Hệ thống đang nhận quá nhiều yêu cầu', en: 'Too many requests at the moment' },
    text: {
      vi: 'Có quá nhiều yêu cầu từ mạng mà ông/bà đang dùng. Đề nghị chờ khoảng một phút rồi thử lại.',
      en: 'Too many requests came from the network you are using. Wait about a minute, then try again.',
    },
  },
  500: {
    title: { vi: 'Xin lỗi, hệ thống đang gặp sự cố', en: 'Sorry, there is a problem with the service' },
    text: {
      vi: 'Đề nghị thử lại sau ít phút. Nếu ông/bà vừa gửi biểu mẫu, hãy quay lại và gửi lần nữa: gửi lại không tạo thành hai phản ánh.',
      en: 'Try again in a few minutes. If you were sending a form, go back and send it again: it will not create a second petition.',
    },
  },
} as const satisfies Record<number, Problem>;

/** For a sender who has reached the number of petitions of a day. */
export const tooManyToday: Problem = {
  title: { vi: 'Đã đủ số phản ánh, kiến nghị trong ngày', en: 'No more petitions today' },
  text: {
    vi: 'Người gửi này đã gửi đủ số phản ánh, kiến nghị trong ngày. Nội dung này chưa được ghi nhận; đề nghị gửi lại vào ngày mai. Nếu có việc khẩn cấp, gọi 113, 114 hoặc 115.',
    en: 'This sender has reached the number of petitions of a day. This one has not been recorded; send it again tomorrow. In an emergency call 113, 114 or 115.',
  },
};

export const problemWords = {
  kept: {
    vi: 'Thông tin ông/bà đã nhập vẫn được giữ nguyên trên trang này. Bấm nút dưới đây để gửi lại; gửi lại không tạo thành hai phản ánh.',
    en: 'Everything you entered is kept on this page. Press the button to send it again; this does not create a second petition.',
  },
  sendAgain: { vi: 'Gửi lại', en: 'Send again' },
  faultId: {
    vi: 'Mã sự cố, để báo cho cơ quan vận hành:',
    en: 'Reference number, in case you report the problem:',
  },
  home: { vi: 'Về trang chủ', en: 'Go to the home page' },
  petition: { vi: 'Gửi phản ánh, kiến nghị', en: 'Send a petition' },
  lookUp: { vi: 'Tra cứu phản ánh đã gửi', en: 'Track a petition' },
} as const satisfies Record<string, Words>;
