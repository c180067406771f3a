import { randomUUID } from 'node:crypto';
import { isVietnameseMobile } from '../kernel/phone-number.ts';
import type { Instant } from '../kernel/time.ts';
import { localDateOf, systemClock } from '../kernel/time.ts';
import type { Quota, Quotas } from '../platform/quota.ts';
import type { SendResult } from './domain/message.ts';
import type { SmsTransport } from './transport.ts';

export type SmsGuard = {
  readonly quotas: Quotas;
  /** SMS of a local day, replies and alerts together. */
  readonly budgetADay: number;
  /** Numbers outside Việt Nam cost many times as much, and premium ones are how senders are robbed. */
  readonly abroad: boolean;
};

/** More than one person has reason to get in a day; two machines that reply to each other stop here. */
export const MAX_A_NUMBER: Quota = { name: 'sms-number', max: 30, per: 'day' };

/** A container takes a share of the budget at a time, so that counting costs nothing beside an SMS. */
const SHARES = 200;
const SHARE_MIN = 10;

/**
 * Sends to mobile phones of Việt Nam, to each no more than its number of messages a day, and no more than the budget of a
 * day: what is above waits for the next day. What a container does not use of its last share is not spent.
 */
export function guardedSms(
  transport: SmsTransport,
  { quotas, budgetADay, abroad }: SmsGuard,
  clock: () => Instant = systemClock,
): SmsTransport {
  const share = Math.max(SHARE_MIN, Math.ceil(budgetADay / SHARES));
  const quota: Quota = { name: 'sms-shares', max: Math.max(1, Math.floor(budgetADay / share)), per: 'day' };
  let left = { day: '', count: 0 };

  /** Whether one more SMS is within the budget of today. */
  async function take(now: Instant): Promise<boolean> {
    const day = localDateOf(now);
    if (left.day !== day || left.count === 0) {
      const taken = await quotas.take(quota, { subject: 'all', request: randomUUID() }, now);
      if (!taken.admitted) return false;
      left = { day, count: share };
    }
    left = { day, count: left.count - 1 };
    return true;
  }

  return {
    async send(sms): Promise<SendResult> {
      if (!abroad && !isVietnameseMobile(sms.to)) return { outcome: 'refused', reason: 'sms.notVietnameseMobile' };
      const now = clock();
      const own = await quotas.take(MAX_A_NUMBER, { subject: sms.to, request: sms.id }, now);
      if (!own.admitted) return { outcome: 'deferred', reason: 'sms.overNumber' };
      if (!(await take(now))) return { outcome: 'deferred', reason: 'sms.overBudget' };
      return transport.send(sms);
    },
  };
}
