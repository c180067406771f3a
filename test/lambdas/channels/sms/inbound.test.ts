import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { TakenMessage } from '../../../../lambdas/channels/answers.ts';
import { inboundFunction as channelsInbound } from '../../../../lambdas/channels/module.ts';
import { requestKey } from '../../../../lambdas/channels/sms/inbound-message.ts';
import { secretOf } from '../../../../lambdas/channels/source.ts';
import { type SourceStore, sourceStore } from '../../../../lambdas/channels/sources.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { unseal } from '../../../../lambdas/platform/seal.ts';
import type { Table } from '../../../../lambdas/platform/table.ts';
import { createTable } from '../../../support/engine.ts';
import { aMessageBody, aSource, INBOUND_KEY, signedHeaders } from '../../../support/inbound.ts';
import { logLines } from '../../../support/log-lines.ts';
import { LETTER_KEY } from '../../../support/messages.ts';
import { mockClient } from '../../../support/mock-client.ts';
import { CODE_KEY, setClock, setUpPetitions, through, unwrap } from '../../../support/petition-functions.ts';
import { RECEIVED_AT } from '../../../support/petitions.ts';

const handler = httpHandler('channels-inbound', channelsInbound);

const INBOUND = 'POST /v1/inbound/{source}';
const TEXT = 'PA Đường Hùng Vương ngập sâu mỗi khi mưa';
const sqs = mockClient(SQSClient);
const lines = logLines();
let sources: SourceStore;
let channels: Table;

