import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalStack, localStack } from '../support/local-stack.ts';

let stack: LocalStack;
beforeAll(async () => {
  stack = await localStack({ now: '2026-11-20T02:30:00.000Z' });
});
afterAll(() => stack.close());

test('what an officer types is kept for the next window, never overwritten by another one, and removed at the end', async () => {
  const sent = await stack.api('POST', '/v1/petitions', {
    body: {
      ...{ kind: 'reflection', agency: 'H44.100', content: 'Đường Hùng Vương bị ngập mỗi khi mưa lớn.' },
      contact: { name: 'Nguyễn Thị Minh Họa', phone: '0912345678' },
    },
  });
  const path = `/v1/staff/petitions/${sent.body['code']}/draft`;
  const token = await stack.token('officer', 'H44.100');
  const save = (text: string, revision?: number) =>
    stack.api('PUT', path, { token, body: { action: 'note', fields: { text }, version: 1, revision } });

  expect(await save('Đã gọi cho tổ trưởng')).toMatchObject({ status: 200, body: { revision: 1 } });
  expect(await save('Đã gọi, hẹn thứ Ba', 1)).toMatchObject({ status: 200, body: { revision: 2 } });
  expect(await save('Từ cửa sổ cũ', 1)).toMatchObject({ status: 409, body: { code: 'draft.changed', revision: 2 } });
  expect((await stack.api('GET', path, { token })).body).toMatchObject({
    items: [{ action: 'note', fields: { text: 'Đã gọi, hẹn thứ Ba' } }],
    others: [],
  });
  expect((await stack.api('DELETE', `${path}?action=note&revision=2`, { token })).status).toBe(200);
  expect((await stack.api('GET', path, { token })).body).toEqual({ items: [], others: [] });
});
