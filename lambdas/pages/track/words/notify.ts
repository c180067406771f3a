import type { Words } from '../../../kernel/words.ts';

/** How the sender is notified: on the page of a petition, and behind the link of an e-mail. */
export const notifyWords = {
  title: { vi: 'Nhận thông báo', en: 'Notifications' },
  legend: { vi: 'Báo tin cho ông/bà qua', en: 'How should we notify you?' },
  hint: {
    vi: 'Mỗi phản ánh nhiều nhất một tin một ngày. Nếu chưa có số điện thoại hoặc thư điện tử tương ứng, hệ thống dùng thông tin liên hệ còn lại.',
    en: 'At most one message a day for each petition. Without a phone or an e-mail address for your choice, the other one is used.',
  },
  button: { vi: 'Lưu lựa chọn', en: 'Save' },
  done: { vi: 'Đã lưu cách nhận thông báo', en: 'Your choice was saved' },
  stopTitle: { vi: 'Ngừng nhận thông báo', en: 'Stop notifications' },
  stopText: {
    vi: 'Ông/bà sẽ không nhận tin nhắn, thư điện tử về phản ánh, kiến nghị này nữa. Việc xử lý không thay đổi; ông/bà vẫn tra cứu được kết quả.',
    en: 'You will get no more messages about this petition. It is handled as before, and you can still track it.',
  },
  stopButton: { vi: 'Ngừng nhận thông báo', en: 'Stop notifications' },
  stopped: { vi: 'Đã ngừng gửi thông báo', en: 'Notifications stopped' },
  stoppedText: {
    vi: 'Để nhận lại thông báo, ông/bà mở trang tra cứu bằng mã phản ánh và mã xác nhận.',
    en: 'To get them again, open the petition with its code and receipt.',
  },
  track: { vi: 'Tra cứu phản ánh, kiến nghị', en: 'Track a petition' },
} as const satisfies Record<string, Words>;

export const notifyChoiceWords = {
  sms: { vi: 'Tin nhắn SMS', en: 'Text message (SMS)' },
  email: { vi: 'Thư điện tử', en: 'Email' },
  none: { vi: 'Không cần báo tin, tôi tự tra cứu', en: 'No messages, I will look it up' },
} as const satisfies Record<string, Words>;
