/**
 * A row of the CSV table: a whole number, the total it is a share of, and the share as text. Numeric columns contain
 * whole numbers only, because spreadsheets read decimal commas and points differently in different locales.
 */
export type Fact = {
  readonly group: string;
  readonly indicator: string;
  readonly value?: number;
  readonly of?: number;
  readonly share?: string;
  readonly note?: string;
};
