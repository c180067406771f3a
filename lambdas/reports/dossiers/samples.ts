const october = {
  period: { id: '2026-10', from: '2026-10-01', to: '2026-10-31', state: 'closed' },
  asOf: '2026-11-19T20:00:00.000Z',
  illustrative: true,
  method: { id: 'tthc-timeliness', version: '2026.1' },
};

const sums = {
  ...{ total: 120, online: 70, directOrPostal: 30, carriedOver: 20 },
  ...{ resolved: 96, early: 60, onTime: 28, late: 8, pending: 24, inTime: 21, overdue: 3, moved: 0 },
};

export const tableSample = {
  agency: 'H44.100',
  name: { vi: 'UBND phường Việt Trì', en: "Việt Trì Ward People's Committee" },
  ...october,
  by: 'field',
  rows: [{ key: 'Đất đai', label: { vi: 'Đất đai', en: 'Đất đai' }, ...sums }],
  total: { label: { vi: 'Tổng cộng', en: 'Total' }, ...sums },
};
