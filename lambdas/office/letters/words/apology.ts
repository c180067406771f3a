import type { Words } from '../../../kernel/words.ts';
import type { FieldWords } from '../../words/form-words.ts';

/** The letter of apology for a late petition. */
export const apologyWords = {
  title: { vi: 'Văn bản xin lỗi', en: 'Letter of apology' },
  back: { vi: 'Về phản ánh', en: 'Back to the petition' },
  notDue: {
    vi: 'Phản ánh này hiện không có văn bản xin lỗi để lập.',
    en: 'There is no letter to write for this petition now.',
  },
  facts: { vi: 'Nội dung lấy từ phản ánh', en: 'What the letter states' },
  receiver: { vi: 'Kính gửi', en: 'To' },
  receivedOn: { vi: 'Ngày nhận', en: 'Received' },
  dueOn: { vi: 'Hạn trả lời', en: 'Due' },
  late: { vi: 'Mức độ chậm', en: 'How late' },
  explanation: { vi: 'Giải trình đã ghi', en: 'The explanation' },
  basis: { vi: 'Căn cứ', en: 'On the basis of' },
  write: { vi: 'Lập, in và ghi nhận', en: 'Write, print and record it' },
  how: {
    vi: 'In bản thảo để trình ký. Sau khi ký và văn thư cấp số, ghi vào đây đúng như văn bản; người gửi được báo tin và đọc lời xin lỗi cùng ngày hẹn.',
    en: 'Print the draft for signature. Once it is signed and numbered, enter here what it says; the sender is notified and reads the apology and the new date.',
  },
  print: { vi: 'Xem bản in', en: 'See it as printed' },
  record: { vi: 'Ghi nhận văn bản đã ký, báo người gửi', en: 'Record the signed letter and notify the sender' },
  done: {
    vi: 'Đã ghi nhận văn bản xin lỗi; người gửi được báo tin.',
    en: 'The letter is recorded; the sender is notified.',
  },
  sent: { vi: 'Văn bản đã gửi', en: 'Letters that were sent' },
  open: { vi: 'Mở bản lưu', en: 'Open the file' },
} as const satisfies Record<string, Words>;

export const apologySentences = {
  sent: {
    vi: (number: string, signedOn: string, signer: string, newDueOn: string) =>
      `Số ${number}, ký ngày ${signedOn} (${signer}); hẹn trả lời ngày ${newDueOn}`,
    en: (number: string, signedOn: string, signer: string, newDueOn: string) =>
      `No. ${number}, signed on ${signedOn} (${signer}); an answer promised for ${newDueOn}`,
  },
} as const;

/** The two fields that are the apology itself; the others are those of every signed paper. */
export const letterFields = {
  text: {
    label: { vi: 'Lời xin lỗi', en: 'The apology' },
    error: { vi: 'Nhập lời xin lỗi, từ 10 đến 800 ký tự', en: 'Write the apology in 10 to 800 characters' },
  },
  newDueOn: {
    label: { vi: 'Hẹn trả lời chậm nhất vào ngày', en: 'Promise an answer by' },
    hint: { vi: 'Một ngày làm việc, ví dụ: 22/12/2026', en: 'A working day, for example 22/12/2026' },
    error: {
      vi: 'Nhập một ngày làm việc sau hôm nay, ví dụ 22/12/2026',
      en: 'Enter a working day after today, for example 22/12/2026',
    },
  },
} as const satisfies Record<string, FieldWords>;

/** Refusals about one field, by the code of the API: which field, and what to do. */
export const letterErrors = {
  'petition.dateInvalid': { field: 'newDueOn', text: letterFields.newDueOn.error },
  'petition.signingDayInvalid': {
    field: 'signedOn',
    text: {
      vi: 'Ngày ký phải sau hạn trả lời và không sau hôm nay',
      en: 'The day of signing is after the due day and not after today',
    },
  },
  'petition.letterNumberTaken': {
    field: 'number',
    text: { vi: 'Số, ký hiệu này đã được ghi cho phản ánh này', en: 'This number was recorded for this petition' },
  },
} as const satisfies Record<string, { readonly field: string; readonly text: Words }>;
