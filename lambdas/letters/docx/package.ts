import { escapeHtml } from '../domain/escape-html.ts';
import type { OfficialReport } from '../domain/official-report.ts';
import { titleOf } from '../domain/report-words.ts';
import { xmlText } from './paragraphs.ts';

/** What the file says about itself. The library would add the time at which it wrote it. */
export const coreProperties = (report: OfficialReport) => ({
  path: 'docProps/core.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(titleOf(report))}</dc:title><dc:subject>${xml(report.subject)}</dc:subject><dc:creator>${xml(report.agency)}</dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>`,
});

const xml = (text: string): string => escapeHtml(xmlText(text));
