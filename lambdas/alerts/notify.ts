import { type Instant, localDateOf } from '../kernel/time.ts';
import { currentFor, type OwnNotes, personOf } from './concerned.ts';
import { digestOf } from './domain/digest.ts';
import { noteKey } from './domain/note.ts';
import { type FollowUpDeps, followUp } from './follow-up.ts';
import { sendDigest, settleAll } from './send-digest.ts';
import type { AlertStore } from './store.ts';

export type NotifyDeps = FollowUpDeps & {
  readonly alerts: Pick<AlertStore, 'notesFor' | 'digests' | 'addDigest' | 'settle'>;
};

/** `waiting`: the person was written to today; what is new follows on the next working day. */
export type NotifyResult = 'notified' | 'waiting' | 'nothing';

/**
 * Notifies a person of what is due, in one digest a day. The digest is the claim: it is written once, and its message
 * follows from it, also after a crash. A note that a digest covers is not sent again, unless the digest was not sent.
 */
export async function notify(deps: NotifyDeps, id: string, now: Instant): Promise<NotifyResult> {
  const notes = await deps.alerts.notesFor(id);
  const [first] = notes.map(({ since }) => since).toSorted();
  if (first === undefined) return 'nothing';

  const today = localDateOf(now);
  const digests = await deps.alerts.digests(id, localDateOf(first), today);
  const covered = new Set<string>();
  for (const digest of digests) {
    if ((await followUp(deps, digest, { notes, now })) === 'covering') for (const key of digest.notes) covered.add(key);
  }
  const unsent = notes.filter((note) => !covered.has(noteKey(note)));
  if (unsent.length === 0) return 'nothing';
  if (digests.some(({ day }) => day === today)) return 'waiting';

  return writeDigest(deps, id, { notes: unsent, now });
}

async function writeDigest(deps: NotifyDeps, id: string, { notes, now }: OwnNotes): Promise<NotifyResult> {
  const person = await personOf(deps, { notes, now });
  const current = person === undefined ? [] : await currentFor(deps, person, { notes, now });
  const codes = new Set(current.map(({ code }) => code));
  const still = notes.filter(({ code }) => codes.has(code));
  await settleAll(
    deps,
    notes.filter(({ code }) => !codes.has(code)),
  );
  if (still.length === 0) return 'nothing';

  const digest = digestOf(id, { notes: still, petitions: current, now }, deps.calendar);
  // Another run was first: its digest contains what it covers, and the next run finishes it.
  if ((await deps.alerts.addDigest(digest)) === 'conflict') return 'waiting';
  await sendDigest(deps, digest, { notes: still, now });
  return 'notified';
}
