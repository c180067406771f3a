import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../../../../lambdas/directory/domain/person.ts';
import type { Agency } from '../../../../lambdas/directory/domain/tree.ts';
import { importDirectory } from '../../../../lambdas/directory/import/import-directory.ts';
import { directory as slice } from '../../../../lambdas/directory/module.ts';
import { procedureStore } from '../../../../lambdas/directory/procedures/store.ts';
import { recordStore } from '../../../../lambdas/directory/record-store.ts';
import { directoryStore } from '../../../../lambdas/directory/store.ts';
import { isRefusal } from '../../../../lambdas/kernel/refusal.ts';
import { memoryTable } from '../../../../lambdas/platform/memory-table.ts';
import type { Table } from '../../../../lambdas/platform/table.ts';
import { anAgency, phuTho } from '../../../support/agencies.ts';
import { faulty, survives } from '../../../support/faulty-table.ts';
import { aPerson } from '../../../support/people.ts';
import { aCaller } from '../../../support/petitions.ts';
import { agencyRows, personRows } from '../../../support/sheets.ts';

const NOW = '2026-11-21T08:15:30.000Z';
const WHY = 'Danh mục ban đầu của tỉnh';
const admin = aCaller({ id: 'admin-1', agency: 'H44', roles: ['admin'] });
type Kind = 'agencies' | 'people';
type Rows = ReturnType<typeof agencyRows>;

let table: Table;
beforeEach(() => {
  table = memoryTable(slice.tables.directory);
});
const depsOf = (table: Table, clock = () => NOW) => ({
  ...{
    directory: directoryStore(table, 'H44'),
    records: recordStore(table, 'H44'),
    procedures: procedureStore(table),
    root: 'H44',
    clock,
  },
});
async function send(body: object, { caller = admin, deps = depsOf(table) } = {}) {
  const outcome = await importDirectory.invokeWith(deps, { body }, { caller, now: NOW });
  return isRefusal(outcome)
    ? { ...outcome, digest: undefined }
    : { digest: undefined, refused: undefined, ...outcome.body };
}
const preview = (rows: Rows, kind: Kind = 'agencies') => send({ kind, rows, mode: 'preview' });
const apply = (rows: Rows, digest: string | undefined, kind: Kind = 'agencies', deps = depsOf(table)) =>
  send({ kind, rows, mode: 'apply', digest, why: WHY }, { deps });
async function imported(rows: Rows, kind: Kind = 'agencies') {
  const { digest } = await preview(rows, kind);
  return apply(rows, digest, kind);
}
const agencies = async () => (await depsOf(table).records.agencies()).map(({ value }) => value);
const everyAgency = [...phuTho].sort((one, other) => (one.code < other.code ? -1 : 1));

describe('a preview', () => {
  test('says what would change, and writes nothing', async () => {
    expect(await preview(agencyRows(phuTho))).toMatchObject({
      ...{ mode: 'preview', counts: { new: 6, changed: 0, unchanged: 0, bad: 0 }, problems: [] },
      digest: expect.stringMatching(/^[\w-]{22}$/),
    });
    expect(await agencies()).toStrictEqual([]);
  });

  test('names every wrong cell in both languages, and cannot be applied', async () => {
    const [again = expect.unreachable()] = agencyRows(phuTho);
    const rows = [
      ...agencyRows(phuTho, { Loại: 'Huyện' }).slice(3, 4),
      ...agencyRows(phuTho).slice(0, 3),
      { ...again, line: 9 },
    ];
    const shown = await preview(rows);

    expect(shown).toMatchObject({ counts: { bad: 2 }, problems: [{ line: 5, column: 'Loại' }, { line: 9 }] });
    expect(shown.digest).toBeUndefined();
    expect(await apply(rows, 'any')).toMatchObject({ refused: 'import.badCells', detail: { bad: 2 } });
    expect(await agencies()).toStrictEqual([]);
  });

  test('lists the first changes and the first problems, and counts all', async () => {
    const many = Array.from({ length: 600 }, (_, at) => anAgency({ code: `H44.${1_000 + at}`, parent: 'H44' }));
    const good = await preview(agencyRows([...phuTho, ...many]));
    expect(good).toMatchObject({ counts: { new: 606 }, changes: { length: 200 } });

    const bad = await preview(agencyRows([...phuTho, ...many], { Loại: 'Huyện' }));
    expect(bad).toMatchObject({ counts: { bad: 606 }, problems: { length: 500 } });
  });

  test('of what the directory has already has nothing to apply', async () => {
    await imported(agencyRows(phuTho));
    expect((await preview(agencyRows(phuTho))).digest).toBeUndefined();
  });
});

