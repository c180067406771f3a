import { isRefusal } from '../../kernel/refusal.ts';
import type { rowView } from '../../petitions/row-view.ts';
import type { listPetitions } from '../../petitions/staff/listing/list.ts';
import type { Invoker } from '../../platform/operation.ts';
import { MAX_PAGE } from '../../platform/page.ts';
import { nearness } from '../words/due.ts';
import { type Tally, tallyOf } from './domain/tally.ts';

/** A petition of a list, as the operation that lists them returns it. */
export type Row = ReturnType<typeof rowView>;
export type Gathered = { readonly agency: string; readonly tally: Tally; readonly late: readonly Row[] };

/** 1,000 petitions: an agency with more that are late needs other help than a board. */
const MAX_PAGES = 10;

/**
 * What an agency has open, the nearest deadline first: the first page, and more only while what was read is late or due
 * soon. So the board costs one page for each agency, and beyond it what is proportional to what is late. The operation leaves out
 * what the caller may not know of.
 */
export async function gather(list: typeof listPetitions.invoke, agency: string, by: Invoker): Promise<Gathered> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  let isLateCut = false;
  for (let pages = 1; ; pages += 1) {
    const listed = await list(
      { query: { agency, limit: MAX_PAGE, counts: '0', ...(cursor !== undefined && { cursor }) } },
      by,
    );
    if (isRefusal(listed)) break;
    rows.push(...listed.body.items);
    cursor = 'next' in listed.body ? listed.body.next : undefined;
    const last = listed.body.items.at(-1);
    const mayBeLate = last === undefined || nearness(last) !== 'later';
    isLateCut = cursor !== undefined && mayBeLate && pages === MAX_PAGES;
    if (cursor === undefined || !mayBeLate || isLateCut) break;
  }
  const near = rows.map(nearness);
  const tally = tallyOf(near, { isOpenCut: cursor !== undefined, isLateCut });
  return { agency, tally, late: rows.filter((_, at) => near[at] === 'late') };
}
