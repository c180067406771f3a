import { beforeAll, describe, expect, test } from 'vitest';
import type { CountStore } from '../../../../lambdas/dossiers/count-store.ts';
import { isRefusal } from '../../../../lambdas/kernel/refusal.ts';
import { readDossierTable } from '../../../../lambdas/reports/dossiers/read-table.ts';
import { readTimeliness } from '../../../../lambdas/reports/timeliness/read-timeliness.ts';
import { aRow, dossierHouse, NOW, software } from '../../../support/dossier-house.ts';
import { aDossier } from '../../../support/dossiers.ts';

const province = software({ agency: 'H44' });
const done = (day: string) => ({ status: 'done', doneOn: day });
const codeOf = (number: number, agency = 'H44.100') => `${agency}-261102-${`${number}`.padStart(4, '0')}`;

/** Of the ward: early, on time and late in the field of land, and one overdue without a field; of the commune one early. */
const rows = [
  aRow({ code: codeOf(1), field: 'Đất đai', ...done('2026-11-12') }),
  aRow({ code: codeOf(2), field: 'Đất đai', channel: 'direct', ...done('2026-11-16') }),
  aRow({ code: codeOf(3), field: 'Đất đai', channel: 'postal', ...done('2026-11-18') }),
  aRow({ code: codeOf(4) }),
  aRow({ code: codeOf(5, 'H44.104'), agency: 'H44.104', field: '=1+1', ...done('2026-11-12') }),
];

const house = dossierHouse();
beforeAll(async () => {
  await house.connect(province);
  await house.send(rows, { source: province });
  await house.count();
});

const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const deps = { ...house.deps, reports: { list: () => Promise.reject(new Error('Not asked')) }, licence };
const timelinessOf = (counts: CountStore, query: object) =>
  readTimeliness.invokeWith({ ...deps, counts: () => counts }, { query }, NOW);
const timeliness = (query: object) => timelinessOf(house.deps.counts, query);
const table = (format: string, query: object = {}) =>
  readDossierTable.invokeWith(deps, { params: { format }, query: { agency: 'H44', period: '2026-11', ...query } }, NOW);
async function textOf(format: string, query: object = {}): Promise<string> {
  const read = await table(format, query);
  if (isRefusal(read)) throw new Error(read.refused);
  return read.body;
}

describe('the timeliness of dossiers', () => {
  const asked = { agency: 'H44.100', of: 'dossiers', period: '2026-11' };

  test('has the three rates, each with its numerator and denominator', async () => {
    expect(await timeliness(asked)).toMatchObject({
      status: 200,
      body: {
        ...{ of: 'dossiers', asOf: NOW, licence, period: { id: '2026-11', state: 'open' } },
        received: { total: 4, new: 4, carriedOver: 0, byChannel: { online: 2, direct: 1, postal: 1 } },
        answered: { total: 3, early: 1, onTime: 1, late: 1 },
        pending: { total: 1, inTime: 0, overdue: 1 },
        rates: {
          onTimeOfReceived: { n: 2, d: 4, percent: 50 },
          onTimeOfResolved: { n: 2, d: 3, percent: 66.67 },
          inTimeOfHandled: { n: 2, d: 4, percent: 50 },
        },
      },
    });
  });

  test('of a reporting period begins on the 15th', async () => {
    expect(await timeliness({ ...asked, period: 'r:2026-12' })).toMatchObject({
      body: {
        period: { from: '2026-11-15', to: '2026-12-14' },
        received: { total: 3, new: 0, carriedOver: 3 },
        answered: { total: 2, onTime: 1, late: 1 },
      },
    });
  });

  test('counts what is pending in time among the handled ones, and not among the resolved', async () => {
    expect(await timeliness({ ...asked, agency: 'H44.104', period: '2026-10' })).toMatchObject({
      body: { received: { total: 0 }, rates: { onTimeOfReceived: { n: 0, d: 0, percent: null } } },
    });
    const other = dossierHouse();
    await other.deps.dossiers.save(aDossier({ dueOn: '2026-11-30' }), undefined);
    await other.count();
    expect(await timelinessOf(other.deps.counts, asked)).toMatchObject({
      body: { rates: { onTimeOfReceived: { n: 0, d: 1 }, inTimeOfHandled: { n: 1, d: 1, percent: 100 } } },
    });
  });

  test.each([
    [{ ...asked, agency: 'H44.999' }, 'timeliness.agencyUnknown'],
    [{ ...asked, period: '2026-W47' }, 'timeliness.periodUnknown'],
    [{ ...asked, period: '2025' }, 'timeliness.notCounted'],
    [{ ...asked, period: '2027-01' }, 'timeliness.periodUnknown'],
    [{ ...asked, period: 'November' }, 'timeliness.periodUnknown'],
    [{ agency: 'H44.100', of: 'dossiers' }, 'timeliness.noPeriod'],
    [{ agency: 'H44.100', period: '2026-11' }, 'timeliness.noPeriod'],
    [{ ...asked, cursor: 'eyJwZXJpb2QiOiIyMDI2LTEwIn0' }, 'timeliness.noPeriod'],
    [{ ...asked, limit: '5' }, 'timeliness.noPeriod'],
  ])('%j is refused', async (query, code) => {
    expect(await timeliness(query)).toMatchObject({ refused: code });
  });
});