beforeAll(async () => {
  await setUpPetitions(createTable);
  const tables = [await createTable('channels'), await createTable('ratings'), await createTable('messages')] as const;
  vi.stubEnv('CHANNELS_TABLE', tables[0]);
  vi.stubEnv('HEARD_TABLE', await createTable('heard'));
  vi.stubEnv('RATINGS_TABLE', tables[1]);
  vi.stubEnv('MESSAGES_TABLE', tables[2]);
  vi.stubEnv('INBOUND_KEY', INBOUND_KEY);
  vi.stubEnv('LETTER_KEY', LETTER_KEY);
  vi.stubEnv('DELIVERY_QUEUE_URL', 'https://sqs.ap-southeast-1.amazonaws.com/123456789012/delivery');
  channels = dynamoTable(tables[0]);
  sources = sourceStore(channels);
  await sources.put(aSource());
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => {
  setClock(RECEIVED_AT);
  sqs.reset();
  sqs.on(SendMessageCommand).resolves({ MessageId: 'ordered' });
});

let count = 0;
/** A message that was never sent before, from a phone of its own. */
function aFresh(text = TEXT) {
  count += 1;
  return { raw: aMessageBody(text, { id: `sms-${count}`, from: phoneOf(count) }), webhookId: `msg_${count}` };
}

const phoneOf = (number: number) => `+8495${1_234_567 + number}`;

const post = (raw: unknown, headers: Record<string, string>, source = 'sms-test') =>
  through(handler)(INBOUND, { params: { source }, body: raw, headers });

describe('a signed message', () => {
  test('is accepted, with the documented response', async () => {
    const fresh = aFresh();

    const answer = await post(fresh.raw, signedHeaders(fresh));

    expect(answer).toMatchObject({ status: 201, body: { outcome: 'petition' } });
    expect(TakenMessage().parse(answer.body)).toStrictEqual(answer.body);
    expect(sqs.calls()).toHaveLength(1);
  });

  test('signed by the reference library, sent as bytes, is accepted', async () => {
    const { raw, webhookId } = aFresh();
    const at = new Date(RECEIVED_AT);
    const signature = new Webhook(secretOf(INBOUND_KEY, aSource())).sign(webhookId, at, raw);

    const headers = {
      'webhook-id': webhookId,
      'webhook-timestamp': `${at.getTime() / 1_000}`,
      'webhook-signature': signature,
    };
    expect(await post(Buffer.from(raw), headers)).toMatchObject({ status: 201 });
  });

  test('with several signatures, one of them valid, is accepted', async () => {
    const fresh = aFresh();
    const headers = signedHeaders(fresh);
    const others = `v1,${'A'.repeat(43)}= v1a,something ${headers['webhook-signature']}`;

    expect(await post(fresh.raw, { ...headers, 'webhook-signature': others })).toMatchObject({ status: 201 });
  });

  test('signed with the previous secret is accepted, with an older one it is not', async () => {
    const source = aSource({ id: 'sms-renewed', generation: 3 });
    await sources.put(source);
    const send = (generation: number) => {
      const fresh = aFresh('Xin chào');
      const signedBy = secretOf(INBOUND_KEY, { id: source.id, generation });
      return post(fresh.raw, signedHeaders({ ...fresh, source, signedBy }), source.id);
    };

    expect(await send(3)).toMatchObject({ status: 201 });
    expect(await send(2)).toMatchObject({ status: 201 });
    expect(await send(1)).toMatchObject({ status: 401, body: { code: 'inbound.unsigned' } });
    expect(await send(4)).toMatchObject({ status: 401, body: { code: 'inbound.unsigned' } });
  });

  test('is stored sealed, readable only for the function that opens contacts', async () => {
    const fresh = aFresh();
    await post(fresh.raw, signedHeaders(fresh));

    const message = { id: `sms-${count}`, from: phoneOf(count), text: TEXT };
    const id = requestKey(CODE_KEY, { source: aSource(), message });
    const sealed = (await channels.get({ id }))?.['sealed'] as Uint8Array;
    const opened = JSON.parse(await unseal(sealed, id, async (wrapped) => unwrap(wrapped)));
    expect(opened).toStrictEqual(message);
  });

  test('leaves no phone number and no text in the log', async () => {
    for (const text of [TEXT, 'HL H44.100-260312-0041 1 chậm lắm', 'Xin chào']) {
      const fresh = aFresh(text);
      await post(fresh.raw, signedHeaders(fresh));
    }

    expect(lines().filter(({ event }) => event === 'MESSAGE_TAKEN')).toHaveLength(3);
    for (const secret of ['95123', 'Hùng Vương', 'chậm lắm', 'Xin chào', 'Ma xac nhan'])
      expect(JSON.stringify(lines())).not.toContain(secret);
  });

  test('that cannot be parsed is refused, with the names of the fields', async () => {
    const fresh = { ...aFresh(), raw: '{"text":"PA"}' };

    expect(await post(fresh.raw, signedHeaders(fresh))).toMatchObject({
      status: 422,
      body: { code: 'inbound.unreadable', detail: 'Missing or unreadable fields: id, from.' },
    });
  });

  test('that is not UTF-8 is refused and counted, whether API Gateway passed its bytes or replaced them', async () => {
    const bytes = Buffer.from(aFresh('PA \u00f0\u00fd\u00f5').raw, 'latin1');
    const { webhookId } = aFresh();
    const headers = signedHeaders({ raw: bytes, webhookId });

    expect(await post(bytes, headers)).toMatchObject({ status: 422, body: { code: 'inbound.notText' } });
    expect(await post(bytes.toString('utf8'), headers)).toMatchObject({ status: 401 });
    const counted = lines().filter(({ event }) => event === 'MESSAGE_REFUSED');
    expect(counted).toMatchObject([{ code: 'inbound.notText', source: 'sms-test' }, { code: 'inbound.notText' }]);
  });

  test('is accepted while the queue is down, because its reply is stored and sent later', async () => {
    const fresh = aFresh();
    sqs.on(SendMessageCommand).rejectsOnce(new Error('the queue is down')).resolves({});

    expect(await post(fresh.raw, signedHeaders(fresh))).toMatchObject({ status: 201 });
    expect(await post(fresh.raw, signedHeaders(fresh))).toMatchObject({ status: 200 });
  });
});

describe('time', () => {
  test.each([
    ['2026-11-20T02:35:00.000Z', 201],
    ['2026-11-20T02:25:00.000Z', 201],
    ['2026-11-20T02:35:01.000Z', 401],
    ['2026-11-20T02:24:59.000Z', 401],
  ])('at %s makes of a message signed at half past two: %i', async (now, status) => {
    const fresh = aFresh();
    const headers = signedHeaders(fresh);
    setClock(now);

    const answer = await post(fresh.raw, headers);
    expect(answer.status).toBe(status);
    if (status === 401) expect(answer.body['code']).toBe('inbound.stale');
  });

  test('in the past is reported only for a valid signature', async () => {
    const fresh = aFresh();
    const headers = signedHeaders({ ...fresh, signedBy: secretOf('d4'.repeat(32), aSource()) });
    setClock('2026-11-20T03:00:00.000Z');

    expect(await post(fresh.raw, headers)).toMatchObject({ status: 401, body: { code: 'inbound.unsigned' } });
  });
});

describe('a request without a valid signature learns nothing', () => {
  const wrong = secretOf('d4'.repeat(32), aSource());

  test('about which sources exist, which are inactive, and what was wrong', async () => {
    await sources.put(aSource({ id: 'sms-off', active: false }));
    const fresh = aFresh();
    const right = signedHeaders(fresh);
    const forged = signedHeaders({ ...fresh, signedBy: wrong });

    const all = [
      await post(fresh.raw, forged),
      await post(fresh.raw, forged, 'sms-off'),
      await post(fresh.raw, forged, 'sms-nowhere'),
      await post(fresh.raw, right, 'sms-nowhere'),
      await post(fresh.raw, right, 'Not a name'),
      await post(fresh.raw, {}),
      await post(fresh.raw, { ...right, 'webhook-signature': '' }),
      await post(`${fresh.raw} `, right),
      await post(fresh.raw, { ...right, 'webhook-id': 'msg_other' }),
      await post(fresh.raw, { ...right, 'webhook-timestamp': '1795141801' }),
    ];
    expect(new Set(all.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(all[0]).toMatchObject({ status: 401, body: { code: 'inbound.unsigned' } });
    expect(sqs.calls()).toHaveLength(0);
  });

  test('but a signed request for an inactive source gets `inbound.sourceUnknown`', async () => {
    const source = aSource({ id: 'sms-off', active: false });
    await sources.put(source);
    const fresh = aFresh();

    expect(await post(fresh.raw, signedHeaders({ ...fresh, source }), source.id)).toMatchObject({
      status: 404,
      body: { code: 'inbound.sourceUnknown' },
    });
  });
});

test('any bytes, signed or not, get 2xx to 4xx', async () => {
  const bytes = fc.oneof(fc.uint8Array(), fc.json(), fc.string({ unit: 'binary' }));
  const header = fc.string({ maxLength: 50 });
  await fc.assert(
    fc.asyncProperty(bytes, header, header, fc.boolean(), async (sent, id, timestamp, isSigned) => {
      const raw = Buffer.from(sent).toString('utf8');
      const headers = isSigned
        ? signedHeaders({ raw, webhookId: id })
        : { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${id}` };

      expect((await post(typeof sent === 'string' ? sent : Buffer.from(sent), headers)).status).toBeLessThan(500);
    }),
    { numRuns: 60 },
  );
});
