/** How many of the days on which slips are handed out an agency takes part, and the local hours in which they are filled in. */
type Counter = { readonly daysShare: number; readonly there: string; readonly fromHome: string };

/** Days of a week on which people are asked at all. */
export const ASKED_DAYS_A_WEEK = 2;

/**
 * Every hour of an agency and every day of an agency and procedure is a cell that its score is counted from. People are
 * asked on two days of each week and answer in few hours, so that a year of voices is counted in seconds.
 */
export const counters: Readonly<Record<string, Counter>> = {
  'H44.01': { daysShare: 0.4, there: '09', fromHome: '09' },
  'H44.03': { daysShare: 0.5, there: '09', fromHome: '09' },
  'H44.07': { daysShare: 0.5, there: '09', fromHome: '09' },
  'H44.08': { daysShare: 0.5, there: '08', fromHome: '08' },
  'H44.100': { daysShare: 1, there: '08', fromHome: '20' },
  'H44.104': { daysShare: 0.8, there: '08', fromHome: '20' },
};
