import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { putPerson } from '../../../lambdas/directory/put-person.ts';
import { recordStore } from '../../../lambdas/directory/record-store.ts';
import { directoryStore } from '../../../lambdas/directory/store.ts';
import { phuTho } from '../../support/agencies.ts';
import { testTable } from '../../support/engine.ts';
import { aPerson } from '../../support/people.ts';
import { aCaller } from '../../support/petitions.ts';

const NOW = '2026-11-21T08:15:30.000Z';
afterAll(() => void vi.unstubAllEnvs());

describe('moving a person to another agency', () => {
  let directory: ReturnType<typeof directoryStore>;
  let records: ReturnType<typeof recordStore>;
  beforeEach(async () => {
    const table = await testTable('directory');
    directory = directoryStore(table, 'H44');
    records = recordStore(table, 'H44');
    for (const agency of phuTho) await directory.putAgency(agency);
    await directory.putPerson(aPerson());
  });
  const put = (agency: string, admin: string) => {
    const { id, ...body } = aPerson({ agency });
    const by = { now: NOW, caller: aCaller({ agency: admin, roles: ['admin'] }) } as const;
    return putPerson.invokeWith({ directory, records }, { params: { id }, body }, by);
  };
  const listed = async (agency: string) => (await directory.people(agency, NOW)).map(({ id }) => id);

  test('needs rights at both agencies, and ends the old entry', async () => {
    expect(await put('H44.104', 'H44')).toMatchObject({ status: 200 });
    expect([await listed('H44.100'), await listed('H44.104')]).toStrictEqual([[], ['an']]);
  });

  test.each([
    ['takes a person of others', 'H44.104', 'H44.104', 'caller.forbidden'],
    ['gives a person to others', 'H44.104', 'H44.100', 'agency.notFound'],
    ['takes a person from above', 'H44.100.1', 'H44.100.1', 'caller.forbidden'],
    ['has no agency', 'H44.100', '', 'agency.notFound'],
  ])('is refused to an administrator who %s', async (_, agency, admin, refused) => {
    expect(await put(agency, admin)).toMatchObject({ refused });
    expect(await listed('H44.100')).toStrictEqual(['an']);
  });

  test('is refused if another administrator moved the person meanwhile', async () => {
    const meanwhile: typeof records = {
      ...records,
      async person(id) {
        const found = await records.person(id);
        await directory.putPerson(aPerson({ agency: 'H44.07' }), ['H44.100']);
        return found;
      },
    };
    const { id, ...body } = aPerson({ agency: 'H44.104' });
    const by = { now: NOW, caller: aCaller({ agency: 'H44', roles: ['admin'] }) } as const;

    const outcome = await putPerson.invokeWith({ directory, records: meanwhile }, { params: { id }, body }, by);
    expect(outcome).toMatchObject({ refused: 'person.moved' });
    expect([await listed('H44.07'), await listed('H44.104')]).toStrictEqual([['an'], []]);
  });
});
