import { beforeAll, expect, test } from 'vitest';
import { memoryTable } from '../../../../lambdas/platform/memory-table.ts';
import { countedIn } from '../../../../lambdas/reports/build-report.ts';
import { timelinessOf } from '../../../../lambdas/reports/domain/timeliness.ts';
import { readIndex766 } from '../../../../lambdas/reports/index766/read-index.ts';
import { reportStore } from '../../../../lambdas/reports/store.ts';
import { tables } from '../../../../lambdas/service.ts';
import { aRow, dossierHouse, NOW, software } from '../../../support/dossier-house.ts';
import { OCTOBER } from '../../../support/petition-days.ts';
import { aReport, tenPetitions } from '../../../support/reports.ts';

const house = dossierHouse();
const reports = reportStore(memoryTable(tables.reports));
const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const index = (query: object, given: object = {}) =>
  readIndex766.invokeWith({ ...house.deps, reports, licence, ...given }, { query }, NOW);

/** One in time, one late; both of a ward, whose October has a report of petitions, too. */
beforeAll(async () => {
  const dossiers = [
    aRow({ code: 'H44.100-261102-0001', status: 'done', doneOn: '2026-11-12' }),
    aRow({ code: 'H44.100-261102-0002', status: 'done', doneOn: '2026-11-18' }),
  ];
  await house.connect(software());
  await house.send(dossiers);
  await house.count();
  const report = aReport({ parts: [timelinessOf(tenPetitions, OCTOBER)] });
  const { agency, period, builtAt, illustrative } = report;
  const files = [{ format: 'json' as const, key: 'reports/1.json', sha256: 'ab', bytes: 2 }];
  await reports.add({ agency, period, builtAt, illustrative, files, ...countedIn(report) });
});

test('an open month has the score of its dossiers, and says what is unknown and why', async () => {
  const answer = await index({ agency: 'H44.100', period: '2026-11' });

  expect(answer).toMatchObject({
    status: 200,
    headers: { 'cache-control': 'public, max-age=300' },
    body: {
      agency: 'H44.100',
      period: { id: '2026-11', from: '2026-11-01', to: '2026-11-30', state: 'open' },
      method: {
        id: 'index-766',
        version: '2026.1',
        basis: { vi: expect.stringContaining('không phải văn bản pháp luật') },
      },
      progress: { state: 'known', max: 20, n: 1, d: 2, percent: 50, score: 10 },
      satisfaction: {
        dossiers: { state: 'unknown', reason: { code: 'notLinked' }, atMost: { n: 1, d: 2, score: 3.33 } },
        petitionsOnTime: { state: 'unknown', max: 6, reason: { code: 'notReported' } },
        sum: { state: 'unknown', max: 18, reason: { code: 'partUnknown' } },
      },
      sources: { dossiers: { asOf: NOW, method: { id: 'tthc-timeliness' } } },
      licence,
    },
  });
  expect(answer).not.toHaveProperty('body.sources.petitions');
});

test('a month with a report has the score of its petitions', async () => {
  const answer = await index({ agency: 'H44.100', period: '2026-10' });

  expect(answer).toMatchObject({
    body: {
      period: { state: 'closed' },
      satisfaction: {
        petitionsOnTime: { state: 'known', n: 8, d: 10 },
        petitionsSatisfied: { state: 'unknown', reason: { code: 'notJoined' }, atMost: { n: 8, d: 10 } },
      },
      sources: { petitions: { method: { id: 'pakn-timeliness' } } },
    },
  });
});

test('a period whose dossiers were never counted has no score of them', async () => {
  const answer = await index({ agency: 'H44.100', period: '2024' }, { licence: undefined });

  expect(answer).toMatchObject({
    body: {
      period: { id: '2024', from: '2024-01-01', to: '2024-12-31', state: 'closed' },
      progress: { state: 'unknown', reason: { code: 'notCounted' } },
      sources: {},
    },
  });
  expect(answer).not.toHaveProperty('body.licence');
});

test('a month that has ended since its last count has no score of its dossiers until it is counted to its end', async () => {
  const asked = { query: { agency: 'H44.100', period: '2026-11' } };
  const dayAfter = '2026-12-01T01:00:00.000Z';
  const deps = { ...house.deps, reports, licence };
  const before = await readIndex766.invokeWith(deps, asked, dayAfter);
  await house.count(dayAfter);
  const after = await readIndex766.invokeWith(deps, asked, dayAfter);

  expect(before).toMatchObject({ body: { progress: { state: 'unknown', reason: { code: 'notCounted' } } } });
  expect(after).toMatchObject({ body: { period: { state: 'closed' }, progress: { state: 'known', n: 1, d: 2 } } });
});

test('an agency that nobody reports dossiers of has no score of them, not a score of 0', async () => {
  expect(await index({ agency: 'H44.01', period: '2026-11' })).toMatchObject({
    body: {
      progress: { state: 'unknown', reason: { code: 'notCounted' } },
      satisfaction: { dossiers: { state: 'unknown', reason: { code: 'notCounted' } } },
    },
  });
});

test.each([
  [{ agency: 'H44.999', period: '2026-11' }, 'timeliness.agencyUnknown'],
  [{ agency: 'H44.100', period: '2027-Q1' }, 'timeliness.periodUnknown'],
  [{ agency: 'H44.100', period: '2026-W47' }, 'request.invalid'],
  [{ agency: 'H44.100', period: 'r:2026-Q3' }, 'request.invalid'],
  [{ agency: 'H44.100', period: '2026-H1' }, 'request.invalid'],
  [{ agency: 'H44.100' }, 'request.invalid'],
])('%j is refused as %s', async (query, refused) => {
  expect(await index(query)).toMatchObject({ refused });
});
