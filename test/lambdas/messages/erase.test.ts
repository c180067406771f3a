import { beforeAll, describe, expect, test, vi } from 'vitest';
import { vietnamCalendar } from '../../../lambdas/calendar/vietnam.ts';
import { deliver } from '../../../lambdas/messages/deliver.ts';
import { eraseMessage, isErased } from '../../../lambdas/messages/domain/erase.ts';
import type { Delivery } from '../../../lambdas/messages/domain/message.ts';
import { type MessageStore, messageStore } from '../../../lambdas/messages/store.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { testTable } from '../../support/engine.ts';
import { logLines } from '../../support/log-lines.ts';
import { aMessage, anSms, LETTER_KEY } from '../../support/messages.ts';

const NOW = '2026-11-21T02:00:00.000Z';
const lines = logLines();
let table: Table;
let messages: MessageStore;
beforeAll(async () => {
  table = await testTable('messages');
  messages = messageStore(table, LETTER_KEY);
});

const states: readonly Delivery[] = [
  { state: 'pending' },
  { state: 'sending', leaseUntil: NOW },
  { state: 'sent', at: NOW, providerId: 'p-1' },
  { state: 'delivered', at: NOW },
  { state: 'failed', at: NOW, reason: 'sms.rejected' },
];

describe('a message that is erased', () => {
  test.each(states)('keeps neither address nor text, and its delivery unless it waits: $state', async (delivery) => {
    for (const content of [anSms, aMessage().content]) {
      const message = aMessage({ id: `${delivery.state} ${content.channel}`, content, delivery });
      await messages.add(message);

      await messages.erase(message.id, NOW);

      const left = await messages.find(message.id);
      expect(left?.content.to).toBe('');
      expect(JSON.stringify(left)).not.toContain(content.text);
      expect(left?.delivery).toEqual(
        delivery.state === 'pending' ? { state: 'expired', at: NOW, reason: 'message.erased' } : delivery,
      );
    }
  });

  test('is not stored again under its id', async () => {
    await messages.add(aMessage({ id: 'again' }));
    await messages.erase('again', NOW);

    expect(await messages.add(aMessage({ id: 'again' }))).toBe('conflict');
  });

  test('once is left alone, as is one that never was', async () => {
    await messages.add(aMessage({ id: 'once' }));
    await messages.erase('once', NOW);
    await messages.erase('once', '2026-11-22T02:00:00.000Z');
    await messages.erase('never', NOW);

    expect((await messages.find('once'))?.updatedAt).toBe(NOW);
    expect(await messages.find('never')).toBeUndefined();
  });

  test('is read again if its delivery changed it meanwhile, and not for ever', async () => {
    await messages.add(aMessage({ id: 'raced' }));
    let conflicts = 1;
    const raced: Table = {
      ...table,
      put: async (item, condition) => {
        if (conflicts === 0) return table.put(item, condition);
        conflicts -= 1;
        return 'conflict';
      },
    };
    await messageStore(raced, LETTER_KEY).erase('raced', NOW);
    expect((await messages.find('raced'))?.content.to).toBe('');

    await messages.add(aMessage({ id: 'always raced' }));
    conflicts = 100;
    await expect(messageStore(raced, LETTER_KEY).erase('always raced', NOW)).rejects.toThrow('again and again');
  });

  test('is given up when an attempt that was under way failed', async () => {
    const delivery = { state: 'sending', leaseUntil: NOW } as const;
    const erased = eraseMessage(aMessage({ id: 'PAKN-1/notice/2026-11-21', content: anSms, delivery }), NOW);
    await messages.add({ ...erased, delivery: { state: 'pending' } });
    const send = vi.fn();
    const deps = { messages, mail: { send }, sms: { send }, calendar: vietnamCalendar(), stopped: { has: send } };

    await deliver(deps, { id: erased.id }, NOW);

    expect(send).not.toHaveBeenCalled();
    expect((await messages.find(erased.id))?.delivery).toMatchObject({ state: 'expired', reason: 'message.erased' });
    expect(lines().filter(({ event }) => event === 'MESSAGE_EXPIRED')).toHaveLength(1);
    expect(isErased(erased)).toBe(true);
  });
});
