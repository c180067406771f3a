/**
 * A row of the table that people open: a whole number, what it is a share of, and the share as it is read. Nothing but
 * whole numbers stands in the columns of numbers, for a decimal comma or point means another number in another locale.
 */
export type Fact = {
  readonly group: string;
  readonly indicator: string;
  readonly value?: number;
  readonly of?: number;
  readonly share?: string;
  readonly note?: string;
};
