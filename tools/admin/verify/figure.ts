/** A figure of a report, and what it is by the numbers beside it. `decimals`: how many places the stated one has. */
export type Figure = {
  readonly figure: string;
  readonly stated: number;
  readonly computed: number;
  readonly decimals: number;
};
