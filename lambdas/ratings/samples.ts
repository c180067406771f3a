/** The rating of the examples: one tap at a kiosk. */
export const sampleRating = {
  id: 'kiosk-3-2026-11-20-0042',
  subject: { kind: 'visit', code: 'A042' },
  agency: 'H44.104',
  channel: 'kiosk',
  proof: 'none',
  proven: false,
  at: '2026-11-20T02:18:33.663Z',
  receivedAt: '2026-11-20T02:18:33.663Z',
  levels: { overall: 4 },
  questionnaire: { id: 'sipas-service', version: '2026.1' },
} as const;
