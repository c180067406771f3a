import { beforeAll, describe, expect, test } from 'vitest';
import { Report } from '../../../../lambdas/reports/answers.ts';
import { factsOf } from '../../../../lambdas/reports/domain/facts.ts';
import type { ReportedDossiers } from '../../../../lambdas/reports/domain/report.ts';
import {
  areComparable,
  methodsOf,
  restatementOf,
  statementOf,
} from '../../../../lambdas/reports/domain/restatement.ts';
import { reportedDossiers } from '../../../../lambdas/reports/dossiers/reported-dossiers.ts';
import { aRow, dossierHouse, NOW, software } from '../../../support/dossier-house.ts';
import { aReport } from '../../../support/reports.ts';

/** After the end of the quarter, when all of it was counted. */
const LATER = '2026-12-16T03:00:00.000Z';

const province = software({ agency: 'H44' });
const rows = [
  aRow({ code: 'H44.100-261102-0001', field: 'Đất đai', status: 'done', doneOn: '2026-11-12' }),
  aRow({ code: 'H44.100-261102-0002', field: 'Đất đai', status: 'done', doneOn: '2026-11-18' }),
  aRow({ code: 'H44.104-261102-0003', agency: 'H44.104', field: 'Hộ tịch' }),
];

const house = dossierHouse();
let quarter: ReportedDossiers;
beforeAll(async () => {
  await house.connect(province);
  await house.send(rows, { source: province });
  await house.count(LATER);
  const found = await reportedDossiers(house.deps, { agency: 'H44', period: 'r:2026-Q4' }, LATER);
  if (found === undefined) throw new Error('Nothing was counted');
  quarter = found;
});

describe('the dossiers of a quarter', () => {
  test('are form II.06a by field and by agency, with the same total', () => {
    expect(quarter).toMatchObject({
      total: { total: 3, resolved: 2, late: 1, pending: 1 },
      byField: [
        { key: 'Đất đai', total: 2 },
        { key: 'Hộ tịch', total: 1 },
      ],
      byAgency: [
        { key: 'H44.100', total: 2 },
        { key: 'H44.104', total: 1 },
      ],
      rates: { onTimeOfResolved: { n: 1, d: 2, percent: 50 } },
    });
  });

  test('are part of its report, which the reference describes, and of its facts', () => {
    const report = aReport({ period: 'r:2026-Q4', dossiers: quarter });

    expect(Report().parse(report)).toStrictEqual(report);
    const facts = factsOf(report).filter(({ group }) => group === 'Hồ sơ thủ tục hành chính');
    expect(facts).toContainEqual(expect.objectContaining({ indicator: 'Đã giải quyết: quá hạn', value: 1 }));
    expect(facts).toContainEqual(
      expect.objectContaining({
        ...{ indicator: 'Giải quyết trước và đúng hạn trên tổng số đã giải quyết', value: 1, of: 2, share: '50,00%' },
      }),
    );
  });

  test('are not reported before the period was counted to its end, or where there was none at all', async () => {
    expect(await reportedDossiers(house.deps, { agency: 'H44', period: '2026-Q4' }, LATER)).toBeUndefined();
    expect(await reportedDossiers(house.deps, { agency: 'H44.01', period: 'r:2026-Q4' }, LATER)).toBeUndefined();
  });

  test.each([['2026-11'], ['2019-Q1']])(
    'are not reported for %s: a month, or a period that was not counted',
    async (period) => {
      expect(await reportedDossiers(house.deps, { agency: 'H44', period }, NOW)).toBeUndefined();
    },
  );
});

describe('a later count of them', () => {
  const without = aReport({ period: 'r:2026-Q4' });
  const withThem = () => aReport({ period: 'r:2026-Q4', dossiers: quarter });
  const stated = (report: typeof without) => JSON.parse(JSON.stringify(report));

  test('at another instant is no news', () => {
    const later = aReport({ period: 'r:2026-Q4', dossiers: { ...quarter, asOf: '2026-12-24T20:00:00.000Z' } });

    expect(statementOf(later)).toStrictEqual(statementOf(withThem()));
  });

  test('after an agency got another name, or somebody explained a delay, is no news', () => {
    const label = { vi: 'Tên mới', en: 'New name' };
    const renamed = { ...quarter, byAgency: quarter.byAgency.map((row) => ({ ...row, label })) };
    const explained = { ...quarter, beside: { ...quarter.beside, explained: { late: 9, overdue: 9 } } };

    for (const dossiers of [renamed, explained]) {
      expect(statementOf(aReport({ period: 'r:2026-Q4', dossiers }))).toStrictEqual(statementOf(withThem()));
    }
  });

  test('names what is beside the largest fields as the rest', () => {
    const [first] = quarter.byField;
    const { key: _, ...rest } = first ?? quarter.total;
    const added = { ...quarter, byField: [...quarter.byField, { ...rest, total: 9 }] };
    const { changes } = restatementOf(stated(withThem()), aReport({ period: 'r:2026-Q4', dossiers: added }), NOW);

    expect(changes).toContainEqual({ figure: 'dossiers.byField.others.total', before: '', after: '9' });
  });

  test('with a new field changes the figures of that field, and not those of all after it', () => {
    const [first, ...others] = quarter.byField;
    const added = { ...quarter, byField: [{ ...first, key: 'Công chứng', total: 1 }, first, ...others] };
    const { changes } = restatementOf(
      stated(withThem()),
      aReport({ period: 'r:2026-Q4', dossiers: added as typeof quarter }),
      NOW,
    );

    expect(changes.every(({ figure }) => figure.startsWith('dossiers.byField.Công chứng.'))).toBe(true);
  });

  test('is a restatement because of dossiers, with the figures that changed', () => {
    const more = { ...quarter, total: { ...quarter.total, late: 2 } };
    const { reasons, changes } = restatementOf(
      stated(withThem()),
      aReport({ period: 'r:2026-Q4', dossiers: more }),
      NOW,
    );

    expect(reasons).toStrictEqual(['dossiers']);
    expect(changes).toStrictEqual([{ figure: 'dossiers.total.late', before: '1', after: '2' }]);
  });

  test('that finds none any more names every figure that is gone', () => {
    expect(restatementOf(stated(withThem()), without, NOW).reasons).toStrictEqual(['dossiers']);
  });

  test('is compared only by the same method, and with a report that had none', () => {
    expect(methodsOf(withThem())).toContain(quarter.method.id);
    const other = { ...quarter, method: { ...quarter.method, version: '2099.1' } };

    expect(areComparable(methodsOf(without), methodsOf(withThem()))).toBe(true);
    expect(areComparable(methodsOf(withThem()), methodsOf(aReport({ dossiers: other })))).toBe(false);
  });
});
