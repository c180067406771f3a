const percentOf = (n: number, d: number) => ({ n, d, percent: Math.round((n / d) * 10_000) / 100 });

/** So many answers, a refusal and 6 pending petitions, by one due day or another. */
export const judgedOf = (answers: number) => (onTime: number, inTime: number) => ({
  answered: { total: answers, onTime, late: answers - onTime },
  refusals: { total: 1, onTime: 1, late: 0 },
  pending: { total: 6, inTime, overdue: 6 - inTime },
});
export const judgedRatesOf = (answers: number) => (onTime: number, inTime: number) => ({
  onTimeOfAnswered: percentOf(onTime, answers),
  onTimeOfHandled: percentOf(onTime + 1, answers + 1),
  inTimeOfPending: percentOf(inTime, 6),
});
const [judged, judgedRates] = [judgedOf(33), judgedRatesOf(33)];

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
  pauses: { cases: 4, pausedWorkingDays: 13, pending: 2 },
  extensions: { cases: 2, extendedWorkingDays: 15 },
  ...{ withoutPauses: judged(28, 4), withoutExtensions: judged(29, 5), withoutBoth: judged(27, 4) },
};
export const publicRates = {
  ...judgedRates(30, 5),
  ...{ withoutPauses: judgedRates(28, 4), withoutExtensions: judgedRates(29, 5), withoutBoth: judgedRates(27, 4) },
};

export const timelinessSample = {
  ...{ period: '2026-10', version: 1, builtAt: '2026-11-01T01:00:12.480Z', illustrative: true },
  petitions: { ...publicSample, rates: publicRates },
  method: { id: 'pakn-timeliness', version: '2026.7' },
};
