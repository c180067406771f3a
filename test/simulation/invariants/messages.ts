import type { Digest } from '../../../lambdas/alerts/domain/note.ts';
import type { Petition } from '../../../lambdas/petitions/domain/petition.ts';
import type { Story } from '../story.ts';
import { after, DAY_MS } from '../time.ts';
import type { World } from '../world/world.ts';
import { digestsOf } from './alerts.ts';
import { petitionsOf } from './petitions.ts';

type Stored = {
  readonly id: string;
  readonly createdAt: string;
  readonly attempts: number;
  readonly delivery: { readonly state: string; readonly at?: string };
  readonly about?: { readonly kind: string; readonly rank: number };
};

const messagesOf = ({ tables }: World) => tables.messages.all() as unknown as readonly Stored[];
const USEFUL_MS = 14 * DAY_MS;

/** Whatever was stored was sent, or is too old to be useful; and nothing was sent that is not stored. */
export function everyMessageSent({ world }: Story): readonly string[] {
  const sentIds = new Set(world.sent.map(({ id }) => id));
  const stored = messagesOf(world);
  const ids = new Set(stored.map(({ id }) => id));
  return [
    ...stored.flatMap(({ id, createdAt, delivery: { state, at = '' } }) => {
      if (state === 'sent') return sentIds.has(id) ? [] : [`${id} is marked as sent, but was not`];
      const isOld = state === 'expired' && at >= after(createdAt, USEFUL_MS);
      return isOld ? [] : [`${id} is ${state} at the end`];
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

/** Each digest has its message. */
export function everyDigestWritten({ world }: Story): readonly string[] {
  const ids = new Set(messagesOf(world).map(({ id }) => id));
  return digestsOf(world)
    .filter(
      ({ day, person }: Digest) => !ids.has(`digest/${day}/${person}/email`) && !ids.has(`digest/${day}/${person}/sms`),
    )
    .map(({ day, person }) => `The digest of ${person} on ${day} has no message`);
}

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
};

/**
 * The sender hears everything, at most once a day: each piece of news has a message, or a later one that replaced it
 * before it left; an answer is replaced by nothing but another answer.
 */
export function senderHears({ world }: Story): readonly string[] {
  const byPetition = Map.groupBy(messagesOf(world), ({ id }) => id.split('/')[0] ?? '');
  return petitionsOf(world).flatMap((petition) => {
    const own = byPetition.get(petition.code) ?? [];
    if (petition.notify === 'none') return own.length === 0 ? [] : [`${petition.code} wanted no messages`];
    return unheard(petition, own);
  });
}

const unheard = ({ code, events }: Petition, own: readonly Stored[]): readonly string[] =>
  events.flatMap(({ event }, index) => {
    const kind = newsKinds[event];
    if (kind === undefined) return [];
    const later = own.filter(({ about }) => about !== undefined && about.rank >= 2 * index);
    const isHeard = kind === 'answered' ? later.some(({ about }) => about?.kind === 'answered') : later.length > 0;
    return isHeard ? [] : [`The sender of ${code} heard nothing of ${event} (${index})`];
  });
