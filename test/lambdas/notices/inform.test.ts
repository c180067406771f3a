import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type MessageStore, messageStore } from '../../../lambdas/messages/store.ts';
import { informFunction } from '../../../lambdas/notices/module.ts';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import { stopToken } from '../../../lambdas/petitions/stop-token.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { type ItemChange, streamHandler } from '../../../lambdas/platform/consumer.ts';
import { seal } from '../../../lambdas/platform/seal.ts';
import { streamEvent } from '../../support/batch-event.ts';
import { createTable } from '../../support/engine.ts';
import { lambdaContext } from '../../support/http-event.ts';
import { LETTER_KEY } from '../../support/messages.ts';
import { mockClient } from '../../support/mock-client.ts';
import { LIMIT_KEY, SEAL_PUBLIC_KEY, setClock, setUpPetitions, unwrap } from '../../support/petition-functions.ts';
import { aPetition, aPetitionIn, type Given, itemOf, RECEIVED_AT } from '../../support/petitions.ts';

const handler = streamHandler('notices-inform', informFunction);
const sqs = mockClient(SQSClient);
const kms = mockClient(KMSClient);
let messages: MessageStore;
let cases = 0;

const PHONE = '+84912345678';
const EMAIL = 'hoa@example.com';

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
const queued = () =>
  sqs.commandCalls(SendMessageCommand).map(({ args: [{ input }] }) => JSON.parse(`${input.MessageBody}`).id);

/** A code of its own for each case, and the contact sealed as intake does. */
function aSender(contact: object = { name: 'Nguyễn Thị Minh Họa', phone: PHONE }): Given {
  cases += 1;
  const code = `PAKN-CASE-${cases}`;
  return { code, sealedContact: seal(SEAL_PUBLIC_KEY, JSON.stringify(contact), code) };
}

/** The item with one more event, as a move leaves it. */
const moved = async (petition: Petition, event: object, given: object = {}) => {
  const item = await itemOf(petition);
  return { before: item, after: { ...item, ...given, events: [...petition.events, event] } };
};
const noticeOn = (petition: Petition, day: string) => messages.find(`${petition.code}/notice/${day}`);

describe('a new petition', () => {
  test('is confirmed to its sender by SMS at once, without opening more than the address', async () => {
    const petition = aPetition(aSender());

    expect(await inform({ after: await itemOf(petition) })).toStrictEqual({ batchItemFailures: [] });

    expect(queued()).toStrictEqual([`${petition.code}/notice/2026-11-20`]);
    expect(await noticeOn(petition, '2026-11-20')).toMatchObject({
      content: {
        channel: 'sms',
        to: PHONE,
        text: `Lang Nghe: ${petition.code} da duoc ghi nhan, han tra loi 14/12/2026. Theo doi tai: https://langnghe.example/vi/phan-anh/${petition.code}`,
      },
      delivery: { state: 'pending' },
    });
  });

  test('is confirmed by e-mail where the sender chose that', async () => {
    const petition = aPetition({ ...aSender({ phone: PHONE, email: EMAIL }), notify: 'email' });

    await inform({ after: await itemOf(petition) });

    const stopLink = `https://langnghe.example/vi/phan-anh/${petition.code}/thong-bao?token=${stopToken(LIMIT_KEY, petition.code)}`;
    expect(await noticeOn(petition, '2026-11-20')).toMatchObject({
      content: { channel: 'email', to: EMAIL, text: expect.stringContaining(stopLink), unsubscribe: stopLink },
      about: { kind: 'received', template: 'received/2026.1' },
    });
  });

  test.each<[string, object, Given]>([
    ['wants no messages', { phone: PHONE }, { notify: 'none' }],
    ['left only an address', { address: 'Tổ 5, phường Việt Trì' }, {}],
  ])('is not confirmed to a sender who %s', async (_, contact, given) => {
    const petition = aPetition({ ...aSender(contact), ...given });

    expect(await inform({ after: await itemOf(petition) })).toStrictEqual({ batchItemFailures: [] });

    expect(queued()).toStrictEqual([]);
    expect(await noticeOn(petition, '2026-11-20')).toBeUndefined();
  });

  test('does not open the contact of a sender who wants no messages', async () => {
    await inform({ after: await itemOf(aPetition({ ...aSender(), notify: 'none' })) });

    expect(kms.commandCalls(DecryptCommand)).toHaveLength(0);
  });
});