describe('applying', () => {
  test('writes what was previewed, with who changed it and why', async () => {
    expect(await imported(agencyRows(phuTho.toReversed()))).toMatchObject({ written: 6 });
    expect(await agencies()).toStrictEqual(everyAgency);
    const [{ changes } = expect.unreachable()] = await depsOf(table).records.agencies();
    expect(changes).toStrictEqual([{ at: NOW, by: 'admin-1', byName: admin.name, why: WHY }]);
  });

  test('a second time writes nothing, with the old digest or a new one', async () => {
    const rows = agencyRows(phuTho);
    const { digest } = await preview(rows);
    await apply(rows, digest);

    const before = await depsOf(table).records.agencies();
    expect(await apply(rows, digest)).toMatchObject({ written: 0, counts: { unchanged: 6 } });
    expect(await imported(rows)).toMatchObject({ refused: 'request.invalid' });
    expect(await depsOf(table).records.agencies()).toStrictEqual(before);
  });

  test('is refused if the directory has changed since the preview', async () => {
    const rows = agencyRows(phuTho, { 'Tên tiếng Anh': 'New' });
    const { digest } = await preview(rows);
    await imported(agencyRows(phuTho));

    expect(await apply(rows, digest)).toMatchObject({ refused: 'import.changed' });
    expect(await agencies()).toStrictEqual(everyAgency);
  });

  test('stops where an entry changes while it writes', async () => {
    const rows = agencyRows(phuTho);
    const { digest } = await preview(rows);
    const deps = depsOf(table);
    const outrun = {
      ...deps,
      directory: {
        ...deps.directory,
        putAgency: async (agency: Agency, ...history: [never]) =>
          agency.code === 'H44.104' ? ('conflict' as const) : deps.directory.putAgency(agency, ...history),
      },
    };
    expect(await apply(rows, digest, 'agencies', outrun)).toMatchObject({
      ...{ refused: 'import.changed', detail: { written: expect.any(Number) } },
    });
    expect((await agencies()).some(({ code }) => code === 'H44.104')).toBe(false);
    expect((await agencies()).some(({ code }) => code === 'H44.100.1')).toBe(false);
  });

  test('stops before its time is up, and says with which digest the rest is applied', async () => {
    let calls = 0;
    const clock = () => {
      calls += 1;
      return calls > 2 ? '2026-11-21T08:15:38.000Z' : NOW;
    };
    const rows = agencyRows(phuTho);
    const { digest } = await preview(rows);
    const first = await apply(rows, digest, 'agencies', depsOf(table, clock));

    expect(first).toMatchObject({ written: 2, digest: expect.any(String) });
    expect(await agencies()).toHaveLength(2);
    expect(await apply(rows, first.digest)).toMatchObject({ written: 4 });
    expect(await agencies()).toStrictEqual(everyAgency);
  });

  test.each([1, 2, 3, 4, 5, 6])(
    'broken off at write %i leaves a whole tree, and the next run finishes it',
    async (at) => {
      const rows = agencyRows(phuTho.toReversed());
      const { digest } = await preview(rows);
      const broken = depsOf(faulty({ kind: 'crash', atWrite: at })(table));
      expect(await survives(apply(rows, digest, 'agencies', broken))).toBe(false);

      const written = await agencies();
      expect(written.length).toBeLessThan(phuTho.length);
      const codes = written.map(({ code }) => code);
      for (const { parent } of written) expect(parent === undefined || codes.includes(parent)).toBe(true);

      expect(await imported(rows)).toMatchObject({ written: phuTho.length - written.length });
      expect(await agencies()).toStrictEqual(everyAgency);
    },
  );
});

