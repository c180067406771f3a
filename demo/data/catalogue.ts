import type { Procedure } from '../../lambdas/directory/procedures/domain/procedure.ts';

/** The figures are made up, and so marked wherever their decision is named. */
const decision = { number: 'MH01/QĐ-UBND (minh họa)', on: '2025-06-30' };
const validFrom = '2025-07-01';
const ofProvince = { agency: 'H44', decision, validFrom };

/** The procedures that the demo rates and complains of, with fees and times that are made up. */
export const catalogue: readonly Procedure[] = [
  {
    ...{ ...ofProvince, code: '2.000815', field: 'Chứng thực' },
    name: { vi: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản', en: 'Certification of copies from originals' },
    time: { amount: 1, unit: 'workingDays' },
    fees: [{ name: 'Phí chứng thực một trang', amount: 2_000 }],
  },
  {
    ...{ ...ofProvince, code: '1.001193', field: 'Hộ tịch' },
    name: { vi: 'Đăng ký khai sinh', en: 'Registration of a birth' },
    time: { amount: 8, unit: 'hours' },
    fees: [],
  },
  {
    ...{ ...ofProvince, code: '1.004873', field: 'Hộ tịch' },
    name: { vi: 'Cấp giấy xác nhận tình trạng hôn nhân', en: 'Certificate of marital status' },
    time: { amount: 3, unit: 'workingDays' },
    fees: [{ name: 'Lệ phí', amount: 15_000 }],
  },
  {
    ...{ ...ofProvince, code: '1.001612', field: 'Hộ kinh doanh' },
    name: { vi: 'Đăng ký thành lập hộ kinh doanh', en: 'Registration of a household business' },
    time: { amount: 3, unit: 'workingDays' },
    fees: [{ name: 'Lệ phí', amount: 100_000 }],
  },
  {
    ...{ ...ofProvince, code: '2.000635', agency: 'H44.104', field: 'Hộ tịch' },
    name: { vi: 'Cấp bản sao trích lục hộ tịch', en: 'Copy of an extract from the civil register' },
    time: { amount: 4, unit: 'hours' },
    fees: [{ name: 'Phí cấp bản sao', amount: 8_000 }],
  },
];
