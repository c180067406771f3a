/** The overall figure of the examples: six visitors of one day. */
export const sampleOverall = {
  key: 'overall',
  label: { vi: 'Mức độ hài lòng chung', en: 'Overall satisfaction' },
  n: 6,
  levels: [1, 0, 1, 2, 2],
  satisfiedShare: 0.6667,
  meanIndex: 73.33,
  interval: [0.3, 0.9032],
  basis: 'question',
} as const;

/** An overall figure of too few people. */
export const sampleSuppressed = { key: sampleOverall.key, label: sampleOverall.label, suppressed: true } as const;
