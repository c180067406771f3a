import source from '../data/timeliness.json' with { type: 'json' };

/** How petitions are counted: versioned data, named by every report. */
type TimelinessMethod = {
  readonly id: string;
  readonly version: string;
  /** How many earlier months a report reads for petitions carried over: more than the longest deadline. */
  readonly monthsBack: number;
  /**
   * A month is reported from this day of the next month on. That is at least two working days later, so that kiosks that
   * were offline have sent their ratings and late answers have been recorded.
   */
  readonly settlesOnDay: number;
};

export const method: TimelinessMethod = source;
