import type { Digest } from '../../../lambdas/alerts/domain/note.ts';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import type { Story } from '../story.ts';
import { after, at, DAY_MS, dayOf, workingDay } from '../time.ts';
import type { World } from '../world/world.ts';
import { digestsOf, isWatched, messageOf } from './alerts.ts';
import { petitionsOf, statesOf } from './petitions.ts';

export type Stored = {
  readonly id: string;
  readonly createdAt: string;
  readonly attempts: number;
  readonly delivery: { readonly state: string; readonly at?: string };
  readonly about?: { readonly kind: string; readonly rank: number };
};

export const messagesOf = ({ tables }: World) => tables.messages.all() as unknown as readonly Stored[];
const USEFUL_MS = 14 * DAY_MS;

/** From then on the digest of that day covers what was not sent. */
const nextMorning = (createdAt: string) => at(workingDay(dayOf(createdAt), 1), '07:00');

/** Whatever was stored was sent, or is too old to be useful; and nothing was sent that is not stored. */
export function everyMessageSent({ world }: Story): readonly string[] {
  const sentIds = new Set(world.sent.map(({ id }) => id));
  const stored = messagesOf(world);
  const ids = new Set(stored.map(({ id }) => id));
  return [
    ...stored.flatMap(({ id, createdAt, delivery: { state, at: endedAt = '' } }) => {
      if (state === 'sent') return sentIds.has(id) ? [] : [`${id} is marked as sent, but was not`];
      const isOld =
        state === 'expired' &&
        endedAt >= (/^(digest|urgent)\//.test(id) ? nextMorning(createdAt) : after(createdAt, USEFUL_MS));
      // Held for the free day after those of other news.
      const isToCome = state === 'pending' && createdAt > world.now;
      return isOld || isToCome ? [] : [`${id} is ${state} at the end`];
    }),
    ...[...sentIds].filter((id) => !ids.has(id)).map((id) => `${id} was sent and is not stored`),
  ];
}

/** A message leaves twice only if a fault came between sending and noting it, and then it is the same one. */
export function noMessageTwice({ world }: Story): readonly string[] {
  const faults = world.done.filter(({ what, faults }) => what.startsWith('deliver') && faults.length > 0);
  return [...Map.groupBy(world.sent, ({ id }) => id)].flatMap(([id, sent]) => {
    const texts = new Set(sent.map(({ text }) => text));
    const [first] = sent;
    const explained = faults.filter(({ at }) => first !== undefined && at >= first.at).length;
    return [
      ...(texts.size === 1 ? [] : [`${id} was sent with different texts`]),
      ...(sent.length - 1 <= faults.flatMap((one) => one.faults).length && (sent.length === 1 || explained > 0)
        ? []
        : [`${id} was sent ${sent.length} times`]),
    ];
  });
}

/** When the message of a digest was stored, if it was. */
const writtenAt = ({ commits }: World, digest: Digest): string | undefined =>
  commits.find(
    ({ table, before, after: stored }) =>
      table === 'messages' && before === undefined && `${stored?.['id']}`.startsWith(messageOf(digest)),
  )?.at;

/**
 * Each digest has its message, unless its petitions went on before a run could write it, or the digest of another day
 * covers it; none once they have ended.
 */
export function everyDigestWritten({ world }: Story): readonly string[] {
  const states = statesOf(world);
  const all = digestsOf(world);
  return all.flatMap((digest) => {
    const { day, person, at, cases } = digest;
    const written = writtenAt(world, digest);
    const isOver = (by: string) =>
      cases.every(({ code }) => {
        const [last] = (states.get(code) ?? []).filter((state) => state.at < by).slice(-1);
        return last !== undefined && !isWatched(last.petition);
      });
    // Without a message: answered, passed on, given another deadline or another officer since it was read.
    const isMoved = cases.every(({ code }) => {
      const own = states.get(code) ?? [];
      const read = own.filter((state) => state.at < at).at(-1)?.petition.version ?? 0;
      return own.some((state) => state.petition.version > read);
    });
    const isCovered = all.some((other) => other.person === person && other.at > at && covers(other, digest));
    if (written === undefined) return isMoved || isCovered ? [] : [`The digest of ${person} on ${day} has no message`];
    return written > at && isOver(written) ? [`The digest of ${person} on ${day} was written after the answer`] : [];
  });
}

/** Whether a digest contains a note of an earlier one. */
const covers = (digest: Digest, earlier: Digest) => earlier.notes.some((note) => digest.notes.includes(note));

/** What each event means to the sender; the rest is no news. */
const newsKinds: Readonly<Record<string, string>> = {
  submitted: 'received',
  supplementRequested: 'supplementRequested',
  forwarded: 'forwarded',
  sentBack: 'forwarded',
  forwardedOut: 'forwardedOut',
  extended: 'extended',
  refused: 'refused',
  answered: 'answered',
  answerDrafted: 'answered',
  apologised: 'apologised',
  interimReplied: 'interimReplied',
  merged: 'merged',
  unmerged: 'unmerged',
  splitOff: 'splitOff',
};

/**
 * The sender hears everything, at most once a day: each piece of news has a message, or a later one that replaced it
 * before it left. An answer is replaced only by another one, or by what its sender did after reading it, or by what took it
 * back.
 */
export function senderHears({ world }: Story): readonly string[] {
  const byPetition = Map.groupBy(messagesOf(world), ({ id }) => id.split('/')[0] ?? '');
  return petitionsOf(world).flatMap((petition) => {
    const own = byPetition.get(petition.code) ?? [];
    if (petition.notify === 'none') return own.length === 0 ? [] : [`${petition.code} wanted no messages`];
    return unheard(petition, own);
  });
}

/** Each merge and the end of each starts a row of ranks: what comes from the leading petition is between. */
export function rankOf(events: Petition['events'], index: number): number {
  const names = events.slice(0, index + 1).map(({ event }) => event);
  const ends = names.filter((name, at) => {
    const before = names.slice(0, at).findLast((one) => ['merged', ...ending].includes(one));
    return ending.includes(name) && (name === 'unmerged' || before === 'merged');
  });
  return 1_000 * (names.filter((name) => name === 'merged').length + ends.length) + 2 * index;
}
const ending: readonly string[] = ['unmerged', 'reopened', 'appealed'];

/** What may stand for an answer. */
const turns: readonly string[] = ['answered', 'reopened', 'appealed', 'returned', 'removed'];

const unheard = ({ code, events }: Petition, own: readonly Stored[]): readonly string[] =>
  events.flatMap(({ event }, index) => {
    const kind = newsKinds[event];
    const rank = rankOf(events, index);
    if (kind === undefined) return [];
    const later = own.filter(({ about }) => about !== undefined && about.rank >= rank);
    const isHeard = later.some(({ about }) => kind !== 'answered' || turns.includes(`${about?.kind}`));
    return isHeard ? [] : [`The sender of ${code} heard nothing of ${event} (${index})`];
  });
