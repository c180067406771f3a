import type { LocalDate } from '../kernel/time.ts';
import {
  type Compared,
  type Described,
  rarityIn,
  similarity,
  weightOf,
} from '../petitions/domain/similar/similarity.ts';
import { type Terms, termsOf } from '../petitions/domain/similar/terms.ts';
import type { Table } from '../platform/table.ts';
import { type Entry, FoundRow, ONLY, partitions, StoredEntry } from './stored.ts';

/** A text that is about to be sent. */
export type Sought = {
  readonly text: string;
  /** Chosen by the sender; without one everything below `root` is compared. */
  readonly agency?: string | undefined;
  readonly root: string;
  readonly matter?: string | undefined;
  readonly commune?: string | undefined;
  readonly on: LocalDate;
};

/** The newest of the agency: they are likely candidates, and a sample that says which words are rare. 75 KB. */
const SAMPLE = 150;
/** Words whose partitions are read, the rarest first, and how many of the newest rows of each: 12 KB. */
const MAX_RARE_WORDS = 12;
const ROWS_PER_WORD = 25;
/** Candidates whose whole summary is read. */
const MAX_ENTRIES = 12;

/**
 * The published petitions that are most similar to a text, the most similar first, of equals the newest. Reads the newest rows of the agency and
 * of the rarest words, compares their words, then reads the entries of the best and compares their whole texts. What it
 * costs does not depend on how much is published.
 */
export async function nearest(table: Table, sought: Sought): Promise<readonly Compared<Entry>[]> {
  const sample = await rowsOf(table, partitions.agency(sought.agency ?? sought.root), SAMPLE);
  const wanted = termsOf(sought.text);
  const rarity = rarityIn(sample.map(({ words }) => termsOf(words)));
  const rare = [...wanted.words]
    .sort((one, other) => weightOf(rarity, other) - weightOf(rarity, one))
    .slice(0, MAX_RARE_WORDS);
  const found = await Promise.all(rare.map((word) => rowsOf(table, partitions.word(word), ROWS_PER_WORD)));
  const rows = [...new Map([...sample, ...found.flat()].map((row) => [row.id, row])).values()];

  const best = topOf(rows, (row) => sharedWeight(wanted, row.words, (word) => weightOf(rarity, word))).slice(
    0,
    MAX_ENTRIES,
  );
  const items = await table.getMany(best.map(({ item }) => ({ pk: partitions.entry(item.id), sk: ONLY })));
  const agenciesOf = new Map(rows.map(({ id, agencies }) => [id, agencies]));
  const described: Described = { ...sought, agencies: sought.agency === undefined ? [] : [sought.agency] };
  const entries = items
    .map((item) => StoredEntry.parse(item))
    .sort((one, other) => (one.receivedOn > other.receivedOn ? -1 : 1));
  return topOf(entries, ({ id, summary, matter, commune, receivedOn }) => {
    const about = { agencies: agenciesOf.get(id) ?? [], matter, commune: commune?.code };
    return similarity(described, { text: summary, ...about, on: receivedOn }, rarity);
  });
}

async function rowsOf(table: Table, pk: string, limit: number): Promise<readonly FoundRow[]> {
  const { items } = await table.query({ key: { pk }, descending: true, limit });
  return items.map((item) => FoundRow.parse(item));
}

const topOf = <T>(items: readonly T[], score: (item: T) => number): readonly Compared<T>[] =>
  items.map((item) => ({ item, score: score(item) })).sort((one, other) => other.score - one.score);

/** By words alone, because a row has no more. */
function sharedWeight({ words }: Terms, text: string, weight: (word: string) => number): number {
  const known = termsOf(text).words;
  let sum = 0;
  let whole = 0;
  for (const word of known) {
    whole += weight(word);
    if (words.has(word)) sum += weight(word);
  }
  return whole === 0 ? 0 : sum / Math.sqrt(whole);
}
