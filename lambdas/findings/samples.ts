import type { FindingAction, FindingState } from './domain/finding.ts';
import { stateLabels } from './domain/labels.ts';

/** The finding of the examples. */
export const FINDING_ID = '0193b8c0-4d1e-7000-8a00-3f1c9b2a7e01';

const entered = { id: 'head-01', name: 'Lương Minh Khôi', agency: 'H44' };
const reporter = { id: 'head-100', name: 'Nguyễn Hữu Thành', agency: 'H44.100' };

export const sampleFields = {
  agency: 'H44.100',
  source: {
    kind: 'inspection',
    number: '12/KL-TTr',
    on: '2026-11-20',
    title: 'Kết luận kiểm tra việc tiếp nhận, xử lý phản ánh, kiến nghị năm 2026',
  },
  found: '03 phản ánh, kiến nghị được trả lời quá hạn mà không có văn bản xin lỗi.',
  remedy: 'Có văn bản xin lỗi người gửi; phân công người theo dõi thời hạn hằng ngày.',
  dueOn: '2026-12-10',
} as const;

export const sampleEvidence = {
  text: 'Đã gửi văn bản xin lỗi cho cả 03 người gửi và phân công người theo dõi thời hạn.',
  document: '215/UBND-VP ngày 04/12/2026',
} as const;
export const RETURN_REASON = 'Báo cáo chưa nêu việc phân công người theo dõi thời hạn.';
export const WITHDRAW_REASON = 'Nhập trùng với kiến nghị đã có.';

const ENTERED_AT = '2026-11-23T02:00:00.000Z';
const REPORTED_AT = '2026-12-04T03:30:00.000Z';
const DECIDED_AT = '2026-12-07T02:15:00.000Z';

const fields = {
  ...{ id: FINDING_ID, ...sampleFields, firstDueOn: sampleFields.dueOn, isOverdue: false },
  name: { vi: 'UBND phường Việt Trì', en: "Việt Trì Ward People's Committee" },
  ...{ enteredBy: entered, enteredAt: ENTERED_AT },
} as const;
const changes = {
  enter: { action: 'enter', at: ENTERED_AT, by: entered, version: 1 },
  report: { action: 'report', at: REPORTED_AT, by: reporter, version: 2 },
} as const;
const report = { ...sampleEvidence, at: REPORTED_AT, by: reporter } as const;
const decision = { at: DECIDED_AT, by: entered } as const;

const inState = <State extends FindingState>(state: State, version: number) => ({
  ...fields,
  version,
  state,
  label: stateLabels[state],
});
const actions = <const Allowed extends readonly FindingAction[]>(...allowed: Allowed) => ({ actions: allowed });

const listedOpen = { ...inState('open', 1), workingDaysLeft: 13, ...actions('change', 'withdraw') };

export const openFinding = () => ({ ...listedOpen, changes: [changes.enter] });

export const reportedFinding = () => ({
  ...inState('reported', 2),
  ...{ report, ...actions('report') },
  changes: [changes.enter, changes.report],
});

export const confirmedFinding = () => ({
  ...inState('confirmed', 3),
  ...{ report, confirmed: decision, ...actions('return') },
  changes: [changes.enter, changes.report, { action: 'confirm', ...decision, version: 3 } as const],
});

export const returnedFinding = () => ({
  ...{ ...inState('returned', 3), workingDaysLeft: 3, report, returned: { text: RETURN_REASON, ...decision } },
  ...actions('change', 'withdraw'),
  changes: [changes.enter, changes.report, { action: 'return', ...decision, version: 3, why: RETURN_REASON } as const],
});

export const withdrawnFinding = () => ({
  ...{ ...inState('withdrawn', 2), withdrawn: { text: WITHDRAW_REASON, ...decision }, ...actions() },
  changes: [changes.enter, { action: 'withdraw', ...decision, version: 2, why: WITHDRAW_REASON } as const],
});

export const listedSample = () => ({
  summary: { total: 8, confirmed: 6, reported: 1, open: 1, overdue: 0, withdrawn: 1, agenciesLeftOut: 0 },
  items: [listedOpen],
});
