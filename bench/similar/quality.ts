import { MIN_SIMILARITY } from '../../lambdas/petitions/domain/similar/similarity.ts';
import { memoryTable } from '../../lambdas/platform/memory-table.ts';
import { published } from '../../lambdas/published/module.ts';
import type { Sought } from '../../lambdas/published/nearest.ts';
import { type PublishedStore, publishedStore } from '../../lambdas/published/store.ts';
import { metered, noTraffic } from '../../test/support/metered-table.ts';
import { corpus, type Double, doubles, ROOT, singles, TODAY } from './corpus.ts';

export type Quality = {
  /** Of each pair the place of the published text among those suggested, from 0; -1 if it is not suggested. */
  readonly places: readonly number[];
  /** How many are suggested, first three at most, for each text of which nothing similar is published. */
  readonly suggestedInVain: readonly number[];
  /** Read units of each request. */
  readonly readUnits: readonly number[];
};

/** Searches for each text as the operation does, in tables as the job that copies what is public writes them. */
export async function measureQuality(): Promise<Quality> {
  const table = memoryTable(published.tables.published);
  const traffic = noTraffic();
  const store = publishedStore(metered(table, traffic));
  for (const copy of corpus()) await publishedStore(table).replace(copy);
  const readUnits: number[] = [];
  const places: number[] = [];
  for (const [at, { id, ...pair }] of doubles().entries()) {
    const before = traffic.readUnits;
    const found = await suggested(store, soughtOf(pair, at));
    readUnits.push(traffic.readUnits - before);
    places.push(found.indexOf(id));
  }
  const suggestedInVain: number[] = [];
  for (const text of singles())
    suggestedInVain.push((await suggested(store, { text, root: ROOT, on: TODAY })).slice(0, 3).length);
  return { places, suggestedInVain, readUnits };
}

/** Every second sender chooses the agency, every third the matter. */
const soughtOf = ({ typed, agency, matter }: Omit<Double, 'id'>, at: number): Sought => ({
  ...{ text: typed, root: ROOT, on: TODAY },
  ...(at % 2 === 0 && { agency }),
  ...(at % 3 === 0 && { matter }),
});

async function suggested(store: Pick<PublishedStore, 'nearest'>, sought: Sought): Promise<readonly string[]> {
  const found = await store.nearest(sought);
  return found.filter(({ score }) => score >= MIN_SIMILARITY).map(({ item }) => item.id);
}

/** Per cent of the pairs whose double is not among the first `most`. */
export const missed = (places: readonly number[], most: number): number =>
  (100 * places.filter((place) => place < 0 || place >= most).length) / places.length;
