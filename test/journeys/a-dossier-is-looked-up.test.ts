import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formBrowser } from '../support/form-browser.ts';
import { type LocalStack, localStack } from '../support/local-stack.ts';

const SOURCE = 'mot-cua-viet-tri';
const CODE = 'H44.100-261102-0007';
const row = {
  ...{ code: CODE, changedAt: '2026-11-18T02:10:00.000Z', agency: 'H44.100', procedure: '1.004873', field: 'Hộ tịch' },
  ...{ channel: 'online', status: 'processing', receivedOn: '2026-11-02', dueOn: '2026-11-16' },
};

let stack: LocalStack;
let secret: string;
let receipt: string;
beforeAll(async () => {
  stack = await localStack({ now: '2026-11-19T02:00:00.000Z' });
  const connected = await stack.api('PUT', `/v1/staff/sources/${SOURCE}`, {
    token: await stack.token('admin', 'H44'),
    body: { kind: 'dossiers', name: 'Một cửa Việt Trì', agency: 'H44.100' },
  });
  secret = `${connected.body['secret']}`;
});
afterAll(() => stack.close());

/** What one-stop software sends when it prints the receipts for applicants. */
async function send(...dossiers: readonly object[]) {
  const { body: clock } = await stack.api('GET', '/_local/clock');
  const at = new Date(Math.floor(Date.parse(`${clock['now']}`) / 1_000) * 1_000);
  const body = JSON.stringify({ dossiers, receipts: true });
  const headers = {
    'content-type': 'application/json',
    'webhook-id': `batch-${at.getTime()}`,
    'webhook-timestamp': `${at.getTime() / 1_000}`,
    'webhook-signature': new Webhook(secret).sign(`batch-${at.getTime()}`, at, body),
    'webhook-source': SOURCE,
  };
  const { body: taken } = await stack.raw('POST', '/v1/inbound/dossiers', { headers, body });
  return (taken['items'] as readonly { readonly receipt: string }[])[0]?.receipt ?? '';
}
const read = async (sent: string) => {
  const answer = await fetch(`${stack.url}/v1/dossiers/${CODE}`, { headers: { receipt: sent } });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

test('one-stop software gets the receipt, and its applicant reads how late the dossier is', async () => {
  receipt = await send(row);

  expect(await read(receipt)).toMatchObject({ status: 200, body: { outcome: 'overdue', workingDaysLate: 3 } });
  expect(await read('K7QM-3D9X-PFWR')).toMatchObject({ status: 404, body: { code: 'dossier.noMatch' } });
});

test('staff issue the same receipt', async () => {
  const officer = await stack.token('officer', 'H44.100');
  const { body } = await stack.api('POST', `/v1/staff/dossiers/${CODE}/receipt`, { token: officer });

  expect(body).toMatchObject({ receipt, path: `/vi/ho-so/${CODE}?receipt=${receipt}` });
});

test('with the result it is rated from its page without JavaScript, which counts', async () => {
  await send({ ...row, changedAt: '2026-11-19T01:00:00.000Z', status: 'done', doneOn: '2026-11-18' });
  const browser = formBrowser(stack.url);
  await browser.open('/vi/ho-so');
  browser.fill({ code: CODE, receipt });
  const page = await browser.press('Xem hồ sơ');
  expect(page.text).toContain('kết thúc chậm 2 ngày làm việc');
  await browser.follow('Đánh giá hồ sơ này');
  await browser.press('Hài lòng');
  await stack.settle();
  await stack.run('roll-up');

  const { body } = await stack.api('GET', '/v1/scores?agency=H44.100&period=2026-11');
  expect(body).toMatchObject({ respondents: 1 });
});

test('no other agency is rated with its token, and nothing once it is withdrawn', async () => {
  const { token } = (await read(receipt)).body['rating'] as { readonly token: string };
  const body = {
    ...{ id: 'forged', subject: { kind: 'dossier', code: CODE }, agency: 'H44.104', procedure: '1.004873' },
    ...{ channel: 'web', levels: { overall: 5 }, token },
  };
  expect(await stack.api('POST', '/v1/ratings', { body })).toMatchObject({ status: 401 });

  await send({ ...row, changedAt: '2026-11-19T01:30:00.000Z', status: 'withdrawn', endedOn: '2026-11-18' });
  const withdrawn = await read(receipt);
  expect(withdrawn.body).toMatchObject({ status: 'withdrawn', endedOn: '2026-11-18' });
  expect(withdrawn.body).not.toHaveProperty('rating');
});
