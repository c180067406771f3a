/** The published petition of the examples. */
export const PUBLIC_ID = '7K3D-9QXM-4HTR';

export const aPublished = {
  id: PUBLIC_ID,
  agency: 'H44.100',
  agencyName: { vi: 'UBND phường Việt Trì', en: "Việt Trì Ward People's Committee" },
  matter: 'field',
  kind: 'reflection',
  commune: { code: '07900', name: { vi: 'phường Việt Trì', en: 'Việt Trì Ward' } },
  receivedOn: '2026-11-20',
  answeredOn: '2026-11-30',
  publishedAt: '2026-12-01T02:00:00.000Z',
  summary: 'Đã nạo vét cống thoát nước đường Hùng Vương.',
} as const;

export const aLicence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

export const anOverdue = {
  agency: aPublished.agency,
  agencyName: aPublished.agencyName,
  matter: 'field',
  stage: 'answer',
  dueOn: '2026-12-14',
  workingDaysLate: 3,
} as const;

export const aSearch = {
  q: 'thoat nuoc',
  agency: 'H44.100',
  matter: 'field',
  commune: '07900',
  period: '2026-12',
} as const;
