import { expect, test } from 'vitest';
import { markOf } from '../../../../lambdas/alerts/domain/mark.ts';
import { aCountdown, calendar, DUE_ON, stepInstants } from '../../../support/petitions.ts';

const at = stepInstants(DUE_ON);
const NOTED = '2026-12-10T00:05:00.000Z';

test.each<[string, Parameters<typeof markOf>[0]['alerts'], string | undefined, readonly string[], string | undefined]>([
  ['the first step, and waits for the second', {}, at['half'], ['half'], at['dueSoon']],
  ['the second, and waits for the third', { half: NOTED }, at['dueSoon'], ['dueSoon'], at['dueToday']],
  ['the last, and waits for nothing', { half: NOTED, late120: NOTED }, at['late150'], ['late150'], undefined],
  ['all that were missed', {}, at['late'], ['half', 'dueSoon', 'dueToday', 'late'], at['late120']],
  ['nothing too early, and waits for the first', {}, '2026-12-01T00:00:00.000Z', [], at['half']],
  ['nothing once all steps are noted', { late150: NOTED }, '2027-06-01T00:00:00.000Z', [], undefined],
])('it marks %s', (_, alerts, now, steps, next) => {
  const mark = markOf({ status: 'accepted', dueOn: DUE_ON, countdown: aCountdown(), alerts }, calendar, `${now}`);

  expect(mark).toMatchObject({ steps, at: now });
  expect(mark.reached.map(({ name }) => name)).toStrictEqual(steps);
  expect(mark.next).toBe(next);
});
