/** A picture of numbers. The table below it has all of them, so that nothing is known from the picture alone. */
export type Chart = {
  /** Read instead of the picture, and printed below it. */
  readonly caption: string;
} & (LineChart | BarChart | LevelChart);

/** Percentages over time; a value that is missing is a gap in the line. */
export type LineChart = {
  readonly kind: 'line';
  /** At most eight, of at most nine characters. */
  readonly points: readonly { readonly label: string; readonly percent?: number | undefined }[];
};

/** A percentage of each thing, with the interval in which it could be by chance. */
export type BarChart = {
  readonly kind: 'bars';
  readonly bars: readonly {
    readonly name: string;
    readonly percent: number;
    readonly interval: readonly [low: number, high: number];
  }[];
};

/** How answers are distributed over levels, the worst first: a bar of 100 % for each question. */
export type LevelChart = {
  readonly kind: 'levels';
  readonly levels: readonly string[];
  readonly bars: readonly { readonly name: string; readonly counts: readonly number[] }[];
};
