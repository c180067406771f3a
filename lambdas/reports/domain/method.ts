import source from '../data/timeliness.json' with { type: 'json' };

/** How petitions are counted: versioned data, named by every report. */
type Method = {
  readonly id: string;
  readonly version: string;
  /** How many months before its own a report looks for petitions carried over: by then the longest limit is long past. */
  readonly monthsBack: number;
  /**
   * A month is reported from this day of the next on. Whatever weekday it ends on, two working days lie between: kiosks
   * that stood without a network have sent what they kept, and late answers are written down.
   */
  readonly settlesOnDay: number;
};

export const method: Method = source;
