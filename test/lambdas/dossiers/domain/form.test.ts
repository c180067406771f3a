import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Counts, countNames, joined, noDossiers } from '../../../../lambdas/dossiers/domain/counts.ts';
import { formRow, isNothing, remainder } from '../../../../lambdas/dossiers/domain/form.ts';
import { joinHalves } from '../../../../lambdas/dossiers/domain/joined-rows.ts';

const anyCounts: fc.Arbitrary<Counts> = fc
  .array(fc.nat(1_000), { minLength: countNames.length, maxLength: countNames.length })
  .map((numbers) => Object.fromEntries(countNames.map((name, index) => [name, numbers[index]])) as Counts);

describe('a row of form II.06a', () => {
  test('has sums that follow from its parts', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const row = formRow(counts);

        expect(row.total).toBe(row.online + row.directOrPostal + row.carriedOver);
        expect(row.resolved).toBe(row.early + row.onTime + row.late);
        expect(row.pending).toBe(row.inTime + row.overdue);
        expect(row.total).toBe(row.resolved + row.pending + row.moved);
      }),
    );
  });

  test('for the rest is what the named ones leave of the total', () => {
    const total = { ...noDossiers, online: 5, early: 5 };
    const part = { ...noDossiers, online: 2, early: 2 };

    expect(remainder(total, { part })).toEqual({ ...noDossiers, online: 3, early: 3 });
    expect([isNothing(remainder(total, { total })), isNothing(part)]).toEqual([true, false]);
  });
});

describe('half months that are joined', () => {
  const half = (total: Counts, children = { y: total }) => ({ tree: { total, fields: { x: total } }, children });

  test('count as zero who has no dossiers in one of them', () => {
    const one = { ...noDossiers, online: 1, inTime: 1 };
    const counts = joinHalves([half(one), { ...half(noDossiers), children: {} }]);

    expect(counts.total).toEqual({ ...noDossiers, online: 1 });
    expect(counts).toMatchObject({ fields: { x: counts.total }, children: { y: counts.total } });
  });

  test('are joined by name', () => {
    fc.assert(
      fc.property(anyCounts, anyCounts, (one, other) => {
        expect(joinHalves([half(one), half(other)]).children).toEqual({ y: joined([one, other]) });
      }),
    );
  });
});
