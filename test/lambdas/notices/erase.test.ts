import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type MessageStore, messageStore } from '../../../lambdas/messages/store.ts';
import { informFunction } from '../../../lambdas/notices/module.ts';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { type ItemChange, streamHandler } from '../../../lambdas/platform/consumer.ts';
import { seal } from '../../../lambdas/platform/seal.ts';
import { streamEvent } from '../../support/batch-event.ts';
import { createTable } from '../../support/engine.ts';
import { lambdaContext } from '../../support/http-event.ts';
import { aMessage, LETTER_KEY } from '../../support/messages.ts';
import { mockClient } from '../../support/mock-client.ts';
import { SEAL_PUBLIC_KEY, setClock, setUpPetitions, unwrap } from '../../support/petition-functions.ts';
import { aPetition, type Given, itemOf, RECEIVED_AT } from '../../support/petitions.ts';

const handler = streamHandler('notices-inform', informFunction);
const sqs = mockClient(SQSClient);
const kms = mockClient(KMSClient);
let messages: MessageStore;
let cases = 0;

const PHONE = '+84912345678';

beforeAll(async () => {
  await setUpPetitions(createTable);
  const table = await createTable('messages');
  vi.stubEnv('MESSAGES_TABLE', table);
  vi.stubEnv('LETTER_KEY', LETTER_KEY);
  vi.stubEnv('DELIVERY_QUEUE_URL', 'https://sqs.ap-southeast-1.amazonaws.com/123456789012/delivery');
  vi.stubEnv('SITE_URL', 'https://langnghe.example');
  vi.stubEnv('SMS_TEXT', 'plain');
  messages = messageStore(dynamoTable(table), LETTER_KEY);
});

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

beforeEach(() => {
  sqs.reset();
  sqs.on(SendMessageCommand).resolves({ MessageId: 'queued' });
  kms.reset();
  kms.on(DecryptCommand).callsFake(({ CiphertextBlob }) => ({ Plaintext: unwrap(CiphertextBlob) }));
  setClock(RECEIVED_AT);
});

const inform = (...changes: readonly ItemChange[]) => handler(streamEvent(...changes), lambdaContext());

/** A code of its own for each case, and the contact sealed as intake does. */
function aSender(contact: object = { name: 'Nguyễn Thị Minh Họa', phone: PHONE }): Given {
  cases += 1;
  const code = `PAKN-CASE-${cases}`;
  return { code, sealedContact: seal(SEAL_PUBLIC_KEY, JSON.stringify(contact), code) };
}

const noticeOn = (petition: Petition, day: string) => messages.find(`${petition.code}/notice/${day}`);

describe('a contact that is erased', () => {
  test('empties what was sent about the petition, gives up what waits, and sends nothing more', async () => {
    const petition = aPetition(aSender());
    await inform({ after: await itemOf(petition) });
    const item = await itemOf(petition);
    const { sealedContact: _, ...without } = item;
    const event = { at: RECEIVED_AT, event: 'contactErased' };
    const erased = { ...without, notify: 'none', events: [...petition.events, event] };

    await inform({ before: item, after: erased });

    expect(await noticeOn(petition, '2026-11-20')).toMatchObject({
      content: { channel: 'sms', to: '', text: '' },
      delivery: { state: 'expired', reason: 'message.erased' },
    });
    const answered = { at: RECEIVED_AT, event: 'accepted' };
    await inform({ before: erased, after: { ...erased, events: [...erased.events, answered] } });
    expect(await noticeOn(petition, '2026-11-21')).toBeUndefined();
  });

  test('empties a receipt that was sent again, and what is as old as messages get', async () => {
    const renewals = [{ at: RECEIVED_AT, receiptHash: 'ab' }];
    const events = [{ at: '2024-01-01T00:00:00.000Z', event: 'submitted' as const }];
    const petition = { ...aPetition(aSender()), renewals, events };
    const ids = [
      `${petition.code}/receipt/1`,
      `${petition.code}/notice/2025-10-15`,
      `${petition.code}/notice/2026-11-28`,
    ];
    for (const id of ids) await messages.add(aMessage({ id }));
    const item = await itemOf(petition);
    const { sealedContact: _, ...without } = item;

    await inform({ before: item, after: { ...without, notify: 'none' } });

    for (const id of ids) expect((await messages.find(id))?.content.to).toBe('');
  });

  test('of a petition that never had one, or still has it, empties nothing', async () => {
    const petition = aPetition(aSender());
    await inform({ after: await itemOf(petition) });
    const item = await itemOf(petition);
    const { sealedContact: _, ...without } = item;

    await inform({ before: without, after: without }, { before: item, after: item });

    expect((await noticeOn(petition, '2026-11-20'))?.content.to).toBe(PHONE);
  });
});
