import type { History } from '../kernel/record.ts';
import type { Instant } from '../kernel/time.ts';
import { follows } from '../platform/recorded.ts';
import type { Table, Written } from '../platform/table.ts';
import { Source } from './source.ts';

/** How long a warm function caches a source: a change is effective everywhere after this time. */
const CACHE_MS = 60_000;

export type SourceStore = {
  /** From the cache, at most a minute old. */
  find(id: string, now: Instant): Promise<Source | undefined>;
  /** Read without the cache. */
  findFresh(id: string): Promise<Source | undefined>;
  /** `conflict`: the stored generation is higher, or with a history, somebody else wrote the source since it was read. */
  put(source: Source, history?: History<Source>): Promise<Written>;
};

export function sourceStore(table: Table): SourceStore {
  /** Caches hits only, so unknown names cannot grow the cache. */
  const cache = new Map<string, { readonly source: Source; readonly expiresAtMs: number }>();

  async function findFresh(id: string): Promise<Source | undefined> {
    const item = await table.get({ id: keyOf(id) });
    return item && Source.parse({ ...item, id });
  }

  return {
    async find(id, now) {
      const nowMs = Date.parse(now);
      const cached = cache.get(id);
      if (cached !== undefined && nowMs < cached.expiresAtMs) return cached.source;

      const source = await findFresh(id);
      if (source !== undefined) cache.set(id, { source, expiresAtMs: nowMs + CACHE_MS });
      return source;
    },
    findFresh,
    put(source, history) {
      const id = keyOf(source.id);
      const isNotRevoked = { any: [{ absent: 'id' }, { atMost: { generation: source.generation } }] };
      const condition = history === undefined ? isNotRevoked : { all: [isNotRevoked, follows(history, { id }, 'id')] };
      return table.put({ ...source, ...history, id, listed: LISTED }, condition);
    },
  };
}

/** The value of all sources in the index that lists them; messages of gateways, in the same table, are not in it. */
export const LISTED = 'source';
const PREFIX = 'source#';
export const keyOf = (id: string): string => `${PREFIX}${id}`;
export const idOf = (key: string): string => key.slice(PREFIX.length);
