import { describe, expect, test } from 'vitest';
import { instantAt } from '../../../../../../lambdas/kernel/time.ts';
import type { Petition, PetitionIn } from '../../../../../../lambdas/petitions/domain/case/petition.ts';
import { doneOf, lateIn } from '../../../../../../lambdas/petitions/domain/deadlines/lateness.ts';
import { lead, merge } from '../../../../../../lambdas/petitions/domain/moves/acts/merge.ts';
import { accept } from '../../../../../../lambdas/petitions/domain/moves/acts.ts';
import { rowView } from '../../../../../../lambdas/petitions/row-view.ts';
import { ListRow } from '../../../../../../lambdas/petitions/stored.ts';
import { petitionDaysOf } from '../../../../../../lambdas/reports/domain/petition-days.ts';
import {
  anAct,
  aPetition,
  calendar,
  codeOf,
  explained,
  itemOf,
  legal,
  MONDAY,
  moved,
} from '../../../../../support/petitions.ts';

const at = (time: string) => instantAt('2026-11-23', time);
/** Two office hours from nine o'clock on Monday: due at eleven. */
const urgent = (code: string, now = MONDAY) =>
  legal(accept(aPetition({ code: codeOf(code) }), anAct({ now }), 'hours2'));
const leading = (petition: Petition, duplicate: Petition) => lead(petition, duplicate, anAct({ now: at('10:00') }));
const mergedAt = (time: string) =>
  legal(
    merge(explained(urgent('duplicate'), at(time)), anAct({ now: at(time) }), {
      leading: urgent('leading'),
      reason: 'Cùng một cống.',
    }),
  ) as PetitionIn<'merged'>;

describe('a leading petition is due no later than the duplicate', () => {
  test('to the instant, where the answer is due within hours', () => {
    expect(leading(urgent('later', at('09:01')), urgent('duplicate'))).toStrictEqual({
      refused: 'petition.dueEarlier',
      detail: { dueOn: '2026-11-23', answerDueAt: at('11:00'), leadingDueOn: '2026-11-23' },
    });
    expect(leading(urgent('leading'), urgent('later', at('09:01')))).toHaveProperty('duplicates');
    expect(leading(urgent('leading'), urgent('duplicate'))).toHaveProperty('duplicates');
  });

  test('where only one of them is due at an instant, that is before the end of its day', () => {
    const sameDay = { ...aPetition({ code: codeOf('day') }), dueOn: '2026-11-23' };

    expect(leading(sameDay, urgent('duplicate'))).toMatchObject({ refused: 'petition.dueEarlier' });
    expect(leading(urgent('leading'), sameDay)).toHaveProperty('duplicates');
  });
});

describe('a duplicate that was merged after its due instant', () => {
  const late = mergedAt('11:01');

  test('is merged late on the same day, for its page, its row and the reports', async () => {
    expect(lateIn(doneOf(late), calendar)).toMatchObject([
      { act: 'merge', workingDays: 0, label: { vi: 'Gộp trễ hạn' } },
    ]);
    expect(late.events.at(-1)).toMatchObject({ event: 'merged', isLate: true, dueOn: '2026-11-23' });

    const row = ListRow.parse(await itemOf(late));
    expect(rowView(row, at('12:00'), calendar).late).toMatchObject([{ act: 'merge' }]);
    expect(petitionDaysOf(row).closed).toStrictEqual({
      ...{ as: 'merged', on: '2026-11-23', dueOn: '2026-11-23', isLate: true },
    });
  });

  test('was merged late also after it was separated', async () => {
    const row = ListRow.parse(await itemOf(moved(late, 'unmerge')));

    expect(row.past).toMatchObject([{ as: 'merged', isLate: true }]);
  });

  test('was in time at that instant', async () => {
    const inTime = mergedAt('11:00');

    expect(lateIn(doneOf(inTime), calendar)).toStrictEqual([]);
    expect(rowView(ListRow.parse(await itemOf(inTime)), at('12:00'), calendar)).not.toHaveProperty('late');
    expect(petitionDaysOf(ListRow.parse(await itemOf(inTime))).closed).not.toHaveProperty('isLate');
  });
});
