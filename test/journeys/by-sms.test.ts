import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPetitionBody } from '../support/bodies.ts';
import { type LocalStack, localStack } from '../support/local-stack.ts';

const NOW = '2026-11-20T02:00:00.000Z';
const PHONE = '+84951234567';
const OTHER_PHONE = '+84957654321';
const DOSSIER = 'H44.100-261118-0041';
let stack: LocalStack;
let secret: string;

beforeAll(async () => {
  stack = await localStack({ now: NOW });
  const token = await stack.token('admin', 'H44');
  const body = {
    name: 'Cổng SMS của tỉnh',
    kind: 'sms',
    mapping: { id: 'sms.id', from: 'sms.from', text: 'sms.text' },
  };
  const source = await stack.api('PUT', '/v1/staff/sources/sms-province', { token, body });
  expect(source.status).toBe(200);
  secret = String(source.body['secret']);
});
afterAll(() => stack.close());

/** A body signed as its gateway signs it; `ahead` is how many seconds its clock runs before ours. */
async function signed(id: string, content: object, { ahead = 0, signWith = secret } = {}) {
  const { body: clock } = await stack.api('GET', '/_local/clock');
  const at = new Date(Math.floor(Date.parse(String(clock['now'])) / 1_000) * 1_000 + ahead * 1_000);
  const body = JSON.stringify(content);
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': `${at.getTime() / 1_000}`,
    'webhook-signature': new Webhook(signWith).sign(id, at, body),
  };
  return { headers, body };
}

type Sms = { readonly id: string; readonly text: string; readonly from?: string; readonly ahead?: number };

/** Sends a message as its gateway does. */
async function send({ id, text, from = PHONE, ahead = 0 }: Sms, signWith = secret) {
  const request = await signed(`msg_${id}`, { sms: { id, from, text } }, { ahead, signWith });
  const again = () => stack.raw('POST', '/v1/inbound/sms-province', request);
  return { ...(await again()), again };
}

async function toldTo(phone: string): Promise<string[]> {
  await stack.settle();
  return (await stack.outbox()).filter(({ to }) => to === phone).map(({ text }) => text);
}

test('a citizen with only a phone submits, rates and asks, and gets one reply to each', async () => {
  const sent = await send({ id: '1', text: 'PÀ: Đường Hùng Vương ngập sâu, xe máy chết máy' });
  expect(sent).toMatchObject({ status: 201, body: { id: '1', outcome: 'petition' } });
  const [code = ''] = /PAKN-\w{4}-\w{4}/.exec(String(sent.body['reply'])) ?? [];
  const [, receipt = ''] = /Ma xac nhan: (\S+)/.exec(String(sent.body['reply'])) ?? [];

  const rated = await send({ id: '2', text: `hl5 ${DOSSIER.toLowerCase()} cán bộ rất tận tình` });
  expect(rated).toMatchObject({ status: 201, body: { outcome: 'rating' } });
  const asked = await send({ id: '3', text: `tc ${code.toLowerCase().replaceAll('-', ' ')}` });
  expect(asked).toMatchObject({ status: 201, body: { outcome: 'status' } });
  const nonsense = await send({ id: '4', text: 'alo' });
  expect(nonsense).toMatchObject({ status: 201, body: { outcome: 'help' } });

  const replies = [sent, rated, asked, nonsense].map(({ body }) => String(body['reply']));
  expect((await toldTo(PHONE)).toSorted()).toEqual(replies.toSorted());

  const tracked = await stack.api('GET', `/v1/petitions/${code}`, { headers: { receipt } });
  expect(tracked.body).toMatchObject({ status: 'submitted', agency: 'H44', dueOn: '2026-12-14' });
  const officer = await stack.token('officer', 'H44');
  const contact = await stack.api('POST', `/v1/staff/petitions/${code}/contact`, {
    token: officer,
    body: { reason: 'Gọi hỏi tên và địa chỉ' },
  });
  expect(contact.body['contact']).toEqual({ phone: PHONE });
});

describe('an attempt', () => {
  test('that is too old or forged is refused, one that is repeated gets the same answer, and no reply is sent', async () => {
    const before = await toldTo(PHONE);
    const first = await send({ id: 'r1', text: `TC PAKN-2222-2222` });
    const replies = (await toldTo(PHONE)).length;
    expect(first.status).toBe(201);

    expect(await first.again()).toMatchObject({ status: 200, body: first.body });
    expect(await send({ id: 'r2', text: 'PA tin nhắn này đến muộn', ahead: -301 })).toMatchObject({
      status: 401,
      body: { code: 'inbound.stale' },
    });
    expect(await send({ id: 'r3', text: 'PA tin nhắn này là giả' }, `whsec_${'A'.repeat(43)}=`)).toMatchObject({
      status: 401,
      body: { code: 'inbound.unsigned' },
    });
    expect(await toldTo(PHONE)).toHaveLength(replies);
    expect(replies).toBe(before.length + 1);
  });

  test('that comes after a first whose answer was lost is given the same answer', async () => {
    const sms = { id: 'again', text: 'PA Cống thoát nước bị tắc, nước tràn vào nhà' };
    const first = await send(sms);
    const before = await toldTo(PHONE);

    const again = await send({ ...sms, ahead: 20 });
    expect(again).toMatchObject({ status: 200, body: first.body });
    expect(await toldTo(PHONE)).toEqual(before);
  });

  test('is fresh by the clock of the time machine', async () => {
    const early = await send({ id: 'moved', text: 'alo alo' });
    await stack.advance('PT10M');

    expect(await early.again()).toMatchObject({ status: 401, body: { code: 'inbound.stale' } });
    expect(await send({ id: 'moved', text: 'alo alo' })).toMatchObject({ status: 200, body: early.body });
  });
});

test('the sender of a petition on the web can look it up from the phone they gave, and nobody else can', async () => {
  const web = await stack.api('POST', '/v1/petitions', {
    body: { ...aPetitionBody({ agency: 'H44.100' }), contact: { name: 'Nguyễn Thị Hoa', phone: '0957 654 321' } },
  });
  const code = String(web.body['code']);

  await stack.settle();
  const id = `${code}/notice/2026-11-20`;
  const report = await signed('status_w', { id, status: 'DELIVRD' });
  const reported = await stack.raw('POST', '/v1/inbound/sms-province/status', report);
  expect(reported).toMatchObject({ status: 200, body: { id, outcome: 'delivered' } });

  const theirs = await send({ id: 'w1', text: `TC ${code}`, from: OTHER_PHONE });
  expect(theirs.body['reply']).toBe(`Lang Nghe: ${code}: Da gui, han tra loi 14/12/2026.`);
  const strange = await send({ id: 'w2', text: `TC ${code}` });
  expect(strange.body['reply']).toContain(`khong tim thay ${code}`);
});

test('a dossier is rated once, by whichever channel', async () => {
  const dossier = 'H44.104-261118-0007';
  const rating = { kind: 'dossier', code: dossier };
  const web = await stack.api('POST', '/v1/ratings', {
    body: { id: 'web-1', subject: rating, agency: 'H44.104', channel: 'web', levels: { overall: 2 } },
  });
  expect(web.status).toBe(201);

  const sms = await send({ id: 'd1', text: `HL ${dossier} 5` });
  expect(sms).toMatchObject({ status: 201, body: { outcome: 'notTaken' } });
  expect(sms.body['reply']).toContain('da duoc danh gia.');
});
