import type { OfficialReport } from './domain/official-report.ts';

export const PDF = 'application/pdf';

/**
 * A report as a file to print and to send: the texts and pictures of `officialReport` in the same order. The same report
 * gives the same bytes. The library and its font are loaded here and not at a cold start, because few requests want them.
 */
export async function pdfOf(report: OfficialReport): Promise<Buffer> {
  const { pdfDocument } = await import('./pdf/document.later.ts');
  return pdfDocument(report);
}
