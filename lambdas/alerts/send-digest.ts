import type { Calendar } from '../calendar/calendar.ts';
import type { Person } from '../directory/domain/person.ts';
import { type Outbox, post } from '../messages/store.ts';
import { digestMessages } from '../messages/words/digest-message.ts';
import { urgentMessages } from '../messages/words/urgent-message.ts';
import { log } from '../platform/log.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { type ConcernedDeps, type OwnNotes, personOf } from './concerned.ts';
import { type Digest, type Note, noteKey } from './domain/note.ts';
import { validUntil } from './domain/validity.ts';
import type { AlertStore } from './store.ts';

export type SendDeps = ConcernedDeps & {
  readonly alerts: Pick<AlertStore, 'settle'>;
  readonly outbox: Outbox;
  readonly calendar: Calendar;
  readonly caseLink: string;
};

/** A leader above many agencies may have a thousand notes. */
const CONCURRENCY = 16;

/** The notes of a digest among those of its person. */
export const coveredBy = ({ notes: keys }: Digest, notes: readonly Note[]): readonly Note[] => {
  const covered = new Set(keys);
  return notes.filter((note) => covered.has(noteKey(note)));
};

/**
 * Stores the message of a digest. Its notes are kept until it was sent; they are removed at once if nobody can be written
 * to. Repeating it is harmless, because the message is identified by person and day.
 */
export async function sendDigest(deps: SendDeps, digest: Digest, { notes, now }: OwnNotes): Promise<void> {
  const person = await personOf(deps, { notes, now });
  const messages = person === undefined ? [] : await messagesTo(deps, person, digest);
  for (const message of messages) await post(deps.outbox, message);
  if (messages.length > 0) return;
  log.count('ALERT_UNREACHABLE', { step: 'digest', missing: 'address' }, ['step']);
  await settleAll(deps, notes);
}

export async function settleAll({ alerts }: Pick<SendDeps, 'alerts'>, notes: readonly Note[]): Promise<void> {
  await mapConcurrent(notes, { concurrency: CONCURRENCY }, (note) => alerts.settle(note));
}

async function messagesTo({ directory, caseLink, calendar }: SendDeps, person: Person, digest: Digest) {
  const tree = await directory.tree(digest.at);
  const nameOf = (code: string) => (tree.find(code) ?? tree.last(code))?.name ?? { vi: code, en: code };
  const cases = digest.cases.map((one) => ({
    ...one,
    agency: { code: one.agency, name: nameOf(one.agency) },
    link: caseLink.replace('{code}', one.code),
  }));
  const ends = validUntil(digest, calendar);
  const notice = { ...digest, cases };
  const { tag, atOnce } = digest;
  const messages =
    tag === undefined
      ? digestMessages(person, notice)
      : urgentMessages(person, { ...notice, tag, hours: atOnce === 'anyTime' ? undefined : 'office' });
  return messages.map((message) => ({ ...message, validUntil: ends }));
}
