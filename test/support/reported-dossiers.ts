import type { ReportedDossiers, TableRow } from '../../lambdas/reports/domain/report.ts';

const total: TableRow = {
  label: { vi: 'Tổng cộng', en: 'Total' },
  ...{ total: 1_213, online: 728, directOrPostal: 364, carriedOver: 121 },
  ...{ resolved: 1_203, early: 1_173, onTime: 20, late: 10, pending: 10, inTime: 7, overdue: 3, moved: 0 },
};

const beside: ReportedDossiers['beside'] = {
  lateByFirstDue: { late: 14, overdue: 3 },
  withoutDueDay: { resolved: 0, pending: 0 },
  reportedByStaff: { resolved: 0, pending: 0 },
  ...{ reportedLate: 2, setAside: 1, moved: 0 },
  explained: { late: 6, overdue: 1 },
  apologised: { late: 5, overdue: 2 },
};

/** The dossiers of a quarter: 1.213, of which 13 are late. */
export const someDossiers = (
  sums: Partial<TableRow> = {},
  others: Partial<ReportedDossiers['beside']> = {},
): ReportedDossiers => ({
  asOf: '2026-10-05T00:00:00.000Z',
  method: { id: 'tthc-timeliness', version: '2026.1' },
  total: { ...total, ...sums },
  byField: [{ ...total, key: 'Đất đai', label: { vi: 'Đất đai', en: 'Đất đai' } }],
  byAgency: [{ ...total, key: 'H44.100', label: { vi: 'UBND phường Việt Trì', en: 'Việt Trì Ward' } }],
  rates: {
    onTimeOfReceived: { n: 1_193, d: 1_213, percent: 98.35 },
    onTimeOfResolved: { n: 1_193, d: 1_203, percent: 99.17 },
    inTimeOfHandled: { n: 1_200, d: 1_213, percent: 98.93 },
  },
  beside: { ...beside, ...others },
});
