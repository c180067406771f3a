import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { IgnoredStatus, RecordedStatus } from '../../../../lambdas/channels/answers.ts';
import { StatusMapping } from '../../../../lambdas/channels/contract.ts';
import { inboundFunction as channelsInbound } from '../../../../lambdas/channels/module.ts';
import { type Source, secretOf } from '../../../../lambdas/channels/source.ts';
import { type SourceStore, sourceStore } from '../../../../lambdas/channels/sources.ts';
import { type MessageStore, messageStore } from '../../../../lambdas/messages/store.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { createTable } from '../../../support/engine.ts';
import { aSource, INBOUND_KEY, signedHeaders } from '../../../support/inbound.ts';
import { logLines } from '../../../support/log-lines.ts';
import { aMessage, anSms, LETTER_KEY } from '../../../support/messages.ts';
import { setClock, setUpPetitions, through } from '../../../support/petition-functions.ts';
import { RECEIVED_AT } from '../../../support/petitions.ts';

const handler = httpHandler('channels-inbound', channelsInbound);
const FORM = 'application/x-www-form-urlencoded';
const lines = logLines();
let sources: SourceStore;
let messages: MessageStore;
let messagesTable: string;

beforeAll(async () => {
  await setUpPetitions(createTable);
  const channels = await createTable('channels');
  messagesTable = await createTable('messages');
  vi.stubEnv('CHANNELS_TABLE', channels);
  vi.stubEnv('HEARD_TABLE', await createTable('heard'));
  vi.stubEnv('RATINGS_TABLE', await createTable('ratings'));
  vi.stubEnv('MESSAGES_TABLE', messagesTable);
  vi.stubEnv('INBOUND_KEY', INBOUND_KEY);
  vi.stubEnv('LETTER_KEY', LETTER_KEY);
  vi.stubEnv('DELIVERY_QUEUE_URL', 'https://sqs.ap-southeast-1.amazonaws.com/123456789012/delivery');
  sources = sourceStore(dynamoTable(channels));
  messages = messageStore(dynamoTable(messagesTable), LETTER_KEY);
  await sources.put(aSource());
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(RECEIVED_AT));

let count = 0;
/** An SMS that the gateway took. */
async function sentSms(given: Parameters<typeof aMessage>[0] = {}): Promise<string> {
  count += 1;
  const id = `PAKN-7K3D-9QXM/notice/${count}`;
  const delivery = { state: 'sent', at: RECEIVED_AT } as const;
  await messages.add(aMessage({ id, content: anSms, delivery, attempts: 1, ...given }));
  return id;
}

type Sent = { readonly source?: Source; readonly signedBy?: string; readonly type?: string };

function sendRaw(raw: string | Uint8Array, { source = aSource(), signedBy, type }: Sent = {}) {
  const signed = signedHeaders({ raw, source, ...(signedBy !== undefined && { signedBy }) });
  const headers = { ...signed, ...(type !== undefined && { 'content-type': type }) };
  return through(handler)('POST /v1/inbound/{source}/status', { params: { source: source.id }, body: raw, headers });
}
const send = (body: unknown, sent?: Sent) => sendRaw(JSON.stringify(body), sent);
const deliveryOf = async (id: string) => (await messages.find(id))?.delivery;
const counted = (event: string) => lines().filter((line) => line['event'] === event).length;

describe('a signed report', () => {
  test('that an SMS arrived is recorded, with the documented response', async () => {
    const id = await sentSms();

    const answer = await send({ id, status: 'delivered' });

    expect(answer).toMatchObject({ status: 200, body: { id, outcome: 'delivered' } });
    expect(RecordedStatus().parse(answer.body)).toStrictEqual(answer.body);
    expect(await deliveryOf(id)).toStrictEqual({ state: 'delivered', at: RECEIVED_AT });
    expect(counted('MESSAGE_DELIVERED')).toBe(1);
  });

  test('that it did not is recorded, counted, and listed with what failed', async () => {
    const id = await sentSms();

    expect(await send({ id, status: 'UNDELIV' })).toMatchObject({ status: 200, body: { outcome: 'failed' } });

    expect(await deliveryOf(id)).toStrictEqual({ state: 'failed', at: RECEIVED_AT, reason: 'sms.undelivered' });
    expect(lines()).toContainEqual(
      expect.objectContaining({ event: 'MESSAGE_UNDELIVERABLE', code: 'PAKN-7K3D-9QXM', source: 'sms-test' }),
    );
    const query = { index: 'by-state', key: { openState: 'failed' }, limit: 100 };
    expect((await dynamoTable(messagesTable).query(query)).items).toContainEqual(expect.objectContaining({ id }));
  });

  test('that comes again changes and counts nothing', async () => {
    const id = await sentSms();
    await send({ id, status: 'failed' });
    const first = await messages.find(id);
    setClock(new Date(Date.parse(RECEIVED_AT) + 60_000).toISOString());

    expect(await send({ id, status: 'failed' })).toMatchObject({ status: 200, body: { outcome: 'failed' } });
    expect(await messages.find(id)).toStrictEqual(first);
    expect(counted('MESSAGE_UNDELIVERABLE')).toBe(1);
  });

  test('of a failure is overtaken by one of delivery, and never the other way', async () => {
    const id = await sentSms();

    await send({ id, status: 'failed' });
    expect(await send({ id, status: 'delivered' })).toMatchObject({ status: 200, body: { outcome: 'delivered' } });
    expect(await send({ id, status: 'failed' })).toMatchObject({ status: 200, body: { outcome: 'delivered' } });
    expect(await deliveryOf(id)).toMatchObject({ state: 'delivered' });
    const query = { index: 'by-state', key: { openState: 'failed' }, limit: 100 };
    expect((await dynamoTable(messagesTable).query(query)).items).not.toContainEqual(expect.objectContaining({ id }));
  });

  test('of two at once is recorded once', async () => {
    const id = await sentSms();

    const answers = await Promise.all([1, 2, 3].map(() => send({ id, status: 'delivered' })));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(counted('MESSAGE_DELIVERED')).toBe(1);
  });

  test('under names and words of its own is read, also as a form', async () => {
    const status = StatusMapping.parse({
      ...{ id: 'dlr.ref', status: 'dlr.code', reason: 'dlr.error' },
      ...{ delivered: ['1'], failed: ['2', 'Absent'] },
    });
    const source = aSource({ id: 'sms-own', status });
    await sources.put(source);
    const [one, two, three] = [await sentSms(), await sentSms(), await sentSms()];

    await send({ dlr: { ref: one, code: 1 } }, { source });
    await send({ dlr: { ref: two, code: 'ABSENT', error: '0x1B' } }, { source });
    await sendRaw(`${new URLSearchParams({ 'dlr.ref': three, 'dlr.code': '2', 'dlr.error': '+84 912 345 678' })}`, {
      ...{ source, type: FORM },
    });

    expect(await deliveryOf(one)).toMatchObject({ state: 'delivered' });
    expect(await deliveryOf(two)).toMatchObject({ state: 'failed', reason: 'sms.undelivered.0x1B' });
    expect(await deliveryOf(three)).toMatchObject({ state: 'failed', reason: 'sms.undelivered' });
  });
});

describe('accepted, counted and nothing stored, so that it is not sent for ever, is a report', () => {
  test.each([
    ['of an unknown message', async () => 'PAKN-7K3D-9QXM/notice/unknown'],
    ['of an e-mail', () => sentSms({ content: aMessage().content })],
    ['of a message that was never sent', () => sentSms({ delivery: { state: 'pending' }, attempts: 0 })],
    ['of an item of the table that is no message', anotherItem],
  ])('%s', async (_, idOf) => {
    const id = await idOf();
    const before = await dynamoTable(messagesTable).get({ id });

    const answer = await send({ id, status: 'delivered' });

    expect(answer).toMatchObject({ status: 202, body: { id, outcome: 'ignored' } });
    expect(IgnoredStatus().parse(answer.body)).toStrictEqual(answer.body);
    expect(await dynamoTable(messagesTable).get({ id })).toStrictEqual(before);
    expect(counted('STATUS_IGNORED')).toBe(1);
  });

  test('of a status in between', async () => {
    const id = await sentSms();

    expect(await send({ id, status: 'queued' })).toMatchObject({ status: 202, body: { outcome: 'ignored' } });
    expect(await deliveryOf(id)).toMatchObject({ state: 'sent' });
  });

  async function anotherItem(): Promise<string> {
    await dynamoTable(messagesTable).put({ id: 'stopped/0000', isStopped: true, at: RECEIVED_AT });
    return 'stopped/0000';
  }
});

describe('refused, and nothing is recorded, is a report', () => {
  test.each<[string, Sent, number, string]>([
    ['signed with another key', { signedBy: secretOf(INBOUND_KEY, aSource({ id: 'other' })) }, 401, 'inbound.unsigned'],
    ['of an unknown source', { source: aSource({ id: 'nobody' }) }, 404, 'inbound.sourceUnknown'],
    [
      'of a source that was switched off',
      { source: aSource({ id: 'sms-off', active: false }) },
      404,
      'inbound.sourceUnknown',
    ],
    [
      'of a kiosk',
      { source: { id: 'ki-ot', name: 'Ki-ốt', kind: 'kiosk', agency: 'H44', generation: 1, active: true } },
      ...([422, 'inbound.otherKind'] as const),
    ],
  ])('%s', async (_, sent, status, code) => {
    if (sent.source !== undefined && sent.source.id !== 'nobody') await sources.put(sent.source);
    const id = await sentSms();

    expect(await send({ id, status: 'delivered' }, sent)).toMatchObject({ status, body: { code } });
    expect(await deliveryOf(id)).toMatchObject({ state: 'sent' });
  });

  test('without a signature', async () => {
    const id = await sentSms();
    const request = { params: { source: 'sms-test' }, body: JSON.stringify({ id, status: 'delivered' }), headers: {} };

    expect(await through(handler)('POST /v1/inbound/{source}/status', request)).toMatchObject({
      status: 401,
      body: { code: 'inbound.unsigned' },
    });
    expect(await deliveryOf(id)).toMatchObject({ state: 'sent' });
  });

  test.each([
    ['id', { status: 'delivered' }],
    ['id', { id: 'ộ', status: 'delivered' }],
    ['id', { id: 'x'.repeat(1_001), status: 'delivered' }],
    ['status', { id: 'a', status: true }],
    ['id, status', []],
  ])('without a readable %s', async (names, body) => {
    expect(await send(body)).toMatchObject({
      ...{ status: 422, body: { code: 'inbound.unreadable', detail: `Missing or unreadable fields: ${names}.` } },
    });
    expect(counted('MESSAGE_REFUSED')).toBe(1);
  });

  test('of any bytes, and it is never a fault of the service', async () => {
    const body = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.json().map((text) => Buffer.from(text)),
      fc
        .record({ id: fc.string({ unit: 'binary' }), status: fc.constantFrom('delivered', 'failed', '') })
        .map((report) => Buffer.from(JSON.stringify(report))),
    );
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom(undefined, FORM), async (raw, type) => {
        const { status } = await sendRaw(raw, { ...(type !== undefined && { type }) });
        expect([202, 401, 422]).toContain(status);
      }),
      { numRuns: 60 },
    );
  });
});
