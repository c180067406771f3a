import { statusLabels } from './domain/labels.ts';

/** The dossier of the examples, which came on 2 November 2026 and was due on the 16th. */
export const DOSSIER = 'H44.100-261102-0007';

export const rowSample = {
  code: DOSSIER,
  changedAt: '2026-11-18T02:10:00.000Z',
  agency: 'H44.100',
  procedure: '1.012766',
  field: 'Đất đai',
  channel: 'online',
  status: 'processing',
  receivedOn: '2026-11-02',
  dueOn: '2026-11-16',
} as const;

/** The second row contradicts itself and is refused. */
export const batchSample = () => [rowSample, { ...rowSample, code: 'H44.100-261102-0008', doneOn: '2026-11-01' }];

export const takenSample = {
  accepted: 1,
  changed: 0,
  repeated: 0,
  outdated: 0,
  refused: 1,
  items: [
    { index: 0, dossier: DOSSIER, result: 'accepted' },
    {
      index: 1,
      dossier: 'H44.100-261102-0008',
      result: 'refused',
      code: 'dossier.contradicts',
      errors: [
        { path: 'doneOn', code: 'beforeReceipt', message: 'doneOn is before receivedOn' },
        { path: 'doneOn', code: 'unexpected', message: 'This status has no doneOn' },
      ],
    },
  ],
} as const;

const facts = {
  code: DOSSIER,
  agency: 'H44.100',
  procedure: '1.012766',
  field: 'Đất đai',
  channel: 'online',
  status: 'processing',
  label: statusLabels.processing,
  receivedOn: '2026-11-02',
} as const;

export const listedSample = {
  ...facts,
  outcome: 'overdue',
  dueOn: '2026-11-16',
  workingDaysLate: 4,
  isExplained: true,
  isApologised: false,
} as const;

export const dossierSample = {
  ...facts,
  version: 1,
  standing: { outcome: 'overdue', dueOn: '2026-11-16', workingDaysLate: 4 },
  dueOn: '2026-11-16',
  firstDueOn: '2026-11-16',
  supplements: [],
  changedAt: '2026-11-18T02:10:00.000Z',
  by: 'mot-cua-viet-tri',
  explanations: [],
  changes: [],
  actions: ['explainDelay', 'printApology', 'issueReceipt'],
} as const;

/** In the form of the receipt of a dossier. */
export const receiptSample = 'K7QM-3D9X-PFWR';

export const applicantSample = {
  ...facts,
  status: 'done',
  label: statusLabels.done,
  outcome: 'late',
  dueOn: '2026-11-16',
  workingDaysLate: 3,
  firstDueOn: '2026-11-16',
  supplements: [],
  doneOn: '2026-11-19',
  changedAt: '2026-11-19T09:30:00.000Z',
  explainedOn: '2026-11-18',
  apology: {
    on: '2026-11-18',
    newDueOn: '2026-11-20',
    reason: 'Chưa có kết quả xác định nghĩa vụ tài chính của cơ quan thuế.',
  },
  method: { id: 'tthc-timeliness', version: '2026.1' },
  rating: {
    token: 'h~261121~bY3b0yJmHq2v6kz1cO4l2A',
    validTo: '2026-11-21',
    until: '2027-02-17',
    path: '/vi/danh-gia?agency=H44.100&procedure=1.012766&dossier=H44.100-261102-0007&token=h~261121~bY3b0yJmHq2v6kz1cO4l2A',
  },
} as const;

export const explanationSample = {
  at: '2026-11-20T03:00:00.000Z',
  by: 'officer-1',
  text: 'Hồ sơ phải lấy ý kiến của cơ quan thuế, chưa có văn bản trả lời.',
} as const;

export const apologySample = {
  at: '2026-11-20T04:00:00.000Z',
  by: 'head-1',
  newDueOn: '2026-11-27',
  reason: 'Chưa có kết quả xác định nghĩa vụ tài chính của cơ quan thuế.',
} as const;

export const setAsideSample = {
  at: '2026-11-20T06:00:00.000Z',
  by: 'leader-1',
  reason: 'Hồ sơ được nhập hai lần do nhầm mã; hồ sơ đúng mã vẫn được thống kê.',
} as const;

/** The same dossier as the cells of a sheet. */
export const sheetSample = {
  agency: 'H44.100',
  procedure: '1.012766',
  field: 'Đất đai',
  channel: 'Trực tuyến',
  status: 'Đang xử lý',
  receivedOn: '02/11/2026',
  dueOn: '16/11/2026',
} as const;
