import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import { type Words, withinSentence } from '../../../kernel/words.ts';
import type { FieldWords, FormWords } from '../../words/form-words.ts';

/** Of the figures that an agency counts itself. */
export const activityWords = {
  title: { vi: 'Số liệu do cơ quan nhập', en: 'Figures entered by the agency' },
  back: { vi: 'Về báo cáo', en: 'Back to the report' },
  edit: { vi: 'Nhập, sửa số liệu', en: 'Enter or change these figures' },
  history: { vi: 'Xem căn cứ và lịch sử nhập', en: 'Evidence and history' },
  frozen: {
    vi: 'Số liệu hiện không sửa được: báo cáo đang chờ phê duyệt, đã được phê duyệt hoặc không thể trình văn bản mới.',
    en: 'These figures cannot be changed now: the report waits for approval, was approved, or no new paper can be submitted.',
  },
  apart: {
    vi: 'Không dùng để tính tỷ lệ, điểm hoặc xếp hạng.',
    en: 'They are not part of any rate, score or ranking.',
  },
  activity: { vi: 'Chỉ tiêu', en: 'Activity' },
  value: { vi: 'Số lượng', en: 'Number' },
  evidence: { vi: 'Căn cứ', en: 'Evidence' },
  noEvidence: { vi: 'Không có', en: 'None' },
  changes: { vi: 'Lịch sử nhập', en: 'History' },
  noChanges: { vi: 'Chưa nhập lần nào.', en: 'Nothing was entered.' },
  version: { vi: 'Phiên bản', en: 'Version' },
  before: { vi: 'Trước khi nhập', en: 'Before' },
  done: { vi: 'Đã lưu số liệu.', en: 'The figures are saved.' },
  changed: {
    vi: 'Số liệu vừa được người khác sửa. Xem số liệu mới nhất trong bảng rồi gửi lại nếu còn phù hợp.',
    en: 'Somebody else has changed these figures. Read the table, then send your form again if it still fits.',
  },
} as const satisfies Record<string, Words>;

export const activityForm: FormWords = {
  title: { vi: 'Nhập, sửa số liệu', en: 'Enter or change the figures' },
  button: { vi: 'Lưu số liệu', en: 'Save the figures' },
  more: {
    vi: 'Chỉ nhập số liệu của riêng cơ quan, không gồm đơn vị trực thuộc. Để trống cả hai ô nếu chưa có số liệu; nhập 0 nếu trong kỳ không phát sinh. Căn cứ ghi số, ký hiệu, ngày văn bản, ví dụ: 12/KH-UBND ngày 06/10/2026; không ghi thông tin cá nhân.',
    en: 'Enter what this agency did itself, without its units. Leave both fields empty if there is no figure; enter 0 if nothing happened. The evidence is number, reference and date of the document, for example 12/KH-UBND, 6 Oct 2026; no personal data.',
  },
};

export const activityFields = {
  why: {
    label: { vi: 'Lý do sửa', en: 'Why they are changed' },
    error: { vi: 'Nêu lý do sửa, từ 10 đến 300 ký tự', en: 'Give the reason in 10 to 300 characters' },
  },
  confirm: {
    label: {
      vi: 'Đã kiểm tra: nội dung không chứa dữ liệu cá nhân',
      en: 'I have checked it: the texts contain no personal data',
    },
    error: {
      vi: 'Nội dung có thể chứa dữ liệu cá nhân. Xóa dữ liệu đó, hoặc đánh dấu ô đã kiểm tra.',
      en: 'A text seems to contain personal data. Remove it, or tick that you checked it.',
    },
  },
} as const satisfies Record<string, FieldWords>;

export const activitySentences = {
  title: {
    vi: (period: string, agency: string) => `Số liệu do cơ quan nhập, ${period}: ${agency}`,
    en: (period: string, agency: string) => `Figures entered by the agency, ${period}: ${agency}`,
  },
  /** The label of a field for the number, and of the one for its evidence. */
  value: {
    vi: (label: string, unit: string) => `${label} (${unit})`,
    en: (label: string, unit: string) => `${label} (${unit})`,
  },
  evidence: {
    vi: (label: string) => `Căn cứ: ${withinSentence(label)}`,
    en: (label: string) => `Evidence: ${withinSentence(label)}`,
  },
  valueError: {
    vi: (label: string, most: string) => `${label}: nhập số nguyên từ 0 đến ${most}, hoặc để trống cả hai ô`,
    en: (label: string, most: string) => `${label}: enter a whole number from 0 to ${most}, or leave both fields empty`,
  },
  evidenceError: {
    vi: (label: string) => `${label}: nêu căn cứ, từ 3 đến 300 ký tự`,
    en: (label: string) => `${label}: give the evidence in 3 to 300 characters`,
  },
} as const;

export const numberIn =
  (lang: Lang) =>
  (value: number): string =>
    formatNumber(lang, value);
