import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type MessageStore, messageStore } from '../../../lambdas/messages/store.ts';
import { informFunction } from '../../../lambdas/notices/module.ts';
import { renewedReceipt } from '../../../lambdas/petitions/claim.ts';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import { renew } from '../../../lambdas/petitions/domain/renew-receipt.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { streamHandler } from '../../../lambdas/platform/consumer.ts';
import { seal } from '../../../lambdas/platform/seal.ts';
import { streamEvent } from '../../support/batch-event.ts';
import { createTable } from '../../support/engine.ts';
import { lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { LETTER_KEY } from '../../support/messages.ts';
import { mockClient } from '../../support/mock-client.ts';
import { CODE_KEY, SEAL_PUBLIC_KEY, setClock, setUpPetitions, unwrap } from '../../support/petition-functions.ts';
import { aPetitionIn, codeOf, type Given, itemOf, moved } from '../../support/petitions.ts';

const handler = streamHandler('notices-inform', informFunction);
const sqs = mockClient(SQSClient);
const kms = mockClient(KMSClient);
const lines = logLines();
let messages: MessageStore;

const PHONE = '+84912345678';
const EMAIL = 'hoa@example.com';
/** Half past nine in the evening. */
const EVENING = '2026-11-24T14:30:00.000Z';

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
  setClock(EVENING);
});

const queued = () =>
  sqs.commandCalls(SendMessageCommand).map(({ args: [{ input }] }) => JSON.parse(`${input.MessageBody}`).id);

function aPetitionOf(name: string, given: Given = {}, contact: object = { phone: PHONE }): Petition {
  const code = given.code ?? codeOf(name);
  const sealedContact = seal(SEAL_PUBLIC_KEY, JSON.stringify(contact), given.contactOf ?? code);
  return aPetitionIn('accepted', { code, sealedContact, ...given });
}

/** What the stream shows when the receipt was asked for. */
async function asked(petition: Petition) {
  const before = await itemOf(petition);
  return { before, after: await itemOf(renew(petition, { now: EVENING, receiptHash: 'renewed' })) };
}

const inform = async (...petitions: readonly Petition[]) =>
  handler(streamEvent(...(await Promise.all(petitions.map(asked)))), lambdaContext());

test('a receipt goes to the phone of the petition at once, in the evening too', async () => {
  const petition = aPetitionOf('by phone');

  expect(await inform(petition, petition)).toStrictEqual({ batchItemFailures: [] });

  const { code } = petition;
  const receipt = renewedReceipt(CODE_KEY, code);
  expect(queued()).toStrictEqual([`${code}/receipt/1`]);
  expect(await messages.find(`${code}/receipt/1`)).toMatchObject({
    content: {
      channel: 'sms',
      to: PHONE,
      text: `Lang Nghe: ma xac nhan cua ${code} la ${receipt}. Khong dua ma cho nguoi khac. Theo doi tai: https://langnghe.example/vi/phan-anh/${code}?receipt=${receipt}`,
    },
    hours: 'reply',
    createdAt: EVENING,
    about: { kind: 'receiptRenewed', rank: 1, template: 'receiptRenewed/2026.1' },
  });
  expect(JSON.stringify(lines())).not.toContain(receipt);
});

test('a receipt goes by e-mail where the sender chose that, in the language of the petition', async () => {
  const contact = { phone: PHONE, email: EMAIL };
  const petition = aPetitionOf('by mail', { notify: 'email', language: 'en' }, contact);

  await inform(petition);

  const receipt = renewedReceipt(CODE_KEY, petition.code);
  const { content } = (await messages.find(`${petition.code}/receipt/1`)) ?? {};
  expect(content).toMatchObject({
    channel: 'email',
    to: EMAIL,
    subject: `[Lắng Nghe] Receipt code of ${petition.code}`,
    text: expect.stringContaining(`/en/phan-anh/${petition.code}?receipt=${receipt}`),
  });
});

test.each<[string, Given, object]>([
  ['has stopped messages since', { notify: 'none' }, { phone: PHONE }],
  ['left only an address', {}, { address: 'Tổ 5, phường Việt Trì' }],
])('nothing is sent to a sender who %s', async (name, given, contact) => {
  const petition = aPetitionOf(name, {}, contact);
  const { before, after } = await asked(petition);

  expect(await handler(streamEvent({ before, after: { ...after, ...given } }), lambdaContext())).toStrictEqual({
    batchItemFailures: [],
  });

  expect(queued()).toStrictEqual([]);
});

test('the message of a locked petition contains codes and no more', async () => {
  const petition = moved(aPetitionOf('locked'), 'lock');

  await inform(petition);

  const { content } = (await messages.find(`${petition.code}/receipt/1`)) ?? {};
  expect(content?.text).toContain(renewedReceipt(CODE_KEY, petition.code));
  expect(content?.text).not.toContain(petition.content);
});

test('a part is sent the receipt of the whole, and nothing because it was split off', async () => {
  const contactOf = codeOf('whole');
  const part = aPetitionOf('part', { contactOf });

  await inform(part);
  expect((await messages.find(`${part.code}/receipt/1`))?.content.text).toContain(renewedReceipt(CODE_KEY, contactOf));

  const other = aPetitionOf('other part', { contactOf, renewals: [{ at: EVENING, receiptHash: 'renewed' }] });
  await handler(streamEvent({ after: await itemOf(other) }), lambdaContext());
  expect(await messages.find(`${other.code}/receipt/1`)).toBeUndefined();
});

test('another change of the petition sends no receipt again', async () => {
  const before = renew(aPetitionOf('changed'), { now: EVENING, receiptHash: 'renewed' });
  const after = moved(before, 'assign');

  await handler(streamEvent({ before: await itemOf(before), after: await itemOf(after) }), lambdaContext());

  expect(queued()).toStrictEqual([]);
});
