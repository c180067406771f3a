import { describe, expect, test } from 'vitest';
import { deliver } from '../../../lambdas/messages/deliver.ts';
import { deliveryStore } from '../../../lambdas/messages/delivery-store.ts';
import { type Message, newMessage } from '../../../lambdas/messages/domain/message.ts';
import { QUEUE_ATTEMPTS } from '../../../lambdas/messages/domain/resend.ts';
import { resend } from '../../../lambdas/messages/resend.ts';
import { messageStore, post } from '../../../lambdas/messages/store.ts';
import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import { tables } from '../../../lambdas/service.ts';
import { logLines } from '../../support/log-lines.ts';
import { anSms, LETTER_KEY } from '../../support/messages.ts';
import { calendar } from '../../support/petitions.ts';

const START = Date.parse('2026-11-20T00:00:00.000Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** As lib/queues.ts sets it: six times the timeout of the function. */
const VISIBILITY = 6 * MINUTE;
const RESEND_EVERY = 10 * MINUTE;

const lines = logLines();

type Outage = { readonly gatewayMinutes?: number; readonly queueMinutes?: number; readonly crashes?: true };
type Posted = Pick<Message, 'hours'> & { readonly id: string; readonly atMs: number; readonly validForMs?: number };

/** Table, queue with its failure queue, gateway, deliverer and the job, on a clock of minutes. */
function world({ gatewayMinutes = 0, queueMinutes = 0, crashes }: Outage) {
  const table = memoryTable(tables.messages);
  const messages = messageStore(table, LETTER_KEY);
  const waiting: { id: string; visibleMs: number; receives: number }[] = [];
  const setAside: string[] = [];
  const sent: { id: string; atMs: number }[] = [];
  let nowMs = START;
  let attempts = 0;
  const now = () => new Date(nowMs).toISOString();
  const isQueueDown = () => nowMs < START + queueMinutes * MINUTE;
  const queue = {
    async send(message: unknown) {
      if (isQueueDown()) throw new Error('The queue is down');
      waiting.push({ id: (message as { id: string }).id, visibleMs: nowMs, receives: 0 });
    },
  };
  const sms = {
    async send({ id }: { id: string }) {
      if (nowMs < START + gatewayMinutes * MINUTE) return { outcome: 'unavailable', reason: 'sms.status503' } as const;
      sent.push({ id, atMs: nowMs });
      return { outcome: 'sent' } as const;
    },
  };
  const mail = { send: async () => ({ outcome: 'refused', reason: 'mail.none' }) as const };

  async function work() {
    for (const entry of waiting.filter(({ visibleMs }) => visibleMs <= nowMs)) {
      if (entry.receives === QUEUE_ATTEMPTS) {
        setAside.push(entry.id);
        waiting.splice(waiting.indexOf(entry), 1);
        continue;
      }
      entry.receives += 1;
      entry.visibleMs = nowMs + VISIBILITY;
      // Every third claim dies before it is recorded: the message stays leased.
      attempts += 1;
      const dying = crashes && attempts % 3 === 0;
      const done = await deliver(
        { messages, mail, sms: dying ? dead : sms, stopped: { has: async () => false }, calendar },
        { id: entry.id },
        now(),
      ).then(
        () => true,
        () => false,
      );
      if (done) waiting.splice(waiting.indexOf(entry), 1);
    }
  }

  async function run(untilMs: number, posts: readonly Posted[]) {
    for (; nowMs < START + untilMs; nowMs += MINUTE) {
      for (const { id, atMs, validForMs, hours } of posts.filter(({ atMs }) => START + atMs === nowMs)) {
        const validUntil = validForMs && new Date(START + atMs + validForMs).toISOString();
        await post({ messages, queue }, { ...newMessage(id, anSms, now()), hours, ...(validUntil && { validUntil }) });
      }
      await work();
      if ((nowMs - START) % RESEND_EVERY === 0) {
        // A run that fails because the queue is down is followed by the next one.
        const [{ status }] = await Promise.allSettled([
          resend({ deliveries: deliveryStore(table), queue, calendar }, now()),
        ]);
        if (status === 'rejected') expect(isQueueDown()).toBe(true);
      }
    }
  }
  const states = () => Object.groupBy(table.all(), ({ openState }) => `${openState ?? 'sent'}`);
  return { run, sent, setAside, states, waiting };
}

const dead = { send: () => Promise.reject(new Error('The function died')) };
/** Alerts of a province: some every hour, each replaced the next day but for the last step of a case. */
const posts = (hours: number, perHour: number): Posted[] =>
  Array.from({ length: hours * perHour }, (_, at) => ({
    id: `case-${at}/${at % 2 === 0 ? 'dueToday' : 'late'}/head/sms`,
    atMs: Math.floor(at / perHour) * HOUR,
    ...(at % 2 === 0 && { validForMs: DAY }),
  }));

describe('a gateway that is down', () => {
  test.each([
    ['10 minutes', 10],
    ['60 minutes', 60],
    ['5 hours', 300],
  ])('for %s delays alerts and loses none', async (_, gatewayMinutes) => {
    const { run, sent, setAside, states } = world({ gatewayMinutes });
    const given = posts(5, 5);

    await run(gatewayMinutes * MINUTE + 7 * HOUR, given);

    expect(sent.map(({ id }) => id).sort()).toEqual(given.map(({ id }) => id).sort());
    expect(setAside).toEqual([]);
    expect(Object.keys(states())).toEqual(['sent']);
  });

  test('for 60 minutes sends all of them within an hour and a half of its return', async () => {
    const { run, sent } = world({ gatewayMinutes: 60 });

    await run(10 * HOUR, posts(1, 5));

    expect(Math.max(...sent.map(({ atMs }) => atMs)) - START).toBeLessThanOrEqual(150 * MINUTE);
    expect(sent).toHaveLength(5);
  });

  test('for 72 hours: each alert is sent, or given up visibly because a later one replaced it', async () => {
    const { run, sent, setAside, states } = world({ gatewayMinutes: 72 * 60 });
    const given = posts(72, 10);

    await run(72 * HOUR + 12 * HOUR, given);

    const { sent: delivered = [], expired = [], ...others } = states();
    expect(others).toEqual({});
    expect(setAside).toEqual([]);
    expect(delivered.length + expired.length).toBe(given.length);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length);
    // All that had no successor, and all of the last day.
    expect(sent.filter(({ id }) => id.includes('late'))).toHaveLength(given.length / 2);
    expect(expired.map(({ delivery }) => (delivery as { reason: string }).reason)).toEqual(
      expired.map(() => 'message.superseded'),
    );
    expect(
      lines().filter(({ event, reason }) => event === 'MESSAGE_EXPIRED' && reason === 'message.superseded'),
    ).toHaveLength(expired.length);
    expect(expired.length).toBeGreaterThan(0);
  });

  test('for 72 hours is not flooded when it returns', async () => {
    const { run, sent } = world({ gatewayMinutes: 72 * 60 });

    await run(72 * HOUR + 12 * HOUR, posts(72, 10));

    const perWindow = Object.groupBy(sent, ({ atMs }) => Math.floor((atMs - START) / RESEND_EVERY));
    // A hundred that waited, and those whose first attempts the queue repeats at this moment.
    expect(Math.max(...Object.values(perWindow).map((window = []) => window.length))).toBeLessThanOrEqual(120);
  });

  test('rings while messages wait, and stops when they are gone', async () => {
    const { run } = world({ gatewayMinutes: 120 });

    await run(5 * HOUR, posts(1, 3));

    const overdue = lines()
      .filter(({ event }) => event === 'MESSAGES_OVERDUE')
      .map((line) => line['MESSAGES_OVERDUE']);
    expect(overdue).toContain(3);
    expect(overdue.at(-1)).toBe(0);
  });
});

