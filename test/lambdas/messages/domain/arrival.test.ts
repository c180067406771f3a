import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Arrival, withArrival } from '../../../../lambdas/messages/domain/arrival.ts';
import type { Delivery } from '../../../../lambdas/messages/domain/message.ts';
import { aMessage, anSms } from '../../../support/messages.ts';

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

const deliveryAfter = (state: keyof typeof states, arrival: Arrival, attempts = 1) =>
  withArrival(aMessage({ content: anSms, delivery: states[state], attempts }), arrival, NOW)?.delivery;

describe('a report that a message arrived', () => {
  test.each(['pending', 'sending', 'sent', 'failed', 'expired'] as const)('is recorded of one that is %s', (state) => {
    expect(deliveryAfter(state, delivered)).toStrictEqual({ state: 'delivered', at: NOW });
  });

  test('and one that it did not, change when the message was changed, and nothing else', () => {
    const message = aMessage({ content: anSms, delivery: states.sent, attempts: 2 });

    const changed = { ...message, updatedAt: NOW };
    expect(withArrival(message, delivered, NOW)).toStrictEqual({ ...changed, delivery: { ...delivered, at: NOW } });
    expect(withArrival(message, failed, NOW)).toStrictEqual({ ...changed, delivery: { ...failed, at: NOW } });
  });
});

describe('a report that a message did not arrive', () => {
  test.each(['sending', 'sent'] as const)('is recorded of one that is %s', (state) => {
    expect(deliveryAfter(state, failed)).toStrictEqual({ ...failed, at: NOW });
  });

  test.each(['pending', 'delivered', 'failed', 'expired'] as const)('changes nothing of one that is %s', (state) => {
    expect(deliveryAfter(state, failed)).toBeUndefined();
  });
});

test('a repeated report keeps the time of the first', () => {
  expect(deliveryAfter('delivered', delivered)).toBeUndefined();
});

test('nothing is believed of a message that was never attempted', () => {
  expect(deliveryAfter('pending', delivered, 0)).toBeUndefined();
  expect(deliveryAfter('expired', delivered, 0)).toBeUndefined();
});

test('in whatever order reports come, a message that arrived counts as delivered', async () => {
  await fc.assert(
    fc.property(fc.array(fc.constantFrom(delivered, failed), { minLength: 1, maxLength: 6 }), (arrivals) => {
      const sent = aMessage({ content: anSms, delivery: states.sent, attempts: 1 });
      const last = arrivals.reduce((message, arrival) => withArrival(message, arrival, NOW) ?? message, sent);

      expect(last.delivery.state).toBe(arrivals.includes(delivered) ? 'delivered' : 'failed');
    }),
  );
});
