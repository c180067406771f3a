import type { Words } from '../../../kernel/words.ts';
import type { FieldWords } from '../../words/form-words.ts';

const day: Words = { vi: 'Ví dụ: 31/12/2026', en: 'For example 31/12/2026' };
const dayError: Words = { vi: 'Nhập ngày, ví dụ 31/12/2026', en: 'Enter a date, for example 31/12/2026' };
const reason: FieldWords = {
  label: { vi: 'Lý do', en: 'Reason' },
  error: { vi: 'Nêu lý do, từ 10 đến 500 ký tự', en: 'Give the reason in 10 to 500 characters' },
};
const long: Words = { vi: 'Nhập từ 10 đến 1.000 ký tự', en: 'Enter 10 to 1,000 characters' };

/** What the fields of the forms are called, and what is wrong with them. */
export const fieldWords = {
  agency: {
    label: { vi: 'Đơn vị thực hiện', en: 'Responsible agency' },
    error: { vi: 'Chọn đơn vị thực hiện', en: 'Choose the agency' },
  },
  kind: {
    label: { vi: 'Loại văn bản', en: 'Kind of document' },
    error: { vi: 'Chọn loại văn bản', en: 'Choose the kind' },
  },
  number: {
    label: { vi: 'Số, ký hiệu văn bản', en: 'Number of the document' },
    hint: { vi: 'Ví dụ: 12/KL-TTr', en: 'For example 12/KL-TTr' },
    error: { vi: 'Nhập số, ký hiệu, không quá 60 ký tự', en: 'Enter the number, at most 60 characters' },
  },
  on: { label: { vi: 'Ngày ban hành', en: 'Day of the document' }, hint: day, error: dayError },
  title: {
    label: { vi: 'Trích yếu', en: 'Title' },
    error: { vi: 'Nhập trích yếu từ 3 đến 300 ký tự', en: 'Enter a title of 3 to 300 characters' },
  },
  found: { label: { vi: 'Nội dung phát hiện', en: 'What was found' }, error: long },
  remedy: { label: { vi: 'Việc phải thực hiện', en: 'What has to be done' }, error: long },
  dueOn: {
    label: { vi: 'Thời hạn', en: 'Due' },
    hint: {
      vi: 'Ví dụ: 31/12/2026. Ngày nghỉ được chuyển sang ngày làm việc tiếp theo.',
      en: 'For example 31/12/2026. A day off moves to the next working day.',
    },
    error: dayError,
  },
  why: { ...reason, label: { vi: 'Lý do sửa', en: 'Why it is changed' } },
  text: { label: { vi: 'Việc đã thực hiện', en: 'What was done' }, error: long },
  document: {
    label: { vi: 'Số, ngày văn bản chứng minh', en: 'Number and day of the document that proves it' },
    hint: { vi: 'Ví dụ: 215/UBND-VP ngày 04/12/2026', en: 'For example 215/UBND-VP, 4 Dec 2026' },
    error: { vi: 'Nhập không quá 120 ký tự', en: 'Enter at most 120 characters' },
  },
  link: {
    label: { vi: 'Địa chỉ đăng tải văn bản', en: 'Where it is published' },
    hint: { vi: 'Bắt đầu bằng https://', en: 'Begins with https://' },
    error: { vi: 'Nhập địa chỉ bắt đầu bằng https://', en: 'Enter an address that begins with https://' },
  },
  opinion: {
    label: { vi: 'Ý kiến', en: 'Opinion' },
    error: { vi: 'Nhập từ 10 đến 500 ký tự', en: 'Enter 10 to 500 characters' },
  },
  reason,
  confirm: {
    label: {
      vi: 'Đã kiểm tra: nội dung không chứa dữ liệu cá nhân',
      en: 'I have checked it: the text contains no personal data',
    },
    error: {
      vi: 'Văn bản có thể chứa dữ liệu cá nhân. Xóa dữ liệu đó, hoặc đánh dấu ô đã kiểm tra.',
      en: 'The text seems to contain personal data. Remove it, or tick that you checked it.',
    },
  },
} as const satisfies Record<string, FieldWords>;

export type FieldName = keyof typeof fieldWords;
