import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { operation, reply } from '../../../lambdas/platform/operation.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';

/**
 * Floods in simulated time: the clock is that of the events, and requests are spread over containers as Lambda does, at
 * random with a fixed seed.
 */
logLines();

const START_MS = Date.parse('2026-11-28T01:00:00.000Z');
const CONTAINERS = 5;

const notes = operation({
  route: { id: 'notes.add', method: 'POST', path: '/v1/notes', summary: 'Keep a note' },
  input: z.object({ body: z.strictObject({ text: z.string() }) }),
  answers: { 201: () => z.object({ text: z.string() }) },
  refuses: {},
  example: () => ({ request: { body: { text: 'a' } }, answers: { 201: { text: 'a' } } }),
  wire: () => ({}),
  run: keep,
});

async function keep(_: object, { body: { text } }: { body: { text: string } }) {
  return reply(201, { text });
}

type Arrival = {
  readonly atMs: number;
  readonly from: string;
  readonly who: 'honest' | 'attacker';
  readonly body: unknown;
};

/** Sends all arrivals in order of time; returns for each kind of sender how many were admitted, of how many. */
async function simulate(arrivals: readonly Arrival[]) {
  const containers = Array.from({ length: CONTAINERS }, () => httpHandler('notes-citizen', { endpoints: [notes] }));
  const random = seeded(7);
  const counts = { honest: { sent: 0, admitted: 0 }, attacker: { sent: 0, admitted: 0 } };
  for (const { atMs, from, who, body } of arrivals.toSorted((one, other) => one.atMs - other.atMs)) {
    const event = httpEvent({ routeKey: 'POST /v1/notes', body });
    event.requestContext.http.sourceIp = from;
    event.requestContext.timeEpoch = atMs;
    const handler = containers[Math.floor(random() * CONTAINERS)];
    if (handler === undefined) throw new Error('No container');
    const { statusCode } = (await handler(event, lambdaContext())) as { statusCode?: number };
    counts[who].sent += 1;
    if (statusCode === 201) counts[who].admitted += 1;
  }
  return counts;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `count` people behind `addresses` addresses, who send within `seconds`. */
function people(count: number, addresses: number, seconds: number): Arrival[] {
  const random = seeded(11);
  return Array.from({ length: count }, (_, n) => ({
    atMs: START_MS + Math.floor(random() * seconds * 1_000),
    from: `198.51.${n % addresses}.1`,
    who: 'honest',
    body: { text: `Note ${n}` },
  }));
}

function attack(perSecond: number, seconds: number, body: unknown): Arrival[] {
  return Array.from({ length: perSecond * seconds }, (_, n) => ({
    atMs: START_MS + Math.floor((n * 1_000) / perSecond),
    from: '203.0.113.66',
    who: 'attacker',
    body,
  }));
}

const share = ({ sent, admitted }: { sent: number; admitted: number }) => admitted / sent;

describe('honest senders', () => {
  test.each([60, 3_600])('10,000 behind 10 addresses within %i seconds are all admitted', async (seconds) => {
    const { honest } = await simulate(people(10_000, 10, seconds));

    expect(share(honest)).toBeGreaterThanOrEqual(0.99);
  });

  test('are admitted while one address sends 300 garbage requests a second', async () => {
    const { honest, attacker } = await simulate([...people(1_000, 10, 60), ...attack(300, 60, { nonsense: true })]);

    expect(share(honest)).toBeGreaterThanOrEqual(0.99);
    expect(attacker.admitted).toBe(0);
  });

  test('behind the very address that sends garbage are admitted too', async () => {
    const neighbours = people(500, 1, 60).map((arrival) => ({ ...arrival, from: '203.0.113.66' }));
    const { honest } = await simulate([...neighbours, ...attack(300, 60, 'garbage')]);

    expect(share(honest)).toBeGreaterThanOrEqual(0.99);
  });

  test('are admitted while one address sends 300 good requests a second, most of which are not', async () => {
    const { honest, attacker } = await simulate([...people(1_000, 10, 120), ...attack(300, 120, { text: 'Flood' })]);

    expect(share(honest)).toBeGreaterThanOrEqual(0.99);
    // A burst and one in two seconds for each of the containers.
    expect(attacker.admitted).toBeLessThanOrEqual(CONTAINERS * (1_500 + 60));
    expect(share(attacker)).toBeLessThan(0.25);
  });
});
