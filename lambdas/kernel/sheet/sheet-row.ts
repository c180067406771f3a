/** A row of data: the text of each cell that has one, or that is below a heading, under that heading. */
export type SheetRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };
