import type { Note } from '../../lambdas/alerts/domain/note.ts';
import type { Message } from '../../lambdas/messages/domain/message.ts';
import type { Petition } from '../../lambdas/petitions/domain/case/petition.ts';
import { after, DAY_MS } from './time.ts';
import type { Deps } from './world/deps.ts';
import { InjectedFault } from './world/invocation.ts';
import type { Slip, World } from './world/world.ts';

/** A mistake that the service could have, put between it and its ports. */
export type Bug = Slip & { readonly breaks?: (deps: Deps, world: World) => Deps };

/** The invariants have to find each of these. */
export const bugs: readonly Bug[] = [
  { name: 'petitions are written without conditions', unconditional: ['petitions'] },
  { name: 'messages are claimed without conditions', unconditional: ['messages'] },
  { name: 'ratings are written in the order in which they arrive', unconditional: ['ratings'] },
  { name: 'a client forgets its key', isKeyForgotten: true },
  { name: 'a consumer gives up records that fail', isForgetfulConsumer: true },
  {
    name: 'a step is marked before it is noted',
    breaks(deps) {
      const late: Parameters<Deps['alerts']['note']>[] = [];
      return {
        ...deps,
        alerts: {
          ...deps.alerts,
          async note(...given) {
            late.push(given);
            return 'written';
          },
        },
        petitions: {
          ...deps.petitions,
          async markAlert(...given) {
            const written = await deps.petitions.markAlert(...given);
            for (const note of late.splice(0)) await deps.alerts.note(...note);
            return written;
          },
        },
      };
    },
  },
  {
    name: 'notes have no round in their key',
    breaks: (deps) => alertsOf(deps, ({ note }) => ({ note: (given, now) => note({ ...given, round: 1 }, now) })),
  },
  {
    name: 'notes that were sent are not removed',
    breaks: (deps) => alertsOf(deps, () => ({ settle: async () => undefined })),
  },
  {
    name: 'a note is settled before its digest is written',
    breaks: (deps) =>
      alertsOf(deps, ({ addDigest, settle, notesFor }) => ({
        async addDigest(digest) {
          const notes = await notesFor(digest.person);
          for (const note of notes.filter((one) => digest.notes.includes(keyOf(one)))) await settle(note);
          return addDigest(digest);
        },
      })),
  },
  {
    name: 'a run does not look for earlier digests',
    breaks: (deps) => alertsOf(deps, () => ({ digests: async () => [] })),
  },
  {
    name: 'steps of urgent tiers wait for the digest',
    breaks: (deps) => alertsOf(deps, ({ note }) => ({ note: ({ atOnce: _, ...given }, now) => note(given, now) })),
  },
  {
    name: 'a digest that was not sent counts as sent',
    breaks: (deps) => ({
      ...deps,
      outbox: {
        ...deps.outbox,
        messages: { ...deps.outbox.messages, find: async (id) => asSent(id, await deps.outbox.messages.find(id)) },
      },
    }),
  },
  {
    name: 'a digest that was sent is sent again the next day',
    breaks: (deps) => ({
      ...deps,
      outbox: {
        ...deps.outbox,
        messages: { ...deps.outbox.messages, find: async (id) => asExpired(id, await deps.outbox.messages.find(id)) },
      },
    }),
  },
  {
    name: 'the watch looks at the last two days only',
    breaks: (deps) => ({
      ...deps,
      petitions: {
        ...deps.petitions,
        async dueForAlert(shard, now, limit, from) {
          const { due } = await deps.petitions.dueForAlert(shard, now, limit, from);
          return { due: due.filter(({ nextAlertAt }) => nextAlertAt > after(now, -2 * DAY_MS)) };
        },
      },
    }),
  },
  {
    name: 'a petition is read once and remembered',
    breaks(deps, world) {
      const { seen } = world;
      return {
        ...deps,
        petitions: {
          ...deps.petitions,
          async find(code) {
            const petition = seen.get(code) ?? (await deps.petitions.find(code));
            if (petition !== undefined) seen.set(code, petition);
            return petition as Petition | undefined;
          },
        },
      };
    },
  },
  {
    name: 'alerts are sent at any hour',
    breaks: (deps) => ({
      ...deps,
      calendar: { ...deps.calendar, sessions: [{ opensMs: 0, closesMs: DAY_MS }] },
    }),
  },
  {
    name: 'messages leave at any hour',
    breaks: (deps) => ({
      ...deps,
      messages: { ...deps.messages, find: async (id) => withoutHours(await deps.messages.find(id)) },
    }),
  },
  {
    name: 'a petition is confirmed before it is stored',
    breaks: (deps) => ({
      ...deps,
      petitions: {
        ...deps.petitions,
        create: (petition) => deps.petitions.create(petition).catch(writtenIfFaulty),
      },
    }),
  },
  {
    name: 'a sender has one message, not one a day',
    breaks: (deps) => ({
      ...deps,
      outbox: {
        ...deps.outbox,
        messages: {
          ...deps.outbox.messages,
          add: (message) => deps.outbox.messages.add({ ...message, id: message.id.replace(/notice\/.*/, 'notice/1') }),
          find: (id) => deps.outbox.messages.find(id.replace(/notice\/.*/, 'notice/1')),
        },
      },
    }),
  },
  {
    name: 'messages that were never queued are not found again',
    breaks: (deps) => ({
      ...deps,
      deliveries: {
        ...deps.deliveries,
        waiting: async (query, from) =>
          query.state === 'pending' ? { messages: [] } : deps.deliveries.waiting(query, from),
      },
    }),
  },
];

type Alerts = Deps['alerts'];
const alertsOf = (deps: Deps, broken: (alerts: Alerts) => Partial<Alerts>): Deps => ({
  ...deps,
  alerts: { ...deps.alerts, ...broken(deps.alerts) },
});

const isDigest = (id: string) => /^(digest|urgent)\//.test(id);
const asSent = (id: string, message: Message | undefined): Message | undefined =>
  message && isDigest(id) ? { ...message, delivery: { state: 'sent', at: message.createdAt } } : message;
const asExpired = (id: string, message: Message | undefined): Message | undefined =>
  message && isDigest(id)
    ? { ...message, delivery: { state: 'expired', at: message.createdAt, reason: 'message.superseded' } }
    : message;

const withoutHours = (message: Message | undefined) => message && { ...message, hours: undefined };

const keyOf = ({ code, round, step }: Note) => `${code}#${round}#${step}`;

function writtenIfFaulty(error: unknown): 'written' {
  if (error instanceof InjectedFault) return 'written';
  throw error;
}
