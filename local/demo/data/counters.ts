/** ISO weekdays on which an agency asks to be rated, and the local hours in which people do: there, and from home. */
type Counter = {
  readonly weekdays: readonly number[];
  readonly there: readonly string[];
  readonly fromHome: readonly string[];
};

/**
 * The ward's counters are rated every day. Smaller offices hand out results, and the slip with them, on fixed days.
 * Few hours on few days, for each of them is a cell that a score is counted from, and a demo must load in seconds.
 */
export const counters: Readonly<Record<string, Counter>> = {
  'H44.01': { weekdays: [2], there: ['09'], fromHome: ['09'] },
  'H44.03': { weekdays: [3], there: ['09'], fromHome: ['09'] },
  'H44.07': { weekdays: [2, 4], there: ['09'], fromHome: ['09'] },
  'H44.08': { weekdays: [1, 4], there: ['08'], fromHome: ['08'] },
  'H44.100': { weekdays: [1, 2, 3, 4, 5, 6, 7], there: ['08'], fromHome: ['20'] },
  'H44.104': { weekdays: [1, 2, 4], there: ['08'], fromHome: ['20'] },
};
