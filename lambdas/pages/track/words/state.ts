import type { Words } from '../../../kernel/words.ts';

/** The status of a petition without its content. */
export const stateWords = {
  title: { vi: 'Tình trạng phản ánh, kiến nghị', en: 'Status of a petition' },
  lead: {
    vi: 'Trang này chỉ cho biết tình trạng. Nội dung và câu trả lời chỉ hiển thị khi nhập mã xác nhận.',
    en: 'This page shows only the status. The text and the answer are shown with the receipt code.',
  },
  renewTitle: { vi: 'Không còn mã xác nhận', en: 'If you no longer have the receipt code' },
  renewHint: {
    vi: 'Mã xác nhận được gửi đến số điện thoại hoặc thư điện tử đã ghi khi gửi phản ánh, kiến nghị, không hiển thị trên trang này.',
    en: 'The receipt code is sent to the phone or email address that was given with the petition. It is not shown on this page.',
  },
  renew: { vi: 'Gửi lại mã xác nhận', en: 'Send the receipt code again' },
  renewed: { vi: 'Đã ghi nhận yêu cầu gửi lại mã xác nhận', en: 'Request for the receipt code received' },
  again: { vi: 'Nhập mã xác nhận', en: 'Enter the receipt code' },
} as const satisfies Record<string, Words>;
