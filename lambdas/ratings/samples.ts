/** The rating of the examples: one tap after a scan at a counter. */
export const sampleRating = {
  id: '0f5a7c1e-6c0e-4c55-9d3e-3a1f0f2b7c11',
  subject: { kind: 'visit', code: 'A042' },
  agency: 'H44.100',
  channel: 'qr',
  proof: 'counter',
  proven: true,
  at: '2026-11-20T02:18:33.663Z',
  receivedAt: '2026-11-20T02:18:33.663Z',
  levels: { overall: 4 },
  questionnaire: { id: 'sipas-service', version: '2026.1' },
} as const;

/** In the form of the token of a counter. */
export const sampleToken = 'c~H44.100~quay-1~1~mFq1cZrmVnqcXqz0n3fPfw';

export const sampleCounter = {
  agency: 'H44.100',
  counter: 'quay-1',
  name: 'Quầy số 1',
  generation: 1,
  active: true,
  hourlyLimit: 60,
} as const;
