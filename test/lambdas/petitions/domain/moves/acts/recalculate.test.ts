import { expect, test } from 'vitest';
import { deadlineChange, recalculate } from '../../../../../../lambdas/petitions/domain/moves/acts/recalculate.ts';
import { aPetition, aPetitionIn, calendar, DUE_ON, MONDAY } from '../../../../../support/petitions.ts';

const rules = { now: MONDAY, calendar };

test.each(['answered', 'refused', 'needsSupplement'] as const)('nothing is recalculated of what is %s', (status) => {
  expect(deadlineChange(aPetitionIn(status), rules)).toBeUndefined();
  expect(recalculate(aPetitionIn(status), rules)).toBeUndefined();
});

test('a deadline that was right except for its mark changes the mark, and starts no new round of alerts', () => {
  const provisional = { ...aPetition(), provisional: true };

  expect(recalculate(provisional, rules)).toMatchObject({
    dueOn: DUE_ON,
    provisional: false,
    round: provisional.round,
  });
});
