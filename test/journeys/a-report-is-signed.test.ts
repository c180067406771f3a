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
  expect(draft.headers.get('content-disposition')).toContain(`${ID}-du-thao.docx`);
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
