import { beforeAll, describe, expect, test } from 'vitest';
import { directoryStore } from '../../../../lambdas/directory/store.ts';
import { isRefusal } from '../../../../lambdas/kernel/refusal.ts';
import { gather } from '../../../../lambdas/office/board/gather.ts';
import { loadBoard } from '../../../../lambdas/office/board/load.ts';
import { listPetitions } from '../../../../lambdas/petitions/staff/listing/list.ts';
import { petitionStore } from '../../../../lambdas/petitions/store.ts';
import { mapConcurrent } from '../../../../lambdas/platform/map-concurrent.ts';
import { reportStore } from '../../../../lambdas/reports/store.ts';
import { scoreStore } from '../../../../lambdas/scores/store.ts';
import { phuTho } from '../../../support/agencies.ts';
import { testTable } from '../../../support/engine.ts';
import { metered, noTraffic } from '../../../support/metered-table.ts';
import { aCaller, aPetitionIn, calendar, codeOf, LATE_AT } from '../../../support/petitions.ts';

const traffic = noTraffic();
const caller = aCaller({ id: 'leader-1', agency: 'H44', roles: ['leader'] });
let load: (agency: string) => ReturnType<typeof loadBoard>;
let list: typeof listPetitions.invoke;
let add: (agency: string, dueOn: string, count: number) => Promise<void>;

beforeAll(async () => {
  const [table, agencies, reports, scores] = await Promise.all(
    (['petitions', 'directory', 'reports', 'scores'] as const).map(testTable),
  );
  if (!table || !agencies || !reports || !scores) throw new Error('four tables');
  const directory = directoryStore(agencies, 'H44');
  for (const agency of phuTho) await directory.putAgency(agency);
  const deps = { petitions: petitionStore(metered(table, traffic)), directory, calendar };
  list = (parts, by) => listPetitions.invokeWith(deps, parts, by);
  load = (agency) => {
    Object.assign(traffic, noTraffic());
    const stores = { directory, reports: reportStore(reports), scores: scoreStore(scores) };
    return loadBoard({ ...stores, list }, agency, { caller, now: LATE_AT });
  };
  add = async (agency, dueOn, count) => {
    const codes = Array.from({ length: count }, (_, at) => codeOf(`${agency} ${dueOn} ${at}`));
    const store = petitionStore(table);
    await mapConcurrent(codes, { concurrency: 16 }, (code) =>
      store.create(aPetitionIn('processing', { code, agency, dueOn })),
    );
  };
});

describe('the reads of a board', () => {
  test('are one query for each agency below it, as long as no more is late than is on its page', async () => {
    await add('H44.100', '2026-12-31', 20);
    await add('H44.104', '2026-12-01', 10);
    const board = await load('H44');

    expect(board?.total.tally).toMatchObject({ open: 30, overdue: 10, isOpenCut: false });
    expect({ ...traffic, bytesRead: 0 }).toMatchObject({ reads: phuTho.length, itemsRead: 30 });
    expect(traffic.readUnits).toBeLessThanOrEqual(4);
  });

  test('go on while what they find is late, and list the most late only', async () => {
    await add('H44.104', '2026-12-02', 200);
    const board = await load('H44');

    expect(board?.total.tally).toMatchObject({ open: 230, overdue: 210, isOpenCut: false, isLateCut: false });
    expect(traffic.reads).toBe(phuTho.length + 2);
    expect([board?.late.length, board?.late[0]?.dueOn]).toEqual([100, '2026-12-01']);
  });

  test('end at one page of what is not late, and say that more is open', async () => {
    await add('H44.01', '2026-12-31', 130);
    const board = await load('H44.01');

    expect(board?.total.tally).toEqual({ open: 100, dueSoon: 0, overdue: 0, isOpenCut: true, isLateCut: false });
    expect(traffic.reads).toBe(1);
    expect(traffic.readUnits).toBeLessThanOrEqual(4);
  });

  test('end after a thousand petitions of one agency, and say that more are late', async () => {
    const endless: typeof list = async (_, by) => {
      const listed = await list({ query: { agency: 'H44.104', limit: 100 } }, by);
      return isRefusal(listed) ? listed : { ...listed, body: { ...listed.body, next: 'more' } };
    };
    const { tally } = await gather(endless, 'H44.104', { caller, now: LATE_AT });

    expect(tally).toMatchObject({ overdue: 1_000, isOpenCut: true, isLateCut: true });
  });
});
