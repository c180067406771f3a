import { lengthOf } from './report-period.ts';

const ID = /^BC-([A-Z][0-9A-Z.]{2,34})-(r?)(20\d\d(?:-(?:\d{2}|Q[1-4]|H[12]))?)$/;
const REPORTING = 'r:';

type ReportKey = { readonly agency: string; readonly period: string };

/** `BC-H44.100-2026-10`, `BC-H44.100-r2026-Q3`: BC for báo cáo (report), the agency, the period. */
export const reportId = ({ agency, period }: ReportKey): string => `BC-${agency}-${nameOf(period)}`;

/** A period in names of files and paths, which have no colon: `2026-10`, `r2026-Q3`. */
export const nameOf = (period: string): string => period.replace(':', '');

/** The agency and period of a report id, or undefined if the text is not a report id. */
export function readReportId(id: string): ReportKey | undefined {
  const [, agency, reporting, of] = ID.exec(id) ?? [];
  if (agency === undefined || of === undefined) return undefined;
  const period = `${reporting === '' ? '' : REPORTING}${of}`;
  return lengthOf(period) === undefined ? undefined : { agency, period };
}
