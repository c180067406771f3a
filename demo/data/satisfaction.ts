/** Satisfaction with an agency at the start and at the end, 0 to 1, and how many of 100 ratings it gets. */
export type AgencySatisfaction = { readonly from: number; readonly to: number; readonly share: number };

/**
 * Made up, not a finding about anybody: one agency is good (H44.03), one is bad (H44.08), one improves month by
 * month (H44.104), the others are in between.
 */
export const satisfaction: Readonly<Record<string, AgencySatisfaction>> = {
  H44: { from: 0.6, to: 0.65, share: 0 },
  'H44.01': { from: 0.8, to: 0.8, share: 5 },
  'H44.03': { from: 0.95, to: 0.95, share: 9 },
  'H44.07': { from: 0.62, to: 0.58, share: 12 },
  'H44.08': { from: 0.18, to: 0.18, share: 13 },
  'H44.100': { from: 0.74, to: 0.78, share: 38 },
  'H44.104': { from: 0.2, to: 0.92, share: 23 },
};
