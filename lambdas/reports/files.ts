import { digestOf } from './archive.ts';
import type { formats } from './contract.ts';
import { csvOf } from './csv.ts';
import type { Report } from './domain/report.ts';
import type { File } from './store.ts';

type Format = (typeof formats)[number];

/** 64 bits of the hash: of the few files that a report can ever have no two share a name by chance. */
const NAME_LENGTH = 16;

const writers: Readonly<Record<Format, (report: Report) => string>> = {
  json: (report) => `${JSON.stringify(report, undefined, 2)}\n`,
  csv: csvOf,
};

/**
 * The file of a report and what its row says of it. Its name follows from what is in it: two runs that make the same
 * report at once put their files side by side, and whatever the row names stays as it was.
 */
export function fileOf(report: Report, format: Format): { readonly file: File; readonly content: Buffer } {
  const content = Buffer.from(writers[format](report));
  const sha256 = digestOf(content, 'hex');
  const key = `reports/${report.agency}/${report.period}/${sha256.slice(0, NAME_LENGTH)}.${format}`;
  return { content, file: { format, key, sha256, bytes: content.length } };
}
