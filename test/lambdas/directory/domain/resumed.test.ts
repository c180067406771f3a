import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resumedAfter, revisionOf } from '../../../../lambdas/directory/domain/placement.ts';
import { addDays } from '../../../../lambdas/kernel/time.ts';
import { anAgency } from '../../../support/agencies.ts';

const old = anAgency({ code: 'H44.1', validFrom: '2025-07-01' });
const renamed = anAgency({ code: 'H44.1', validFrom: '2026-01-01', validTo: '2026-12-31', successor: 'H44' });

test.each([
  ['the former one, if it has no end', [old], renamed, old],
  ['none, if the former one has ended', [{ ...old, validTo: '2025-12-31' }], renamed, undefined],
  ['none, if the changed one has no end', [old], { ...renamed, validTo: undefined }, undefined],
  ['none, if a later one follows', [old, { ...old, validFrom: '2027-01-01' }], renamed, undefined],
  [
    'the former one, also after a later one',
    [old, { ...old, validFrom: '2027-01-01', validTo: '2027-03-31' }],
    renamed,
    old,
  ],
  ['none of another agency', [{ ...old, code: 'H44.2' }], renamed, undefined],
])('a period that is valid again after a changed one has ended: %s', (_, periods, changed, resumed) => {
  expect(resumedAfter(periods, changed)).toBe(resumed);
});

const day = fc.integer({ min: 0, max: 30 }).map((days) => addDays('2026-01-01', days));
const period = fc
  .tuple(day, fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }))
  .map(([validFrom, days]) =>
    anAgency({ code: 'H44.1', validFrom, ...(days !== undefined && { validTo: addDays(validFrom, days) }) }),
  );

test('without such a period, no earlier one is valid on any day after the changed one has ended', () => {
  fc.assert(
    fc.property(fc.array(period, { maxLength: 5 }), period, (periods, changed) => {
      const { after } = revisionOf(periods, [changed]);
      const days = Array.from({ length: 50 }, (_, days) => addDays(changed.validFrom, days));
      const starts = days.map((on) => after.on(on).find('H44.1')?.validFrom ?? changed.validFrom);

      expect(starts.some((start) => start < changed.validFrom)).toBe(resumedAfter(periods, changed) !== undefined);
    }),
  );
});
