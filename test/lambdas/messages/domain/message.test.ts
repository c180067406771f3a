import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../../lambdas/kernel/refusal.ts';
import {
  claim,
  type Delivery,
  type Message,
  newMessage,
  type SendResult,
  settle,
} from '../../../../lambdas/messages/domain/message.ts';
import { aMessage, anSms } from '../../../support/messages.ts';

const NOW = '2026-11-21T08:00:00.000Z';
const A_MINUTE_AND_A_HALF_LATER = '2026-11-21T08:01:30.000Z';

test('a new message is pending', () => {
  expect(newMessage('one', anSms, NOW)).toStrictEqual({
    id: 'one',
    content: anSms,
    delivery: { state: 'pending' },
    attempts: 0,
    createdAt: NOW,
    updatedAt: NOW,
  });
});

describe('a claim', () => {
  test.each<[string, Delivery]>([
    ['a waiting message', { state: 'pending' }],
    ['one whose sender is gone', { state: 'sending', leaseUntil: NOW }],
  ])('leases %s, for longer than the timeout of the function', (_, delivery) => {
    const message = aMessage({ delivery, attempts: 2 });

    expect(claim(message, NOW)).toStrictEqual({
      ...message,
      delivery: { state: 'sending', leaseUntil: A_MINUTE_AND_A_HALF_LATER },
      attempts: 3,
      updatedAt: NOW,
    });
  });

  test.each<[string, Delivery, string]>([
    ['sent', { state: 'sent', at: NOW }, 'message.settled'],
    ['failed', { state: 'failed', at: NOW, reason: 'sms.none' }, 'message.settled'],
    ['leased to another invocation', { state: 'sending', leaseUntil: '2026-11-21T08:00:00.001Z' }, 'message.claimed'],
  ])('is refused when the message is %s', (_, delivery, refused) => {
    expect(claim(aMessage({ delivery }), NOW)).toStrictEqual({ refused });
  });
});

describe('a claimed message', () => {
  const claimed = aMessage({ delivery: { state: 'sending', leaseUntil: A_MINUTE_AND_A_HALF_LATER }, attempts: 1 });

  test.each<[SendResult, Delivery]>([
    [{ outcome: 'sent' }, { state: 'sent', at: NOW }],
    [
      { outcome: 'sent', providerId: 'sms-1' },
      { state: 'sent', at: NOW, providerId: 'sms-1' },
    ],
    [
      { outcome: 'refused', reason: 'mail.MessageRejected' },
      { state: 'failed', at: NOW, reason: 'mail.MessageRejected' },
    ],
    [{ outcome: 'unavailable', reason: 'mail.TimeoutError' }, { state: 'pending' }],
  ])('after %o', (outcome, delivery) => {
    expect(settle(claimed, outcome, NOW)).toStrictEqual({ ...claimed, delivery, updatedAt: NOW });
  });
});

test('a finished message is never sent again', async () => {
  const outcome = fc.constantFrom<SendResult>(
    { outcome: 'sent' },
    { outcome: 'refused', reason: 'no' },
    { outcome: 'unavailable', reason: 'later' },
  );

  await fc.assert(
    fc.property(
      fc.array(fc.record({ minute: fc.nat(600), outcome: fc.option(outcome, { nil: undefined }) })),
      (tries) => {
        let message: Message = newMessage('one', anSms, NOW);
        const sendings: SendResult[] = [];
        for (const { minute, outcome: answer } of tries) {
          const at = new Date(Date.parse(NOW) + minute * 60_000).toISOString();
          const claimed = claim(message, at);
          if (isRefusal(claimed)) continue;
          message = answer === undefined ? claimed : settle(claimed, answer, at);
          if (answer !== undefined) sendings.push(answer);
        }

        const last = sendings.findIndex(({ outcome }) => outcome !== 'unavailable');
        expect(last === -1 || last === sendings.length - 1).toBe(true);
      },
    ),
  );
});
