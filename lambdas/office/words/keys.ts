import type { Words } from '../../kernel/words.ts';

export const keyWords = {
  title: { vi: 'Phím tắt', en: 'Keyboard shortcuts' },
  on: { vi: 'Dùng phím tắt trên máy này', en: 'Use shortcuts on this device' },
  close: { vi: 'Đóng', en: 'Close' },
} as const satisfies Record<string, Words>;

/** The keys as the help lists them, in the order of a day. */
export const keyLabels: readonly { readonly key: string; readonly does: Words }[] = [
  { key: 'J / K', does: { vi: 'Việc sau, việc trước trong hàng chờ', en: 'Next and previous case of the queue' } },
  { key: 'Enter', does: { vi: 'Mở việc đang chọn', en: 'Open the case' } },
  { key: 'X', does: { vi: 'Đánh dấu việc đang chọn', en: 'Tick the case' } },
  { key: '/', does: { vi: 'Mở phản ánh theo mã', en: 'Open a petition by its code' } },
  { key: 'R', does: { vi: 'Soạn trả lời', en: 'Write the answer' } },
  { key: 'A', does: { vi: 'Phân công', en: 'Assign' } },
  { key: 'F', does: { vi: 'Chuyển xử lý', en: 'Forward' } },
  { key: 'G', does: { vi: 'Gia hạn', en: 'Extend the deadline' } },
  { key: 'N', does: { vi: 'Ghi chú nội bộ', en: 'Internal note' } },
  { key: 'S', does: { vi: 'Phê duyệt công khai', en: 'Approve the publication' } },
  { key: 'E', does: { vi: 'Gửi trả lời và mở việc kế tiếp', en: 'Send the answer and open the next case' } },
  { key: 'U', does: { vi: 'Về hàng chờ', en: 'Back to the queue' } },
  { key: '?', does: { vi: 'Bảng phím tắt này', en: 'This list' } },
];
