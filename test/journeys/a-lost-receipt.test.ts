import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPetitionBody } from '../support/bodies.ts';
import { type LocalStack, localStack } from '../support/local-stack.ts';

const PHONE = '+84912345678';
let stack: LocalStack;

beforeAll(async () => {
  stack = await localStack({ now: '2026-11-20T02:00:00.000Z' });
});
afterAll(() => stack.close());

async function receiptsSent(): Promise<readonly string[]> {
  await stack.settle();
  const texts = (await stack.outbox()).filter(({ to }) => to === PHONE).map(({ text }) => text);
  return texts.flatMap((text) => /ma xac nhan cua \S+ la (\S+)\. /.exec(text)?.[1] ?? []);
}

test('a sender who lost the receipt gets one by SMS, opens the petition with it, and the first one still works', async () => {
  const contact = { name: 'Nguyễn Thị Minh Họa', phone: PHONE };
  const { body } = await stack.api('POST', '/v1/petitions', { body: aPetitionBody({ contact }) });
  const path = `/v1/petitions/${body['code']}`;
  const ask = (phoneEnding: string) => stack.api('POST', `${path}/receipt`, { body: { phoneEnding } });

  expect((await ask('8765')).status).toBe(404);
  expect(await receiptsSent()).toEqual([]);

  expect((await ask('5678')).status).toBe(202);
  expect((await ask('5678')).status).toBe(202);
  const [receipt, ...more] = await receiptsSent();
  expect(more).toEqual([]);
  expect(receipt).not.toBe(body['receipt']);
  for (const secret of [receipt, body['receipt']]) {
    expect(await stack.api('GET', path, { headers: { receipt: `${secret}` } })).toMatchObject({ status: 200 });
  }

  await stack.clock('2026-11-21T02:00:00.000Z');
  expect((await ask('5678')).status).toBe(202);
  expect(await receiptsSent()).toEqual([receipt, receipt]);
});
