/** Codes of national form under which people come to the counters of each agency: to sort scores by, not to rely on. */
const commune = ['2.000815', '2.000884', '1.001193', '1.004873', '2.000635', '1.000894', '1.001612', '2.000986'];

export const procedures: Readonly<Record<string, readonly string[]>> = {
  'H44.01': ['1.012766', '2.000815'],
  'H44.03': ['2.000205', '1.012766'],
  'H44.07': ['2.000033', '2.000648', '2.000674'],
  'H44.08': ['1.005092', '2.001914'],
  'H44.100': commune,
  'H44.104': commune,
};
