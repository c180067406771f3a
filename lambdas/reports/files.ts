import { digestOf } from './archive.ts';
import type { formats } from './contract.ts';
import { csvOf } from './csv.ts';
import type { Report } from './domain/report.ts';
import type { File } from './store.ts';

type Format = (typeof formats)[number];

/** What a report is counted anew for is a new edition beside the old one; so far there is one. */
const EDITION = 1;

const writers: Readonly<Record<Format, (report: Report) => string>> = {
  json: (report) => `${JSON.stringify(report, undefined, 2)}\n`,
  csv: csvOf,
};

/** The file of a report and what its row says of it. Its name follows from the report: a run that crashed is written over. */
export function fileOf(report: Report, format: Format): { readonly file: File; readonly content: Buffer } {
  const content = Buffer.from(writers[format](report));
  const key = `reports/${report.agency}/${report.period}/${EDITION}.${format}`;
  return { content, file: { format, key, sha256: digestOf(content, 'hex'), bytes: content.length } };
}
