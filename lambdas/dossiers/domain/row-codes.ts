/** Why a row of a batch was not taken. They are in the answer, row by row. */
export const rowCodes = [
  'request.invalid',
  'dossier.contradicts',
  'dossier.outsideScope',
  'dossier.inFuture',
  'dossier.twiceInBatch',
  'dossier.sameTime',
  'dossier.wasReceived',
  'dossier.endTooOld',
  'dossier.codeElsewhere',
  'dossier.ofSoftware',
  'dossier.changedMeanwhile',
] as const;
export type RowCode = (typeof rowCodes)[number];
