import { type Archive, digestOf } from '../platform/archive.ts';
import type { formats } from './contract.ts';
import type { ReportRow } from './store.ts';

/** The content of a file. Throws if its hash differs from the one in the row, so that an altered file is never shown. */
export async function contentOf(
  { archive }: { readonly archive: Pick<Archive, 'get'> },
  { files }: Pick<ReportRow, 'files'>,
  format: (typeof formats)[number],
): Promise<string> {
  const file = files.find((candidate) => candidate.format === format);
  if (file === undefined) throw new Error(`The report has no file in format ${format}`);
  const content = await archive.get(file.key);
  if (digestOf(content, 'hex') !== file.sha256)
    throw new Error(`${file.key} was altered: its hash differs from the report row`);
  return content.toString('utf8');
}
