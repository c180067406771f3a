import type { Words } from '../../../kernel/words.ts';

/** Published petitions that are similar to what is about to be sent. */
export const similarWords = {
  title: { vi: 'Phản ánh tương tự đã được trả lời', en: 'Similar petitions that were answered' },
  lead: {
    vi: 'Ông/bà có thể xem trước câu trả lời đã công khai. Nếu việc của ông/bà chưa được giải quyết, đề nghị tiếp tục gửi.',
    en: 'You can read these published answers first. If your problem has not been solved, please continue.',
  },
  received: { vi: 'Gửi ngày', en: 'Sent on' },
  answered: { vi: 'trả lời ngày', en: 'answered on' },
  common: { vi: 'Cùng nêu:', en: 'Both mention:' },
  newTab: { vi: '(mở trong thẻ mới)', en: '(opens in a new tab)' },
} as const satisfies Record<string, Words>;
