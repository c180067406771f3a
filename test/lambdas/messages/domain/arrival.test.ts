import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Arrival, withArrival } from '../../../../lambdas/messages/domain/arrival.ts';
import type { Delivery } from '../../../../lambdas/messages/domain/message.ts';
import { aMessage } from '../../../support/messages.ts';

const BEFORE = '2026-11-21T08:00:00.000Z';
const NOW = '2026-11-21T08:00:09.000Z';
const delivered: Arrival = { state: 'delivered' };
const failed: Arrival = { state: 'failed', reason: 'sms.undelivered' };

const states = {
  pending: { state: 'pending' },
  sending: { state: 'sending', leaseUntil: BEFORE },
  sent: { state: 'sent', at: BEFORE, providerId: 'p-1' },
  delivered: { state: 'delivered', at: BEFORE },
  failed: { state: 'failed', at: BEFORE, reason: 'sms.undelivered.27' },
  expired: { state: 'expired', at: BEFORE, reason: 'message.tooOld' },
} as const satisfies Record<string, Delivery>;
type State = keyof typeof states;
type Channel = 'sms' | 'email';

const deliveryAfter = (channel: Channel, state: State, arrival: Arrival, attempts = 1) =>
  withArrival(aMessage({ delivery: states[state], attempts }), { channel, arrival }, NOW)?.delivery;

describe('a report that a message arrived', () => {
  test.each([
    ...(['pending', 'sending', 'sent', 'failed', 'expired'] as const).map((state) => ['sms', state] as const),
    ...(['pending', 'sending', 'sent', 'expired'] as const).map((state) => ['email', state] as const),
  ])('is recorded of an %s that is %s', (channel, state) => {
    expect(deliveryAfter(channel, state, delivered)).toMatchObject({ state: 'delivered', at: NOW });
  });

  test('changes nothing of an e-mail that was returned', () => {
    expect(deliveryAfter('email', 'failed', delivered)).toBeUndefined();
  });

  test('and one that it did not, change when the message was changed, and nothing else', () => {
    const message = aMessage({ delivery: states.sent, attempts: 2 });
    const reported = (arrival: Arrival) => withArrival(message, { channel: 'sms', arrival }, NOW);

    const changed = { ...message, updatedAt: NOW };
    expect(reported(delivered)).toStrictEqual({ ...changed, delivery: { ...delivered, at: NOW, providerId: 'p-1' } });
    expect(reported(failed)).toStrictEqual({ ...changed, delivery: { ...failed, at: NOW, providerId: 'p-1' } });
  });
});

describe('a report that a message did not arrive', () => {
  test.each([
    ...(['sending', 'sent'] as const).map((state) => ['sms', state] as const),
    ...(['pending', 'sending', 'sent', 'delivered', 'expired'] as const).map((state) => ['email', state] as const),
  ])('is recorded of an %s that is %s', (channel, state) => {
    expect(deliveryAfter(channel, state, failed)).toMatchObject({ ...failed, at: NOW });
  });

  test.each(['pending', 'delivered', 'failed', 'expired'] as const)('changes nothing of an SMS that is %s', (state) => {
    expect(deliveryAfter('sms', state, failed)).toBeUndefined();
  });
});

describe('a bounce that is not permanent', () => {
  const soft: Arrival = { state: 'failed', reason: 'mail.SoftBounce', isDoubtful: true };

  test.each(['sending', 'sent'] as const)('counts of an e-mail that is %s', (state) => {
    expect(deliveryAfter('email', state, soft)).toMatchObject({ state: 'failed', reason: 'mail.SoftBounce' });
  });

  test('says nothing of one that was delivered: somebody who is away has answered', () => {
    expect(deliveryAfter('email', 'delivered', soft)).toBeUndefined();
  });

  test('is outweighed by a delivery, in either order', () => {
    const sent = aMessage({ delivery: states.sent, attempts: 1 });
    const failed = withArrival(sent, { channel: 'email', arrival: soft }, NOW) ?? sent;

    expect(withArrival(failed, { channel: 'email', arrival: delivered }, NOW)?.delivery.state).toBe('delivered');
  });
});

test('the id under which the provider knows a message stays with it', () => {
  expect(deliveryAfter('sms', 'sent', failed)).toMatchObject({ providerId: 'p-1' });
});

test.each(['sms', 'email'] as const)('a repeated report of an %s keeps the time of the first', (channel) => {
  expect(deliveryAfter(channel, 'delivered', delivered)).toBeUndefined();
  expect(deliveryAfter(channel, 'failed', failed)).toBeUndefined();
});

test.each(['sms', 'email'] as const)('nothing is believed of an %s that was never attempted', (channel) => {
  expect(deliveryAfter(channel, 'pending', delivered, 0)).toBeUndefined();
  expect(deliveryAfter(channel, 'expired', failed, 0)).toBeUndefined();
});

test.each([
  ['sms', delivered, failed],
  ['email', failed, delivered],
] as const)('in whatever order reports of an %s come, one of them stays', async (channel, stays, other) => {
  await fc.assert(
    fc.property(fc.array(fc.constantFrom(stays, other), { minLength: 1, maxLength: 6 }), (arrivals) => {
      const sent = aMessage({ delivery: states.sent, attempts: 1 });
      const last = arrivals.reduce(
        (message, arrival) => withArrival(message, { channel, arrival }, NOW) ?? message,
        sent,
      );

      expect(last.delivery.state).toBe(arrivals.includes(stays) ? stays.state : other.state);
    }),
  );
});
