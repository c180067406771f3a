import { expect, test } from 'vitest';
import { arrivalOf } from '../../../../lambdas/messages/domain/provider-event.ts';

test.each([
  ['email', 'Delivery', { state: 'delivered' }],
  ['email', 'Bounce', { state: 'failed', reason: 'mail.Bounce' }],
  ['email', 'SoftBounce', { state: 'failed', reason: 'mail.SoftBounce', isDoubtful: true }],
  ['email', 'Reject', { state: 'failed', reason: 'mail.Reject' }],
  ['sms', 'TEXT_DELIVERED', { state: 'delivered' }],
  ['sms', 'TEXT_SUCCESSFUL', { state: 'delivered' }],
  ['sms', 'TEXT_BLOCKED', { state: 'failed', reason: 'sms.TEXT_BLOCKED' }],
  ['sms', 'TEXT_TTL_EXPIRED', { state: 'failed', reason: 'sms.TEXT_TTL_EXPIRED' }],
] as const)('of %s the event %s says how it ended', (channel, event, arrival) => {
  expect(arrivalOf(channel, event)).toStrictEqual(arrival);
});

test.each([
  ['email', 'Send'],
  ['email', 'constructor'],
  ['email', 'TEXT_DELIVERED'],
  ['sms', 'TEXT_UNKNOWN'],
  ['sms', 'Delivery'],
] as const)('of %s the event %s says nothing of its arrival', (channel, event) => {
  expect(arrivalOf(channel, event)).toBeUndefined();
});
