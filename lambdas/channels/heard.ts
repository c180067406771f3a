import * as z from 'zod';
import type { Instant } from '../kernel/time.ts';
import type { Table } from '../platform/table.ts';

/** When a source last sent something that was accepted, and when and why something of it was last refused. */
const Heard = z.object({
  acceptedAt: z.string().optional(),
  refusedAt: z.string().optional(),
  refusedCode: z.string().optional(),
});
export type Heard = z.infer<typeof Heard>;

/** What is noted of an answer: its code if it is a refusal. */
export type HeardNow = { readonly at: Instant; readonly refused?: string | undefined };

export type HeardStore = {
  /** The later of two wins, in any order. */
  note(source: string, heard: HeardNow): Promise<void>;
  /** Of those that have sent something. */
  of(sources: readonly string[]): Promise<ReadonlyMap<string, Heard>>;
};

/**
 * How often a warm function notes the same of a source: a kiosk in use would otherwise cost a write with each rating, and
 * who asks whether it is silent asks for days.
 */
const PAUSE_MS = 5 * 60_000;

export function heardStore(table: Table): HeardStore {
  /** By source and refusal; only what is registered is noted, so it stays small. */
  const noted = new Map<string, number>();

  return {
    async note(source, { at, refused }) {
      const atMs = Date.parse(at);
      const key = `${source} ${refused ?? ''}`;
      if (atMs - (noted.get(key) ?? Number.NEGATIVE_INFINITY) < PAUSE_MS) return;

      const name = refused === undefined ? 'acceptedAt' : 'refusedAt';
      const set = { [name]: at, ...(refused !== undefined && { refusedCode: refused }) };
      await table.update({ id: source }, { set }, { any: [{ absent: name }, { below: { [name]: at } }] });
      noted.set(key, atMs);
    },
    async of(sources) {
      const items = await table.getMany(sources.map((id) => ({ id })));
      return new Map(items.map((item) => [`${item['id']}`, Heard.parse(item)]));
    },
  };
}
