import type { Calendar } from '../calendar/calendar.ts';
import type { Person } from '../directory/domain/person.ts';
import { type Instant, localDateOf } from '../kernel/time.ts';
import { type Outbox, post } from '../messages/store.ts';
import { digestMessages } from '../messages/words/digest-message.ts';
import type { Petition } from '../petitions/domain/case/petition.ts';
import type { PetitionStore } from '../petitions/store.ts';
import { log } from '../platform/log.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { digestOf, isCurrent } from './domain/digest.ts';
import { mayOpen } from './domain/may-open.ts';
import { type Digest, type Note, noteKey } from './domain/note.ts';
import type { PeopleDirectory } from './recipients.ts';
import type { AlertStore } from './store.ts';

export type NotifyDeps = {
  readonly petitions: Pick<PetitionStore, 'find'>;
  readonly directory: PeopleDirectory;
  readonly alerts: Pick<AlertStore, 'notesFor' | 'digests' | 'addDigest' | 'settle'>;
  readonly outbox: Outbox;
  readonly calendar: Calendar;
  readonly caseLink: string;
};

/** Enough to read the petitions of a large agency, and to settle its notes, in seconds. */
const CONCURRENCY = 16;

/** `waiting`: the person was written to today; what is new follows on the next working day. */
export type NotifyResult = 'notified' | 'waiting' | 'nothing';

/**
 * Notifies a person of what is due, in one digest a day. The digest is the claim: it is written once, and the
 * messages and the end of its notes follow from it, also after a crash. A note that a digest covers is not sent again.
 */
export async function notify(deps: NotifyDeps, id: string, now: Instant): Promise<NotifyResult> {
  const notes = await deps.alerts.notesFor(id);
  const [first] = notes.map(({ since }) => since).toSorted();
  if (first === undefined) return 'nothing';

  const today = localDateOf(now);
  const digests = await deps.alerts.digests(id, localDateOf(first), today);
  for (const digest of digests) await resume(deps, digest, { notes, now });
  const covered = new Set(digests.flatMap((digest) => digest.notes));
  const unsent = notes.filter((note) => !covered.has(noteKey(note)));
  if (unsent.length === 0) return 'nothing';
  if (digests.some(({ day }) => day === today)) return 'waiting';

  return sendDigest(deps, id, { notes: unsent, now });
}

type UnsentNotes = { readonly notes: readonly Note[]; readonly now: Instant };

async function sendDigest(deps: NotifyDeps, id: string, { notes, now }: UnsentNotes): Promise<NotifyResult> {
  const person = await personOf(deps, notes, now);
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
  await finish(deps, digest, { notes: still, now });
  return 'notified';
}

/** Finishes the digest of a run that could not, without the petitions that were answered since then. */
async function resume(deps: NotifyDeps, digest: Digest, { notes, now }: UnsentNotes): Promise<void> {
  const covered = notes.filter((note) => digest.notes.includes(noteKey(note)));
  const person = await personOf(deps, covered, now);
  if (person === undefined) return finish(deps, digest, { notes: covered, now });

  const petitions = await currentFor(deps, person, { notes: covered, now });
  if (petitions.length === 0) return settleAll(deps, covered);
  const current = digestOf(person.id, { notes: covered, petitions, now: digest.at }, deps.calendar);
  await finish(deps, current, { notes: covered, now });
}

/** Sends a digest and settles its notes. Both are harmless when repeated; nothing is done once its notes are settled. */
async function finish(deps: NotifyDeps, digest: Digest, { notes, now }: UnsentNotes): Promise<void> {
  const covered = notes.filter((note) => digest.notes.includes(noteKey(note)));
  if (covered.length === 0) return;
  const person = await personOf(deps, covered, now);
  const messages = person === undefined ? [] : await messagesTo(deps, person, digest);
  if (messages.length === 0) log.count('ALERT_UNREACHABLE', { step: 'digest', missing: 'address' }, ['step']);
  for (const message of messages) await post(deps.outbox, message);
  await settleAll(deps, covered);
}

/** A leader above many agencies may have a thousand of them. */
async function settleAll({ alerts }: NotifyDeps, notes: readonly Note[]): Promise<void> {
  await mapConcurrent(notes, { concurrency: CONCURRENCY }, (note) => alerts.settle(note));
}

async function messagesTo({ directory, caseLink }: NotifyDeps, person: Person, digest: Digest) {
  const tree = await directory.tree(digest.at);
  const nameOf = (code: string) => (tree.find(code) ?? tree.last(code))?.name ?? { vi: code, en: code };
  const cases = digest.cases.map((one) => ({
    ...one,
    agency: { code: one.agency, name: nameOf(one.agency) },
    link: caseLink.replace('{code}', one.code),
  }));
  return digestMessages(person, { ...digest, cases });
}

/** The person as the directory has them now, if they are still in post where the notes found them. */
async function personOf({ directory }: NotifyDeps, notes: readonly Note[], now: Instant): Promise<Person | undefined> {
  for (const agency of new Set(notes.map(({ personAgency }) => personAgency))) {
    const person = (await directory.people(agency, now)).find(({ id }) => id === notes[0]?.person);
    if (person !== undefined) return person;
  }
  return undefined;
}

/** The petitions of the notes that this person is still to be notified of, and may open. */
async function currentFor(deps: NotifyDeps, person: Person, { notes, now }: UnsentNotes): Promise<readonly Petition[]> {
  const tree = await deps.directory.tree(now);
  const byCode = Map.groupBy(notes, ({ code }) => code);
  const found = await mapConcurrent(byCode.keys(), { concurrency: CONCURRENCY }, (code) => deps.petitions.find(code));
  return found
    .filter((petition) => petition !== undefined)
    .filter((petition) => byCode.get(petition.code)?.some((note) => isCurrent(note, petition)))
    .filter((petition) => mayOpen(person, petition, tree))
    .filter(({ assignee }) => person.role !== 'officer' || assignee?.id === person.id);
}
