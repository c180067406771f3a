import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWorkingDays } from '../../../../lambdas/calendar/working-days.ts';
import { contradictionsIn } from '../../../../lambdas/dossiers/domain/check-facts.ts';
import { heldBy } from '../../../../lambdas/dossiers/domain/held-by.ts';
import { addDays } from '../../../../lambdas/kernel/time.ts';
import { calendar, someFacts } from '../../../support/dossiers.ts';

const TODAY = '2026-11-19';
const [SHOP, TAX] = ['H44.100', 'H44.07'];
const turn = (agency: string, from: string, until?: string) => ({ agency, from, ...(until && { until }) });
const done = { status: 'done', doneOn: '2026-11-16' } as const;

describe('a chain of agencies', () => {
  test.each([
    ['without an end', {}, [turn(SHOP, '2026-11-02', '2026-11-04'), turn(TAX, '2026-11-04')]],
    ['with a day between two', {}, [turn(SHOP, '2026-11-02', '2026-11-04'), turn(TAX, '2026-11-05', TODAY)]],
    ['of one agency for a day', {}, [turn(SHOP, '2026-11-02', '2026-11-02')]],
    ['of a dossier that ended', done, [turn(SHOP, '2026-11-02', '2026-11-04'), turn(TAX, '2026-11-04', '2026-11-16')]],
    ['of one that ended, whose last turn has no day', done, [turn(SHOP, '2026-11-02')]],
  ] as const)('%s is taken', (_, given, holders) => {
    expect(contradictionsIn(someFacts({ ...given, holders: [...holders] }), TODAY)).toStrictEqual([]);
  });

  test.each([
    ['before the receipt', {}, [turn(SHOP, '2026-11-01')], ['holders.0 beforeReceipt']],
    ['in the future', {}, [turn(SHOP, '2026-11-20')], ['holders.0 inFuture']],
    ['into the future', {}, [turn(SHOP, '2026-11-02', '2026-11-20')], ['holders.0 inFuture']],
    ['backwards', {}, [turn(SHOP, '2026-11-04', '2026-11-03')], ['holders.0 order']],
    [
      'of two at the same time',
      {},
      [turn(SHOP, '2026-11-02', '2026-11-06'), turn(TAX, '2026-11-05')],
      ['holders.1 order'],
    ],
    ['of two without an end', {}, [turn(SHOP, '2026-11-02'), turn(TAX, '2026-11-05')], ['holders.1 open']],
    ['after the end', done, [turn(SHOP, '2026-11-02', '2026-11-17')], ['holders.0 afterEnd']],
    ['that begins after the end', done, [turn(SHOP, '2026-11-17')], ['holders.0 afterEnd']],
  ] as const)('%s contradicts', (_, given, holders, expected) => {
    const found = contradictionsIn(someFacts({ ...given, holders: [...holders] }), TODAY);

    expect(found.map(({ path, code }) => `${path} ${code}`)).toStrictEqual(expected);
  });
});

describe('the time of each agency', () => {
  test('is summed over its turns, in the order in which they had the dossier', () => {
    const holders = [
      turn(SHOP, '2026-11-02', '2026-11-04'),
      turn(TAX, '2026-11-04', '2026-11-10'),
      turn(SHOP, '2026-11-10'),
    ];

    expect(heldBy(someFacts({ holders }), TODAY, calendar)).toStrictEqual([
      { agency: SHOP, workingDays: 9, isHolding: true },
      { agency: TAX, workingDays: 4 },
    ]);
  });

  test('ends with the dossier, and then nobody has it', () => {
    expect(heldBy(someFacts({ ...done, holders: [turn(SHOP, '2026-11-02')] }), TODAY, calendar)).toStrictEqual([
      { agency: SHOP, workingDays: 10 },
    ]);
  });

  test('is not known without a chain, and nobody has one between two turns', () => {
    expect(heldBy(someFacts(), TODAY, calendar)).toStrictEqual([]);
    expect(heldBy(someFacts({ holders: [turn(SHOP, '2026-11-02', '2026-11-04')] }), TODAY, calendar)).toStrictEqual([
      { agency: SHOP, workingDays: 2 },
    ]);
  });

  test('adds up to the time since the receipt where the chain has no gap', () => {
    const lengths = fc.array(fc.record({ agency: fc.constantFrom(SHOP, TAX, 'H44.01'), days: fc.nat(12) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(lengths, (turns) => {
        let from = '2026-11-02';
        const holders = turns.map(({ agency, days }) => {
          const until = addDays(from, days);
          const one = { agency, from, until };
          from = until;
          return one;
        });
        const sum = heldBy(someFacts({ holders }), from, calendar).reduce((all, one) => all + one.workingDays, 0);
        expect(sum).toBe(countWorkingDays(calendar, '2026-11-02', from));
      }),
    );
  });
});
