import { describe, expect, test } from 'vitest';
import { PetitionSchema } from '../../../../../lambdas/petitions/domain/case/petition.ts';
import { requestSupplement } from '../../../../../lambdas/petitions/domain/moves/acts/supplement.ts';
import type { Move } from '../../../../../lambdas/petitions/domain/moves/moves.ts';
import { anAct, aPetition, aPetitionIn, legal, moved, NEXT_TUESDAY, THURSDAY } from '../../../../support/petitions.ts';

/** Received on Friday 20 November: with Culture Day, five working days end on Monday 30 November. */
const LAST_DAY = '2026-11-30';
const LAST_HOUR = '2026-11-30T09:30:00.000Z';

const passing: readonly Move[] = ['forward', 'sendBack', 'forwardOut', 'requestSupplement'];

describe.each(passing)('the event of %s', (move) => {
  test('after the last day of triage says that it is late, and since when', () => {
    const late = moved(aPetition(), move, NEXT_TUESDAY);

    expect(late.events.at(-1)).toMatchObject({ dueOn: LAST_DAY, isLate: true });
    expect(PetitionSchema.parse(late)).toEqual(late);
  });

  test.each([THURSDAY, LAST_HOUR])('in time, at %s, says nothing', (now) => {
    const event = moved(aPetition(), move, now).events.at(-1);

    expect(event).not.toHaveProperty('dueOn');
    expect(event).not.toHaveProperty('isLate');
  });
});

test.each(['forward', 'forwardOut', 'requestSupplement'] as const)(
  '%s has no such limit once it is accepted',
  (move) => {
    expect(moved(aPetitionIn('processing'), move, NEXT_TUESDAY).events.at(-1)).not.toHaveProperty('isLate');
  },
);

test('a request is judged by the limit of its policy', () => {
  const act = anAct({ now: NEXT_TUESDAY });

  const asked = legal(requestSupplement(aPetition(), act, 'Đề nghị cho biết số nhà.'));

  expect(asked.events.at(-1)).toMatchObject({ event: 'supplementRequested', dueOn: LAST_DAY, isLate: true });
});
