import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../lambdas/directory/domain/tree.ts';
import { buildReport } from '../../../lambdas/reports/build-report.ts';
import { csvOf } from '../../../lambdas/reports/csv.ts';
import type { PetitionDays } from '../../../lambdas/reports/domain/petition-days.ts';
import { restatementLabel } from '../../../lambdas/reports/domain/restated.ts';
import { methodsOf, restatementOf, statementOf } from '../../../lambdas/reports/domain/restatement.ts';
import { timelinessOf } from '../../../lambdas/reports/domain/timeliness.ts';
import { restateReport } from '../../../lambdas/reports/restate-report.ts';
import { inVersion, type ReportRow } from '../../../lambdas/reports/store.ts';
import { anAgency, phuTho } from '../../support/agencies.ts';
import { reportDeps } from '../../support/report-deps.ts';
import { aReport, ratingsOf, tenPetitions } from '../../support/reports.ts';

const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };
const report = { agency: anAgency({ code: 'H44.104' }), period: '2026-10', tree: treeOf(phuTho, OCTOBER.to) };
const countPassed = async () => timelinessOf([], OCTOBER);
const counted = (petitions: readonly PetitionDays[]) => ({
  ...{ count: async () => timelinessOf(petitions, OCTOBER), countPassed },
});
const late: PetitionDays = { receivedOn: '2026-10-30', dueOn: '2026-11-20' };
const [BUILT, LATER, LAST] = ['2026-11-06T05:00:00.000Z', '2026-11-20T05:00:00.000Z', '2026-12-01T05:00:00.000Z'];

async function built() {
  const all = await reportDeps();
  await buildReport(all.deps, report, { ...counted(tenPetitions), ifEmpty: 'make', now: BUILT });
  const rowNow = async (): Promise<ReportRow> => {
    const row = await all.reports.find('H44.104', '2026-10');
    if (row === undefined) throw new Error('No report');
    return row;
  };
  const json = ({ files }: ReportRow) =>
    JSON.parse(`${all.files.get(`${files.find(({ format }) => format === 'json')?.key}`)}`);
  return { ...all, rowNow, json };
}

describe('a finished report', () => {
  test('that later data changed gets a version 2 with the reason, and version 1 stays as it was', async () => {
    const { deps, rowNow, json } = await built();
    const first = await rowNow();
    const before = json(first);

    const outcome = await restateReport(
      deps,
      { ...report, row: first },
      { ...counted([...tenPetitions, late]), now: LATER },
    );

    expect(outcome).toBe('restated');
    const row = await rowNow();
    expect(row).toMatchObject({
      ...{ version: 2, builtAt: LATER, earlier: [{ version: 1, builtAt: BUILT, files: first.files }] },
      restated: { at: LATER, reasons: ['petitions'] },
    });
    expect(row.restated?.changes).toContainEqual({ figure: 'petitions.received.total', before: '10', after: '11' });
    expect(json(row)).toMatchObject({
      version: 2,
      restated: { reasons: ['petitions'] },
      petitions: { received: { new: 9 } },
    });
    expect(json(inVersion(row, 1) ?? row)).toStrictEqual(before);
    expect(inVersion(row, 2)).toStrictEqual(row);
    expect(inVersion(row, 3)).toBeUndefined();
  });

  test('that is restated again keeps every version before', async () => {
    const { deps, rowNow } = await built();
    for (const [petitions, now] of [
      [[...tenPetitions, late], LATER],
      [[...tenPetitions, late, late], LAST],
    ] as const) {
      await restateReport(deps, { ...report, row: await rowNow() }, { ...counted(petitions), now });
    }

    expect(await rowNow()).toMatchObject({
      version: 3,
      earlier: [{ version: 1 }, { version: 2, restated: { at: LATER } }],
    });
  });

  test('that is counted the same later is not restated', async () => {
    const { deps, rowNow, files } = await built();
    const [first, stored] = [await rowNow(), files.size];

    expect(await restateReport(deps, { ...report, row: first }, { ...counted(tenPetitions), now: LATER })).toBe(
      'unchanged',
    );

    expect(await rowNow()).toStrictEqual(first);
    expect(files.size).toBe(stored);
  });

  test.each([
    ['was counted by other methods', { methods: 'pakn-timeliness/2020.1' }],
    ['is from before versions were kept', { facts: undefined, methods: undefined, version: undefined }],
    ['is only the note that the month was empty', { files: [] }],
  ])('that %s is left as it is', async (_, change) => {
    const { deps, rowNow } = await built();
    const row = { ...(await rowNow()), ...change };

    expect(await restateReport(deps, { ...report, row }, { ...counted([late]), now: LATER })).toBe('unchanged');
  });

  test('is restated once by two runs at the same time', async () => {
    const { deps, rowNow } = await built();
    const row = await rowNow();
    const restate = (now: string) => restateReport(deps, { ...report, row }, { ...counted([late]), now });

    expect((await Promise.all([restate(LATER), restate(LAST)])).toSorted()).toStrictEqual(['restated', 'unchanged']);
    expect(await rowNow()).toMatchObject({ version: 2, earlier: [{ version: 1 }] });
  });

  test('whose stored file was altered is not restated', async () => {
    const { deps, rowNow, files } = await built();
    for (const key of files.keys()) files.set(key, Buffer.from('{}'));

    await expect(
      restateReport(deps, { ...report, row: await rowNow() }, { ...counted([late]), now: LATER }),
    ).rejects.toThrow('was altered');
  });
});