describe('a change', () => {
  test('that is delivered twice is one message, asked for once', async () => {
    const change = { after: await itemOf(aPetition(aSender())) };

    await inform(change, change);
    await inform(change);

    expect(queued()).toHaveLength(1);
  });

  test('of a petition by SMS says how to stop messages, where such a reply arrives', async () => {
    const petition = aPetition({ ...aSender(), channel: 'sms' });

    await inform(await moved(petition, { at: RECEIVED_AT, event: 'forwarded', to: 'H44.101' }));

    expect((await noticeOn(petition, '2026-11-20'))?.content.text).toMatch(
      new RegExp(`Ngung nhan tin: soan DUNG ${petition.code}$`),
    );
  });

  test('that is no news opens no contact and sends nothing', async () => {
    await inform(await moved(aPetition(aSender()), { at: RECEIVED_AT, event: 'accepted' }));

    expect(kms.commandCalls(DecryptCommand)).toHaveLength(0);
    expect(queued()).toStrictEqual([]);
  });

  test('in the night waits for the morning', async () => {
    const petition = aPetitionIn('processing', aSender());
    const change = await moved(
      petition,
      { at: '2026-11-30T16:00:00.000Z', event: 'answered' },
      { answer: { text: 'Đã sửa.' } },
    );

    await inform(change);

    expect(queued()).toStrictEqual([]);
    expect(await noticeOn(petition, '2026-12-01')).toMatchObject({
      createdAt: '2026-12-01T00:00:00.000Z',
      attempts: 0,
    });
  });
});

describe('several pieces of news on one day', () => {
  const request = { at: '2026-11-20T03:00:00.000Z', event: 'supplementRequested', note: 'Số nhà?' };
  const extension = { at: '2026-11-20T04:00:00.000Z', event: 'extended', note: 'Cần khảo sát' };
  const answer = { at: '2026-11-20T05:00:00.000Z', event: 'answered' };

  async function newsOfADay() {
    const petition = aPetition(aSender());
    const item = await itemOf(petition);
    const at = (...events: readonly object[]) => ({ ...item, events: [...petition.events, ...events] });
    const changes: readonly ItemChange[] = [
      { after: item },
      { before: item, after: at(request) },
      { before: at(request), after: at(request, extension) },
      { before: at(request, extension), after: { ...at(request, extension, answer), answer: { text: 'Đã sửa.' } } },
    ];
    return { petition, changes };
  }

  test('are one message that day and one the next morning, about the most important', async () => {
    const { petition, changes } = await newsOfADay();

    await inform(...changes.slice(0, 3));
    expect((await noticeOn(petition, '2026-11-21'))?.content).toMatchObject({
      text: expect.stringContaining('can ong/ba bo sung'),
    });

    await inform(...changes.slice(3));
    expect((await noticeOn(petition, '2026-11-20'))?.content).toMatchObject({
      text: expect.stringContaining('ghi nhan'),
    });
    expect((await noticeOn(petition, '2026-11-21'))?.content).toMatchObject({
      text: expect.stringContaining('da duoc tra loi'),
    });
    expect(await noticeOn(petition, '2026-11-22')).toBeUndefined();
  });

  test('that are delivered again, in any order, change nothing', async () => {
    const { petition, changes } = await newsOfADay();
    await inform(...changes);
    const before = await noticeOn(petition, '2026-11-21');

    await inform(...changes);
    await inform(...[...changes].reverse());

    expect(await noticeOn(petition, '2026-11-21')).toStrictEqual(before);
    expect(await noticeOn(petition, '2026-11-22')).toBeUndefined();
    expect(queued()).toHaveLength(1);
  });
});

test('a queue that is down loses no message', async () => {
  sqs.on(SendMessageCommand).rejects(new Error('queue down'));
  const petition = aPetition(aSender());

  expect(await inform({ after: await itemOf(petition) })).toStrictEqual({ batchItemFailures: [] });

  expect(await noticeOn(petition, '2026-11-20')).toMatchObject({ delivery: { state: 'pending' } });
});

test('a key service that is down has the change delivered again', async () => {
  kms.on(DecryptCommand).rejects(new Error('key service down'));

  const { batchItemFailures } = await inform({ after: await itemOf(aPetition(aSender())) });

  expect(batchItemFailures).toHaveLength(1);
});
