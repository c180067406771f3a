import { unzipSync, zipSync } from 'fflate';
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

/** The earliest day that an archive can name, in local time as an archive has it: the same bytes in every time zone. */
const NO_DAY = '1980-01-01T00:00:00';

/** The archive without the time at which the library wrote each file. */
export const packed = (archive: Uint8Array): Buffer => Buffer.from(zipSync(unzipSync(archive), { mtime: NO_DAY }));
