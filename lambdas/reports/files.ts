import { digestOf } from '../platform/archive.ts';
import type { formats } from './contract.ts';
import { csvOf } from './csv.ts';
import type { Report } from './domain/report.ts';
import { nameOf } from './domain/report-id.ts';
import type { ReportFile } from './store.ts';

type Format = (typeof formats)[number];

/** 64 bits of the hash: enough to avoid collisions among the few files of a report. */
const NAME_LENGTH = 16;

const writers: Readonly<Record<Format, (report: Report) => string>> = {
  json: (report) => `${JSON.stringify(report, undefined, 2)}\n`,
  csv: csvOf,
};

/**
 * A file of a report and its entry in the report row. The key contains the hash of the content, so two runs that build
 * the same report at once do not overwrite each other's files, and the files that the row names never change.
 */
export function fileOf(report: Report, format: Format): { readonly file: ReportFile; readonly content: Buffer } {
  const content = Buffer.from(writers[format](report));
  const sha256 = digestOf(content, 'hex');
  const key = `reports/${report.agency}/${nameOf(report.period)}/${sha256.slice(0, NAME_LENGTH)}.${format}`;
  return { content, file: { format, key, sha256, bytes: content.length } };
}
