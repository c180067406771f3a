import type { FieldWords } from './form-words.ts';

/** What is entered of every paper that was signed. */
export const signedPaperWords = {
  number: {
    label: { vi: 'Số, ký hiệu văn bản', en: 'Number and sign' },
    hint: {
      vi: 'Như văn thư đã đăng ký, ví dụ: 12/BC-UBND',
      en: 'As the clerk entered it, for example 12/BC-UBND',
    },
    error: { vi: 'Nhập số, ký hiệu văn bản, không quá 60 ký tự', en: 'Enter the number, at most 60 characters' },
  },
  place: {
    label: { vi: 'Địa danh', en: 'Place' },
    hint: { vi: 'Nơi ký, ví dụ: Việt Trì', en: 'Where it was signed, for example Việt Trì' },
    error: { vi: 'Nhập địa danh, không quá 60 ký tự', en: 'Enter the place, at most 60 characters' },
  },
  signedOn: {
    label: { vi: 'Ngày ký', en: 'Day of signing' },
    hint: { vi: 'Ví dụ: 08/10/2026', en: 'For example 08/10/2026' },
    error: { vi: 'Nhập ngày, ví dụ 08/10/2026', en: 'Enter a date, for example 08/10/2026' },
  },
  signerName: {
    label: { vi: 'Họ tên người ký', en: 'Name of the signer' },
    error: { vi: 'Nhập họ tên người ký, từ 2 đến 200 ký tự', en: 'Enter the name in 2 to 200 characters' },
  },
  signerPosition: {
    label: { vi: 'Quyền hạn, chức vụ của người ký', en: 'Position of the signer' },
    hint: {
      vi: 'Như ghi trên chữ ký, có thể gồm hai dòng: TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH',
      en: 'As above the signature, in two lines if on behalf of somebody',
    },
    error: { vi: 'Nhập chức vụ, từ 2 đến 200 ký tự', en: 'Enter the position in 2 to 200 characters' },
  },
} as const satisfies Record<string, FieldWords>;
