import { REPORT_ID } from '../samples.ts';

const SHA256 = '3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea';

export const submitSample = {
  version: 1,
  number: '12/BC-UBND',
  place: 'Việt Trì',
  signedOn: '2026-11-06',
  signer: { name: 'Nguyễn Văn An', position: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH' },
  assessment: 'Ba trường hợp trả lời quá hạn do phải khảo sát hiện trường sau mưa lớn.',
};

const { version, ...signed } = submitSample;

export const submissionSample = {
  ...{ id: REPORT_ID, agency: 'H44.100', period: '2026-10', version: 1, builtAt: '2026-11-04T17:00:12.480Z' },
  state: 'submitted' as const,
  label: { vi: 'Đã trình, chờ phê duyệt', en: 'Submitted, waiting for approval' },
  actions: ['withdraw' as const],
  revision: 1,
  paper: { version, ...signed, sha256: SHA256, at: '2026-11-06T03:10:00.000Z', by: 'Nguyễn Văn An' },
  isOutdated: false,
  later: [],
};

const decision = { at: '2026-11-09T02:00:00.000Z', by: 'Trần Thị Bình', agency: 'H44' };

export const approvedSample = {
  ...submissionSample,
  state: 'approved' as const,
  label: { vi: 'Đã phê duyệt, chốt kỳ', en: 'Approved, period closed' },
  actions: [],
  revision: 2,
  decision: { state: 'approved' as const, ...decision },
  approved: { sha256: SHA256, version: 1 },
};

export const returnedSample = {
  ...submissionSample,
  state: 'returned' as const,
  label: { vi: 'Yêu cầu chỉnh sửa', en: 'Changes requested' },
  actions: [],
  revision: 2,
  decision: { state: 'returned' as const, ...decision, reason: 'Chưa nêu nguyên nhân các trường hợp quá hạn.' },
};

export const withdrawnSample = {
  ...submissionSample,
  state: 'withdrawn' as const,
  label: { vi: 'Đã rút lại', en: 'Withdrawn' },
  actions: ['submit' as const],
  revision: 2,
  decision: {
    ...{ state: 'withdrawn' as const, at: '2026-11-06T03:30:00.000Z', by: 'Nguyễn Văn An', agency: 'H44.100' },
    reason: 'Trình nhầm văn bản của tháng trước.',
  },
};

export const submissionListSample = {
  ...{ agency: 'H44', period: '2026-10' },
  items: [
    {
      ...{ agency: 'H44.100', name: { vi: 'UBND phường Việt Trì', en: "Việt Trì Ward People's Committee" } },
      report: { id: REPORT_ID, version: 1, builtAt: '2026-11-04T17:00:12.480Z' },
      ...{ state: 'submitted' as const, label: submissionSample.label, signedOn: '2026-11-06', isOutdated: false },
    },
  ],
};
