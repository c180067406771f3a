import type { Words } from '../../../kernel/words.ts';
import type { SubmissionState } from './submission.ts';

/** `draft`: nobody has signed the report yet. `missing`: there is no report of the period. */
export const paperStates = ['missing', 'draft', 'submitted', 'returned', 'withdrawn', 'approved'] as const;

export const submissionLabels = {
  missing: { vi: 'Chưa có báo cáo', en: 'No report' },
  draft: { vi: 'Dự thảo, chưa trình', en: 'Draft, not submitted' },
  submitted: { vi: 'Đã trình, chờ phê duyệt', en: 'Submitted, waiting for approval' },
  returned: { vi: 'Yêu cầu chỉnh sửa', en: 'Changes requested' },
  withdrawn: { vi: 'Đã rút lại', en: 'Withdrawn' },
  approved: { vi: 'Đã phê duyệt, chốt kỳ', en: 'Approved, period closed' },
} as const satisfies Readonly<Record<SubmissionState | 'missing' | 'draft', Words>>;
