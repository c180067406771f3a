import { CODE, officer } from '../samples.ts';
import { accessLabels } from './access.ts';

export const accessSample = () => ({
  at: '2026-11-20T02:41:07.114Z',
  code: CODE,
  agency: 'H44.100',
  agencyName: { vi: 'Phường Việt Trì', en: 'Viet Tri ward' },
  event: 'contactOpened' as const,
  label: accessLabels.contactOpened,
  by: { ...officer, agency: 'H44.100' },
  reason: 'Hẹn gặp người dân',
});
