import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { showDeadlines } from '../../../tools/admin/deadlines.ts';

const from = { dueOn: '2027-02-18', provisional: true };
const preview = {
  calendar: { id: 'vn', version: '2026.3' },
  changes: [{ code: 'PAKN-7K3D-9QXM', agency: 'H44.100', from, to: { dueOn: '2027-02-19', provisional: false } }],
  checked: 12,
  isComplete: true,
};

let server: Server;
let url: string;
let answered: { readonly status: number; readonly body: object };
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    response.writeHead(answered.status, { 'content-type': 'application/json' }).end(JSON.stringify(answered.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

async function printed(body: object, { json = false, status = 200, token = 'token' as string | undefined } = {}) {
  answered = { status, body };
  const lines: string[] = [];
  await showDeadlines({ url, json }, { token, print: (text) => lines.push(text) });
  return lines.join('\n');
}

test('the command shows each deadline that the calendar would change, and changes nothing', async () => {
  const text = await printed(preview);

  expect(text).toBe(
    'By the calendar vn 2026.3, 1 deadlines of 12 open petitions looked at will be changed by the nightly job.\n' +
      '  PAKN-7K3D-9QXM  H44.100  2027-02-18 (provisional) → 2027-02-19',
  );
  expect(asked).toEqual(['GET /v1/staff/outdatedDeadlines Bearer token']);
});

test('the command says that there are more than it looked at', async () => {
  expect(await printed({ ...preview, changes: [], isComplete: false })).toMatch(
    /, 0 deadlines .*\nThe preview stopped at 1,000 petitions or 100 changes/,
  );
});

test('as JSON it is what the API answered', async () => {
  expect(JSON.parse(await printed(preview, { json: true }))).toEqual(preview);
});

test('without a token, or with one that may not see it, it says what to do', async () => {
  await expect(printed(preview, { token: '' })).rejects.toThrow('Set LANG_NGHE_TOKEN');
  await expect(printed({ code: 'caller.forbidden', title: 'Not allowed' }, { status: 403 })).rejects.toThrow(
    'answered 403: caller.forbidden',
  );
});