test('a queue that is down fails nobody: what is stored is sent when it is back', async () => {
  const { run, sent, states } = world({ queueMinutes: 90 });
  const given = posts(1, 5);

  await run(5 * HOUR, given);

  expect(sent.map(({ id }) => id).sort()).toEqual(given.map(({ id }) => id).sort());
  expect(Object.keys(states())).toEqual(['sent']);
  expect(lines().filter(({ event }) => event === 'MESSAGE_NOT_QUEUED')).toHaveLength(5);
});

test('a deliverer that dies in the middle loses nothing', async () => {
  const { run, sent, states } = world({ crashes: true });
  const given = posts(5, 5);

  await run(30 * HOUR, given);

  expect([...new Set(sent.map(({ id }) => id))].sort()).toEqual(given.map(({ id }) => id).sort());
  expect(Object.keys(states())).toEqual(['sent']);
});

describe('quiet hours after an outage', () => {
  /** START is a Friday at 07:00: the gateway returns at 19:00 of the evening before the weekend. */
  const gatewayMinutes = 12 * 60;
  const given = [
    { id: 'digest/2026-11-20/head/sms', atMs: HOUR, hours: 'office' },
    { id: 'PAKN-7K3D-9QXM/notice/2026-11-20', atMs: HOUR, hours: 'daytime' },
    { id: 'inbound/gateway/1', atMs: HOUR, hours: 'reply' },
    { id: 'late/notice/2026-11-20', atMs: 15 * HOUR, hours: 'daytime' },
    { id: 'inbound/gateway/2', atMs: 15 * HOUR, hours: 'reply' },
  ] as const satisfies readonly Posted[];
  const sentAt = (sent: readonly { id: string; atMs: number }[], id: string) =>
    new Date(sent.find((one) => one.id === id)?.atMs ?? 0).toISOString();

  test('hold what is for staff until the next working day, and what is for citizens until the morning', async () => {
    const { run, sent } = world({ gatewayMinutes });

    await run(4 * DAY, given);

    // Friday evening after the outage; at night a prompt reply; Saturday 07:00; Monday 07:00. UTC is seven hours behind.
    expect(sentAt(sent, 'PAKN-7K3D-9QXM/notice/2026-11-20') < '2026-11-20T14:00').toBe(true);
    expect(sentAt(sent, 'inbound/gateway/1') < '2026-11-20T14:00').toBe(true);
    expect(sentAt(sent, 'inbound/gateway/2')).toBe('2026-11-20T15:00:00.000Z');
    expect(sentAt(sent, 'late/notice/2026-11-20')).toBe('2026-11-21T00:01:00.000Z');
    expect(sentAt(sent, 'digest/2026-11-20/head/sms')).toBe('2026-11-23T00:01:00.000Z');
    expect(sent).toHaveLength(given.length);
    expect(
      lines()
        .filter(({ event }) => event === 'MESSAGE_HELD')
        .map(({ channel }) => channel),
    ).toContain('sms');
  });

  test('do not ring: what is held is counted apart, and is not overdue in the morning', async () => {
    const { run } = world({ gatewayMinutes });

    await run(4 * DAY, given);

    const overdue = lines().filter(({ event }) => event === 'MESSAGES_OVERDUE');
    const outage = overdue.slice(0, gatewayMinutes / 10 + 12).map((line) => line['MESSAGES_OVERDUE']);
    expect(outage).toContain(3);
    expect(overdue.slice(gatewayMinutes / 10 + 12).map((line) => line['MESSAGES_OVERDUE'])).not.toContain(1);
    expect(lines().filter(({ event, held }) => event === 'MESSAGES_RESENT' && held === 1).length).toBeGreaterThan(300);
  });
});
