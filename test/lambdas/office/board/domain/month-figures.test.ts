import { expect, test } from 'vitest';
import source from '../../../../../lambdas/office/board/data/targets.json' with { type: 'json' };
import { figuresOf, onTimeOfDue } from '../../../../../lambdas/office/board/domain/month-figures.ts';

const counted = (total: number, onTime: number, overdue: number) => ({
  ...{ received: { new: 40 }, answered: { total, onTime }, pending: { overdue } },
});

test('what is owed an answer is what was answered or is overdue: a late petition counts, answered or not', () => {
  expect(onTimeOfDue(counted(100, 95, 100))).toEqual({ n: 95, d: 200, percent: 47.5 });
  expect(onTimeOfDue(counted(200, 95, 0))).toEqual(onTimeOfDue(counted(100, 95, 100)));
  expect(onTimeOfDue(counted(0, 0, 0))).toEqual({ n: 0, d: 0 });
});

test('the figures of a month are those of its report', () => {
  expect(figuresOf(counted(34, 31, 6))).toEqual({
    ...{ received: 40, answered: 34 },
    onTime: { n: 31, d: 34, percent: 91.2 },
  });
});

test('beside them stands what they would be without pauses and extensions, where the report has it', () => {
  const withoutBoth = { answered: { total: 34, onTime: 17 } };

  expect(figuresOf({ ...counted(34, 31, 6), withoutBoth }).withoutDelays).toEqual({ n: 17, d: 34, percent: 50 });
});

test('targets are of figures that the board has, so that none is left out by a wrong name', () => {
  expect(['about', 'version', 'onTime', 'satisfaction']).toEqual(expect.arrayContaining(Object.keys(source)));
});
