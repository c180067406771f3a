import type { Words } from '../../kernel/words.ts';
import type { conductOutcomes } from '../../petitions/domain/case/choices.ts';

/** The labels of the fields, by the name in the contract. */
export const fieldLabels: Readonly<Record<string, Words>> = {
  tier: { vi: 'Mức độ xử lý', en: 'How soon' },
  reason: { vi: 'Lý do', en: 'Reason' },
  explanation: { vi: 'Giải trình việc chậm (cần khi đã quá hạn)', en: 'Why it is late (needed once it is late)' },
  to: { vi: 'Người xử lý', en: 'Person' },
  ground: { vi: 'Căn cứ', en: 'Ground' },
  note: { vi: 'Nội dung gửi người dân', en: 'Text for the sender' },
  agency: { vi: 'Cơ quan nhận', en: 'Agency' },
  receiver: { vi: 'Tên cơ quan nhận', en: 'Name of the receiving body' },
  days: { vi: 'Số ngày làm việc gia hạn', en: 'Working days' },
  newDueOn: { vi: 'Ngày hẹn trả lời', en: 'Date of the answer' },
  text: { vi: 'Nội dung', en: 'Text' },
  outcome: { vi: 'Kết luận', en: 'Finding' },
  publish: { vi: 'Đề nghị công khai', en: 'Propose for publication' },
  confirm: { vi: 'Đã kiểm tra, không có dữ liệu cá nhân', en: 'I checked it: there is no personal data' },
  summary: { vi: 'Tóm tắt công khai', en: 'Summary for the public' },
  content: { vi: 'Nội dung phần tách ra', en: 'What the other agency answers' },
  into: { vi: 'Mã phản ánh cùng nội dung', en: 'Code of the other petition' },
};

export const outcomeLabels: Readonly<Record<(typeof conductOutcomes)[number], Words>> = {
  founded: { vi: 'Phản ánh đúng', en: 'True' },
  unfounded: { vi: 'Phản ánh không đúng', en: 'Not true' },
  dealtWith: { vi: 'Đã xử lý người vi phạm', en: 'True, and dealt with' },
};

export const tierLabels: Readonly<Record<string, Words>> = {
  normal: { vi: 'Thông thường', en: 'Normal' },
  checkable: { vi: 'Cần kiểm tra, xác minh', en: 'To be checked on site' },
  urgent: { vi: 'Khẩn cấp', en: 'Urgent' },
  hours8: { vi: 'Trong 8 giờ làm việc', en: 'Within 8 working hours' },
  hours4: { vi: 'Trong 4 giờ làm việc', en: 'Within 4 working hours' },
  hours2: { vi: 'Trong 2 giờ làm việc', en: 'Within 2 working hours' },
};
