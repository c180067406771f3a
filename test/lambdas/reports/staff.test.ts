import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { directoryStore } from '../../../lambdas/directory/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { Report, ReportList } from '../../../lambdas/reports/answers.ts';
import { formats } from '../../../lambdas/reports/contract.ts';
import { fileOf } from '../../../lambdas/reports/files.ts';
import { staffFunction as reportsStaff } from '../../../lambdas/reports/module.ts';
import { reportStore } from '../../../lambdas/reports/store.ts';
import { phuTho } from '../../support/agencies.ts';
import { stubbedArchive } from '../../support/archive.ts';
import { createTable } from '../../support/engine.ts';
import { httpEvent, lambdaContext, staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { aReport } from '../../support/reports.ts';

const handler = httpHandler('reports-staff', reportsStaff);

const archive = stubbedArchive();
logLines();

const ID = 'BC-H44.100-2026-10';
const keyOf = (period: string, format: string) => archive.keyOf(`reports/H44.100/${period}/`, format);
const officer = staffClaims('officer', 'H44.100');

beforeAll(async () => {
  const [directory, table] = [await createTable('directory'), await createTable('reports')];
  vi.stubEnv('DIRECTORY_TABLE', directory);
  vi.stubEnv('REPORTS_TABLE', table);
  vi.stubEnv('REPORTS_BUCKET', 'bucket');
  vi.stubEnv('ROOT_AGENCY', 'H44');
  for (const agency of phuTho) await directoryStore(dynamoTable(directory), 'H44').putAgency(agency);
  const store = reportStore(dynamoTable(table));
  for (const period of ['2026-08', '2026-09', '2026-10']) {
    const report = aReport({ period });
    const files = formats.map((format) => fileOf(report, format));
    for (const { file, content } of files) archive.files.set(file.key, content);
    const { agency, builtAt, illustrative } = report;
    await store.add({ agency, period, builtAt, illustrative, files: files.map(({ file }) => file) });
  }
});
afterAll(() => void vi.unstubAllEnvs());

type Answer = { statusCode: number; headers: Record<string, string>; body: string };

async function send(
  path: string,
  parts: { params?: Record<string, string>; query?: Record<string, string> },
  claims = officer,
) {
  return (await handler(httpEvent({ routeKey: `GET ${path}`, claims, ...parts }), lambdaContext())) as Answer;
}
const list = async (query: Record<string, string> = {}, claims = officer) => {
  const { statusCode, body } = await send('/v1/reports', { query }, claims);
  return { status: statusCode, body: JSON.parse(body) };
};
const read = (id = ID, claims = officer) => send('/v1/reports/{id}', { params: { id } }, claims);
const file = (format: string, id = ID, claims = officer) =>
  send('/v1/reports/{id}/{format}', { params: { id, format } }, claims);

describe('the list', () => {
  test('has the reports of the caller’s agency, newest first', async () => {
    const { status, body } = await list();

    expect(status).toBe(200);
    expect(ReportList().parse(body)).toStrictEqual(body);
    expect(body.items.map(({ period }: { period: string }) => period)).toStrictEqual(['2026-10', '2026-09', '2026-08']);
    expect(body.items[0]).toMatchObject({
      ...{ id: ID, agency: 'H44.100', illustrative: false },
      files: [
        { format: 'csv', path: `/v1/reports/${ID}/csv`, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        { format: 'json', path: `/v1/reports/${ID}/json`, bytes: expect.any(Number) },
      ],
    });
  });

  test('is paginated', async () => {
    const first = await list({ limit: '2' });
    const second = await list({ limit: '2', cursor: first.body.next });

    expect(first.body.items).toHaveLength(2);
    expect(second.body.items.map(({ period }: { period: string }) => period)).toStrictEqual(['2026-08']);
    expect(second.body).not.toHaveProperty('next');
  });

  test.each([
    ['2026-09', [`BC-H44.100-2026-09`]],
    ['2024-01', []],
  ])('of the month %s has at most one', async (period, ids) => {
    const { body } = await list({ period });

    expect(body.items.map(({ id }: { id: string }) => id)).toStrictEqual(ids);
  });

  test.each([
    ['an invalid month', { period: '2026-13' }],
    ['an invalid cursor', { cursor: 'x' }],
    ['too long a page', { limit: '101' }],
    ['an invalid agency', { agency: 'Việt Trì' }],
  ])('with %s is refused', async (_, query) => {
    expect(await list(query as Record<string, string>)).toMatchObject({
      status: 400,
      body: { code: 'request.invalid' },
    });
  });
});

describe('a report', () => {
  test('is returned as it was built', async () => {
    const { statusCode, headers, body } = await read();

    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    expect(JSON.parse(body)).toStrictEqual(JSON.parse(JSON.stringify(aReport())));
    expect(Report().parse(JSON.parse(body))).toStrictEqual(JSON.parse(body));
  });

  test.each([
    ['csv', 'text/csv; charset=utf-8'],
    ['json', 'application/json; charset=utf-8'],
  ])('is downloaded as %s unchanged, under its own name', async (format, type) => {
    const { headers, body } = await file(format);

    expect(body).toBe(archive.text(keyOf('2026-10', format)));
    expect(headers).toMatchObject({
      'content-type': type,
      'content-disposition': `attachment; filename="${ID}.${format}"`,
    });
  });

  test('whose file was altered is not shown', async () => {
    const key = keyOf('2026-09', 'csv');
    archive.files.set(key, Buffer.from(archive.text(key).replace(',10,', ',11,')));

    expect((await file('csv', 'BC-H44.100-2026-09')).statusCode).toBe(500);
    expect((await read('BC-H44.100-2026-09')).statusCode).toBe(200);
  });

  test('whose file is missing fails with 500', async () => {
    archive.files.delete(keyOf('2026-08', 'json'));

    expect((await read('BC-H44.100-2026-08')).statusCode).toBe(500);
  });
});

describe('a report that the caller may not read', () => {
  const missing = { statusCode: 404, body: expect.stringContaining('"code":"report.notFound"') };

  test.each([
    ['a month without a report', 'BC-H44.100-2026-07'],
    ['an invalid agency', 'BC-H99-2026-10'],
    ['no id', 'report-1'],
    ['a way out of the archive', 'BC-H44.100/../x-2026-10'],
  ])('as %s is not found', async (_, id) => {
    expect(await read(id)).toMatchObject(missing);
    expect(await file('csv', id)).toMatchObject(missing);
  });

  test.each(['html', 'pdf', 'CSV', '__proto__', ''])('as %j is not found', async (format) => {
    expect(await file(format)).toMatchObject(missing);
  });

  test.each([
    ['officer', 'H44.104', 404],
    ['officer', 'H44', 404],
    ['head', 'H44.100.1', 404],
    ['admin', 'H44.100', 404],
    ['leader', '', 404],
    ['head', 'H44', 200],
    ['leader', 'H44', 200],
    ['auditor', 'H44', 200],
    ['auditor', 'H44.100', 200],
  ])('%s of %j gets %i', async (role, agency, status) => {
    const claims = staffClaims(role, agency);

    expect((await read(ID, claims)).statusCode).toBe(status);
    expect((await file('csv', ID, claims)).statusCode).toBe(status);
    expect((await list({ agency: 'H44.100' }, claims)).status).toBe(status);
  });
});

test('any request gets one of the documented statuses', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(ID, 'csv', 'json', '2026-10', 'H44'),
  );
  await fc.assert(
    fc.asyncProperty(text, text, async (one, other) => {
      expect([200, 400, 404]).toContain((await file(other, one)).statusCode);
      expect([200, 400, 404]).toContain((await list({ agency: one, period: other, cursor: one })).status);
    }),
    { numRuns: 40 },
  );
});

