import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cursorOf } from '../../../lambdas/platform/page.ts';
import { Report, ReportList } from '../../../lambdas/reports/answers.ts';
import { createTable } from '../../support/engine.ts';
import { staffClaims } from '../../support/http-event.ts';
import { aReport } from '../../support/reports.ts';
import { archive, file, ID, keyOf, list, read, setUpReports } from '../../support/staff-reports.ts';

setUpReports(createTable);

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
    ['a cursor of months for longer periods', { length: 'long', cursor: cursorOf({ period: '2026-09' }) }],
    ['a cursor of longer periods for months', { cursor: cursorOf({ period: '2026-Q3' }) }],
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
