import type { Words } from '../../lambdas/kernel/words.ts';
import type { SearchWords } from '../components/search-choice.tsx';

/** The search for an agency, where there are too many for a list, with an answer for those who do not know. */
export const agencySearch: SearchWords & { readonly hint: Words } = {
  hint: {
    vi: 'Nhập một phần tên, có dấu hoặc không dấu, ví dụ “phuong viet tri”, rồi bấm “Tìm cơ quan”.',
    en: 'Enter part of the name, with or without accents, for example “viet tri”, then select “Find agency”.',
  },
  find: { vi: 'Tìm cơ quan', en: 'Find agency' },
  chosen: { vi: 'Cơ quan đã chọn', en: 'Chosen agency' },
  none: {
    vi: 'Không tìm thấy cơ quan nào. Thử nhập từ khác, hoặc chọn “Tôi chưa rõ”.',
    en: 'No agency found. Try another word, or select “I am not sure”.',
  },
  all: {
    vi: (count: string) => `Tìm thấy ${count} cơ quan. Chọn một cơ quan`,
    en: (count: string) => `Agencies found: ${count}. Choose one`,
  },
  some: {
    vi: (count: string, shown: string) => `Tìm thấy ${count} cơ quan, hiển thị ${shown}. Nhập thêm từ để thu hẹp`,
    en: (count: string, shown: string) => `Agencies found: ${count}, shown: ${shown}. Add a word to narrow the search`,
  },
};

/** Where nobody answers “I am not sure”: an agency has to be named, or the other answer is “all”. */
export const requiredAgencySearch: typeof agencySearch = {
  ...agencySearch,
  none: { vi: 'Không tìm thấy cơ quan nào. Thử nhập từ khác.', en: 'No agency found. Try another word.' },
};
