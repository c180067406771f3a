import { isRefusal } from '../../kernel/refusal.ts';
import type { listSubmissions } from '../../reports/submissions/list-submissions.ts';
import type { OfficeContext } from '../office-pages.ts';
import { type Standing, standingOf, waitingFirst } from './domain/standing.ts';
import type { ReportBelow } from './view/below.tsx';

export type Below = { readonly period: string; readonly items: readonly ReportBelow[]; readonly standing: Standing };
type Asked = { readonly agency: string; readonly period: string };

/** Where the reports of a period are, of the agencies directly below; undefined if the reader may not see the agency. */
export async function reportsBelow(
  list: typeof listSubmissions.invoke,
  { agency, period }: Asked,
  { now, session: { caller } }: OfficeContext,
): Promise<Below | undefined> {
  const found = await list({ query: { agency, period } }, { caller, now });
  if (isRefusal(found)) return undefined;
  const items = found.body.items.filter((item) => item.agency !== agency);
  return { period, items: waitingFirst(items), standing: standingOf(items) };
}
