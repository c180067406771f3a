import type { Words } from '../../../kernel/words.ts';

export const eraseWords = {
  title: { vi: 'Xóa thông tin liên hệ theo yêu cầu', en: 'Erase the contact on request' },
  hint: {
    vi: 'Chỉ khi người gửi yêu cầu xóa. Không khôi phục được: không gửi được tin báo, không ai mở được thông tin liên hệ nữa; người gửi vẫn tra cứu bằng mã xác nhận và thấy việc xóa này. Lý do được ghi vào lịch sử, không ghi họ tên, số điện thoại. Phản ánh tách ra giữ thông tin riêng.',
    en: 'Only when the sender asks for it. It cannot be restored: no message can be sent and nobody can open the contact; the sender still opens the petition with the receipt, and sees that it was erased. The reason is kept in the history: no names, no phone numbers. Parts that were split off keep theirs.',
  },
  reason: { vi: 'Yêu cầu của người gửi (văn bản, ngày)', en: 'The request of the sender (document, day)' },
  confirm: {
    vi: 'Tôi xác nhận người gửi đã yêu cầu xóa',
    en: 'I confirm that the sender asked for it',
  },
  button: { vi: 'Xóa thông tin liên hệ', en: 'Erase the contact' },
  done: { vi: 'Đã xóa thông tin liên hệ', en: 'The contact was erased' },
  erased: {
    vi: 'Thông tin liên hệ đã được xóa theo yêu cầu của người gửi: không mở được, không gửi được tin báo.',
    en: 'The contact was erased at the request of the sender: it cannot be opened, and no message can be sent.',
  },
} as const satisfies Record<string, Words>;

export const eraseErrors: Readonly<Record<string, Words>> = {
  'request.invalid': {
    vi: 'Ghi yêu cầu của người gửi, từ 10 đến 1.000 ký tự.',
    en: 'Give the request in 10 to 1,000 characters.',
  },
  unconfirmed: {
    vi: 'Đánh dấu để xác nhận người gửi đã yêu cầu xóa.',
    en: 'Tick the box to confirm that the sender asked for it.',
  },
  'petition.notFound': { vi: 'Không có phản ánh này trong phạm vi của ông/bà.', en: 'You have no such petition.' },
  'petition.versionConflict': {
    vi: 'Phản ánh vừa thay đổi. Mở lại trang và thử lại.',
    en: 'The petition has just changed. Open it again and retry.',
  },
  'caller.forbidden': {
    vi: 'Chỉ người đứng đầu, lãnh đạo được xóa thông tin liên hệ.',
    en: 'Only heads and leaders may erase a contact.',
  },
};
