import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importFile } from '../../../tools/admin/import-file.ts';
import { temporaryDirectory } from '../../lib/support.ts';
import { xlsxOf } from '../../support/xlsx.ts';

const counts = { new: 1, changed: 1, unchanged: 2, bad: 0 };
const label = { vi: 'Tên', en: 'Name' };
const change = { line: 2, entry: 'H44', state: 'new', fields: [{ field: 'name.vi', label, after: 'Tỉnh' }] };
const other = {
  line: 3,
  entry: 'H44.1',
  state: 'changed',
  fields: [{ field: 'name.vi', label, before: 'Cũ', after: 'Mới' }],
};
const good = { mode: 'preview', counts, digest: 'd1', changes: [change, other], problems: [] };
const problem = {
  line: 7,
  column: 'Loại',
  code: 'cell.invalid',
  message: { vi: 'Cần một loại.', en: 'Expected a kind.' },
};
const bad = {
  mode: 'preview',
  counts: { new: 299, changed: 1, unchanged: 0, bad: 9 },
  changes: [change],
  problems: [problem],
};

type Answer = { readonly status?: number; readonly body: unknown };
let url: string;
let answers: Answer[];
let requests: { authorization: string | undefined; body: { mode: string } & Record<string, unknown> }[];
beforeEach(async () => {
  requests = [];
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    requests.push({ authorization: request.headers.authorization, body: JSON.parse(Buffer.concat(chunks).toString()) });
    const { status = 200, body } = answers.shift() ?? { status: 500, body: {} };
    response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return () => server.close();
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(temporaryDirectory(), name);
  writeFileSync(path, content);
  return path;
}
const csv = () => file('a.csv', 'Mã;Tên\nH44;Tỉnh\n');
const rows = [{ line: 2, cells: { Mã: 'H44', Tên: 'Tỉnh' } }];

async function run(path: string, options: object = {}, token: string | undefined = 'secret') {
  const printed: string[] = [];
  const all = { kind: 'agencies', url, apply: false, json: false, lang: 'vi' as const, ...options };
  const code = await importFile(path, all, { token, print: (text) => printed.push(text) });
  return { code, text: printed.join('\n') };
}

describe('npm run admin -- import', () => {
  test('shows what would change, and applies nothing', async () => {
    answers = [{ body: good }];
    const { code, text } = await run(csv());

    expect(code).toBe(0);
    expect(text).toMatch(/2 +H44 +new +Tỉnh\n3 +H44\.1 +changed +Tên +Cũ +Mới/);
    expect(text).toContain('1 new, 1 changed, 2 unchanged, 0 wrong cells.');
    expect(text).toContain('Nothing was written yet.');
    expect(requests).toStrictEqual([
      { authorization: 'Bearer secret', body: { kind: 'agencies', rows, mode: 'preview' } },
    ]);
  });

  test('reads Excel files too', async () => {
    answers = [{ body: good }];
    await run(
      file(
        'a.bin',
        await xlsxOf([
          ['Mã', 'Tên'],
          ['H44', 'Tỉnh'],
        ]),
      ),
    );
    expect(requests).toMatchObject([{ body: { rows } }]);
  });

  test.each([
    ['vi', 'Cần một loại.'],
    ['en', 'Expected a kind.'],
  ])('names wrong cells in %s, fails, and applies nothing', async (lang, words) => {
    answers = [{ body: bad }];
    const { code, text } = await run(csv(), { lang, apply: true, why: 'test' });

    expect(code).toBe(1);
    expect(text).toContain(`7     Loại    ${words}`);
    expect(text).toContain('… and 299 more.');
    expect(text).toContain('… and 8 more.');
    expect(text).toContain('Nothing was written. Correct these cells');
    expect(requests).toHaveLength(1);
  });

  test('applies what was previewed, until nothing remains', async () => {
    answers = [
      { body: good },
      { body: { ...good, written: 3, digest: 'd2' } },
      { body: { ...good, digest: undefined, written: 4 } },
    ];
    const { code, text } = await run(csv(), { apply: true, why: 'Lý do' });

    expect(code).toBe(0);
    expect(text).toContain('Written: 7.');
    expect(requests.slice(1)).toMatchObject([
      { body: { mode: 'apply', digest: 'd1', why: 'Lý do', rows } },
      { body: { mode: 'apply', digest: 'd2', why: 'Lý do', rows } },
    ]);
  });

  test('says when there is nothing to do, before and after applying', async () => {
    const same = { ...good, digest: undefined, changes: [], counts: { ...counts, new: 0, changed: 0 } };
    answers = [{ body: same }, { body: same }];
    expect((await run(csv())).text).toContain('There is nothing to write.');
    expect((await run(csv(), { apply: true, why: 'Lý do' })).text).toContain('There was nothing to write.');
    expect(requests.map(({ body }) => body.mode)).toStrictEqual(['preview', 'preview']);
  });

  test('prints the answer as JSON', async () => {
    answers = [{ body: bad }];
    const { code, text } = await run(csv(), { json: true });
    expect(code).toBe(1);
    expect(JSON.parse(text)).toStrictEqual(bad);
  });

  test.each([
    [
      'a problem',
      { status: 409, body: { code: 'import.changed', title: 'Preview again.', detail: 'Now' } },
      /409: import.changed · Preview again. · Now/,
    ],
    [
      'a wrong request',
      { status: 400, body: { code: 'request.invalid', errors: [{ path: 'rows' }] } },
      /"path":"rows"/,
    ],
    ['something else', { status: 502, body: 'Bad gateway' }, /502: Bad gateway/],
  ])('says what the service answered: %s', async (_, answer, message) => {
    answers = [answer];
    await expect(run(csv())).rejects.toThrow(message);
  });

  test('stops when the service writes nothing', async () => {
    answers = [{ body: good }, { body: { ...good, written: 0 } }];
    await expect(run(csv(), { apply: true, why: 'Lý do' })).rejects.toThrow('The service writes nothing.');
  });

  test.each([
    ['without a token', {}, '', 'LANG_NGHE_TOKEN'],
    ['without a reason to apply', { apply: true }, 'secret', '--why'],
    ['over plain HTTP to another machine', { url: 'http://example.vn' }, 'secret', 'must be an https address'],
    ['to no address', { url: 'example' }, 'secret', 'must be an https address'],
  ])('sends nothing %s', async (_, options, token, message) => {
    await expect(run(csv(), options, token)).rejects.toThrow(message);
    expect(requests).toStrictEqual([]);
  });

  test('says why a file cannot be read', async () => {
    await expect(run('/nowhere.csv')).rejects.toThrow('Cannot read /nowhere.csv: ENOENT');
    await expect(run(file('a.csv', 'Mã;\nA;B'))).rejects.toThrow(/a\.csv:2: Có dữ liệu trong một cột không có tiêu đề/);
    await expect(run(file('a.csv', ''), { lang: 'en' })).rejects.toThrow(/a\.csv: There must be a row of headings/);
    await expect(run(file('a.csv', 'x'.repeat(3_000_000)))).rejects.toThrow(/lớn hơn 2 MB/);
  });

  test('says that nobody answers', async () => {
    await expect(run(csv(), { url: 'http://127.0.0.1:9' })).rejects.toThrow(/No response from http:\/\/127.0.0.1:9/);
  });
});
