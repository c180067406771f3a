import type { Lang } from '../../kernel/lang.ts';
import type { Words } from '../../kernel/words.ts';

/**
 * What is said of each field, by the code of the contract; what stands under `other` is said of every other code.
 * Each sentence says what to do, not what was wrong.
 */
const sentences: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  kind: { other: { vi: 'Chọn phản ánh hoặc kiến nghị', en: 'Choose a report or a proposal' } },
  content: {
    invalid_type: { vi: 'Nhập nội dung phản ánh, kiến nghị', en: 'Enter what you want to tell' },
    too_small: { vi: 'Viết rõ hơn một chút: ít nhất 10 ký tự', en: 'Write a little more: at least 10 characters' },
    too_big: {
      vi: 'Nội dung dài quá 10.000 ký tự: xin rút ngắn, phần ông/bà đã viết vẫn còn nguyên',
      en: 'The text is longer than 10,000 characters: please shorten it, all you wrote is still here',
    },
    other: {
      vi: 'Nội dung có ký tự lạ không đọc được: xin xóa đi hoặc viết lại bằng chữ, số và dấu câu',
      en: 'The text has signs that cannot be read: please remove them or write it in plain letters',
    },
  },
  matter: { other: { vi: 'Chọn một lĩnh vực trong danh sách', en: 'Choose a field from the list' } },
  place: {
    too_big: { vi: 'Ghi nơi xảy ra trong 300 ký tự', en: 'Give the place in at most 300 characters' },
    other: { vi: 'Ghi nơi xảy ra bằng chữ và số, trên một dòng', en: 'Give the place in plain letters, on one line' },
  },
  agency: {
    other: { vi: 'Chọn một cơ quan trong danh sách, hoặc “Tôi chưa rõ”', en: 'Choose an agency, or “I am not sure”' },
  },
  name: {
    invalid_type: { vi: 'Nhập họ và tên', en: 'Enter your full name' },
    too_big: { vi: 'Ghi họ và tên trong 200 ký tự', en: 'Give your name in at most 200 characters' },
    other: { vi: 'Ghi họ và tên bằng chữ, trên một dòng', en: 'Give your name in plain letters, on one line' },
  },
  phone: {
    unreachable: {
      vi: 'Nhập số điện thoại, thư điện tử hoặc địa chỉ: cần ít nhất một cách để trả lời ông/bà',
      en: 'Enter a phone number, an e-mail or an address: at least one is needed to answer you',
    },
    other: {
      vi: 'Nhập số điện thoại có 10 chữ số, ví dụ 0912 345 678',
      en: 'Enter a phone number of 10 digits, for example 0912 345 678',
    },
  },
  email: {
    other: {
      vi: 'Nhập thư điện tử đúng dạng, ví dụ ten@gmail.com',
      en: 'Enter an e-mail as in name@example.com',
    },
  },
  address: {
    too_big: { vi: 'Ghi địa chỉ trong 500 ký tự', en: 'Give the address in at most 500 characters' },
    other: { vi: 'Ghi địa chỉ bằng chữ và số, trên một dòng', en: 'Give the address in plain letters, on one line' },
  },
};

const unknown: Words = { vi: 'Xin kiểm tra lại mục này', en: 'Please check this part' };

export function sentence(lang: Lang, { field, code }: { readonly field: string; readonly code: string }): string {
  const said = sentences[field];
  return (said?.[code] ?? said?.['other'] ?? unknown)[lang];
}
