import type { Words } from '../../kernel/words.ts';
import type { FindingAction, FindingState, SourceKind } from './finding.ts';

export const sourceKindLabels: Readonly<Record<SourceKind, Words>> = {
  inspection: { vi: 'Kết luận thanh tra, kiểm tra', en: 'Inspection' },
  internalAudit: { vi: 'Đánh giá nội bộ', en: 'Internal audit' },
  managementReview: { vi: 'Xem xét của lãnh đạo', en: 'Management review' },
  satisfactionReport: { vi: 'Báo cáo mức độ hài lòng', en: 'Satisfaction report' },
  other: { vi: 'Văn bản khác', en: 'Other document' },
};

export const stateLabels: Readonly<Record<FindingState, Words>> = {
  open: { vi: 'Đang thực hiện', en: 'To be remedied' },
  reported: { vi: 'Đã báo cáo, chờ xác nhận', en: 'Reported, not confirmed yet' },
  returned: { vi: 'Yêu cầu thực hiện lại', en: 'Returned' },
  confirmed: { vi: 'Đã xác nhận hoàn thành', en: 'Confirmed' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
};

export const actionLabels: Readonly<Record<FindingAction, Words>> = {
  enter: { vi: 'Nhập kiến nghị', en: 'Entered' },
  change: { vi: 'Sửa kiến nghị', en: 'Changed' },
  report: { vi: 'Báo cáo kết quả khắc phục', en: 'Remedy reported' },
  confirm: { vi: 'Xác nhận hoàn thành', en: 'Confirmed' },
  return: { vi: 'Yêu cầu thực hiện lại', en: 'Returned' },
  withdraw: { vi: 'Rút kiến nghị', en: 'Withdrawn' },
};
