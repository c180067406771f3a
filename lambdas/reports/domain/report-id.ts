const ID = /^BC-([A-Z][0-9A-Z.]{2,34})-(\d{4}-\d{2})$/;

type ReportKey = { readonly agency: string; readonly period: string };

/** `BC-H44.100-2026-10`: BC for báo cáo (report), the agency, the month. */
export const reportId = ({ agency, period }: ReportKey): string => `BC-${agency}-${period}`;

/** The agency and month of a report id, or undefined if the text is not a report id. */
export function readReportId(id: string): ReportKey | undefined {
  const [, agency, period] = ID.exec(id) ?? [];
  return agency === undefined || period === undefined ? undefined : { agency, period };
}
