import type { listDossiers } from '../../dossiers/list-dossiers.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { MAX_PAGE } from '../../platform/page.ts';
import type { OfficeContext } from '../office-pages.ts';
import { type Tally, tallyOf } from './domain/tally.ts';

/** Each is a query after the other: an agency with more than 500 overdue dossiers reads "at least". */
const MOST_PAGES = 5;

type List = typeof listDossiers.invoke;
type Row = Exclude<Awaited<ReturnType<List>>, { readonly refused: unknown }>['body']['items'][number];

/** Counts the overdue dossiers of an agency, as the list has them; undefined if the reader has no list of it. */
export async function tallyOverdue(
  list: List,
  agency: string,
  { session: { caller }, now }: OfficeContext,
): Promise<Tally | undefined> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = { agency, view: 'overdue', limit: MAX_PAGE, ...(cursor !== undefined && { cursor }) };
    const listed = await list({ query }, { caller, now });
    if (isRefusal(listed)) return undefined;
    rows.push(...listed.body.items);
    cursor = listed.body.next;
    if (cursor === undefined) return tallyOf(rows, false);
  }
  return tallyOf(rows, true);
}