describe('people', () => {
  const people = [aPerson(), aPerson({ id: 'binh', role: 'head', phone: '+84912345678' })];
  beforeEach(async () => {
    for (const agency of phuTho) await directoryStore(table, 'H44').putAgency(agency);
  });
  const listed = (agency = 'H44.100') => directoryStore(table, 'H44').people(agency, NOW);

  test('are added, changed and moved, with who did it and why', async () => {
    expect(await imported(personRows(people), 'people')).toMatchObject({ written: 2 });
    expect(await listed()).toStrictEqual(people);

    const moved = personRows([people[0] as Person], { 'Cơ quan': 'H44.104' });
    expect(await imported(moved, 'people')).toMatchObject({ written: 1, counts: { changed: 1 } });
    expect(await listed('H44.104')).toStrictEqual([aPerson({ agency: 'H44.104' })]);
    expect(await listed()).toStrictEqual(people.slice(1));
    expect(await depsOf(table).records.person('an')).toMatchObject({
      version: 2,
      changes: [{}, { by: 'admin-1', why: WHY }],
    });
  });

  test('without an entry of their own are found where they are listed, and moved from there', async () => {
    const { id, ...row } = aPerson();
    await table.put({ ...row, pk: 'people#H44.100', sk: id });
    const rows = personRows([aPerson({ agency: 'H44.104' })]);

    expect(await preview(rows, 'people')).toMatchObject({ counts: { changed: 1 } });
    expect(await imported(rows, 'people')).toMatchObject({ written: 1 });
    expect([await listed(), await listed('H44.104')]).toMatchObject([[], [{ id: 'an' }]]);
  });

  test.each([1, 2, 3, 4])('broken off at write %i are finished by the next run', async (at) => {
    const rows = personRows(people);
    const { digest } = await preview(rows, 'people');
    const broken = depsOf(faulty({ kind: 'crash', atWrite: at })(table));
    expect(await survives(apply(rows, digest, 'people', broken))).toBe(false);

    await imported(rows, 'people');
    expect(await listed()).toStrictEqual(people);
    expect(await preview(rows, 'people')).toMatchObject({ counts: { unchanged: 2 } });
  });
});

test.each(['officer', 'head', 'leader', 'auditor'] as const)('is forbidden for the %s', async (role) => {
  const caller = aCaller({ agency: 'H44', roles: [role] });
  const rows = agencyRows(phuTho);
  expect(await send({ kind: 'agencies', rows, mode: 'preview' }, { caller })).toMatchObject({
    refused: 'caller.forbidden',
  });
});

test.each([
  ['H44', undefined],
  ['H44.100', 'caller.forbidden'],
  ['', 'caller.forbidden'],
])(
  'an empty directory is filled by the administrator of its root only, not by that of “%s”',
  async (agency, refused) => {
    const caller = aCaller({ agency, roles: ['admin'] });
    const rows = agencyRows(phuTho);
    expect((await send({ kind: 'agencies', rows, mode: 'preview' }, { caller })).refused).toBe(refused);
  },
);

test.each([
  ['without the reason', { mode: 'apply', digest: 'x' }],
  ['without the digest', { mode: 'apply', why: WHY }],
  ['with another field', { mode: 'preview', force: true }],
  ['in another mode', { mode: 'force' }],
  ['with no rows', { mode: 'preview', rows: [] }],
  ['with more rows than it may have', { mode: 'preview', rows: Array(4_001).fill({ line: 1, cells: {} }) }],
])('a request %s is refused', async (_, change) => {
  expect(await send({ kind: 'agencies', rows: agencyRows(phuTho), ...change })).toMatchObject({
    refused: 'request.invalid',
  });
});