describe('a restatement', () => {
  const before = aReport();
  const after = aReport({ agencies: ['H44.100'], ratings: ratingsOf([5, 5, 5, 5, 5, 5, 5, 5]) });

  test('names its reasons, also in the table', () => {
    const restated = restatementOf(JSON.parse(JSON.stringify(before)), after, LATER);

    expect(restated.reasons).toStrictEqual(['agencies', 'ratings']);
    expect(restatementLabel(restated)).toStrictEqual({
      vi: 'Số liệu đã được cập nhật: danh mục cơ quan của kỳ đã thay đổi; có lượt đánh giá đến sau khi chốt kỳ',
      en: 'The figures were updated: the agencies of the period changed; ratings arrived after the period had closed',
    });
    expect(csvOf({ ...after, version: 2, restated })).toContain(
      'Phiên bản 2,,,,Số liệu đã được cập nhật: danh mục cơ quan của kỳ đã thay đổi',
    );
    expect(csvOf(after)).not.toContain('Số liệu đã được cập nhật:');
  });

  test('of a count made later that agrees has no change', () => {
    const later = aReport({ builtAt: LATER, ratings: { ...before.ratings, asOf: LATER } });

    expect(restatementOf(JSON.parse(JSON.stringify(before)), later, LATER)).toStrictEqual({
      at: LATER,
      reasons: [],
      changes: [],
    });
    expect(statementOf(later)).toStrictEqual(statementOf(before));
  });

  test('lists at most 100 changes', () => {
    const agencies = Array.from({ length: 300 }, (_, at) => `H44.${at}`);

    expect(restatementOf(before, aReport({ agencies }), LATER).changes).toHaveLength(100);
  });

  test('of any two counts has a change if and only if they state different figures', () => {
    const petitions = fc.array(fc.constantFrom(...tenPetitions), { maxLength: 12 });
    fc.assert(
      fc.property(petitions, petitions, (one, other) => {
        const [first, second] = [one, other].map((all) => aReport({ parts: [timelinessOf(all, OCTOBER)] }));
        if (first === undefined || second === undefined) throw new Error('two reports');
        const isSame = JSON.stringify(statementOf(first)) === JSON.stringify(statementOf(second));
        expect(restatementOf(first, second, LATER).changes.length === 0).toBe(isSame);
      }),
    );
  });

  test('compares only counts by the same methods; the calendar changes no figure', () => {
    const { methods } = before;
    const other = { id: 'other', version: '2' };

    for (const name of ['timeliness', 'scores', 'questionnaire'] as const) {
      expect(methodsOf({ methods: { ...methods, [name]: other } })).not.toBe(methodsOf(before));
    }
    expect(methodsOf({ methods: { ...methods, calendar: other } })).toBe(methodsOf(before));
  });
});
