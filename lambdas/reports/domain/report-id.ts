const ID = /^BC-([A-Z][0-9A-Z.]{2,34})-(\d{4}-\d{2})$/;

type Name = { readonly agency: string; readonly period: string };

/** `BC-H44.100-2026-10`: báo cáo, of whom, of which month. */
export const reportId = ({ agency, period }: Name): string => `BC-${agency}-${period}`;

/** Whose report of which month an id names, or nothing when it cannot be one. */
export function readReportId(id: string): Name | undefined {
  const [, agency, period] = ID.exec(id) ?? [];
  return agency === undefined || period === undefined ? undefined : { agency, period };
}
