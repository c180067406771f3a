/** What a report states, as tables of numbers that can be calculated with. */
export type Workbook = {
  /** In each sheet below its title: what the figures are of, because sheets are copied without the others. */
  readonly about: string;
  readonly sheets: readonly Sheet[];
};

export type Sheet = {
  /** On its tab: at most 31 characters, without `\ / ? * [ ] :`. */
  readonly name: string;
  readonly title: string;
  readonly note?: string;
  readonly columns: readonly SheetColumn[];
  /** Each has a cell for each column. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** The last row is printed in bold. */
  readonly hasTotal?: true;
};

export type SheetColumn = {
  readonly head: string;
  /** Columns beside each other with the same group have it in one cell above their heads. */
  readonly group?: string;
  /** In characters. */
  readonly width: number;
};

/** Text is never a formula. A share is of 1 and shown as a percentage; an index has two decimals. */
export type SheetCell = string | number | { readonly share: number } | { readonly index: number } | undefined;
