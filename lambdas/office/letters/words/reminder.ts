import type { Words } from '../../../kernel/words.ts';
import type { FieldWords } from '../../words/form-words.ts';

/** The weekly letter that reminds an agency of what is late, and the answer to it. */
export const reminderWords = {
  title: { vi: 'Văn bản đôn đốc', en: 'Reminder letter' },
  back: { vi: 'Về đôn đốc hằng tuần', en: 'Back to the weekly reminders' },
  unknown: {
    vi: 'Không có tuần này, hoặc cơ quan không thuộc phạm vi của ông/bà.',
    en: 'There is no such week, or the agency is not in your scope.',
  },
  state: { vi: 'Tình trạng', en: 'State' },
  sentOn: { vi: 'Ngày văn bản', en: 'Letter of' },
  answerBy: { vi: 'Hạn báo cáo', en: 'Answer due' },
  answeredOn: { vi: 'Ngày trả lời', en: 'Answered on' },
  cases: { vi: 'Đang quá hạn', en: 'Late now' },
  restricted: { vi: 'Bị hạn chế người xem, chỉ nêu số lượng', en: 'Restricted, only counted' },
  noDraft: {
    vi: 'Hiện không có văn bản đôn đốc để lập cho tuần này: cơ quan cấp trên trực tiếp lập khi còn việc quá hạn và chưa có trả lời, trong ít tuần sau đó.',
    en: 'There is no letter to write for this week now: the level above writes it while something is late and was not answered, within a few weeks.',
  },
  write: { vi: 'Lập, in và ghi nhận', en: 'Write, print and record it' },
  correct: { vi: 'Đính chính văn bản đã gửi', en: 'Correct the letter that was sent' },
  how: {
    vi: 'In bản thảo để trình ký. Sau khi ký và văn thư cấp số, ghi vào đây đúng như văn bản; cơ quan được đôn đốc được báo tin.',
    en: 'Print the draft for signature. Once it is signed and numbered, enter here what it says; the agency is notified.',
  },
  print: { vi: 'Xem bản in', en: 'See it as printed' },
  record: { vi: 'Ghi nhận văn bản đã ký, báo cơ quan', en: 'Record the signed letter and notify the agency' },
  done: { vi: 'Đã ghi nhận.', en: 'It is recorded.' },
  letters: { vi: 'Văn bản đã gửi', en: 'Letters that were sent' },
  undone: { vi: 'đã hủy', en: 'undone' },
  open: { vi: 'Mở bản lưu', en: 'Open the file' },
  answers: { vi: 'Cơ quan đã trả lời', en: 'What the agency answered' },
  answerTitle: { vi: 'Trả lời văn bản đôn đốc', en: 'Answer the letter' },
  answerButton: { vi: 'Gửi trả lời', en: 'Send the answer' },
} as const satisfies Record<string, Words>;

export const reminderSentences = {
  letter: {
    vi: (number: string, signedOn: string, signer: string) => `Số ${number}, ký ngày ${signedOn} (${signer})`,
    en: (number: string, signedOn: string, signer: string) => `No. ${number}, signed on ${signedOn} (${signer})`,
  },
} as const;

export const reminderFields = {
  answerBy: {
    label: { vi: 'Báo cáo chậm nhất vào ngày', en: 'Answer by' },
    hint: { vi: 'Một ngày làm việc, ví dụ: 21/12/2026', en: 'A working day, for example 21/12/2026' },
    error: { vi: 'Nhập một ngày làm việc sau ngày ký', en: 'Enter a working day after the day of signing' },
  },
  cases: {
    label: { vi: 'Mã các phản ánh, kiến nghị được nêu', en: 'Codes of the petitions that the letter lists' },
    hint: {
      vi: 'Mỗi dòng một mã, đúng như văn bản đã ký',
      en: 'One code a line, as in the letter that was signed',
    },
    error: {
      vi: 'Chỉ ghi mã của các việc quá hạn trong tuần này',
      en: 'Only codes of what was late in this week',
    },
  },
  text: {
    label: { vi: 'Nội dung thêm (không bắt buộc)', en: 'A paragraph of your own (optional)' },
    error: { vi: 'Nhập từ 10 đến 800 ký tự, hoặc để trống', en: 'Enter 10 to 800 characters, or leave it empty' },
  },
} as const satisfies Record<string, FieldWords>;

export const correctionField = {
  reason: {
    label: { vi: 'Lý do đính chính', en: 'Why it is corrected' },
    error: { vi: 'Nêu lý do, từ 10 đến 500 ký tự', en: 'Give the reason in 10 to 500 characters' },
  },
} as const satisfies Record<string, FieldWords>;

export const answerField = {
  answer: {
    label: { vi: 'Nội dung trả lời', en: 'The answer' },
    hint: {
      vi: 'Nguyên nhân chậm, việc đã làm và ngày hoàn thành từng việc',
      en: 'Why it is late, what was done, and by when each case is done',
    },
    error: { vi: 'Nhập từ 10 đến 4.000 ký tự', en: 'Enter 10 to 4,000 characters' },
  },
} as const satisfies Record<string, FieldWords>;

/** Refusals about one field, by the code of the API: which field, and what to do. */
export const reminderErrors = {
  'reminder.answerDayInvalid': { field: 'answerBy', text: reminderFields.answerBy.error },
  'reminder.signingDayInvalid': {
    field: 'signedOn',
    text: {
      vi: 'Ngày ký phải sau tuần này và không sau hôm nay',
      en: 'The day of signing is after the week and not after today',
    },
  },
  'reminder.caseUnknown': { field: 'cases', text: reminderFields.cases.error },
  'reminder.reasonMissing': { field: 'reason', text: correctionField.reason.error },
} as const satisfies Record<string, { readonly field: string; readonly text: Words }>;
