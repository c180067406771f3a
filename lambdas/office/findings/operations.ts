import { confirmFinding } from '../../findings/confirm.ts';
import { putFinding } from '../../findings/put.ts';
import { reportFinding } from '../../findings/report.ts';
import { returnFinding } from '../../findings/return.ts';
import { withdrawFinding } from '../../findings/withdraw.ts';

/** The operation of the API behind each form of a finding. */
export const operations = {
  change: putFinding,
  report: reportFinding,
  confirm: confirmFinding,
  return: returnFinding,
  withdraw: withdrawFinding,
} as const;
