import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { directoryStore } from '../../../../lambdas/directory/store.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { cursorOf } from '../../../../lambdas/platform/page.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { countedIn } from '../../../../lambdas/reports/build-report.ts';
import { timelinessOf } from '../../../../lambdas/reports/domain/timeliness.ts';
import { publicFunction } from '../../../../lambdas/reports/module.ts';
import { reportStore } from '../../../../lambdas/reports/store.ts';
import { phuTho } from '../../../support/agencies.ts';
import { createTable } from '../../../support/engine.ts';
import { httpEvent, lambdaContext } from '../../../support/http-event.ts';
import { logLines } from '../../../support/log-lines.ts';
import { OCTOBER } from '../../../support/petition-days.ts';
import { aReport, tenPetitions } from '../../../support/reports.ts';

const handler = httpHandler('reports-public', publicFunction);
const files = [{ format: 'json' as const, key: 'reports/H44.100/1.json', sha256: 'ab', bytes: 2 }];

logLines();
beforeAll(async () => {
  const [directory, table] = [await createTable('directory'), await createTable('reports')];
  vi.stubEnv('DIRECTORY_TABLE', directory);
  vi.stubEnv('REPORTS_TABLE', table);
  vi.stubEnv('ROOT_AGENCY', 'H44');
  for (const agency of phuTho) await directoryStore(dynamoTable(directory), 'H44').putAgency(agency);
  const store = reportStore(dynamoTable(table));
  const ofConduct = tenPetitions.map((one, at) => (at === 2 ? { ...one, isRestricted: true as const } : one));
  for (const [period, petitions] of [
    ['2026-09', tenPetitions],
    ['2026-Q3', tenPetitions],
    ['2026-10', ofConduct],
  ] as const) {
    const report = aReport({ period, parts: [timelinessOf(petitions, OCTOBER)] });
    const { agency, builtAt, illustrative } = report;
    await store.add({ agency, period, builtAt, illustrative, files, ...countedIn(report) });
  }
  await store.add({
    agency: 'H44.100',
    period: '2026-08',
    builtAt: '2026-09-05T00:00:00.000Z',
    illustrative: false,
    files,
  });
});
afterAll(() => void vi.unstubAllEnvs());

async function read(query: Record<string, string>) {
  const { statusCode, headers, body } = (await handler(
    httpEvent({ routeKey: 'GET /v1/timeliness', query }),
    lambdaContext(),
  )) as { statusCode: number; headers: Record<string, string>; body: string };
  return { status: statusCode, headers, body: JSON.parse(body) };
}

describe('the timeliness of an agency', () => {
  test('is that of its reports, newest first, without what is or was restricted', async () => {
    const { status, headers, body } = await read({ agency: 'H44.100' });

    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('public, max-age=300');
    expect(body).toMatchObject({ agency: 'H44.100', name: { vi: 'Phường Việt Trì' } });
    expect(body.items).toMatchObject([
      {
        ...{ period: '2026-10', version: 1, method: { id: 'pakn-timeliness', version: '2026.7' } },
        petitions: {
          ...{ received: { total: 9 }, answered: { total: 5, onTime: 4, late: 1 }, pending: { total: 3, overdue: 1 } },
          rates: {
            ...{ onTimeOfAnswered: { n: 4, d: 5, percent: 80 }, onTimeOfHandled: { n: 5, d: 6, percent: 83.33 } },
            withoutBoth: { onTimeOfAnswered: { d: 5 } },
          },
          pauses: { cases: 0 },
        },
      },
      { period: '2026-09', petitions: { received: { total: 10 }, answered: { total: 6, onTime: 5 } } },
    ]);
  });

  test('is missing for months whose report did not count what may be published', async () => {
    const { body } = await read({ agency: 'H44.100' });

    expect(body.items.map(({ period }: { period: string }) => period)).not.toContain('2026-08');
  });

  test('is read in pages', async () => {
    const first = await read({ agency: 'H44.100', limit: '1' });
    const second = await read({ agency: 'H44.100', limit: '1', cursor: first.body.next });

    expect([first, second].map(({ body }) => body.items[0].period)).toStrictEqual(['2026-10', '2026-09']);
  });

  test('is that of longer periods, counted by themselves, where it is asked for', async () => {
    const { body } = await read({ agency: 'H44.100', length: 'long' });

    expect(body.items).toMatchObject([{ period: '2026-Q3', petitions: { answered: { total: 6 } } }]);
  });

  test('is empty for an agency without reports', async () => {
    const { body } = await read({ agency: 'H44.104' });

    expect(body).toMatchObject({ agency: 'H44.104', items: [] });
  });

  test.each([
    [{ agency: 'H99' }, 404, 'timeliness.agencyUnknown'],
    [{}, 400, 'request.invalid'],
    [{ agency: 'H44.100', period: '2026-10' }, 422, 'timeliness.noPeriod'],
    [{ agency: 'H44.100', month: '2026-10' }, 400, 'request.invalid'],
    [{ agency: 'H44.100', cursor: 'x' }, 400, 'request.invalid'],
    [{ agency: 'H44.100', length: 'long', cursor: cursorOf({ period: '2026-10' }) }, 400, 'request.invalid'],
    [{ agency: 'H44.100', of: 'dossiers', period: '2026-10', length: 'long' }, 422, 'timeliness.noPeriod'],
  ])('is refused for %j', async (query, status, code) => {
    expect(await read(query as Record<string, string>)).toMatchObject({ status, body: { code } });
  });
});
