/** What people put between the parts of a code, or around them: also the brackets of the pattern they were shown. */
export const GAP = String.raw`[\s._\-<>()[\],:;/#*"']{0,9}`;
