import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Counts, countsOf, noDossiers } from '../../../lambdas/dossiers/domain/counts.ts';
import { inPeriod } from '../../../lambdas/dossiers/domain/outcome.ts';
import { phuTho } from '../../support/agencies.ts';
import { aRow, dossierHouse, NOW, software } from '../../support/dossier-house.ts';
import { aDossier, anyDossier, calendar } from '../../support/dossiers.ts';

const NOVEMBER = ['2026-11a', '2026-11b'] as const;
const province = software({ agency: 'H44' });

async function countsIn(house: ReturnType<typeof dossierHouse>, agency: string) {
  return house.deps.counts.between(agency, ...NOVEMBER);
}

const some = (given: Partial<Counts>) => ({ ...noDossiers, ...given });

describe('the count of dossiers', () => {
  test('holds those of an agency, and with them those below it', async () => {
    const house = dossierHouse();
    await house.connect(province);
    await house.send(
      [
        aRow({ field: 'Đất đai' }),
        aRow({ code: 'H44.104-261103-0001', agency: 'H44.104', status: 'done', doneOn: '2026-11-10' }),
      ],
      { source: province },
    );
    await house.count();

    const [ofWard] = await countsIn(house, 'H44.100');
    const [first, second] = await countsIn(house, 'H44');
    expect(ofWard).toMatchObject({
      ...{ half: '2026-11a', own: { total: some({ online: 1, inTime: 1 }) } },
      tree: { fields: { 'Đất đai': some({ online: 1, inTime: 1 }) } },
    });
    expect(first).toMatchObject({
      own: { total: noDossiers },
      tree: { total: some({ online: 2, inTime: 1, early: 1, reportedLate: 1 }) },
      children: {
        'H44.100': some({ online: 1, inTime: 1 }),
        'H44.104': some({ online: 1, early: 1, reportedLate: 1 }),
      },
    });
    expect(second).toMatchObject({ tree: { total: some({ carriedOver: 1, overdue: 1, overdueByFirst: 1 }) } });
  });

  test('is made once more after the end of a half month, also where nothing changed: only then it is final', async () => {
    const house = dossierHouse();
    await house.connect(software());
    await house.send([aRow({ status: 'done', doneOn: '2026-11-12' })]);
    const lastEvening = '2026-11-30T13:00:00.000Z';
    const dayAfter = '2026-12-01T01:00:00.000Z';
    const asOf = async () => (await countsIn(house, 'H44.100')).at(-1)?.countedAt;
    await house.count(lastEvening);
    expect(await asOf()).toBe(lastEvening);

    await house.count(dayAfter);
    expect(await asOf()).toBe(dayAfter);
    await house.count('2026-12-01T13:00:00.000Z');
    expect(await asOf()).toBe(dayAfter);
  });

  test('changes nothing when it is repeated, and follows what is corrected', async () => {
    const house = dossierHouse();
    await house.connect(software());
    await house.send([aRow()]);

    expect(await house.count()).toMatchObject({ agencies: phuTho.length, written: phuTho.length * 27 });
    // The rows of the present half month say when the last count was.
    expect(await house.count()).toMatchObject({ written: phuTho.length });
    await house.send([aRow({ changedAt: '2026-11-18T03:00:00.000Z', status: 'done', doneOn: '2026-11-13' })]);
    await house.count();
    expect(await countsIn(house, 'H44.100')).toMatchObject([
      { own: { total: some({ online: 1, early: 1 }) } },
      { own: { total: noDossiers }, children: {} },
    ]);
  });

  test('gives what an agency that has ended left to its successor', async () => {
    const merged = phuTho.map((agency) =>
      agency.code === 'H44.104' ? { ...agency, validTo: '2026-11-14', successor: 'H44.100' } : agency,
    );
    const house = dossierHouse((table) => table, merged);
    await house.deps.dossiers.save(aDossier({ agency: 'H44.104' }), undefined);
    await house.count();

    expect((await countsIn(house, 'H44.100')).map(({ half, tree }) => [half, tree.total.overdue])).toEqual([
      ['2026-11a', 0],
      ['2026-11b', 1],
    ]);
    expect((await countsIn(house, 'H44.104')).map(({ half, tree }) => [half, tree.total.inTime])).toEqual([
      ['2026-11a', 1],
      ['2026-11b', 0],
    ]);
    expect((await countsIn(house, 'H44')).map(({ tree }) => tree.total.carriedOver)).toEqual([0, 1]);
  });

  test('equals a count of all dossiers at once, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDossier, { maxLength: 20 }), async (dossiers) => {
        const house = dossierHouse();
        for (const [index, { isExplained: _, isApologised: _apologised, ...facts }] of dossiers.entries()) {
          const code = `H44.100-261102-${`${index}`.padStart(4, '0')}`;
          await house.deps.dossiers.save(
            aDossier({ ...facts, field: facts.field, dueOn: facts.dueOn, firstDueOn: facts.firstDueOn, code }),
            undefined,
          );
        }
        await house.count('2027-03-01T03:00:00.000Z');
        const [row] = await house.deps.counts.between('H44', '2026-10a', '2026-10a');
        const days = { from: '2026-10-01', to: '2026-10-14' };
        const all = dossiers.map((one) =>
          inPeriod({ ...one, isExplained: undefined, isApologised: undefined }, days, calendar),
        );

        expect(row?.tree.total ?? noDossiers).toEqual(countsOf(all.filter((one) => one !== undefined)));
      }),
      { numRuns: 25 },
    );
  });

  test('of a half month that has not ended judges by the day of the count', async () => {
    const house = dossierHouse();
    await house.deps.dossiers.save(aDossier({ dueOn: '2026-11-23' }), undefined);
    await house.count(NOW);

    expect((await countsIn(house, 'H44.100')).at(-1)?.own.total).toMatchObject({ inTime: 1, overdue: 0 });
    await house.count('2026-11-25T03:00:00.000Z');
    expect((await countsIn(house, 'H44.100')).at(-1)?.own.total).toMatchObject({ inTime: 0, overdue: 1 });
  });
});
