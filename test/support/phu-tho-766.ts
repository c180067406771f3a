/**
 * Figures of Phú Thọ as the National Public Service Portal published them on 26/09/2026, of the calendar year 2026 unless
 * the unit says otherwise. Each row has its counts, so that every share and score follows from them.
 */

/** Dossiers received, and of these in time; share; score of 20. */
export const progress = [
  ['H44 Tỉnh Phú Thọ', 597918, 528684, 88.42, 17.68],
  ['H44.01 Văn phòng UBND tỉnh', 161, 156, 96.89, 19.38],
  ['H44.03 Ban Quản lý các khu công nghiệp', 1840, 1689, 91.79, 18.36],
  ['H44.07 Sở Công Thương', 2270, 1652, 72.78, 14.56],
  ['H44.08 Sở Giáo dục và Đào tạo', 1120, 758, 67.68, 13.54],
  ['H44.100 Phường Việt Trì', 8253, 7368, 89.28, 17.86],
  ['H44.104 Xã Hy Cương', 3443, 2775, 80.6, 16.12],
] as const;

type Part = readonly [n: number, d: number, percent: number, score: number];

/** Satisfied dossiers, petitions in time, satisfied petitions; and the sum of 18. */
export const satisfaction: readonly (readonly [
  unit: string,
  dossiers: Part,
  petitionsOnTime: Part,
  petitionsSatisfied: Part,
  sum: number,
])[] = [
  ['H44 năm 2026', [528464, 597918, 88.38, 5.89], [296, 570, 51.93, 3.12], [230, 570, 40.35, 2.42], 11.43],
  ['VP UBND tỉnh', [156, 161, 96.89, 6], [0, 0, 0, 6], [0, 0, 0, 6], 18],
  ['Sở Công Thương', [1651, 2270, 72.73, 4.85], [0, 0, 0, 6], [0, 0, 0, 6], 16.85],
  ['Sở GD&ĐT quý III', [601, 847, 70.96, 4.73], [1, 4, 25, 1.5], [1, 4, 25, 1.5], 7.73],
  ['Phường Việt Trì', [7362, 8253, 89.2, 5.95], [0, 4, 0, 0], [0, 4, 0, 0], 5.95],
];
