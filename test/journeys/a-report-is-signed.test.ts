import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPetitionBody } from '../support/bodies.ts';
import { type LocalStack, localStack } from '../support/local-stack.ts';

const AGENCY = 'H44.100';
const ID = `BC-${AGENCY}-2026-Q3`;
let stack: LocalStack;

beforeAll(async () => {
  stack = await localStack({ now: '2026-09-14T02:00:00.000Z' });
});
afterAll(() => stack.close());

const as = (role: 'officer' | 'head' | 'leader', agency: string) => stack.token(role, agency);

async function answered(): Promise<string> {
  const sent = await stack.api('POST', '/v1/petitions', { body: aPetitionBody({ agency: AGENCY }) });
  const code = `${sent.body['code']}`;
  const acts = [
    ['accept', {}],
    ['assign', { to: `local-officer-${AGENCY}` }],
    ['answer', { text: 'Phường đã xử lý xong việc ông/bà phản ánh.' }],
  ] as const;
  const token = await as('officer', AGENCY);
  for (const [at, [name, details]] of acts.entries()) {
    const body = { version: at + 1, ...details };
    expect((await stack.api('POST', `/v1/staff/petitions/${code}/${name}`, { token, body })).status).toBe(200);
  }
  return code;
}

const paper = {
  ...{ version: 1, number: '45/BC-UBND', place: 'Việt Trì', signedOn: '2026-10-06' },
  signer: { name: 'Nguyễn Văn An', position: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH' },
  assessment: 'Trong quý không có phản ánh, kiến nghị trả lời quá hạn.',
};

test('a quarter is reported, signed by its agency and approved above, and its paper stays the file that was kept', async () => {
  await answered();
  await stack.clock('2026-10-05T02:00:00.000Z');

  const listed = await stack.api('GET', '/v1/reports?length=long&limit=1', { token: await as('officer', AGENCY) });
  expect(listed.body).toMatchObject({ items: [{ id: ID, period: '2026-Q3', version: 1 }] });
  await stack.quiet('2026-10-06T02:00:00.000Z');

  const head = await as('head', AGENCY);
  const draft = await fetch(`${stack.url}/v1/staff/reports/${ID}/document?format=docx`, {
    headers: { authorization: `Bearer ${head}` },
  });
  expect(draft.headers.get('content-disposition')).toMatch(/"BC-PAKN-2026-Q3-\w+-du-thao\.docx"/);
  // A ZIP file that came through the gateway as it was written.
  expect(Buffer.from(await draft.arrayBuffer()).subarray(0, 4)).toStrictEqual(Buffer.from('PK\u0003\u0004'));

  const submitted = await stack.api('POST', `/v1/staff/reports/${ID}/submit`, { token: head, body: paper });
  expect(submitted).toMatchObject({ status: 200, body: { state: 'submitted', revision: 1 } });
  const leader = await as('leader', 'H44');
  const overview = await stack.api('GET', '/v1/staff/reports?agency=H44&period=2026-Q3', { token: leader });
  expect(overview.body['items']).toContainEqual(expect.objectContaining({ agency: AGENCY, state: 'submitted' }));
  expect(
    await stack.api('POST', `/v1/staff/reports/${ID}/approve`, { token: leader, body: { revision: 1 } }),
  ).toMatchObject({ status: 200, body: { state: 'approved', later: [] } });

  const { sha256 } = submitted.body['paper'] as { sha256: string };
  const printed = await fetch(`${stack.url}/v1/staff/reports/${ID}/document?sha256=${sha256}`, {
    headers: { authorization: `Bearer ${leader}` },
  });
  const html = await printed.text();
  expect(createHash('sha256').update(html).digest('hex')).toBe(sha256);
  expect(html).toContain('Tiếp nhận, xử lý 01 phản ánh, kiến nghị (01 tiếp nhận trong kỳ).');
});

test('what an agency entered is stated by its paper, frozen while that is submitted, and changed for the next one', async () => {
  const head = await as('head', 'H44.104');
  const leader = await as('leader', 'H44');
  const path = '/v1/staff/reports/BC-H44.104-2026-Q3';
  const send = (method: string, to: string, token: string, body?: object) =>
    stack.api(method, `${path}${to}`, { token, ...(body && { body }) });
  const print = async (query = '') => {
    const printed = await fetch(`${stack.url}${path}/document${query}`, {
      headers: { authorization: `Bearer ${head}` },
    });
    return printed.text();
  };
  const evidence = '12/KH-UBND ngày 06/8/2026';
  const one = { guidance: { value: 1, evidence } };
  const signed = { ...paper, activities: 1 };

  expect(await print()).toContain('Cơ quan chưa có số liệu về: văn bản chỉ đạo');
  expect(await send('PUT', '/activities', head, { version: 0, figures: one })).toMatchObject({ status: 200 });
  expect(await print()).toContain('ban hành 01 văn bản chỉ đạo, hướng dẫn');
  expect(await send('POST', '/submit', head, paper)).toMatchObject({ body: { code: 'report.activitiesChanged' } });
  const first = await send('POST', '/submit', head, signed);
  expect(first).toMatchObject({ status: 200, body: { paper: { activities: 1 } } });

  const change = { version: 1, figures: { guidance: { value: 2, evidence } }, why: 'Bổ sung văn bản cuối kỳ.' };
  expect(await send('PUT', '/activities', head, change)).toMatchObject({
    ...{ status: 409, body: { code: 'report.activitiesFrozen' } },
  });
  const reason = 'Thiếu văn bản chỉ đạo ban hành cuối kỳ.';
  expect(await send('POST', '/return', leader, { revision: 1, reason })).toMatchObject({ status: 200 });
  expect(await send('PUT', '/activities', head, change)).toMatchObject({ status: 200, body: { version: 2 } });
  const again = await send('POST', '/submit', head, { ...signed, activities: 2, revision: 2, number: '46/BC-UBND' });

  expect(again).toMatchObject({ status: 200, body: { state: 'submitted', paper: { activities: 2 } } });
  const of = (answer: typeof again) => (answer.body['paper'] as { sha256: string }).sha256;
  expect(await print(`?sha256=${of(first)}`)).toContain('ban hành 01 văn bản');
  expect(await print(`?sha256=${of(again)}`)).toContain('ban hành 02 văn bản');
  expect(await send('GET', '/activities', leader)).toMatchObject({ body: { version: 2, isFrozen: true, actions: [] } });
});
