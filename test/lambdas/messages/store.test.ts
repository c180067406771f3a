import { beforeAll, describe, expect, test } from 'vitest';
import { type MessageStore, messageStore, post } from '../../../lambdas/messages/store.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { testTable } from '../../support/engine.ts';
import { aMessage, anSms, LETTER_KEY } from '../../support/messages.ts';

let table: Table;
let messages: MessageStore;

beforeAll(async () => {
  table = await testTable('messages');
  messages = messageStore(table, LETTER_KEY);
});

const openIds = async (state: string): Promise<unknown[]> => {
  const { items } = await table.query({ index: 'by-state', key: { openState: state }, limit: 100 });
  return items.map(({ id }) => id);
};

describe('a message', () => {
  test.each([
    aMessage({ id: 'mail' }),
    aMessage({ id: 'sms', content: anSms }),
    aMessage({
      id: 'long',
      content: { channel: 'email', to: 'hoa@example.com', subject: 'x', text: 'x'.repeat(21_000) },
    }),
    aMessage({ id: 'a-notice', about: { kind: 'late', rank: 3, template: 'late/2026.1' } }),
    aMessage({ id: 'a-notice-of-before', about: { kind: 'late', rank: 3 } }),
    aMessage({ id: 'limited', validUntil: '2026-11-22T00:00:00.000Z' }),
    aMessage({ id: 'in-office-hours', hours: 'office' }),
    aMessage({
      id: 'expired',
      delivery: { state: 'expired', at: '2026-11-22T00:00:00.000Z', reason: 'message.superseded' },
    }),
  ])('is found as it was added: $id', async (message) => {
    expect(await messages.add(message)).toBe('written');
    expect(await messages.find(message.id)).toStrictEqual(message);
  });

  test('is stored without its address and text in clear, and decrypts only with its key and id', async () => {
    const message = aMessage({ id: 'locked', content: anSms });
    await messages.add(message);
    await messages.add(aMessage({ id: 'other' }));
    const item = (await table.get({ id: 'locked' })) ?? {};
    const bytes = Buffer.from(item['letter'] as Uint8Array);

    for (const secret of [anSms.to, anSms.text]) {
      expect(JSON.stringify({ ...item, letter: undefined })).not.toContain(secret);
      expect(bytes.includes(secret)).toBe(false);
    }
    await expect(messageStore(table, 'a5'.repeat(32)).find('locked')).rejects.toThrow();
    await table.put({ ...item, id: 'other' });
    await expect(messages.find('other')).rejects.toThrow();
  });

  test('that was never stored is not found', async () => {
    expect(await messages.find('unknown')).toBeUndefined();
  });

  test('stored again is not changed', async () => {
    const message = aMessage({ id: 'twice' });
    await messages.add(message);

    expect(await messages.add({ ...message, content: anSms })).toBe('conflict');
    expect(await messages.find('twice')).toStrictEqual(message);
  });

  test('expires 400 days after its creation', async () => {
    await messages.add(aMessage({ id: 'old', createdAt: '2026-11-21T08:00:00.500Z' }));

    expect(await table.get({ id: 'old' })).toMatchObject({ expiresAt: Date.UTC(2027, 11, 26, 8) / 1_000 });
  });

  test('is found by its state until it is sent', async () => {
    const pending = aMessage({ id: 'staged' });
    const sending = aMessage({
      id: 'staged',
      delivery: { state: 'sending', leaseUntil: '2026-11-21T00:01:30.000Z' },
      attempts: 1,
    });
    const failed = aMessage({ ...sending, delivery: { state: 'failed', at: pending.updatedAt, reason: 'sms.none' } });
    const sent = aMessage({ ...failed, delivery: { state: 'sent', at: pending.updatedAt } });

    await messages.add(pending);
    expect(await openIds('pending')).toContain('staged');

    expect(await messages.save(pending, sending)).toBe('written');
    expect(await openIds('pending')).not.toContain('staged');
    expect(await openIds('sending')).toContain('staged');

    expect(await messages.save(sending, failed)).toBe('written');
    expect(await messages.find('staged')).toStrictEqual(failed);
    expect(await openIds('failed')).toContain('staged');

    expect(await messages.save(failed, sent)).toBe('written');
    expect(await messages.find('staged')).toStrictEqual(sent);

    const delivered = aMessage({ ...failed, delivery: { state: 'delivered', at: pending.updatedAt } });
    expect(await messages.save(sent, delivered)).toBe('written');
    expect(await messages.find('staged')).toStrictEqual(delivered);
    for (const state of ['pending', 'sending', 'failed']) expect(await openIds(state)).not.toContain('staged');
  });

  test('is not saved over the result of another invocation', async () => {
    const read = aMessage({ id: 'contested' });
    const first = {
      ...read,
      delivery: { state: 'sending', leaseUntil: '2026-11-21T00:01:30.000Z' },
      attempts: 1,
    } as const;
    const second = {
      ...first,
      delivery: { state: 'sending', leaseUntil: '2026-11-21T00:09:00.000Z' },
      attempts: 2,
    } as const;
    await messages.add(read);

    expect(await messages.save(read, first)).toBe('written');
    expect(await messages.save(read, first)).toBe('conflict');
    expect(await messages.save(first, second)).toBe('written');
    expect(await messages.save(first, { ...first, delivery: { state: 'pending' } })).toBe('conflict');
    expect(await messages.find('contested')).toStrictEqual(second);
  });

  test('that does not exist is not created by saving it', async () => {
    const ghost = aMessage({ id: 'ghost' });

    expect(await messages.save(ghost, ghost)).toBe('conflict');
    expect(await messages.find('ghost')).toBeUndefined();
  });
});

describe('post', () => {
  const outboxOf = (send: (order: unknown) => Promise<void>) => ({ messages, queue: { send } });

  test('stores the message, then enqueues delivery, once', async () => {
    const orders: unknown[] = [];
    const outbox = outboxOf(async (order) => {
      expect(await messages.find('posted')).toBeDefined();
      orders.push(order);
    });

    await post(outbox, aMessage({ id: 'posted' }));
    await post(outbox, aMessage({ id: 'posted' }));

    expect(orders).toStrictEqual([{ id: 'posted' }]);
  });

  test('succeeds without the queue: the message is durable and found by its state', async () => {
    await post(
      outboxOf(() => Promise.reject(new Error('the queue is down'))),
      aMessage({ id: 'unqueued' }),
    );

    expect(await openIds('pending')).toContain('unqueued');
  });

  test('fails if the message is not stored', async () => {
    const full = { add: () => Promise.reject(new Error('the table is down')) };
    const outbox = { messages: full, queue: { send: async () => undefined } };

    await expect(post(outbox, aMessage({ id: 'lost' }))).rejects.toThrow('the table is down');
  });
});

test('a message of a version without an end of validity and hours is read', async () => {
  const message = aMessage({ id: 'old-version' });
  await messages.add(message);
  const item = (await table.get({ id: 'old-version' })) ?? {};

  for (const later of ['validUntil', 'hours']) expect(item).not.toHaveProperty(later);
  expect(await messages.find('old-version')).toStrictEqual(message);
});
