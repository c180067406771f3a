import type { Reply, StaffOperation } from '../../platform/operation.ts';
import type { PaperAction } from '../../reports/domain/submissions/actions.ts';
import { approveReport } from '../../reports/submissions/approve.ts';
import { returnReport } from '../../reports/submissions/return.ts';
import { submitReport } from '../../reports/submissions/submit.ts';
import { withdrawReport } from '../../reports/submissions/withdraw.ts';

/** The operation of the API behind each form of a report. */
export const operations = {
  submit: submitReport,
  approve: approveReport,
  return: returnReport,
  withdraw: withdrawReport,
} as const satisfies Record<PaperAction, Pick<StaffOperation<never, Reply>, 'refuses'>>;
