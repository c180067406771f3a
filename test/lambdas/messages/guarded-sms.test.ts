import { describe, expect, test } from 'vitest';
import { guardedSms, MAX_A_NUMBER } from '../../../lambdas/messages/guarded-sms.ts';
import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import { quotaStore } from '../../../lambdas/platform/quota.ts';
import { tables } from '../../../lambdas/service.ts';

const TODAY = '2026-11-28T03:00:00.000Z';
const TOMORROW = '2026-11-28T17:00:00.000Z';

function sender(given: { budgetADay?: number; abroad?: boolean; containers?: number } = {}) {
  const { budgetADay = 40, abroad = false, containers = 1 } = given;
  const sent: string[] = [];
  let now = TODAY;
  const quotas = quotaStore(memoryTable(tables.limits), 'ab'.repeat(32));
  const route = {
    async send({ to }: { to: string }) {
      sent.push(to);
      return { outcome: 'sent' as const };
    },
  };
  const all = Array.from({ length: containers }, () => guardedSms(route, { quotas, budgetADay, abroad }, () => now));
  /** The same message again, unless another id is given. */
  const send = async (to = '+84912345678', container = 0, id = 'a') => {
    const result = await all[container % containers]?.send({ id, to, text: 'Lang Nghe' });
    return result?.outcome === 'sent' ? 'sent' : result?.reason;
  };
  return {
    sent,
    send,
    setClock: (at: string) => {
      now = at;
    },
  };
}

describe('an SMS', () => {
  test.each(['+12125550123', '+84120123456', '+842943872072', '+8419001234', '+8490123456', '+375291234567'])(
    'to %s is not sent, because it is no mobile number of Việt Nam',
    async (to) => {
      const { send, sent } = sender();

      expect(await send(to)).toBe('sms.notVietnameseMobile');
      expect(sent).toEqual([]);
    },
  );

  test('to a number abroad is sent where the deployment allows it', async () => {
    expect(await sender({ abroad: true }).send('+12125550123')).toBe('sent');
  });

  test('above the budget of the day waits, and is sent on the next day', async () => {
    const { send, sent, setClock } = sender({ budgetADay: 40 });
    const results = [];
    for (let count = 0; count < 60; count += 1) results.push(await send());

    expect(results.filter((result) => result === 'sent')).toHaveLength(40);
    expect(results.slice(40)).toEqual(Array.from({ length: 20 }, () => 'sms.overBudget'));
    setClock(TOMORROW);
    expect(await send()).toBe('sent');
    expect(sent).toHaveLength(41);
  });

  test('above the number of a day to one phone waits until the next day; others are sent, and so is a repetition', async () => {
    const { send, setClock } = sender({ budgetADay: 1_000 });
    for (let count = 0; count < MAX_A_NUMBER.max; count += 1)
      expect(await send(undefined, 0, `m${count}`)).toBe('sent');

    expect(await send(undefined, 0, 'one more')).toBe('sms.overNumber');
    expect(await send(undefined, 0, 'm3')).toBe('sent');
    expect(await send('+84912345679', 0, 'one more')).toBe('sent');
    setClock(TOMORROW);
    expect(await send(undefined, 0, 'one more')).toBe('sent');
  });

  test('is within one budget for all containers', async () => {
    const { send, sent } = sender({ budgetADay: 100, containers: 4 });
    for (let count = 0; count < 400; count += 1) await send(undefined, count);

    expect(sent).toHaveLength(100);
  });
});
