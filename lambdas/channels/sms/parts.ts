import * as z from 'zod';
import { type Instant, isInstant } from '../../kernel/time.ts';
import { decrypt, encrypt } from '../../platform/encrypt.ts';
import type { Item, Key, Table } from '../../platform/table.ts';

/** A week: a part is deleted when its message is complete or given up, so only a defect keeps it that long. */
const RETENTION_SECONDS = 7 * 86_400;
/** A day: a gateway may deliver a part again, and the same phone uses a reference again only after many long messages. */
const CLOSED_SECONDS = 86_400;
const PAGE = 100;
/** 2,000 parts a run; the next run continues. */
const MAX_PAGES = 5;
/** Partitions of the index, so that no constant is the key of all. */
const shards = ['0', '1', '2', '3'];

/** A part that waits for the others of its group: those of one source, sender, reference and number of parts. */
export type WaitingPart = {
  readonly group: string;
  readonly part: number;
  readonly parts: number;
  /** Digest of the text: the same part again, or a part of another message under the same reference. */
  readonly hash: string;
  /** From then on the message is taken without the parts that are missing. */
  readonly dueAt: Instant;
  /** What the gateway sent, as JSON. */
  readonly content: string;
};

/** A group whose message was taken: `hashes` are those of its parts by number, `request` is the stored message. */
export type ClosedGroup = { readonly hashes: Readonly<Record<string, string>>; readonly request: string };

const StoredPart = z.object({
  group: z.string(),
  part: z.number().int(),
  parts: z.number().int(),
  hash: z.string(),
  dueAt: z.string().refine(isInstant),
  content: z.instanceof(Uint8Array),
});
const StoredGroup = z.object({
  hashes: z.record(z.string(), z.string()),
  request: z.string(),
  expiresAt: z.number(),
});
const DueRow = z.object({ group: z.string(), parts: z.number().int() });

export type DueGroup = z.infer<typeof DueRow>;

export type PartStore = {
  /** `conflict`: this part of the group waits already, perhaps with another text. */
  add(part: WaitingPart): Promise<'written' | 'conflict'>;
  /** The parts that wait, in no order. */
  waiting(group: DueGroup): Promise<readonly WaitingPart[]>;
  closed(group: string, now: Instant): Promise<ClosedGroup | undefined>;
  /** Remembers that the message of these parts was taken. */
  close(parts: readonly WaitingPart[], request: string, now: Instant): Promise<void>;
  /** Deletes them, unless another text has taken the place of one. */
  remove(parts: readonly WaitingPart[]): Promise<void>;
  /** Groups of which a part is due, each once. */
  due(now: Instant): Promise<readonly DueGroup[]>;
};

/** Parts contain what a citizen wrote, so their content is encrypted with `letterKey`. */
export function partStore(table: Table, letterKey: string): PartStore {
  const read = (item: Item): WaitingPart => {
    const { content, ...part } = StoredPart.parse(item);
    return { ...part, content: decrypt(letterKey, content, partId(part)) };
  };
  return {
    add(part) {
      const id = partId(part);
      const content = encrypt(letterKey, part.content, id);
      const expiresAt = secondsOf(part.dueAt) + RETENTION_SECONDS;
      return table.put({ ...part, id, content, waiting: shardOf(part.group), expiresAt }, { absent: 'id' });
    },
    async waiting({ group, parts }) {
      const numbers = Array.from({ length: parts }, (_, index) => index + 1);
      return (await table.getMany(numbers.map((part) => ({ id: partId({ group, part }) })))).map(read);
    },
    async closed(group, now) {
      const item = await table.get({ id: groupId(group) });
      if (item === undefined) return undefined;
      const { expiresAt, ...closed } = StoredGroup.parse(item);
      return secondsOf(now) < expiresAt ? closed : undefined;
    },
    async close(parts, request, now) {
      const [{ group } = { group: '' }] = parts;
      const hashes = Object.fromEntries(parts.map(({ part, hash }) => [`${part}`, hash]));
      await table.put({ id: groupId(group), hashes, request, expiresAt: secondsOf(now) + CLOSED_SECONDS });
    },
    async remove(parts) {
      for (const part of parts) await table.remove({ id: partId(part) }, { equals: { hash: part.hash } });
    },
    async due(now) {
      const rows = (await Promise.all(shards.map((shard) => dueRows(table, shard, now)))).flat();
      return [...new Map(rows.map((due) => [due.group, due])).values()];
    },
  };
}

async function dueRows(table: Table, waiting: string, now: Instant): Promise<DueGroup[]> {
  const range = { name: 'dueAt', to: now };
  const rows: DueGroup[] = [];
  let after: Key | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query = { index: 'waiting', key: { waiting }, range, limit: PAGE };
    const { items, next } = await table.query(after === undefined ? query : { ...query, after });
    rows.push(...items.map((item) => DueRow.parse(item)));
    if (next === undefined) break;
    after = next;
  }
  return rows;
}

const shardOf = (group: string) => `${group.charCodeAt(0) % shards.length}`;
const secondsOf = (instant: Instant) => Math.floor(Date.parse(instant) / 1_000);
const partId = ({ group, part }: Pick<WaitingPart, 'group' | 'part'>) => `part#${group}#${part}`;
const groupId = (group: string) => `parts#${group}`;