describe('form II.06a', () => {
  test('by field has a row for what has none, and a total that adds up', async () => {
    const { rows, total } = JSON.parse(await textOf('json', { agency: 'H44.100' }));

    expect(rows).toMatchObject([
      { key: 'Đất đai', total: 3, online: 1, directOrPostal: 2, resolved: 3, early: 1, onTime: 1, late: 1, pending: 0 },
      {
        label: { vi: 'Lĩnh vực khác, chưa ghi lĩnh vực' },
        total: 1,
        online: 1,
        resolved: 0,
        pending: 1,
        overdue: 1,
        moved: 0,
      },
    ]);
    expect(total).toMatchObject({ total: 4, carriedOver: 0, resolved: 3, pending: 1, inTime: 0, moved: 0 });
  });

  test('by agency names those directly below, and the agency itself', async () => {
    const { rows } = JSON.parse(await textOf('json', { by: 'agency' }));

    expect(rows).toMatchObject([
      { key: 'H44.100', label: { vi: 'Phường Việt Trì' }, total: 4 },
      { key: 'H44.104', total: 1 },
    ]);
    expect(JSON.parse(await textOf('json', { agency: 'H44.100', by: 'agency' })).rows).toMatchObject([
      { label: { vi: 'Phường Việt Trì (trực tiếp giải quyết)' }, total: 4 },
    ]);
  });

  test('for spreadsheets runs no formula that a source sent', async () => {
    const csv = await textOf('csv');

    expect(csv.startsWith('\uFEFFMã cơ quan,Kỳ,')).toBe(true);
    expect(csv).toContain("H44,2026-11,2026-11-01,2026-11-30,1,'=1+1,'=1+1,1,");
    expect(csv.trimEnd().split('\r\n')).toHaveLength(5);
  });

  test('to print has thirteen numbered columns and says what it is', async () => {
    const html = await textOf('html', { by: 'agency' });

    expect(html).toContain('<td>(13)</td></tr>');
    expect(html).toContain('Biểu số II.06a/VPCP/KSTT');
    expect(html).toContain('(Từ ngày 01/11/2026 đến ngày 30/11/2026)');
    expect(html).toContain('chưa thống kê đến hết kỳ');
    expect(html).toContain('<td class="name">Phường Việt Trì</td><td>4</td>');
  });

  test('escapes the names of fields', async () => {
    await house.send([aRow({ code: codeOf(6), field: '<b>' })], { source: province });
    await house.count();

    expect(await textOf('html')).toContain('<td class="name">&lt;b&gt;</td>');
  });

  test.each([
    [{ agency: 'H44.999' }, 'timeliness.agencyUnknown'],
    [{ period: '2026-11-19' }, 'timeliness.periodUnknown'],
  ])('of %j does not exist', async (query, code) => {
    expect(await table('csv', query)).toMatchObject({ refused: code });
  });
});
