import type { Instant } from '../kernel/time.ts';
import type { Table, Written } from '../platform/table.ts';
import { Source } from './source.ts';

/** A source that was changed is known everywhere after this; until then a warm function keeps what it read. */
const MEMORY_MS = 60_000;

export type SourceStore = {
  /** As it stood at most a minute ago. */
  find(id: string, now: Instant): Promise<Source | undefined>;
  /** As it stands this moment. */
  findFresh(id: string): Promise<Source | undefined>;
  /** `conflict`: it has come to a higher generation meanwhile. */
  put(source: Source): Promise<Written>;
};

export function sourceStore(table: Table): SourceStore {
  /** Only of sources that are there: names that anybody may invent fill no memory. */
  const kept = new Map<string, { readonly source: Source; readonly untilMs: number }>();

  async function findFresh(id: string): Promise<Source | undefined> {
    const item = await table.get({ id: keyOf(id) });
    return item && Source.parse({ ...item, id });
  }

  return {
    async find(id, now) {
      const nowMs = Date.parse(now);
      const known = kept.get(id);
      if (known !== undefined && nowMs < known.untilMs) return known.source;

      const source = await findFresh(id);
      if (source !== undefined) kept.set(id, { source, untilMs: nowMs + MEMORY_MS });
      return source;
    },
    findFresh,
    put: (source) =>
      table.put(
        { ...source, id: keyOf(source.id) },
        { any: [{ absent: 'id' }, { atMost: { generation: source.generation } }] },
      ),
  };
}

const keyOf = (id: string) => `source#${id}`;
