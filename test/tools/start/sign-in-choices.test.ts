import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choices } from '../../../tools/start/sign-in-choices.ts';
import { type LocalStack, localStack } from '../../support/local-stack.ts';

let stack: LocalStack;
beforeAll(async () => {
  stack = await localStack();
});
afterAll(() => stack.close());

const listed = (language: 'vi' | 'en' = 'vi') => choices({ url: stack.url, language });
const bySub = async (sub: string) => (await listed()).filter(({ subject }) => subject.sub === sub);

test('the people of every agency can sign in, with the claims of a token of the user pool', async () => {
  expect(await bySub('local-officer-H44.100')).toEqual([
    {
      label: expect.stringMatching(/ · Cán bộ, công chức xử lý$/),
      group: 'UBND phường Việt Trì (H44.100)',
      subject: {
        sub: 'local-officer-H44.100',
        claims: {
          name: expect.any(String),
          'custom:agency': 'H44.100',
          'cognito:groups': ['officer'],
          'cognito:username': 'local-officer-H44.100',
          token_use: 'id',
        },
      },
    },
  ]);
});

test('at the top of the tree there is somebody in every role, once', async () => {
  const top = (await listed()).filter(({ subject }) => subject.claims['custom:agency'] === 'H44');

  expect(new Set(top.flatMap(({ subject }) => subject.claims['cognito:groups']))).toEqual(
    new Set(['officer', 'head', 'leader', 'auditor', 'admin']),
  );
  expect(new Set(top.map(({ subject }) => subject.sub)).size).toBe(top.length);
  expect(await bySub('local-auditor-H44')).toMatchObject([{ label: 'Thanh tra, kiểm tra' }]);
  expect(await bySub('local-auditor-H44.100')).toEqual([]);
});

test('somebody who is added later appears, and roles and agencies are in the language of the page', async () => {
  const token = await stack.token('admin', 'H44');
  const body = { agency: 'H44.104', name: 'Lò Thị Mới', role: 'head', language: 'vi' };
  expect((await stack.api('PUT', '/v1/staff/people/moi 1@x', { token, body })).status).toBe(200);

  expect((await listed('en')).find(({ subject }) => subject.sub === 'moi 1@x')).toMatchObject({
    label: 'Lò Thị Mới · Head',
    group: "Hy Cương Commune People's Committee (H44.104)",
    subject: { claims: { name: 'Lò Thị Mới', 'cognito:groups': ['head'] } },
  });
});

test('a stack that refuses to list them is named', async () => {
  await expect(choices({ url: `${stack.url}/none`, language: 'vi' })).rejects.toThrow(
    /cannot be listed: .* returned 4/,
  );
});

test('an agency that the function for people does not know yet has nobody to choose', async () => {
  const answers: Record<string, unknown> = {
    '/v1/agencies': { items: [{ code: 'H44.1', name: { vi: 'Xã mới', en: 'New commune' }, parent: 'H44' }] },
    '/_local/token': { token: 'token' },
  };
  const server = createServer(({ url = '' }, response) => {
    response.writeHead(url in answers ? 200 : 404).end(JSON.stringify(answers[url] ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const found = await choices({ url: `http://127.0.0.1:${port}`, language: 'vi' });
  server.close();

  // What is left are the roles at the top of the tree.
  expect(new Set(found.map(({ subject }) => subject.sub))).toEqual(
    new Set(['officer', 'head', 'leader', 'auditor', 'admin'].map((role) => `local-${role}-H44.1`)),
  );
});
