import * as z from 'zod';
import { shardNames, shardOf } from '../kernel/shard.ts';
import { type Instant, isInstant, isLocalDate, type LocalDate } from '../kernel/time.ts';
import { sendingTimes } from '../petitions/domain/deadlines/escalation-rules.ts';
import { watchedStages } from '../petitions/domain/deadlines/policy.ts';
import { queryAll, type Table, type Written } from '../platform/table.ts';
import type { AlertName } from './domain/alert.ts';
import { type Digest, type Note, noteKey } from './domain/note.ts';

/** As long as messages are kept: longer than a year and the month in which its report is closed. */
const RETENTION_SECONDS = 400 * 86_400;
/** Partitions of the index of people to be notified. */
const SHARDS = 16;
const PAGE = 1_000;
/** In one digest; more than anybody is responsible for. The rest follows on the next working day. */
const MAX_NOTES = 2_000;

export const noteShards = shardNames(SHARDS);

const Moment = z.string().refine(isInstant);
const Day = z.string().refine(isLocalDate);

const StoredNote = z.object({
  person: z.string(),
  personAgency: z.string(),
  code: z.string(),
  round: z.number(),
  step: z.string(),
  since: Moment,
  /** Absent in notes of versions before it, and in those for a digest. */
  atOnce: z.enum(sendingTimes).optional(),
});

const StoredDigest = z.object({
  person: z.string(),
  day: Day,
  /** Both absent in digests, and in all of versions before them. */
  tag: z.string().optional(),
  atOnce: z.enum(sendingTimes).optional(),
  at: Moment,
  notes: z.array(z.string()),
  cases: z.array(
    z.object({
      code: z.string(),
      agency: z.string(),
      stage: z.enum(watchedStages),
      dueOn: Day,
      dueAt: Moment.optional(),
      provisional: z.boolean(),
      receivedOn: Day.optional(),
      assignee: z.string().optional(),
      workingDays: z.number(),
    }),
  ),
  total: z.number(),
  late: z.number(),
  dueToday: z.number(),
  acknowledgedAt: Moment.optional(),
});

export type AlertStore = {
  /** Notes what to notify a person of. A note that exists is kept. */
  note(note: Note, now: Instant): Promise<Written>;
  /** The people of a shard who have notes. */
  peopleToNotify(shard: string): Promise<readonly string[]>;
  /** The notes of a person. */
  notesFor(person: string): Promise<readonly Note[]>;
  /** The digests and messages at once of a person, from one day to another. */
  digests(person: string, from: LocalDate, to: LocalDate): Promise<readonly Digest[]>;
  /** The digest of a person and day, or a message at once. */
  digest(name: AlertName): Promise<Digest | undefined>;
  /** `conflict`: there is no such digest, or it was acknowledged, whose time is kept. */
  acknowledge(digest: AlertName, now: Instant): Promise<Written>;
  /** `conflict`: the person has a digest for that day, or that message at once, which is kept. */
  addDigest(digest: Digest): Promise<Written>;
  /** Removes a note that was sent, or has become pointless. */
  settle(note: Note): Promise<void>;
};

export function alertStore(table: Table): AlertStore {
  return {
    note: (note, now) =>
      table.put(
        { ...note, ...keyOf(note), noteShard: shardOf(note.person, SHARDS), expiresAt: expiresAt(now) },
        { absent: 'person' },
      ),
    async peopleToNotify(shard) {
      const people = new Set<string>();
      const query = { index: 'to-notify', key: { noteShard: shard }, limit: PAGE };
      for await (const { person } of queryAll(table, query)) people.add(`${person}`);
      return [...people];
    },
    async notesFor(person) {
      const range = { name: 'sk', prefix: 'note#' };
      const { items } = await table.query({ key: { person }, range, limit: MAX_NOTES, consistent: true });
      return items.map((item) => StoredNote.parse(item));
    },
    async digests(person, from, to) {
      const range = { name: 'sk', from: digestKey({ day: from }), to: `${digestKey({ day: to })}${LAST}` };
      const { items } = await table.query({ key: { person }, range, limit: PAGE, consistent: true });
      return items.map((item) => StoredDigest.parse(item));
    },
    async digest(name) {
      const item = await table.get({ person: name.person, sk: digestKey(name) });
      return item && StoredDigest.parse(item);
    },
    acknowledge: (name, now) =>
      table.update(
        { person: name.person, sk: digestKey(name) },
        { set: { acknowledgedAt: now } },
        { all: [{ equals: { day: name.day } }, { absent: 'acknowledgedAt' }] },
      ),
    addDigest: (digest) =>
      table.put({ ...digest, sk: digestKey(digest), expiresAt: expiresAt(digest.at) }, { absent: 'person' }),
    async settle(note) {
      await table.remove(keyOf(note));
    },
  };
}

const keyOf = (note: Note) => ({ person: note.person, sk: `note#${noteKey(note)}` });
const digestKey = ({ day, tag }: Pick<AlertName, 'day' | 'tag'>) =>
  tag === undefined ? `digest#${day}` : `digest#${day}#${tag}`;
/** Sorts after every tag. */
const LAST = '#~';
/** Epoch seconds, as DynamoDB time to live requires. */
const expiresAt = (now: Instant) => Math.floor(Date.parse(now) / 1_000) + RETENTION_SECONDS;
