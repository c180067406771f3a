import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Agency } from '../../../../../lambdas/directory/domain/tree.ts';
import { inWritingOrder } from '../../../../../lambdas/directory/import/domain/writing-order.ts';
import { anAgency } from '../../../../support/agencies.ts';

const ordered = (agencies: readonly Agency[]) =>
  inWritingOrder(agencies.map((after, at) => ({ line: at, key: `${at}`, after, fields: [] }))).map((group) =>
    group.map(({ after: { code } }) => code),
  );

test('writes parents before those below them, and what ends afterwards from the bottom', () => {
  const end = { validTo: '2026-12-31' };
  expect(
    ordered([
      anAgency({ code: 'a.1', parent: 'a' }),
      anAgency({ code: 'b.1.1', parent: 'b.1', ...end }),
      anAgency({ code: 'a', parent: 'elsewhere' }),
      anAgency({ code: 'b', ...end }),
      anAgency({ code: 'a.1.1', parent: 'a.1' }),
      anAgency({ code: 'b.1', parent: 'b', ...end }),
      anAgency({ code: 'c' }),
    ]),
  ).toStrictEqual([['a', 'c'], ['a.1'], ['a.1.1'], ['b.1.1'], ['b.1'], ['b']]);
});

test('ends also where agencies are above each other at different times', () => {
  const rows = [anAgency({ code: 'a', parent: 'b' }), anAgency({ code: 'b', parent: 'a', validFrom: '2027-01-01' })];
  expect(ordered(rows).flat().toSorted()).toStrictEqual(['a', 'b']);
});

test('writes every change once, and no agency before its parent, for any tree', () => {
  const anyTree = fc
    .array(fc.nat(), { minLength: 1, maxLength: 12 })
    .map((links) => links.map((link, at) => anAgency({ code: `${at}`, ...(at > 0 && { parent: `${link % at}` }) })));
  fc.assert(
    fc.property(
      anyTree.chain((tree) => fc.shuffledSubarray(tree, { minLength: tree.length })),
      (tree) => {
        const order = ordered(tree).flat();
        expect(order.toSorted()).toStrictEqual(tree.map(({ code }) => code).toSorted());
        for (const { code, parent } of tree) {
          if (parent !== undefined) expect(order.indexOf(parent)).toBeLessThan(order.indexOf(code));
        }
      },
    ),
  );
});
