import { isOfficeTime } from '../calendar/office-time.ts';
import { type Instant, localDateOf } from '../kernel/time.ts';
import { mayBeSentNow, sendAtOnce, waitingForOwnMessage } from './at-once.ts';
import { currentFor, type OwnNotes, personOf } from './concerned.ts';
import { digestOf } from './domain/digest.ts';
import { type Digest, noteKey } from './domain/note.ts';
import { type FollowUpDeps, followUp } from './follow-up.ts';
import { sendDigest, settleAll } from './send-digest.ts';
import type { AlertStore } from './store.ts';

export type NotifyDeps = FollowUpDeps & {
  readonly alerts: Pick<AlertStore, 'notesFor' | 'digests' | 'addDigest' | 'settle'>;
};

/** `waiting`: for office hours, or because the person has a digest of today; what is new follows on the next working day. */
export type NotifyResult = 'notified' | 'waiting' | 'nothing';

/**
 * Notifies a person of what is due: of urgent petitions at once, of the others in one digest a day, in office hours. The
 * digest is the claim: it is written once, and its message follows from it, also after a crash. A note that a digest
 * covers is not sent again, unless the digest was not sent.
 */
export async function notify(deps: NotifyDeps, id: string, now: Instant): Promise<NotifyResult> {
  const notes = await deps.alerts.notesFor(id);
  const [first] = notes.map(({ since }) => since).toSorted();
  if (first === undefined) return 'nothing';

  const digests = await deps.alerts.digests(id, localDateOf(first), localDateOf(now));
  const covered = new Set<string>();
  for (const digest of digests) {
    if ((await followUp(deps, digest, { notes, now })) === 'covering') for (const key of digest.notes) covered.add(key);
  }
  const unsent = notes.filter((note) => !covered.has(noteKey(note)));
  const urgent = waitingForOwnMessage(unsent, digests);
  const written = await sendAtOnce(deps, {
    notes: urgent.filter((note) => mayBeSentNow(note, deps.calendar, now)),
    now,
  });
  const rest = unsent.filter((note) => !urgent.includes(note));
  const result = await notifyByDigest(deps, id, { notes: rest, digests, now });
  return written > 0 ? 'notified' : result;
}

type Rest = OwnNotes & { readonly digests: readonly Digest[] };

async function notifyByDigest(deps: NotifyDeps, id: string, { notes, digests, now }: Rest): Promise<NotifyResult> {
  if (notes.length === 0) return 'nothing';
  const today = localDateOf(now);
  if (digests.some(({ day, tag }) => day === today && tag === undefined)) return 'waiting';
  return isOfficeTime(deps.calendar, now) ? writeDigest(deps, id, { notes, now }) : 'waiting';
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
