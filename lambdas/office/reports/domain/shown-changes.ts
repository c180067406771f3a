/** A row of a table: `dossiers.byField.Đất đai.late`, `ratings.overall.levels.4`. */
const ROW = /\.(byField|byAgency|items|\d+)(\.|$)/;
/** Of reports that earlier versions of the service restated: a name, not a figure. */
const LABEL = /\.label\.(vi|en)$/;

/** Sums and rates first, then the rows of tables. */
export function shownChanges<Change extends { readonly figure: string }>(changes: readonly Change[]): Change[] {
  const isRow = ({ figure }: Change) => Number(ROW.test(figure));
  return changes.filter(({ figure }) => !LABEL.test(figure)).toSorted((one, other) => isRow(one) - isRow(other));
}
