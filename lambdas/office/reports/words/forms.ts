import type { Words } from '../../../kernel/words.ts';
import type { PaperAction } from '../../../reports/domain/submissions/actions.ts';
import type { FieldWords, FormWords } from '../../words/form-words.ts';
import { signedPaperWords } from '../../words/signed-paper.ts';

/** What the fields of the forms are called, and what is wrong with them. */
export const fieldWords = {
  ...signedPaperWords,
  assessment: {
    label: { vi: 'Đánh giá, nguyên nhân và kiến nghị', en: 'Assessment, causes and proposals' },
    hint: {
      vi: 'Mặt được, hạn chế, nguyên nhân và kiến nghị; được đưa nguyên văn vào báo cáo.',
      en: 'What went well and badly, why, and what is proposed; the report contains it unchanged.',
    },
    error: { vi: 'Nêu đánh giá, từ 20 đến 6.000 ký tự', en: 'Write the assessment in 20 to 6,000 characters' },
  },
  reason: {
    label: { vi: 'Lý do', en: 'Reason' },
    error: { vi: 'Nêu lý do, từ 10 đến 1.000 ký tự', en: 'Give the reason in 10 to 1,000 characters' },
  },
} as const satisfies Record<string, FieldWords>;
export type FieldName = keyof typeof fieldWords;

export const formWords: Readonly<Record<PaperAction, FormWords>> = {
  submit: {
    title: { vi: 'Trình báo cáo đã ký', en: 'Submit the signed report' },
    button: { vi: 'Trình báo cáo', en: 'Submit' },
    more: {
      vi: 'Ghi đúng như văn bản đã ký. Hệ thống lập và lưu văn bản với số liệu hiện tại, sau khi trình không sửa được.',
      en: 'Enter what the signed paper says. The service makes and stores it with the figures of now; it cannot be changed after that.',
    },
  },
  approve: {
    title: { vi: 'Phê duyệt báo cáo', en: 'Approve the report' },
    button: { vi: 'Phê duyệt, chốt kỳ', en: 'Approve and close the period' },
    more: {
      vi: 'Đề nghị đọc văn bản trước khi phê duyệt. Sau khi chốt kỳ, số liệu thay đổi cần một văn bản khác, có lý do.',
      en: 'Read the paper first. Once the period is closed, figures that change need another paper with a reason.',
    },
  },
  return: {
    title: { vi: 'Trả lại để chỉnh sửa', en: 'Return it for changes' },
    button: { vi: 'Trả lại', en: 'Return' },
    more: {
      vi: 'Cơ quan trình xem được lý do này và trình lại văn bản khác.',
      en: 'The agency sees this reason and submits another paper.',
    },
  },
  withdraw: {
    title: { vi: 'Rút lại báo cáo đã trình', en: 'Take the report back' },
    button: { vi: 'Rút lại', en: 'Take back' },
    more: {
      vi: 'Chỉ rút được khi báo cáo chưa được phê duyệt hoặc trả lại. Văn bản đã trình vẫn được lưu.',
      en: 'Possible until it is approved or returned. The paper stays stored.',
    },
  },
};

export const doneWords: Readonly<Record<PaperAction, Words>> = {
  submit: { vi: 'Đã trình báo cáo.', en: 'The report is submitted.' },
  approve: { vi: 'Đã phê duyệt báo cáo, chốt kỳ.', en: 'The report is approved, its period is closed.' },
  return: { vi: 'Đã trả lại báo cáo.', en: 'The report is returned.' },
  withdraw: { vi: 'Đã rút lại báo cáo.', en: 'The report is taken back.' },
};

/** Refusals about what happened meanwhile, for the person whose form was not carried out. */
export const meanwhile: Readonly<Record<string, Words>> = {
  'report.outdated': {
    vi: 'Số liệu của báo cáo vừa được cập nhật. Đối chiếu văn bản đã ký với dự thảo mới trước khi trình.',
    en: 'The figures of the report were updated. Compare the signed paper with the new draft before you submit it.',
  },
  'report.activitiesChanged': {
    vi: 'Số liệu do cơ quan nhập vừa được sửa. Đối chiếu văn bản đã ký với dự thảo mới trước khi trình.',
    en: 'The figures that the agency entered were changed. Compare the signed paper with the new draft before you submit it.',
  },
  'report.revisionConflict': {
    vi: 'Báo cáo vừa được người khác trình hoặc xử lý. Xem tình trạng mới nhất rồi gửi lại nếu còn phù hợp.',
    en: 'Somebody else has submitted or decided about the report. Read its state, then send your form again if it still fits.',
  },
};
