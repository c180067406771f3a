import type { Calendar } from '../calendar/calendar.ts';
import { type Instant, localDateOf } from '../kernel/time.ts';
import { sendableSince } from '../messages/domain/sending-hours.ts';
import { sha256 } from '../platform/hmac.ts';
import { currentFor, type OwnNotes, personOf } from './concerned.ts';
import { digestOf } from './domain/digest.ts';
import { type Digest, type Note, noteKey } from './domain/note.ts';
import { type SendDeps, sendDigest, settleAll } from './send-digest.ts';
import type { AlertStore } from './store.ts';

export type AtOnceDeps = SendDeps & { readonly alerts: Pick<AlertStore, 'addDigest' | 'settle'> };

/**
 * The notes that do not wait for a digest: of urgent tiers, unless a message of their own was claimed before. What such a
 * message could not deliver in its time is left to the digest.
 */
export function waitingForOwnMessage(notes: readonly Note[], digests: readonly Digest[]): readonly Note[] {
  const claimed = new Set(digests.filter(({ tag }) => tag !== undefined).flatMap((digest) => digest.notes));
  return notes.filter((note) => note.atOnce !== undefined && !claimed.has(noteKey(note)));
}

/** Whether a note may be sent at this hour. */
export const mayBeSentNow = ({ atOnce }: Note, calendar: Calendar, now: Instant): boolean =>
  atOnce === 'anyTime' || sendableSince({ createdAt: now, hours: 'office' }, calendar, now) !== undefined;

/** One message for each petition; returns how many were written. After an outage it covers all steps that were reached. */
export async function sendAtOnce(deps: AtOnceDeps, { notes, now }: OwnNotes): Promise<number> {
  let written = 0;
  for (const own of Map.groupBy(notes, ({ code }) => code).values()) {
    if (await sendOne(deps, { notes: own, now })) written += 1;
  }
  return written;
}

async function sendOne(deps: AtOnceDeps, { notes, now }: OwnNotes): Promise<boolean> {
  const person = await personOf(deps, { notes, now });
  const [petition] = person === undefined ? [] : await currentFor(deps, person, { notes, now });
  const last = notes
    .filter(({ round }) => round === petition?.round)
    .toSorted(bySince)
    .at(-1);
  if (petition === undefined || last === undefined) {
    await settleAll(deps, notes);
    return false;
  }
  const digest = { ...digestOf(last.person, { notes, petitions: [petition], now }, deps.calendar), ...nameOf(last) };
  if ((await deps.alerts.addDigest(digest)) === 'conflict') return false;
  await sendDigest(deps, digest, { notes, now });
  return true;
}

/** From the last step alone, so that concurrent runs claim the same message. */
const nameOf = (note: Note): Pick<Digest, 'day' | 'tag' | 'atOnce'> => ({
  day: localDateOf(note.since),
  tag: sha256(noteKey(note)),
  atOnce: note.atOnce,
});

const bySince = (left: Note, right: Note): number => (left.since < right.since ? -1 : 1);
