import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { AgencyList, ChangeList, PersonList } from '../../../lambdas/directory/answers.ts';
import { listAgencies } from '../../../lambdas/directory/list-agencies.ts';
import { listChanges } from '../../../lambdas/directory/list-changes.ts';
import { listPeople } from '../../../lambdas/directory/list-people.ts';
import { putAgency } from '../../../lambdas/directory/put-agency.ts';
import { putPerson } from '../../../lambdas/directory/put-person.ts';
import { type RecordStore, recordStore } from '../../../lambdas/directory/record-store.ts';
import { type DirectoryStore, directoryStore } from '../../../lambdas/directory/store.ts';
import type { Role } from '../../../lambdas/kernel/caller.ts';
import { isRefusal } from '../../../lambdas/kernel/refusal.ts';
import { anAgency, phuTho } from '../../support/agencies.ts';
import { testTable } from '../../support/engine.ts';
import { aPerson } from '../../support/people.ts';
import { aCaller } from '../../support/petitions.ts';

const NOW = '2026-11-21T08:15:30.000Z';
const LATER = '2026-11-21T09:00:00.000Z';
afterAll(() => void vi.unstubAllEnvs());

let directory: DirectoryStore;
let records: RecordStore;
beforeEach(async () => {
  const table = await testTable('directory');
  directory = directoryStore(table, 'H44');
  records = recordStore(table, 'H44');
  for (const agency of phuTho) await directory.putAgency(agency);
});

const as = (role: Role, agency: string, now = NOW) => ({ now, caller: aCaller({ agency, roles: [role] }) });
const admin = as('admin', 'H44');
const putWard = (change: object, by = admin, store = directory) => {
  const { code, ...ward } = anAgency({ code: 'H44.200', parent: 'H44' });
  return putAgency.invokeWith(
    { directory: store, records, root: 'H44' },
    { params: { code }, body: { ...ward, ...change } },
    by,
  );
};
const putAn = (change: object, by = admin, store = directory) => {
  const { id, ...an } = aPerson();
  return putPerson.invokeWith({ directory: store, records }, { params: { id }, body: { ...an, ...change } }, by);
};
async function changes(code: string, by = admin) {
  const listed = await listChanges.invokeWith({ records }, { params: { code } }, by);
  if (isRefusal(listed)) throw new Error(listed.refused);
  return ChangeList().parse(listed.body).items;
}
const zone = { kind: 'zone', why: 'Sắp xếp lại đơn vị' };

describe('a change of an agency', () => {
  test('is recorded with who made it, when, why, and what was before', async () => {
    await putWard({});
    await putWard(zone, as('admin', 'H44', LATER));

    const who = { by: 'officer-1', byName: 'Nguyễn Thị Hoa' };
    const ward = anAgency({ code: 'H44.200', parent: 'H44' });
    expect(await changes('H44.200')).toStrictEqual([
      { ...who, at: LATER, why: zone.why, version: 2, agency: { before: ward, after: { ...ward, kind: 'zone' } } },
      { ...who, at: NOW, version: 1, agency: { after: ward } },
    ]);
  });

  test('of an entry of an earlier version is recorded from then on', async () => {
    await directory.putAgency(anAgency({ code: 'H44.200', parent: 'H44' }));

    expect(await putWard({ ...zone, version: 1 })).toMatchObject({ status: 200 });
    expect(await changes('H44.200')).toMatchObject([{ version: 2, agency: { before: { kind: 'ward' } } }]);
  });

  test.each([
    ['the version that it was made from', 1, 200],
    ['no version', undefined, 200],
    ['an earlier version', 0, undefined],
    ['a version that does not exist', 2, undefined],
  ])('with %s is written or refused', async (_, version, status) => {
    await putWard({});
    const outcome = await putWard({ ...zone, version });

    expect(outcome).toMatchObject(status === undefined ? { refused: 'agency.changed' } : { status });
    expect(await changes('H44.200')).toHaveLength(status === undefined ? 1 : 2);
  });

  test('that changes nothing records nothing: a form that is sent twice', async () => {
    await putWard({ version: 0 });

    expect(await putWard({ version: 0 })).toMatchObject({ status: 200 });
    expect(await changes('H44.200')).toHaveLength(1);
  });

  test.each([
    ['refused if another was written meanwhile', 'commune', { refused: 'agency.changed' }],
    ['as if it was the only one, if the same was written meanwhile', 'zone', { status: 200 }],
  ])('is %s', async (_, kind, outcome) => {
    await putWard({});
    const meanwhile: DirectoryStore = {
      ...directory,
      async putAgency(...written) {
        await putWard({ kind });
        return directory.putAgency(...written);
      },
    };

    expect(await putWard(zone, admin, meanwhile)).toMatchObject(outcome);
    expect(await changes('H44.200')).toMatchObject([{ agency: { after: { kind } } }, {}]);
  });

  test.each([
    ['a reason that is too short', { why: 'x' }, 'why'],
    ['a version below 0', { version: -1 }, 'version'],
  ])('with %s is invalid', async (_, change, path) => {
    expect(await putWard(change)).toMatchObject({ refused: 'request.invalid', detail: { errors: [{ path }] } });
  });
});

