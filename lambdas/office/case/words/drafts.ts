import type { Words } from '../../../kernel/words.ts';

export const draftWords = {
  save: { vi: 'Lưu nháp', en: 'Save the draft' },
  discard: { vi: 'Xóa bản nháp', en: 'Delete the draft' },
  saved: {
    vi: (at: string) => `Đã lưu bản nháp lúc ${at}. Chỉ ông/bà đọc được cho đến khi gửi.`,
    en: (at: string) => `Draft saved at ${at}. Only you can read it until you send it.`,
  },
  notSaved: {
    vi: 'Chưa lưu được bản nháp. Nội dung vẫn còn trên trang này; bấm “Lưu nháp” để thử lại.',
    en: 'The draft is not saved. The text is still on this page; press “Save the draft” to try again.',
  },
  changed: {
    vi: 'Bản nháp đã được lưu ở cửa sổ khác của ông/bà. Cả hai bản được giữ dưới đây.',
    en: 'Your draft was saved in another window of yours. Both texts are kept below.',
  },
  changedShort: {
    vi: 'Bản nháp đã được lưu ở cửa sổ khác của ông/bà nên không lưu tự động tại đây nữa. Bấm “Lưu nháp” để xem cả hai bản.',
    en: 'Your draft was saved in another window of yours, so this one is no longer saved by itself. Press “Save the draft” to see both texts.',
  },
  tooLong: {
    vi: 'Nội dung quá dài nên không lưu được bản nháp.',
    en: 'The text is too long to be saved as a draft.',
  },
  older: {
    vi: 'Phản ánh đã thay đổi sau khi ông/bà bắt đầu bản nháp này; đọc mục mới nhất trong lịch sử trước khi gửi.',
    en: 'The petition has changed since you began this draft. Read the latest entry of the history before you send it.',
  },
  yours: { vi: 'Bản nháp của ông/bà', en: 'Your drafts' },
  writing: {
    vi: (name: string, act: string) => `${name} đang soạn “${act}”.`,
    en: (name: string, act: string) => `${name} is writing “${act}”.`,
  },
  began: {
    vi: (name: string, act: string, at: string) => `${name} có bản nháp “${act}”, lưu lúc ${at}.`,
    en: (name: string, act: string, at: string) => `${name} has a draft of “${act}”, saved at ${at}.`,
  },
  differsFromDraft: { vi: 'So với bản nháp đã lưu', en: 'Compared with the saved draft' },
  differsFromCase: { vi: 'So với văn bản hiện có của phản ánh', en: 'Compared with the text of the petition' },
  differHint: {
    vi: 'Gạch ngang: chỉ có trong bản kia. Gạch chân: chỉ có trong bản của ông/bà.',
    en: 'Struck through: only in the other text. Underlined: only in yours.',
  },
  other: { vi: 'Bản kia', en: 'The other text' },
} as const satisfies Record<
  string,
  | Words
  | Words<(at: string) => string>
  | Words<(name: string, act: string) => string>
  | Words<(name: string, act: string, at: string) => string>
>;
