/** Separators that people type between or around the parts of a code, including the brackets of the printed pattern. */
export const GAP = String.raw`[\s._\-<>()[\],:;/#*"']{0,9}`;
