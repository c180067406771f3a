import { expect, test } from 'vitest';
import { newMarks } from '../../../../lambdas/alerts/domain/new-marks.ts';

const SOON = '2026-12-10T00:05:00.000Z';
const LATE = '2026-12-15T00:05:00.000Z';

type Marked = Parameters<typeof newMarks>[0];

test.each<[string, Marked, Marked, ReturnType<typeof newMarks>]>([
  [
    'a mark that was set',
    { round: 1, alerts: {} },
    { round: 1, alerts: { dueSoon: SOON } },
    [{ step: 'dueSoon', at: SOON }],
  ],
  [
    'a mark beside one that stood',
    { round: 1, alerts: { dueSoon: SOON } },
    { round: 1, alerts: { dueSoon: SOON, late: LATE } },
    [{ step: 'late', at: LATE }],
  ],
  ['no mark that stood', { round: 2, alerts: { late: LATE } }, { round: 2, alerts: { late: LATE } }, []],
  ['no mark that was moved', { round: 1, alerts: { late: SOON } }, { round: 1, alerts: { late: LATE } }, []],
  ['no mark that was dropped', { round: 1, alerts: { late: LATE } }, { round: 1, alerts: {} }, []],
  ['nothing across rounds', { round: 1, alerts: {} }, { round: 2, alerts: { late: LATE } }, []],
])('%s is detected', (_, before, after, expected) => {
  expect(newMarks(before, after)).toStrictEqual(expected);
});
