import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPetitionBody } from '../support/bodies.ts';
import { type LocalStack, localStack } from '../support/local-stack.ts';

const AGENCY = 'H44.100';
const PHONE = '+84912345678';
let stack: LocalStack;

beforeAll(async () => {
  stack = await localStack({ now: '2026-11-20T02:00:00.000Z' });
});
afterAll(() => stack.close());

const send = (given: object) =>
  stack.api('POST', '/v1/petitions', { body: aPetitionBody({ agency: AGENCY, ...given }) });

async function textsTo(to: string, code: unknown): Promise<readonly string[]> {
  await stack.settle();
  return (await stack.outbox())
    .filter((message) => message.to === to && message.text.includes(`${code}`))
    .map(({ text }) => text);
}

test('a sender hears that the petition was received, and by the next morning that it was answered', async () => {
  const { body: sent } = await send({ contact: { name: 'Nguyễn Thị Minh Họa', phone: PHONE } });
  const code = `${sent['code']}`;
  expect(await textsTo(PHONE, code)).toEqual([
    `Lang Nghe: ${code} da duoc ghi nhan, han tra loi 14/12/2026. Theo doi tai: trang Lang Nghe, muc Tra cuu`,
  ]);

  const token = await stack.token('officer', AGENCY);
  const act = (move: string, body: object) => stack.api('POST', `/v1/staff/petitions/${code}/${move}`, { token, body });
  expect((await act('accept', { version: 1 })).status).toBe(200);
  expect((await act('assign', { version: 2, to: `local-officer-${AGENCY}` })).status).toBe(200);
  expect((await act('answer', { version: 3, text: 'Phường đã nạo vét cống.' })).status).toBe(200);
  expect(await textsTo(PHONE, code)).toHaveLength(1);

  await stack.clock('2026-11-21T02:00:00.000Z');
  await stack.run('resend');
  expect(await textsTo(PHONE, code)).toEqual([
    expect.stringContaining('da duoc ghi nhan'),
    `Lang Nghe: ${code} da duoc tra loi. Xem cau tra loi va danh gia tai: trang Lang Nghe, muc Tra cuu`,
  ]);
});

test('a sender who wants no messages hears nothing', async () => {
  const other = '+84912345679';
  const { body: sent } = await send({ contact: { name: 'Trần Văn Nam', phone: other }, notify: 'none' });

  expect(await textsTo(other, sent['code'])).toEqual([]);
});
