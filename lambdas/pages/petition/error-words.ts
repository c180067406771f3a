import type { Lang } from '../../kernel/lang.ts';
import type { Words } from '../../kernel/words.ts';

/** Error messages by field and by code of the contract; `other` is for every code that is not listed. */
const messages: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  kind: { other: { vi: 'Chọn phản ánh hoặc kiến nghị', en: 'Select a report or a proposal' } },
  content: {
    invalid_type: { vi: 'Nhập nội dung phản ánh, kiến nghị', en: 'Describe the problem or your suggestion' },
    too_small: { vi: 'Nội dung cần ít nhất 10 ký tự', en: 'The description must be at least 10 characters' },
    too_big: {
      vi: 'Nội dung không được vượt quá 10.000 ký tự. Phần ông/bà đã viết vẫn được giữ nguyên',
      en: 'The description must be 10,000 characters or fewer. Your text is still here',
    },
    other: {
      vi: 'Nội dung có ký tự không hợp lệ. Xóa hoặc viết lại bằng chữ, số và dấu câu',
      en: 'The description contains invalid characters. Use letters, numbers and punctuation',
    },
  },
  matter: { other: { vi: 'Chọn một nhóm nội dung trong danh sách', en: 'Select a topic from the list' } },
  commune: {
    other: {
      vi: 'Chọn một xã, phường trong danh sách, hoặc “Tôi chưa rõ”',
      en: 'Select a commune, or “I am not sure”',
    },
  },
  point: {
    other: {
      vi: 'Tọa độ phải ở Việt Nam. Bỏ tọa độ, hoặc lấy lại vị trí',
      en: 'The coordinates must be in Việt Nam. Remove them, or get your location again',
    },
  },
  place: {
    too_big: { vi: 'Nơi xảy ra không được vượt quá 300 ký tự', en: 'The place must be 300 characters or fewer' },
    other: {
      vi: 'Nơi xảy ra không được xuống dòng hoặc chứa ký tự đặc biệt',
      en: 'The place must be on one line, without special characters',
    },
  },
  agency: {
    other: {
      vi: 'Chọn một cơ quan trong danh sách, hoặc “Tôi chưa rõ”',
      en: 'Select an agency, or “I am not sure”',
    },
  },
  notify: { other: { vi: 'Chọn cách báo tin trong danh sách', en: 'Select how we should tell you' } },
  name: {
    invalid_type: { vi: 'Nhập họ và tên', en: 'Enter your full name' },
    too_big: { vi: 'Họ và tên không được vượt quá 200 ký tự', en: 'Your name must be 200 characters or fewer' },
    other: {
      vi: 'Họ và tên không được xuống dòng hoặc chứa ký tự đặc biệt',
      en: 'Your name must be on one line, without special characters',
    },
  },
  phone: {
    unreachable: {
      vi: 'Nhập số điện thoại, thư điện tử hoặc địa chỉ: cần ít nhất một thông tin để trả lời ông/bà',
      en: 'Enter a phone number, an email address or a postal address',
    },
    other: {
      vi: 'Nhập số điện thoại có 10 chữ số, ví dụ 0912 345 678',
      en: 'Enter a phone number with 10 digits, like 0912 345 678',
    },
  },
  email: {
    other: {
      vi: 'Nhập đúng định dạng thư điện tử, ví dụ ten@gmail.com',
      en: 'Enter an email address in the correct format, like name@example.com',
    },
  },
  address: {
    too_big: { vi: 'Địa chỉ không được vượt quá 500 ký tự', en: 'The address must be 500 characters or fewer' },
    other: {
      vi: 'Địa chỉ không được xuống dòng hoặc chứa ký tự đặc biệt',
      en: 'The address must be on one line, without special characters',
    },
  },
};

const unknown: Words = { vi: 'Đề nghị kiểm tra lại mục này', en: 'Check this answer' };

export function errorMessage(lang: Lang, { field, code }: { readonly field: string; readonly code: string }): string {
  const ofField = messages[field];
  return (ofField?.[code] ?? ofField?.['other'] ?? unknown)[lang];
}
