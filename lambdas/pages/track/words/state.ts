import type { Words } from '../../../kernel/words.ts';

/** The status of a petition without its content. */
export const stateWords = {
  title: { vi: 'Tình trạng phản ánh, kiến nghị', en: 'Status of a petition' },
  lead: {
    vi: 'Trang này chỉ cho biết tình trạng. Nội dung và câu trả lời chỉ hiển thị khi nhập mã xác nhận.',
    en: 'This page shows only the status. The text and the answer are shown with the receipt code.',
  },
  again: { vi: 'Nhập mã xác nhận', en: 'Enter the receipt code' },
} as const satisfies Record<string, Words>;
