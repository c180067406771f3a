import type { Page, Range, Table } from '../platform/table.ts';
import { FoundRow, partitions } from './stored.ts';

/** What to look for: published petitions of an agency and all below it that have every word. */
export type Search = {
  readonly agency: string;
  readonly words: readonly string[];
  readonly matter?: string | undefined;
  /** The code of a commune or ward. */
  readonly commune?: string | undefined;
  /** Instants: from the first, until before the second. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** Sort key of the last one that was found. */
  readonly after?: string | undefined;
};

export type Found = { readonly rows: readonly FoundRow[]; readonly next?: string };

/** Each partition is looked at so far, to find the one with the fewest rows: 20 KB. */
const PROBE = 40;
const PAGE = 150;
/** A row has half a kilobyte: 600 of them are 40 read units. Then the caller gets what was found, and continues. */
const MAX_SCANNED = 600;

/**
 * The newest `limit` published petitions that match. Reads the partition that reaches furthest back with the fewest rows,
 * which is that of the rarest word, and compares each row with the rest of the search.
 */
export async function findRows(table: Table, search: Search, limit: number): Promise<Found> {
  const pk = await rarestPartition(table, search);
  if (pk === undefined) return { rows: [] };
  const found: FoundRow[] = [];
  let end = search.after;
  for (let scanned = 0; scanned < MAX_SCANNED; ) {
    const { items, next } = await read(table, pk, { ...search, after: end }, PAGE);
    for (const row of items.map((item) => FoundRow.parse(item))) {
      if (row.sk === end || !matches(row, search)) continue;
      found.push(row);
      if (found.length > limit) return { rows: found.slice(0, limit), next: `${found[limit - 1]?.sk}` };
    }
    if (next === undefined) return { rows: found };
    scanned += items.length;
    end = `${next['sk']}`;
  }
  return { rows: found, ...(end !== undefined && { next: end }) };
}

/** Undefined if one of them is empty: then nothing matches. */
async function rarestPartition(table: Table, search: Search): Promise<string | undefined> {
  const { agency, matter, commune, words } = search;
  const candidates = [
    ...words.map(partitions.word),
    ...(matter === undefined ? [] : [partitions.matter(matter)]),
    ...(commune === undefined ? [] : [partitions.commune(commune)]),
    partitions.agency(agency),
  ];
  if (candidates.length === 1) return candidates[0];
  const probes = await Promise.all(candidates.map(async (pk) => ({ pk, ...(await read(table, pk, search, PROBE)) })));
  const ended = probes.filter(({ next }) => next === undefined).sort((a, b) => a.items.length - b.items.length)[0];
  if (ended !== undefined) return ended.items.length === 0 ? undefined : ended.pk;
  return probes.sort((a, b) => (`${a.next?.['sk']}` < `${b.next?.['sk']}` ? -1 : 1))[0]?.pk;
}

function read(table: Table, pk: string, { from, until, after }: Search, limit: number): Promise<Page> {
  // A cursor that was made up leads nowhere outside the search.
  const to = [after, until].filter((end) => end !== undefined).sort()[0];
  const range: Range = { name: 'sk', ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const isBounded = from !== undefined || to !== undefined;
  return table.query({ key: { pk }, descending: true, limit, ...(isBounded && { range }) });
}

function matches({ words, agencies, matter, commune }: FoundRow, search: Search): boolean {
  const known = new Set(words.split(' '));
  return (
    agencies.includes(search.agency) &&
    (search.matter === undefined || matter === search.matter) &&
    (search.commune === undefined || commune === search.commune) &&
    search.words.every((word) => known.has(word))
  );
}
