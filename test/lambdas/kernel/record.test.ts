import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { treeWith } from '../../../lambdas/directory/domain/placement.ts';
import { changesOf, MAX_CHANGES, type Recorded, recordChange } from '../../../lambdas/kernel/record.ts';
import { anAgency, phuTho } from '../../support/agencies.ts';

const by = { at: '2026-11-21T08:15:30.000Z', by: 'binh', byName: 'Bình' };

/** The entry after it was written with these values, one after the other. */
function written(values: readonly string[]): Recorded<string> | undefined {
  let record: Recorded<string> | undefined;
  for (const value of values) record = { value, ...recordChange(record, { ...by, why: `now ${value}` }) };
  return record;
}

describe('the history of an entry', () => {
  test('begins without a former value', () => {
    expect(recordChange(undefined, by)).toStrictEqual({ version: 1, changes: [by] });
  });

  test('tells of each change what was before and after, the latest first', () => {
    const listed = changesOf(written(['a', 'b', 'c']) ?? { value: '', version: 0, changes: [] });

    expect(listed.map(({ version, before, after, why }) => [version, before, after, why])).toStrictEqual([
      [3, 'b', 'c', 'now c'],
      [2, 'a', 'b', 'now b'],
      [1, undefined, 'a', 'now a'],
    ]);
  });

  test('of an entry of an earlier version begins with its first recorded change', () => {
    const old = { value: 'a', version: 1, changes: [] };
    const record = { value: 'b', ...recordChange(old, by) };

    expect(changesOf(old)).toStrictEqual([]);
    expect(changesOf(record)).toStrictEqual([{ ...by, before: 'a', after: 'b', version: 2 }]);
  });

  test('keeps the latest changes, each joined to the next, and counts all', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { minLength: 1, maxLength: 3 * MAX_CHANGES }), (values) => {
        const listed = changesOf(written(values) ?? { value: '', version: 0, changes: [] });

        expect(listed).toHaveLength(Math.min(values.length, MAX_CHANGES));
        expect(listed.map(({ after }) => after)).toStrictEqual(values.toReversed().slice(0, MAX_CHANGES));
        expect(listed.map(({ version }) => version)).toStrictEqual(listed.map((_, at) => values.length - at));
        for (const [at, { before }] of listed.slice(0, -1).entries()) expect(before).toBe(listed[at + 1]?.after);
      }),
    );
  });
});

describe('the tree in which an agency has its place', () => {
  const planned = anAgency({ code: 'H44.700', parent: 'H44.100', validFrom: '2027-01-01' });
  const ended = anAgency({ code: 'H44.800', parent: 'H44', validFrom: '2020-01-01', validTo: '2025-12-31' });
  const treeOf = (code: string) => treeWith(code, [...phuTho, planned, ended], '2026-11-21');

  test.each([
    ['of a valid agency is that of today', 'H44.100', ['H44']],
    ['of a planned one is that of its first day', 'H44.700', ['H44.100', 'H44']],
    ['of one that has ended is that of today', 'H44.800', ['H44']],
  ])('%s', (_, code, superiors) => {
    expect(treeOf(code)?.superiors(code)).toStrictEqual(superiors);
  });

  test('of an unknown one is missing', () => {
    expect(treeOf('H44.999')).toBeUndefined();
  });
});
