/** What a row of a table, a line of code and the headings of an operation take on a phone, at most; in rem. */
const ROW_REM = 9.5;
const CODE_LINE_REM = 2.8;
const HEADINGS_REM = 130;
const STEP_REM = 60;
const STEPS = 64;

/**
 * The class that holds a height for a part of the page until it is laid out (`web/styles/reference.scss`), which happens
 * only when it comes near: most of the work of a first paint. Better too high than too low, because a part that is
 * higher than the space reserved for it overlaps the next one.
 */
export const heldHeight = (rows: number, codeLines = 0): string => {
  const rem = rows * ROW_REM + codeLines * CODE_LINE_REM + (codeLines > 0 ? HEADINGS_REM : 0);
  return `held-${Math.min(STEPS, Math.ceil(rem / STEP_REM) || 1)}`;
};
