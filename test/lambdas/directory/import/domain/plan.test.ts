import { expect, test } from 'vitest';
import { changesText, planOf } from '../../../../../lambdas/directory/import/domain/plan.ts';
import { problemAt } from '../../../../../lambdas/directory/import/domain/problem.ts';

const item = (line: number, fields: readonly { field: string; before?: string; after?: string }[]) => ({
  ...{ line, key: `${line}`, after: line, fields },
});

test('each pair of values before and after has its own text, also when one of them is missing', () => {
  const texts = [{ before: 'a', after: 'b' }, { before: 'a' }, { after: 'b' }, {}].map((change) =>
    changesText([item(1, [{ field: 'phone', ...change }])]),
  );

  expect(new Set(texts).size).toBe(texts.length);
});

test('problems of whole columns come first, then those of rows from the top', () => {
  const problems = [
    problemAt('cell.missing', 'Mã', 7),
    problemAt('cell.missing', 'Tên', 2),
    problemAt('cell.missing', 'Cột'),
  ];

  expect(planOf([], problems).problems.map(({ line }) => line)).toEqual([undefined, 2, 7]);
  expect(planOf([], problems.toReversed()).problems.map(({ line }) => line)).toEqual([undefined, 2, 7]);
});
