import type { AgencyRow } from '../../stored.ts';
import type { Position, Rows } from './in-order.ts';

type Gathered = { readonly rows: readonly AgencyRow[]; readonly next?: Position };

/** Reads a list until one page of matching rows is full, the list ends, or too much was read. */
export async function gather(
  listed: Rows,
  keep: (rows: readonly AgencyRow[]) => Promise<readonly AgencyRow[]>,
  { limit, maxReads }: { readonly limit: number; readonly maxReads: number },
): Promise<Gathered> {
  const rows: AgencyRow[] = [];
  let last: AgencyRow | undefined;
  for (let reads = 0; reads < maxReads && rows.length < limit && listed.hasMore(); reads += 1) {
    const taken = await listed.take(limit - rows.length);
    rows.push(...(await keep(taken)));
    last = taken.at(-1) ?? last;
  }
  return last !== undefined && listed.hasMore() ? { rows, next: listed.positionOf(last) } : { rows };
}
