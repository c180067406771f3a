export const percentOf = (n: number, d: number) => ({ n, d, percent: Math.round((n / d) * 10_000) / 100 });

/** One of the answered ones is about conduct. */
export const publicSample = {
  received: { total: 41, new: 34, carriedOver: 7 },
  answered: { total: 33, onTime: 30, late: 3 },
  refused: 1,
  refusals: { total: 1, onTime: 1, late: 0 },
  forwardedOut: 0,
  withdrawn: 1,
  merged: { total: 0, onTime: 0, late: 0 },
  pending: { total: 6, inTime: 5, overdue: 1 },
};
export const publicRates = {
  onTimeOfAnswered: percentOf(30, 33),
  onTimeOfHandled: percentOf(31, 34),
  inTimeOfPending: percentOf(5, 6),
};

export const timelinessSample = {
  ...{ period: '2026-10', version: 1, builtAt: '2026-11-01T01:00:12.480Z', illustrative: true },
  petitions: { ...publicSample, rates: publicRates },
  method: { id: 'pakn-timeliness', version: '2026.6' },
};
