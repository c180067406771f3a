import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { directoryStore } from '../../../lambdas/directory/store.ts';
import { petitionStore } from '../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { jobHandler } from '../../../lambdas/platform/job.ts';
import { Report } from '../../../lambdas/reports/answers.ts';
import { buildFunction as reportsBuild } from '../../../lambdas/reports/module.ts';
import { type ReportStore, reportStore } from '../../../lambdas/reports/store.ts';
import { anAgency, phuTho } from '../../support/agencies.ts';
import { stubbedArchive } from '../../support/archive.ts';
import { createTable } from '../../support/engine.ts';
import { lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { aPetition, aPetitionIn, codeOf, moved } from '../../support/petitions.ts';
import { aRating } from '../../support/ratings.ts';
import { setClock, setUpScores } from '../../support/score-functions.ts';

const handler = jobHandler('reports-build', reportsBuild);

const archive = stubbedArchive();
const lines = logLines();
const run = (): Promise<unknown> => handler({}, lambdaContext());
const keyOf = (agency: string, month: string, format = 'json') => archive.keyOf(`reports/${agency}/${month}/`, format);
const reportOf = (agency: string, month: string) => archive.json(keyOf(agency, month));

let reports: ReportStore;
let pipeline: Awaited<ReturnType<typeof setUpScores>>;

beforeAll(async () => {
  pipeline = await setUpScores();
  const [petitions, table] = [await createTable('petitions'), await createTable('reports')];
  vi.stubEnv('PETITIONS_TABLE', petitions);
  vi.stubEnv('REPORTS_TABLE', table);
  vi.stubEnv('DOSSIERCOUNTS_TABLE', await createTable('dossierCounts'));
  vi.stubEnv('REPORTS_BUCKET', 'bucket');
  reports = reportStore(dynamoTable(table));
  const store = petitionStore(dynamoTable(petitions));
  const kept = [
    aPetitionIn('answered', { code: codeOf('a') }),
    aPetitionIn('published', { code: codeOf('b') }),
    aPetitionIn('awaitingPublication', { code: codeOf('c') }, '2026-12-01T02:00:00.000Z'),
    aPetitionIn('refused', { code: codeOf('d') }),
    aPetition({ code: codeOf('e'), receivedAt: '2026-11-30T17:00:00.000Z' }),
    aPetition({ code: codeOf('f'), receivedAt: '2026-10-02T02:00:00.000Z' }),
    moved(aPetitionIn('published', { code: codeOf('g') }), 'reopen', '2026-12-02T02:00:00.000Z'),
    aPetitionIn('processing', { code: codeOf('h'), agency: 'H44.100.1' }),
  ];
  for (const petition of kept) await store.create(petition);
  for (const at of [1, 2, 3, 4, 5, 6]) {
    const levels = { overall: (at % 5) + 1 };
    await pipeline.give(aRating({ subject: `visit#${at}`, at: '2026-11-10T02:00:00.000Z', levels }));
  }
  await pipeline.rollUp('2026-11-11T00:00:00.000Z');
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('the report of a month', () => {
  test('is not built before the fifth day of the next month', async () => {
    setClock('2026-12-04T16:59:59.000Z');

    expect(await run()).toStrictEqual({ made: phuTho.length, missing: 0, restated: 0 });

    expect(await reports.find('H44.100', '2026-10')).toBeDefined();
    expect(await reports.find('H44.100', '2026-11')).toBeUndefined();
  });

  test('from before the service was used is not built, and noted as empty', async () => {
    setClock('2026-12-04T16:59:59.000Z');
    const before = await reports.decided('H44', '2025-01', '2026-09');

    expect(before.map(({ files }) => files)).toStrictEqual(Array.from({ length: 12 }, () => []));
    expect(await run()).toStrictEqual({ made: 0, missing: 0, restated: 0 });
    expect(archive.puts()).toStrictEqual([]);
  });

  test('is then built for each agency, with files and their hashes', async () => {
    setClock('2026-12-04T17:00:00.000Z');

    expect(await run()).toStrictEqual({ made: phuTho.length, missing: 0, restated: 0 });

    const row = await reports.find('H44.100', '2026-11');
    expect(row).toMatchObject({ builtAt: '2026-12-04T17:00:00.000Z', illustrative: false });
    for (const { key, sha256, bytes } of row?.files ?? []) {
      expect(createHash('sha256').update(archive.text(key)).digest('hex')).toBe(sha256);
      expect(Buffer.byteLength(archive.text(key))).toBe(bytes);
    }
    expect(archive.puts().find(({ Key }) => Key === keyOf('H44.100', '2026-11', 'csv'))).toMatchObject({
      ...{ Bucket: 'bucket', ContentType: 'text/csv; charset=utf-8', ChecksumSHA256: expect.stringMatching(/=$/) },
    });
    expect(lines().find(({ event }) => event === 'REPORTS_MADE')).toMatchObject({
      made: phuTho.length,
      missing: 0,
      restated: 0,
    });
  });

  test('counts the petitions of the agency and those below it, and has the scores of the API', () => {
    const report = reportOf('H44.100', '2026-11');

    expect(Report().parse(report)).toStrictEqual(report);
    expect(report).toMatchObject({
      ...{ id: 'BC-H44.100-2026-11', agency: 'H44.100', agencies: ['H44.100', 'H44.100.1'], illustrative: false },
      name: { vi: 'Phường Việt Trì' },
      petitions: {
        received: { total: 7, new: 6, carriedOver: 1 },
        // With the one that was reopened in December.
        answered: { total: 3, onTime: 3, late: 0 },
        refused: 1,
        pending: { total: 3, inTime: 2, overdue: 1 },
        published: { total: 2, onTime: 2, late: 0 },
        rates: { onTimeOfAnswered: { n: 3, d: 3, percent: 100 }, inTimeOfPending: { n: 2, d: 3, percent: 66.67 } },
      },
      ratings: { respondents: 6, asOf: '2026-11-11T00:00:00.000Z', overall: { n: 6, levels: [1, 2, 1, 1, 1] } },
      methods: { scores: { id: 'satisfaction-service' }, calendar: { id: expect.any(String) } },
    });
  });

  test('of the province is the sum of all agencies below it', () => {
    const province = reportOf('H44', '2026-11');

    expect(province).toMatchObject({
      petitions: { received: { total: 7 } },
      ratings: { respondents: 6 },
      agencies: expect.arrayContaining(phuTho.map(({ code }) => code)),
    });
  });

  test('is never built twice, and what happens later does not change it', async () => {
    setClock('2026-12-10T17:00:00.000Z');
    const before = archive.text(keyOf('H44.100', '2026-11'));
    const answeredLater = aPetitionIn(
      'answered',
      { code: codeOf('h'), agency: 'H44.100.1' },
      '2026-12-09T02:00:00.000Z',
    );
    await petitionStore(dynamoTable(`${process.env['PETITIONS_TABLE']}`)).save(answeredLater, {
      ...answeredLater,
      ...{ version: 3, nextAlertAt: aPetitionIn('processing').nextAlertAt },
    });

    expect(await run()).toStrictEqual({ made: 0, missing: 0, restated: 0 });
    expect(archive.puts()).toStrictEqual([]);
    expect(archive.text(keyOf('H44.100', '2026-11'))).toBe(before);
  });

  test('is built for an agency that ended in the month, with its last name', async () => {
    setClock('2027-01-05T00:00:00.000Z');
    const directory = directoryStore(dynamoTable(`${process.env['DIRECTORY_TABLE']}`), 'H44');
    await directory.putAgency(anAgency({ code: 'H44.900', parent: 'H44', validTo: '2026-12-20', illustrative: true }));
    setClock('2027-01-05T00:02:00.000Z');

    await run();

    expect(reportOf('H44.900', '2026-12')).toMatchObject({
      ...{ name: { vi: 'Đơn vị H44.900' }, illustrative: true },
    });
    expect(archive.text(keyOf('H44.900', '2026-12', 'csv'))).toContain('Dữ liệu minh họa');
    expect(reportOf('H44', '2026-12')).toMatchObject({ illustrative: true });
    expect(reportOf('H44.100', '2026-12')).toMatchObject({ illustrative: false });
  });

  test('is built for an agency that started and ended in the month, and counts for the agencies above', async () => {
    const directory = directoryStore(dynamoTable(`${process.env['DIRECTORY_TABLE']}`), 'H44');
    const brief = { code: 'H44.901', parent: 'H44', validFrom: '2027-01-04', validTo: '2027-01-20' };
    await directory.putAgency(anAgency(brief));
    const petition = aPetition({ code: codeOf('i'), agency: 'H44.901', receivedAt: '2027-01-10T02:00:00.000Z' });
    await petitionStore(dynamoTable(`${process.env['PETITIONS_TABLE']}`)).create(petition);
    setClock('2027-02-05T00:00:00.000Z');

    expect(await run()).toStrictEqual({ made: phuTho.length + 1, missing: 0, restated: 0 });

    expect(reportOf('H44.901', '2027-01')).toMatchObject({ petitions: { received: { new: 1, total: 1 } } });
    expect(reportOf('H44', '2027-01')).toMatchObject({ petitions: { received: { new: 1 } } });
  });

  test('that could not be stored is built by the next run, with pending petitions carried over', async () => {
    setClock('2027-03-05T00:00:00.000Z');
    archive.fails();
    await expect(run()).rejects.toThrow('Building 6 reports failed');
    expect(await reports.find('H44.100', '2027-02')).toBeUndefined();

    archive.works();
    expect(await run()).toStrictEqual({ made: 6, missing: 0, restated: 0 });
    expect(reportOf('H44.100', '2027-02')).toMatchObject({
      petitions: { received: { new: 0, carriedOver: 3, total: 3 }, pending: { overdue: 3 } },
    });
  });

  test('that fails for one agency is built for the others', async () => {
    setClock('2027-04-05T00:00:00.000Z');
    const spoilt = { code: 'spoilt', agencyMonth: 'H44.104#2027-03', receivedAt: '2027-03-01T02:00:00.000Z' };
    await dynamoTable(`${process.env['PETITIONS_TABLE']}`).put(spoilt);

    // Those of this month, and the check of the earlier ones of the same agencies.
    await expect(run()).rejects.toThrow(/Building \d+ reports failed/);

    expect(await reports.find('H44.104', '2027-03')).toBeUndefined();
    expect(await reports.find('H44', '2027-03')).toBeUndefined();
    expect(await reports.find('H44.100', '2027-03')).toBeDefined();
  });
});
