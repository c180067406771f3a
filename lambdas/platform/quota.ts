import type { Instant } from '../kernel/time.ts';
import { addDays, hourOf, instantAt, localDateOf } from '../kernel/time.ts';
import { decrypt, encrypt } from './encrypt.ts';
import { hmac } from './hmac.ts';
import { log } from './log.ts';
import type { Item, Table } from './table.ts';

/** At most `max` different requests of one subject in a local hour or day. `name` keeps quotas apart in the table. */
export type Quota = { readonly name: string; readonly max: number; readonly per: 'hour' | 'day' };

export type QuotaUse = {
  /** Who is limited: a phone number, the prefix of an address. Stored as a keyed hash that differs every window. */
  readonly subject: string;
  /** What identifies the request: the same request again is a repeat and counts once. */
  readonly request: string;
  /** Kept, encrypted, with the first use and returned with its repeats. */
  readonly note?: string;
};

/** `isRepeat`: the same request was admitted before in this window; `note` is that of the first one. */
export type QuotaResult =
  | { readonly admitted: true; readonly isRepeat: boolean; readonly note?: string | undefined }
  | { readonly admitted: false; readonly retryAfterSeconds: number };

export type Quotas = { take(quota: Quota, use: QuotaUse, now: Instant): Promise<QuotaResult> };

/** Concurrent requests of one subject conflict; a subject with more of them at the same moment waits. */
const MAX_ATTEMPTS = 6;
const BUSY_SECONDS = 2;
/** Longer than clocks of two functions differ. */
const EXPIRY_SLACK_SECONDS = 3_600;
const HOUR_SECONDS = 3_600;

/**
 * Quotas in a table: one item for each quota, subject and window, which lists the requests that were admitted. The claim
 * is the item: a retry finds itself in it. The first use costs one conditional write, a later one a read and a write, a
 * refusal or a repeat a refused write and a read. `key` hashes subjects and encrypts notes.
 */
export function quotaStore(table: Table, key: string): Quotas {
  async function take(quota: Quota, { subject, request, note }: QuotaUse, now: Instant): Promise<QuotaResult> {
    const window = windowOf(quota, now);
    const id = `${quota.name}#${hmac(key, `quota ${quota.name} ${window.name}`, subject)}`;
    const use = hmac(key, `use ${id}`, request);
    const noted = note === undefined ? {} : { [use]: encrypt(key, note, `${id} ${use}`) };

    let earlier: Uses = NO_USES;
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const { uses, notes } = earlier;
      if (uses.includes(use)) return repeatOf(notes[use], (bytes) => decrypt(key, bytes, `${id} ${use}`));
      if (uses.length >= quota.max) return { admitted: false, retryAfterSeconds: secondsUntil(window.endsAt, now) };

      const item = { id, count: uses.length + 1, uses: [...uses, use], notes: { ...notes, ...noted } };
      const expiresAt = Math.floor(Date.parse(window.endsAt) / 1_000) + EXPIRY_SLACK_SECONDS;
      const unchanged = uses.length === 0 ? { absent: 'id' } : { equals: { count: uses.length } };
      if ((await table.put({ ...item, expiresAt }, unchanged)) === 'written')
        return { admitted: true, isRepeat: false };
      earlier = usesIn(await table.get({ id }));
    }
    return { admitted: false, retryAfterSeconds: BUSY_SECONDS };
  }
  return { take };
}

/** Admits when the quotas cannot be read or written, and counts it: a limit that is down turns nobody away. */
export const lenient = ({ take }: Quotas): Quotas => ({
  async take(quota, use, now) {
    try {
      return await take(quota, use, now);
    } catch (error) {
      log.fault('LIMIT_FAILED', error, { quota: quota.name });
      return { admitted: true, isRepeat: false };
    }
  },
});

type Uses = { readonly uses: readonly string[]; readonly notes: Readonly<Record<string, Uint8Array>> };
const NO_USES: Uses = { uses: [], notes: {} };

function usesIn(item: Item | undefined): Uses {
  const { uses, notes } = item ?? {};
  if (!Array.isArray(uses)) return NO_USES;
  const pairs = Object.entries(notes ?? {}).filter(
    (pair): pair is [string, Uint8Array] => pair[1] instanceof Uint8Array,
  );
  return { uses: uses.map(String), notes: Object.fromEntries(pairs) };
}

function repeatOf(note: Uint8Array | undefined, open: (bytes: Uint8Array) => string): QuotaResult {
  return { admitted: true, isRepeat: true, ...(note !== undefined && { note: open(note) }) };
}

/** The local hour or day of `now`. */
export function windowOf({ per }: Quota, now: Instant): { readonly name: string; readonly endsAt: Instant } {
  const day = localDateOf(now);
  if (per === 'day') return { name: day, endsAt: instantAt(addDays(day, 1), '00:00') };
  const nextHour = Date.parse(now) - (Date.parse(now) % (HOUR_SECONDS * 1_000)) + HOUR_SECONDS * 1_000;
  return { name: hourOf(now), endsAt: new Date(nextHour).toISOString() };
}

const secondsUntil = (end: Instant, now: Instant) =>
  Math.max(1, Math.ceil((Date.parse(end) - Date.parse(now)) / 1_000));
