import type { formats } from './contract.ts';

/** The media type of each report file, in storage and in responses. */
export const mediaTypes: Readonly<Record<(typeof formats)[number], string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};
