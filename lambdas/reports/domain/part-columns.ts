import type { Words } from '../../kernel/words.ts';
import type { Outcomes } from './timeliness.ts';

/** The petitions of an agency directly below, as it published them. */
export type PartOfReport = { readonly name: Words; readonly petitions: Outcomes };

type PartColumn = {
  readonly head: Words;
  readonly group?: Words;
  readonly count: (petitions: Outcomes) => number;
};

const total: Words = { vi: 'Tổng số', en: 'Total' };
const answered: Words = { vi: 'Đã trả lời', en: 'Answered' };
const pending: Words = { vi: 'Đang xử lý', en: 'Pending' };

/** Received = answered + refused + passed on, withdrawn or merged + pending. */
export const partColumns: readonly PartColumn[] = [
  { head: { vi: 'Tiếp nhận', en: 'Received' }, count: ({ received }) => received.total },
  { head: total, group: answered, count: (petitions) => petitions.answered.total },
  { head: { vi: 'Đúng hạn', en: 'On time' }, group: answered, count: (petitions) => petitions.answered.onTime },
  { head: { vi: 'Quá hạn', en: 'Late' }, group: answered, count: (petitions) => petitions.answered.late },
  { head: { vi: 'Không tiếp nhận', en: 'Refused' }, count: ({ refused }) => refused },
  {
    head: { vi: 'Chuyển, rút, gộp', en: 'Passed on, withdrawn, merged' },
    count: ({ forwardedOut, withdrawn, merged }) => forwardedOut + withdrawn + merged.total,
  },
  { head: total, group: pending, count: (petitions) => petitions.pending.total },
  { head: { vi: 'Quá hạn', en: 'Overdue' }, group: pending, count: (petitions) => petitions.pending.overdue },
];

/** Of a period: what came, and what was answered in time. */
export const trendColumns: readonly PartColumn[] = partColumns.slice(0, 3);
