import type { OfficialReport } from './domain/official-report.ts';

/** The media type of DOCX. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * A report as a file that can be edited: the texts of `officialReport` in the same order. The same report gives the same
 * bytes. The library is loaded here and not at a cold start, because few requests want it.
 */
export async function docxOf(report: OfficialReport): Promise<Buffer> {
  const { documentOf } = await import('./docx/document.later.ts');
  return documentOf(report);
}
