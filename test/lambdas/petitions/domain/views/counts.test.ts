import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CountedRow, countIn } from '../../../../../lambdas/petitions/domain/views/counts.ts';
import { type ViewName, viewOf, views } from '../../../../../lambdas/petitions/domain/views/view.ts';
import { aCaller, calendar, MONDAY } from '../../../../support/petitions.ts';

const hour = (offset: number) => new Date(Date.parse(MONDAY) + offset * 3_600_000).toISOString();
const view = (name: ViewName) => viewOf(name, aCaller({ id: 'me' }), MONDAY, calendar);
const open = (offset: number): CountedRow => ({ status: 'processing', assigneeId: 'me', at: hour(offset) });

test.each<[string, ViewName, number | undefined, object]>([
  ['all of it', 'inbox', undefined, { n: 3 }],
  ['until tomorrow', 'inbox', 24, { n: 3, more: true }],
  ['until an hour ago', 'overdue', -1, { n: 1, more: true }],
  ['until now, at which more may be due', 'overdue', 0, { n: 1, more: true }],
  ['until after now', 'overdue', 1, { n: 1 }],
  ['until before what is due soon ends', 'dueSoon', 24, { n: 1, more: true }],
  ['until after what is due soon ends', 'dueSoon', 24 * 30, { n: 1 }],
])('of a list that was read %s, %s has a count that says whether it is all', (_, name, until, expected) => {
  const rows = [open(-5), open(2), open(24 * 60)];

  expect(countIn(view(name), { rows, readUntil: until === undefined ? undefined : hour(until) })).toStrictEqual(
    expected,
  );
});

test('a count without `more` is that of the whole list, and one with it is not larger', async () => {
  const offsets = fc.array(fc.integer({ min: -200, max: 400 }), { maxLength: 40 });
  await fc.assert(
    fc.property(offsets, fc.nat(40), fc.constantFrom(...views), (found, read, name) => {
      const rows = found.sort((a, b) => a - b).map(open);
      const taken = rows.slice(0, read);
      const whole = countIn(view(name), { rows }).n;
      const { n, more } = countIn(view(name), {
        rows: taken,
        readUntil: read < rows.length ? (taken.at(-1)?.at ?? hour(-300)) : undefined,
      });

      expect(more ? n <= whole : n === whole).toBe(true);
    }),
  );
});
