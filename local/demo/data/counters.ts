/** How many of the days on which slips are handed out an agency takes part, and the local hours in which they are filled in. */
type Counter = { readonly daysShare: number; readonly there: string; readonly fromHome: string };

/** Of ordinary working days, how many are days on which people are asked at all. */
export const ASKED_SHARE = 0.6;

/**
 * Every hour of an agency and every day of an agency and procedure is a cell that its score is counted from. People are
 * asked on some days and answer in few hours, so that a year of voices is counted in seconds.
 */
export const counters: Readonly<Record<string, Counter>> = {
  'H44.01': { daysShare: 0.3, there: '09', fromHome: '09' },
  'H44.03': { daysShare: 0.35, there: '09', fromHome: '09' },
  'H44.07': { daysShare: 0.35, there: '09', fromHome: '09' },
  'H44.08': { daysShare: 0.35, there: '08', fromHome: '08' },
  'H44.100': { daysShare: 1, there: '08', fromHome: '20' },
  'H44.104': { daysShare: 0.8, there: '08', fromHome: '20' },
};
