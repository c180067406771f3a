import { createHash } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalStack, localStack } from '../support/local-stack.ts';

const SOURCE = 'mot-cua-viet-tri';
const CODE = 'H44.100-261102-0007';
const path = `/v1/staff/dossiers/${CODE}`;
const row = {
  ...{ code: CODE, changedAt: '2026-11-18T02:10:00.000Z', agency: 'H44.100', procedure: '1.004873', field: 'Hộ tịch' },
  ...{ channel: 'online', status: 'processing', receivedOn: '2026-11-02', dueOn: '2026-11-16' },
};

let stack: LocalStack;
let secret: string;
let head: string;
beforeAll(async () => {
  stack = await localStack({ now: '2026-12-02T02:00:00.000Z' });
  head = await stack.token('head', 'H44.100');
});
afterAll(() => stack.close());

/** What one-stop software sends, signed with the secret that it got when it was connected. */
async function send(...dossiers: readonly object[]) {
  const { body: clock } = await stack.api('GET', '/_local/clock');
  const at = new Date(Math.floor(Date.parse(`${clock['now']}`) / 1_000) * 1_000);
  const body = JSON.stringify({ dossiers });
  const headers = {
    'content-type': 'application/json',
    'webhook-id': `batch-${at.getTime()}`,
    'webhook-timestamp': `${at.getTime() / 1_000}`,
    'webhook-signature': new Webhook(secret).sign(`batch-${at.getTime()}`, at, body),
    'webhook-source': SOURCE,
  };
  return stack.raw('POST', '/v1/inbound/dossiers', { headers, body });
}

test('one-stop software is connected and reports, and the same batch again changes nothing', async () => {
  const connected = await stack.api('PUT', `/v1/staff/sources/${SOURCE}`, {
    token: await stack.token('admin', 'H44'),
    body: { kind: 'dossiers', name: 'Một cửa Việt Trì', agency: 'H44.100' },
  });
  secret = `${connected.body['secret']}`;

  expect(await send(row, { ...row, code: 'H44.104-261102-0001', agency: 'H44.104' })).toMatchObject({
    status: 200,
    body: { accepted: 1, refused: 1, items: [{}, { code: 'dossier.outsideScope' }] },
  });
  expect(await send(row)).toMatchObject({ body: { repeated: 1 } });
});

test('the head sees what is late, and its delay is explained and apologised for', async () => {
  const listed = await stack.api('GET', '/v1/staff/dossiers', { token: head });
  expect(listed.body).toMatchObject({ items: [{ code: CODE, outcome: 'overdue', workingDaysLate: 11 }] });

  const text = 'Hồ sơ phải xác minh tại nơi cư trú trước đây, chưa có văn bản trả lời.';
  expect(
    await stack.api('POST', `${path}/explainDelay`, {
      token: await stack.token('officer', 'H44.100'),
      body: { version: 1, text },
    }),
  ).toMatchObject({ status: 200, body: { version: 2 } });
  expect(
    await stack.api('POST', `${path}/apologise`, {
      token: head,
      body: { version: 2, newDueOn: '2026-12-09', reason: text },
    }),
  ).toMatchObject({ status: 200, body: { apology: { newDueOn: '2026-12-09' } } });
  const letter = await fetch(`${stack.url}${path}/apologyLetter`, { headers: { authorization: `Bearer ${head}` } });
  expect(await letter.text()).toContain('gia hạn thời gian giải quyết đến ngày 09/12/2026');
});

test('what staff send is taken too, but not over what software reported', async () => {
  const done = { ...row, changedAt: '2026-12-01T02:00:00.000Z', status: 'done', doneOn: '2026-12-01' };
  const paper = { ...done, code: 'H44.100-261102-0099', doneOn: '2026-11-16' };

  expect(
    await stack.api('POST', '/v1/staff/dossiers', { token: head, body: { dossiers: [done, paper] } }),
  ).toMatchObject({
    status: 200,
    body: { accepted: 1, items: [{ code: 'dossier.ofSoftware' }, { result: 'accepted' }] },
  });
  expect(await send(done)).toMatchObject({ body: { changed: 1 } });
  expect((await stack.api('GET', path, { token: head })).body).toMatchObject({
    standing: { outcome: 'late' },
    explanations: [{}],
    changes: [{ before: { status: 'processing' }, added: ['doneOn'] }],
  });
});

test('everyone reads the figures once they are counted, also as the official form', async () => {
  await stack.run('dossier-count');

  const read = await stack.api('GET', '/v1/timeliness?of=dossiers&agency=H44&period=2026-Q4');
  expect(read.body).toMatchObject({
    answered: { total: 2, onTime: 1, late: 1 },
    rates: { onTimeOfReceived: { n: 1, d: 2, percent: 50 } },
    beside: { explained: { late: 1 }, apologised: { late: 1 }, reportedByStaff: { resolved: 1 } },
  });
  const form = await fetch(`${stack.url}/v1/timeliness/dossiers/html?agency=H44&period=2026-Q4&by=agency`);
  const html = await form.text();
  expect(html).toContain('<td class="name">UBND phường Việt Trì</td><td>2</td>');
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  expect(form.headers.get('content-security-policy')).toContain(`'sha256-${hash}'`);
});

test('everyone reads the scores by index set 766, and which of them are unknown', async () => {
  const { body } = await stack.api('GET', '/v1/index766?agency=H44&period=2026-Q4');

  expect(body).toMatchObject({
    progress: { state: 'known', n: 1, d: 2, score: 10 },
    satisfaction: { petitionsOnTime: { state: 'unknown', reason: { code: 'notReported' } } },
  });
});
