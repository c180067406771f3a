import { beforeAll, describe, expect, test } from 'vitest';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { Report, ReportList } from '../../../lambdas/reports/answers.ts';
import { formats } from '../../../lambdas/reports/contract.ts';
import { fileOf } from '../../../lambdas/reports/files.ts';
import { reportStore } from '../../../lambdas/reports/store.ts';
import { createTable } from '../../support/engine.ts';
import { aReport } from '../../support/reports.ts';
import { archive, list, send, setUpReports } from '../../support/staff-reports.ts';

setUpReports(createTable);

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
