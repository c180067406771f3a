import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPetitionBody } from '../support/bodies.ts';
import { counterTokenOf } from '../support/counter-token.ts';
import { type LocalStack, localStack } from '../support/local-stack.ts';

const AGENCY = 'H44.100';
const ID = `BC-${AGENCY}-2026-10`;
let stack: LocalStack;
let officer: string;

beforeAll(async () => {
  stack = await localStack({ now: '2026-09-25T02:00:00.000Z' });
  officer = await stack.token('officer', AGENCY);
});
afterAll(() => stack.close());

async function send(): Promise<string> {
  const sent = await stack.api('POST', '/v1/petitions', { body: aPetitionBody({ agency: AGENCY }) });
  return `${sent.body['code']}`;
}

async function act(code: string, ...acts: readonly (readonly [string, Record<string, unknown>?])[]): Promise<void> {
  for (const [at, [name, details]] of acts.entries()) {
    const acted = await stack.api('POST', `/v1/staff/petitions/${code}/${name}`, {
      token: officer,
      body: { version: at + 1, ...details },
    });
    expect(acted.status).toBe(200);
  }
}

const assign = ['assign', { to: `local-officer-${AGENCY}` }] as const;
const explain = ['explainDelay', { text: 'Đợt mưa lớn làm chậm việc khảo sát hiện trường.' }] as const;
const answer = ['answer', { text: 'Phường đã xử lý xong việc ông/bà phản ánh.' }] as const;

test('a finished month has a report with correct sums, available as a table and hidden from other agencies', async () => {
  // Sent in September: one is answered late in October, one is left open.
  const [late] = [await send(), await send()];
  await stack.quiet('2026-10-01T02:00:00.000Z');
  const [onTime, refused, afterwards] = [await send(), await send(), await send()];
  await act(onTime, ['accept'], assign, answer);
  await act(refused, ['refuse', { ground: 'duplicate', note: 'Đã có phản ánh này.' }]);
  const token = await counterTokenOf(stack, AGENCY);
  for (const [at, overall] of [5, 5, 4, 4, 1, 3].entries()) {
    const visit = { subject: { kind: 'visit' }, agency: AGENCY, channel: 'qr', token };
    const body = { id: `visit-${at}`, ...visit, levels: { overall } };
    expect((await stack.api('POST', '/v1/ratings', { body })).status).toBe(201);
  }
  await stack.settle();
  await stack.quiet('2026-10-28T02:00:00.000Z');
  await stack.run('roll-up');
  officer = await stack.token('officer', AGENCY);
  await act(late, ['accept'], assign, explain, answer);
  await stack.quiet('2026-11-02T02:00:00.000Z');
  officer = await stack.token('officer', AGENCY);
  await act(afterwards, ['accept'], assign, explain, answer);
  expect((await stack.api('GET', `/v1/reports/${ID}`, { token: officer })).status).toBe(404);

  await stack.clock('2026-11-05T02:00:00.000Z');

  officer = await stack.token('officer', AGENCY);
  const listed = await stack.api('GET', `/v1/reports?period=2026-10`, { token: officer });
  expect(listed).toMatchObject({ status: 200, body: { items: [{ id: ID, agency: AGENCY, period: '2026-10' }] } });
  const { body: report } = await stack.api('GET', `/v1/reports/${ID}`, { token: officer });
  expect(report).toMatchObject({
    petitions: {
      received: { total: 5, new: 3, carriedOver: 2 },
      answered: { total: 2, onTime: 1, late: 1 },
      refused: 1,
      pending: { total: 2, inTime: 0, overdue: 2 },
      rates: { onTimeOfAnswered: { n: 1, d: 2, percent: 50 }, inTimeOfPending: { n: 0, d: 2, percent: 0 } },
    },
    ratings: {
      ...{ respondents: 6, overall: { n: 6, levels: [1, 0, 1, 2, 2], satisfiedShare: 0.6667 } },
      open: { respondents: 0, overall: { suppressed: true } },
    },
    answerRatings: { respondents: 0, overall: { suppressed: true }, open: { respondents: 0 } },
  });
  const scores = await stack.api('GET', `/v1/scores?agency=${AGENCY}&period=2026-10`);
  expect((report['ratings'] as Record<string, unknown>)['overall']).toStrictEqual(scores.body['overall']);

  const [csv] = (listed.body['items'] as { files: { path: string; sha256: string }[] }[])[0]?.files ?? [];
  const table = await fetch(`${stack.url}${csv?.path}`, { headers: { authorization: `Bearer ${officer}` } });
  const bytes = Buffer.from(await table.arrayBuffer());
  expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(table.headers.get('content-disposition')).toBe(`attachment; filename="${ID}.csv"`);
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(csv?.sha256);
  expect(bytes.toString()).toContain(',"Phản ánh, kiến nghị",Đã trả lời: đúng hạn,1,2,"50,00%",\r\n');

  const stranger = await stack.token('officer', 'H44.104');
  for (const path of [`/v1/reports?agency=${AGENCY}`, `/v1/reports/${ID}`, `/v1/reports/${ID}/csv`]) {
    expect(await stack.api('GET', path, { token: stranger })).toMatchObject({
      status: 404,
      body: { code: 'report.notFound' },
    });
  }
  const leader = await stack.token('leader', 'H44');
  expect(await stack.api('GET', '/v1/reports/BC-H44-2026-10', { token: leader })).toMatchObject({
    body: { petitions: { received: { total: 5 } } },
  });

  expect(await stack.run('report')).toMatchObject({ made: 0, missing: 0 });
});
