import type { DossierAction } from '../../../dossiers/domain/actions.ts';
import type { Words } from '../../../kernel/words.ts';
import type { FieldWords, FormWords } from '../../words/form-words.ts';
import type { DossierAct } from '../operations.ts';

/** What the fields of the forms are called, and what is wrong with them. */
export const fieldWords = {
  text: {
    label: { vi: 'Nguyên nhân quá hạn', en: 'Why it is late' },
    error: { vi: 'Nêu nguyên nhân, từ 10 đến 2.000 ký tự', en: 'Explain it in 10 to 2,000 characters' },
  },
  newDueOn: {
    label: { vi: 'Ngày hẹn lại', en: 'New day' },
    hint: {
      vi: 'Ví dụ: 31/12/2026. Là ngày làm việc sau hôm nay, không quá 60 ngày làm việc.',
      en: 'For example 31/12/2026. A working day after today, at most 60 working days ahead.',
    },
    error: { vi: 'Nhập ngày, ví dụ 31/12/2026', en: 'Enter a date, for example 31/12/2026' },
  },
  reason: {
    label: { vi: 'Lý do', en: 'Reason' },
    error: { vi: 'Nêu lý do, từ 10 đến 2.000 ký tự', en: 'Give the reason in 10 to 2,000 characters' },
  },
} as const satisfies Record<string, FieldWords>;
export type FieldName = keyof typeof fieldWords;

export const formWords: Readonly<Record<DossierAct, FormWords>> = {
  explainDelay: {
    title: { vi: 'Giải trình việc quá hạn', en: 'Explain the delay' },
    button: { vi: 'Gửi giải trình', en: 'Send the explanation' },
    more: {
      vi: 'Người đứng đầu và lãnh đạo xem được giải trình này trên trang hồ sơ.',
      en: 'Heads and leaders see it on this page.',
    },
  },
  apologise: {
    title: { vi: 'Ghi nhận xin lỗi, hẹn lại ngày trả kết quả', en: 'Record the apology and the new day' },
    button: { vi: 'Ghi nhận', en: 'Record' },
    more: {
      vi: 'Chỉ hẹn lại một lần. Hệ thống không gửi thư: cơ quan in, ký và gửi văn bản xin lỗi. Thư in sau khi ghi nhận có sẵn ngày hẹn lại và lý do.',
      en: 'A new day is promised once. The service sends nothing: print, sign and send the letter. Printed after this, it has the new day and the reason.',
    },
  },
  setAside: {
    title: { vi: 'Đưa ra khỏi thống kê', en: 'Set the dossier aside' },
    button: { vi: 'Đưa ra khỏi thống kê', en: 'Set aside' },
    more: {
      vi: 'Chỉ dùng cho hồ sơ nhập nhầm. Số hồ sơ bị đưa ra khỏi thống kê được công khai cùng số liệu.',
      en: 'Only for a dossier that was entered by mistake. The number of such dossiers is public beside the figures.',
    },
  },
  restore: {
    title: { vi: 'Thống kê lại hồ sơ này', en: 'Count the dossier again' },
    button: { vi: 'Thống kê lại', en: 'Count again' },
  },
};

export const letterLabel: Words = { vi: 'In văn bản xin lỗi', en: 'Print the letter of apology' };

export const doneWords: Readonly<Record<DossierAct, Words>> = {
  explainDelay: { vi: 'Đã gửi giải trình.', en: 'The explanation is sent.' },
  apologise: { vi: 'Đã ghi nhận xin lỗi và ngày hẹn lại.', en: 'The apology and the new day are recorded.' },
  setAside: { vi: 'Đã đưa hồ sơ ra khỏi thống kê.', en: 'The dossier is set aside.' },
  restore: { vi: 'Hồ sơ được thống kê lại.', en: 'The dossier is counted again.' },
};

/** The titles of acts in a history. */
export const actLabels: Readonly<Record<Extract<DossierAction, 'setAside' | 'restore' | 'issueReceipt'>, Words>> = {
  setAside: { vi: 'Đưa ra khỏi thống kê', en: 'Set aside' },
  restore: { vi: 'Thống kê lại', en: 'Counted again' },
  issueReceipt: { vi: 'Cấp mã xác nhận cho người nộp', en: 'Receipt issued for the applicant' },
};