describe('a report that was restated', () => {
  const restated = {
    at: '2026-12-10T00:00:00.000Z',
    reasons: ['ratings' as const],
    changes: [{ figure: 'ratings.respondents', before: '6', after: '7' }],
  };

  beforeAll(async () => {
    const store = reportStore(dynamoTable(`${process.env['REPORTS_TABLE']}`));
    const first = await store.find('H44.100', '2026-09');
    if (first === undefined) throw new Error('No report');
    const report = { ...aReport({ period: '2026-09', builtAt: restated.at }), version: 2, restated };
    const files = formats.map((format) => fileOf(report, format));
    for (const { file, content } of files) archive.files.set(file.key, content);
    const { agency, period, builtAt, illustrative } = report;
    const next = { agency, period, builtAt, illustrative, files: files.map(({ file }) => file), version: 2, restated };
    expect(await store.restate(next, first)).toBe('written');
    expect(await store.restate(next, first)).toBe('conflict');
  });

  const OLD = 'BC-H44.100-2026-09';
  const of = (version: string | undefined, format = 'json') =>
    send('/v1/reports/{id}/{format}', { params: { id: OLD, format }, query: { ...(version && { version }) } });

  test('is listed in its newest version, with the reason and the versions before', async () => {
    const { body } = await list({ period: '2026-09' });

    expect(ReportList().parse(body)).toStrictEqual(body);
    expect(body.items).toMatchObject([
      {
        ...{ version: 2, builtAt: restated.at },
        restated: { ...restated, label: { vi: 'Số liệu đã được cập nhật: có lượt đánh giá đến sau khi chốt kỳ' } },
        earlier: [{ version: 1, files: [{ path: `/v1/reports/${OLD}/csv?version=1` }, {}] }],
      },
    ]);
  });

  test('is read in its newest version, and in each before', async () => {
    const [newest, second, first] = await Promise.all([of(undefined), of('2'), of('1')]);

    expect(newest.body).toBe(second.body);
    expect(Report().parse(JSON.parse(newest.body))).toMatchObject({ version: 2, restated });
    expect(newest.headers['content-disposition']).toBe(`attachment; filename="${OLD}-v2.json"`);
    expect(JSON.parse(first.body)).toMatchObject({ version: 1 });
    expect(first.headers['content-disposition']).toBe(`attachment; filename="${OLD}.json"`);
    expect((await of(undefined, 'csv')).body).toContain('Số liệu đã được cập nhật');
  });

  test.each([
    ['3', 404],
    ['0', 400],
    ['x', 400],
    ['1.5', 400],
  ])('has no version %s', async (version, status) => {
    expect((await of(version)).statusCode).toBe(status);
  });
});
