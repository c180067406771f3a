import { expect, test } from 'vitest';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import { loadCharts } from '../../../../lambdas/office/board/charts.ts';
import { memoryTable } from '../../../../lambdas/platform/memory-table.ts';
import { countedIn } from '../../../../lambdas/reports/build-report.ts';
import { timelinessOf } from '../../../../lambdas/reports/domain/timeliness.ts';
import { reportStore } from '../../../../lambdas/reports/store.ts';
import { monthAfter } from '../../../../lambdas/scores/domain/month.ts';
import { halfMonthOf } from '../../../../lambdas/scores/domain/release-period.ts';
import { SUMMARY_SIZE, TALLY_SIZE } from '../../../../lambdas/scores/domain/tally.ts';
import { scoreStore, shownKey } from '../../../../lambdas/scores/store.ts';
import { tables } from '../../../../lambdas/service.ts';
import { anAgency } from '../../../support/agencies.ts';
import { metered, noTraffic } from '../../../support/metered-table.ts';
import { OCTOBER } from '../../../support/petition-days.ts';
import { aReport, tenPetitions } from '../../../support/reports.ts';

const NOW = '2026-11-21T08:15:30.000Z';
/** 168 communes and 22 departments. */
const codes = Array.from({ length: 190 }, (_, at) => `H44.${100 + at}`);
const tree = treeOf(
  [anAgency({ code: 'H44' }), ...codes.map((code) => anAgency({ code, parent: 'H44' }))],
  '2026-11-21',
);
const subject = { agency: 'H44', tree, nameOf: (code: string) => ({ vi: code, en: code }) };
const months = Array.from({ length: 12 }, (_, back) => monthAfter('2026-10', -back));
const files = [{ format: 'json' as const, key: 'reports/H44/1.json', sha256: 'ab'.repeat(32), bytes: 20_000 }];

async function aProvince() {
  const traffic = { reports: noTraffic(), scores: noTraffic() };
  const [reports, scores] = [memoryTable(tables.reports), memoryTable(tables.scores)];
  const { builtAt, illustrative, ...report } = aReport({ parts: [timelinessOf(tenPetitions, OCTOBER)] });
  const counted = { builtAt, illustrative, files, ...countedIn({ builtAt, illustrative, ...report }) };
  const store = reportStore(reports);
  for (const period of months) await store.add({ ...counted, agency: 'H44', period });
  for (const agency of ['H44', ...codes]) await store.add({ ...counted, agency, period: '2026-Q3' });

  const channels = ['web', 'kiosk', 'qr'];
  const parts = new Map(channels.map((channel) => [channel, new Uint32Array(TALLY_SIZE).fill(900)]));
  const children = new Map(
    codes.flatMap((code) => channels.map((channel) => [`${code}|${channel}`, new Uint32Array(SUMMARY_SIZE).fill(90)])),
  );
  const halves = months.flatMap((month) => [halfMonthOf(`${month}-01`), halfMonthOf(`${month}-20`)]);
  const name = { agency: 'H44', procedure: '*', ratingClass: 'sp' };
  const extra = { restatements: 0 };
  const cells = halves.map((period) => ({ key: shownKey({ ...name, period }), parts, children, extra }));
  await scoreStore(scores).saveNewer(cells, NOW);
  const deps = {
    reports: reportStore(metered(reports, traffic.reports)),
    scores: scoreStore(metered(scores, traffic.scores)),
  };
  return { traffic, load: () => loadCharts(deps, subject, NOW) };
}

test('the charts of a province read one report of each unit below it, and no unit month by month', async () => {
  const { traffic, load } = await aProvince();
  const { months: shown, ranking } = await load();

  expect(shown.filter(({ figures, satisfied }) => figures && satisfied)).toHaveLength(12);
  expect([ranking.period, ranking.apart.length]).toEqual(['2026-Q3', codes.length]);
  // The months of the province, its quarter, and that of each unit.
  expect(traffic.reports.reads).toBe(1 + 1 + codes.length);
  expect(traffic.reports.readUnits).toBeLessThanOrEqual(codes.length + 4);
  // Its twelve months of public ratings, with those of each unit, which are stored together.
  expect(traffic.scores.reads).toBe(1);
  expect(traffic.scores.readUnits).toBeLessThanOrEqual(45);
});
