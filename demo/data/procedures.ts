/**
 * Procedure codes in the national format and how often each agency gets them: to group scores by, not to rely on.
 */
type Frequent = readonly (readonly [code: string, weight: number])[];

const commune: Frequent = [
  ['2.000815', 68],
  ['1.001193', 16],
  ['1.004873', 10],
  ['1.001612', 6],
];

export const procedures: Readonly<Record<string, Frequent>> = {
  'H44.01': [['1.012766', 1]],
  'H44.03': [
    ['2.000205', 4],
    ['1.012766', 1],
  ],
  'H44.07': [
    ['2.000033', 4],
    ['2.000648', 1],
  ],
  'H44.08': [
    ['1.005092', 4],
    ['2.001914', 1],
  ],
  'H44.100': commune,
  'H44.104': commune,
};

/** The field (lĩnh vực) of some procedures: to group by, not to rely on. */
export const fields: Readonly<Record<string, string>> = {
  '2.000815': 'Chứng thực',
  '1.001193': 'Hộ tịch',
  '1.004873': 'Hộ tịch',
  '1.001612': 'Hộ kinh doanh',
};
