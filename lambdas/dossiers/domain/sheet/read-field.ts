import { DossierRow } from '../../contract.ts';

/** Spreadsheet programs run what begins so as a formula, also in a file that is made of these facts later. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@]/u;
/** A phone number, or that of an identity card, however it is divided: the column is not what its heading says. */
const LONG_NUMBER = /(?:\p{Nd}[\s\p{P}\p{Cf}]{0,2}){9}/u;

/** The name of a field of procedures; undefined if a cell cannot be one. */
export function readField(cell: string): string | undefined {
  if (FORMULA.test(cell) || LONG_NUMBER.test(cell)) return undefined;
  return DossierRow.shape.field.safeParse(cell).data;
}