describe('a change of a person', () => {
  test('is recorded with the entry, and listed at the agency', async () => {
    await putAn({});
    await putAn({ role: 'head', why: 'Bổ nhiệm' }, as('admin', 'H44', LATER));

    expect(await changes('H44.100')).toMatchObject([
      { at: LATER, why: 'Bổ nhiệm', version: 2, person: { id: 'an', before: aPerson(), after: { role: 'head' } } },
      { at: NOW, version: 1, person: { id: 'an', after: aPerson() } },
    ]);
  });

  test('to another agency is listed at both; who may review only one of them sees its side', async () => {
    await putAn({});
    await putAn({ agency: 'H44.104', phone: '+84912345678' }, as('admin', 'H44', LATER));

    const [left] = await changes('H44.100', as('admin', 'H44.100'));
    expect(left?.person).toStrictEqual({ id: 'an', before: aPerson() });
    const arrived = await changes('H44.104', as('admin', 'H44.104'));
    expect(arrived.map(({ person }) => person)).toStrictEqual([
      { id: 'an', after: aPerson({ agency: 'H44.104', phone: '+84912345678' }) },
    ]);
    expect((await changes('H44.100'))[0]?.person).toMatchObject({ before: {}, after: {} });
  });

  test.each([
    ['the version that it was made from', 1, 200],
    ['no version', undefined, 200],
    ['an earlier version', 0, undefined],
  ])('with %s is written or refused', async (_, version, status) => {
    await putAn({});

    expect(await putAn({ role: 'head', version })).toMatchObject(
      status === undefined ? { refused: 'person.changed' } : { status },
    );
  });

  test('that changes nothing records nothing', async () => {
    await putAn({ version: 0 });

    expect(await putAn({ version: 0 })).toMatchObject({ status: 200 });
    expect(await changes('H44.100')).toHaveLength(1);
  });

  test.each([
    ['refused if another was written meanwhile', { role: 'leader' }, { refused: 'person.changed' }],
    ['as if it was the only one, if the same was written meanwhile', { role: 'head' }, { status: 200 }],
  ])('is %s', async (_, change, outcome) => {
    await putAn({});
    const meanwhile: DirectoryStore = {
      ...directory,
      async putPerson(...written) {
        await putAn(change);
        return directory.putPerson(...written);
      },
    };

    expect(await putAn({ role: 'head' }, admin, meanwhile)).toMatchObject(outcome);
  });

  test('who is added by two administrators at once is added by one of them', async () => {
    const meanwhile: DirectoryStore = {
      ...directory,
      async putPerson(...written) {
        await putAn({ role: 'leader' });
        return directory.putPerson(...written);
      },
    };

    expect(await putAn({ role: 'head' }, admin, meanwhile)).toMatchObject({ refused: 'person.changed' });
    expect(await directory.people('H44.100', NOW)).toMatchObject([{ role: 'leader' }]);
  });
});

describe('the list of changes', () => {
  beforeEach(async () => void (await putWard({ parent: 'H44.100' })));

  test.each([
    ['admin', 'H44', 'H44.200', true],
    ['admin', 'H44.100', 'H44.200', true],
    ['auditor', 'H44.100', 'H44.200', true],
    ['admin', 'H44.104', 'H44.200', false],
    ['auditor', 'H44.104', 'H44.200', false],
    ['leader', 'H44', 'H44.200', false],
    ['officer', 'H44.200', 'H44.200', false],
    ['admin', '', 'H44.200', false],
    ['admin', 'H44', 'H44.999', false],
  ] as const)('for the %s of “%s” asking for %s is found: %s', async (role, own, code, isFound) => {
    const listed = await listChanges.invokeWith({ records }, { params: { code } }, as(role, own));

    expect(listed).toMatchObject(isFound ? { status: 200 } : { refused: 'agency.notFound' });
  });

  test('is no part of what else the directory says', async () => {
    await putAn({ why: 'Nhận công tác' });
    const agencies = await listAgencies.invokeWith({ directory }, {}, NOW);
    const people = await listPeople.invokeWith({ directory }, { query: { agency: 'H44.100' } }, admin);
    const strict = {
      agencies: AgencyList().shape.items.element.strict(),
      people: PersonList().shape.items.element.strict(),
    };

    if (isRefusal(agencies) || isRefusal(people)) throw new Error('refused');
    for (const agency of agencies.body.items) expect(strict.agencies.parse(agency)).toStrictEqual(agency);
    expect(strict.people.parse(people.body.items[0])).toStrictEqual(aPerson());
  });
});
