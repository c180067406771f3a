import type { formats } from './contract.ts';

/** How each file of a report is kept, and handed out. */
export const mediaTypes: Readonly<Record<(typeof formats)[number], string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};
