/** All communes of the country and the agencies of a province. */
export const MAX_ROWS = 4_000;
/** The widest sheet has eight columns, and notes beside them; each row has every heading again, so that width costs memory. */
export const MAX_COLUMNS = 50;
/** Rows and what is empty between and below them; programs keep thousands of empty lines below a table. */
export const MAX_LINES = 20_000;
/** No value and no heading is so long; what is cut is refused all the same, by the name of its cell. */
export const MAX_CELL = 1_000;
export const MAX_HEADING = 100;
