import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ProviderEvent } from '../../../lambdas/messages/contract.ts';
import type { Message } from '../../../lambdas/messages/domain/message.ts';
import { tagOf } from '../../../lambdas/messages/message-tag.ts';
import { arrivalsFunction } from '../../../lambdas/messages/module.ts';
import { type MessageStore, messageStore } from '../../../lambdas/messages/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { queueHandler } from '../../../lambdas/platform/consumer.ts';
import { queueEvent } from '../../support/batch-event.ts';
import { createTable } from '../../support/engine.ts';
import { lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { aMessage, anSms, LETTER_KEY } from '../../support/messages.ts';

const NOW = '2026-11-21T08:00:00.000Z';
const PHONE = 'PAKN-7K3D-9QXM/2/sms';
const MAIL = 'PAKN-7K3D-9QXM/2/an@example.vn';
const lines = logLines();
const handler = queueHandler('messages-arrivals', arrivalsFunction);
let messages: MessageStore;

beforeAll(async () => {
  const table = await createTable('messages');
  vi.stubEnv('MESSAGES_TABLE', table);
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] });
  messages = messageStore(dynamoTable(table), LETTER_KEY);
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** Reports about a message that was sent; the state of it afterwards, and what the queue gets back. */
async function reported(sent: Partial<Message> & { readonly id: string }, ...events: readonly unknown[]) {
  const message = aMessage({ delivery: { state: 'sent', at: NOW }, attempts: 1, ...sent });
  await messages.add(message);
  const { batchItemFailures } = await handler(queueEvent(...events), lambdaContext());
  return { delivery: (await messages.find(sent.id))?.delivery, failures: batchItemFailures.length };
}

const ofMail = (id: string, event: string): ProviderEvent => ({ channel: 'email', message: tagOf(id), event });
const ofSms = (id: string, event: string): ProviderEvent => ({ channel: 'sms', message: id, event });

describe('what SES and End User Messaging report', () => {
  test('is recorded of an SMS by the id in its context', async () => {
    expect(await reported({ id: PHONE, content: anSms }, ofSms(PHONE, 'TEXT_DELIVERED'))).toStrictEqual({
      delivery: { state: 'delivered', at: NOW },
      failures: 0,
    });
    expect(lines()).toContainEqual(
      expect.objectContaining({ event: 'MESSAGE_DELIVERED', code: 'PAKN-7K3D-9QXM', source: 'sms-voice' }),
    );
  });

  test('is recorded of an e-mail by its tag, also where it bounces after it was delivered', async () => {
    const reports = [ofMail(MAIL, 'Delivery'), ofMail(MAIL, 'Bounce')];

    expect((await reported({ id: MAIL }, ...reports)).delivery).toStrictEqual({
      state: 'failed',
      at: NOW,
      reason: 'mail.Bounce',
    });
    expect(lines()).toContainEqual(expect.objectContaining({ event: 'MESSAGE_UNDELIVERABLE', source: 'ses' }));
  });

  test.each([
    ['about an unknown message', ofSms('PAKN-0000-0000/1/sms', 'TEXT_DELIVERED')],
    ['with the tag of another sender', { channel: 'email', message: '_', event: 'Delivery' }],
    ['that says nothing of the arrival', ofSms('PAKN-7K3D-9QXM/3/sms', 'TEXT_UNKNOWN')],
  ])('%s is counted and changes nothing', async (_, report) => {
    const { delivery, failures } = await reported({ id: 'PAKN-7K3D-9QXM/3/sms', content: anSms }, report);

    expect([delivery?.state, failures]).toStrictEqual(['sent', 0]);
    expect(lines()).toContainEqual(expect.objectContaining({ event: 'STATUS_IGNORED' }));
  });

  test('in another shape stays in the queue, and the others of the batch are recorded', async () => {
    const id = 'PAKN-7K3D-9QXM/4/sms';
    const { delivery, failures } = await reported(
      { id, content: anSms },
      { eventType: 'Delivery' },
      ofSms(id, 'TEXT_SPAM'),
    );

    expect(delivery).toStrictEqual({ state: 'failed', at: NOW, reason: 'sms.TEXT_SPAM' });
    expect(failures).toBe(1);
  });

  test('never touches what is no message in the same table', async () => {
    await dynamoTable(`${process.env['MESSAGES_TABLE']}`).put({ id: 'stopped/abc', isStopped: true, at: NOW });

    expect(
      (await handler(queueEvent(ofSms('stopped/abc', 'TEXT_DELIVERED')), lambdaContext())).batchItemFailures,
    ).toEqual([]);
    expect(lines()).toContainEqual(expect.objectContaining({ event: 'STATUS_IGNORED', source: 'sms-voice' }));
  });
});
