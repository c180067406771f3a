import type { Words } from '../../lambdas/kernel/words.ts';
import type { SearchWords } from '../components/search-choice.tsx';

export type CommuneWords = SearchWords & { readonly hint: Words; readonly formerly: Words<(name: string) => string> };

/** The search for a commune or ward, with an answer for those who do not know. */
export const communeSearch: CommuneWords = {
  hint: {
    vi: 'Nhập tên hiện nay hoặc tên cũ, có dấu hoặc không dấu, ví dụ “gia cam”, rồi bấm “Tìm xã, phường”.',
    en: 'Enter its present or former name, with or without accents, for example “gia cam”, then select “Find commune”.',
  },
  find: { vi: 'Tìm xã, phường', en: 'Find commune' },
  chosen: { vi: 'Xã, phường đã chọn', en: 'Chosen commune or ward' },
  none: {
    vi: 'Không tìm thấy xã, phường nào. Thử nhập từ khác, hoặc chọn “Tôi chưa rõ”.',
    en: 'No commune found. Try another word, or select “I am not sure”.',
  },
  all: {
    vi: (count) => `Tìm thấy ${count} xã, phường. Chọn một`,
    en: (count) => `Communes found: ${count}. Choose one`,
  },
  some: {
    vi: (count, shown) => `Tìm thấy ${count} xã, phường, hiển thị ${shown}. Nhập thêm từ để thu hẹp`,
    en: (count, shown) => `Communes found: ${count}, shown: ${shown}. Add a word to narrow the search`,
  },
  formerly: {
    vi: (name) => `Trước ngày 01/7/2025: ${name}`,
    en: (name) => `Until 30 June 2025: ${name}`,
  },
};

/** Where the other answer is “all”. */
export const communeFilter: CommuneWords = {
  ...communeSearch,
  none: { vi: 'Không tìm thấy xã, phường nào. Thử nhập từ khác.', en: 'No commune found. Try another word.' },
};
