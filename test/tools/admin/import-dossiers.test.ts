import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { beforeEach, expect, test } from 'vitest';
import { sendDossiers } from '../../../lambdas/dossiers/send-dossiers.ts';
import { importDossiers } from '../../../tools/admin/import-dossiers.ts';
import { temporaryDirectory } from '../../lib/support.ts';
import { phuTho } from '../../support/agencies.ts';
import { aRow, dossierHouse, NOW, software } from '../../support/dossier-house.ts';
import { factCells, factGrid } from '../../support/dossier-sheets.ts';

let house: ReturnType<typeof dossierHouse>;
let url: string;
let bodies: string[];

/** The operation of the API behind a server, for the head of a ward. */
beforeEach(async () => {
  house = dossierHouse();
  bodies = [];
  const caller = { id: 'head-1', name: 'Trần Văn Lãnh', agency: 'H44.100', roles: ['head'] } as const;
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.method === 'GET') {
      response.end(JSON.stringify({ items: phuTho }));
      return;
    }
    const sent = Buffer.concat(chunks).toString();
    bodies.push(sent);
    const answer = await sendDossiers.invokeWith(house.deps, { body: JSON.parse(sent) }, { caller, now: NOW });
    response
      .writeHead('status' in answer ? answer.status : 404)
      .end(JSON.stringify('body' in answer ? answer.body : answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return () => server.close();
});

async function run(
  cells: readonly Readonly<Record<string, string>>[],
  options: object = {},
  token: string | undefined = 'x',
) {
  const path = join(temporaryDirectory(), 'ho-so.csv');
  writeFileSync(path, stringify(factGrid(cells)));
  const printed: string[] = [];
  const all = { url, apply: false, json: false, lang: 'vi' as const, ...options };
  const code = await importDossiers(path, all, { token, print: (text) => printed.push(text), now: NOW });
  return { code, text: printed.join('\n') };
}
const codeOf = (number: number) => `H44.100-261103-${`${number}`.padStart(4, '0')}`;

test('shows what would change, sends no personal data, and writes nothing', async () => {
  const cells = { ...factCells({ code: codeOf(1) }), 'Người nộp': 'Nguyễn Văn Mẫu', STT: '1' };
  const { code, text } = await run([cells]);

  expect(code).toBe(0);
  expect(text).toContain('Left out, because they are personal data: Người nộp.');
  expect(text).toContain('Columns that are not used: STT.');
  expect(text).toMatch(/2 +H44\.100-261103-0001 +new/);
  expect(text).toContain('1 new, 0 changed, 0 unchanged, 0 rows left out.');
  expect(text).toContain('Nothing was written yet. Add --apply to write this.');
  expect(bodies.join()).not.toMatch(/Mẫu/);
  expect(await house.deps.dossiers.find(codeOf(1))).toBeUndefined();
});

test('writes the good rows in batches, names the others, and the same file again changes nothing', async () => {
  await house.connect(software());
  await house.send([aRow()]);
  const rows = Array.from({ length: 120 }, (_, at) => factCells({ code: codeOf(at + 1) }));
  const all = [...rows, factCells(), { ...factCells({ code: codeOf(500) }), 'Ngày hẹn trả': '31/02/2026' }];
  const first = await run(all, { apply: true });

  expect(first.code).toBe(1);
  expect(first.text).toMatch(/122 +Mã hồ sơ +Hồ sơ do phần mềm một cửa gửi/);
  expect(first.text).toMatch(/123 +Ngày hẹn trả +Cần một ngày có thật/);
  expect(first.text).toContain('120 new, 0 changed, 0 unchanged, 2 rows left out.');
  expect(first.text).toContain('Written: 120.');
  expect(await house.deps.dossiers.find(codeOf(120))).toMatchObject({ by: 'staff:head-1', version: 1 });

  const again = await run(rows, { apply: true, json: true });
  expect([again.code, JSON.parse(again.text)]).toMatchObject([0, { counts: { unchanged: 120, bad: 0 }, written: 0 }]);
});

test('shows what changes, from what to what, also what loses its value', async () => {
  await run([factCells({ code: codeOf(1), field: 'Đất đai' })], { apply: true });
  const later = { changedAt: '2026-11-19T03:01:00.000Z' };
  const changed = factCells({
    code: codeOf(1),
    status: 'needsSupplement',
    supplements: [{ askedOn: '2026-11-05' }],
    ...later,
  });
  const { text } = await run([changed], { lang: 'en' });

  expect(text).toMatch(/changed +Status +processing +needsSupplement/);
  expect(text).toMatch(/Supplements +\[\] +\[\{"askedOn":"2026-11-05"\}\]/);
  expect(text).toMatch(/Field +Đất đai/);
  expect(text).toContain('0 new, 1 changed, 0 unchanged, 0 rows left out.');
});

test('takes the code or the name of an agency, and needs a token', async () => {
  const { 'Mã cơ quan': agency = '', ...cells } = factCells({ code: codeOf(1) });
  expect((await run([{ ...cells, 'Đơn vị': agency }])).code).toBe(0);
  expect((await run([{ ...cells, 'Đơn vị': 'Phường Việt Trì' }])).code).toBe(0);
  expect((await run([{ ...cells, 'Đơn vị': 'Phường không có' }])).text).toContain('Không rõ là cơ quan nào');
  await expect(run([cells], {}, '')).rejects.toThrow('Set LANG_NGHE_TOKEN to the ID token of a head or leader.');
});
