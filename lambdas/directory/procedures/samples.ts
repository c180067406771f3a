import type { Procedure } from './domain/procedure.ts';

/** The procedure that the examples of this folder use; its figures are made up. */
export const sampleProcedure = {
  code: '2.000815',
  agency: 'H44.100',
  name: {
    vi: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản',
    en: 'Certification of copies from originals',
  },
  field: 'Chứng thực',
  time: { amount: 1, unit: 'workingDays' as const },
  fees: [{ name: 'Phí chứng thực một trang', amount: 2_000 }],
  decision: { number: 'MH01/QĐ-UBND', on: '2025-12-15' },
  validFrom: '2026-01-01',
  link: 'https://dichvucong.gov.vn/',
} satisfies Procedure;
