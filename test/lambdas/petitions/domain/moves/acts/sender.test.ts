import { describe, expect, test } from 'vitest';
import { type Petition, PetitionSchema } from '../../../../../../lambdas/petitions/domain/case/petition.ts';
import { appeal, reopen, withdraw } from '../../../../../../lambdas/petitions/domain/moves/acts/sender.ts';
import { accept, answer } from '../../../../../../lambdas/petitions/domain/moves/acts.ts';
import { citizenView } from '../../../../../../lambdas/petitions/domain/views/citizen-view.ts';
import {
  ANSWER,
  anAct,
  aPetition,
  aPetitionIn,
  calendar,
  legal,
  MONDAY,
  NEXT_TUESDAY,
  superiors,
  THURSDAY,
} from '../../../../../support/petitions.ts';

const reason = 'Rác vẫn còn ở đầu ngõ.';
const at = (now: string) => ({ now, calendar, superiors });
const reopened = (petition: Petition = aPetitionIn('answered'), now = THURSDAY) =>
  legal(reopen(petition, at(now), reason));
const answeredAgain = (now = NEXT_TUESDAY) =>
  legal(answer(reopened(), anAct({ now }), { text: ANSWER, publish: false }));
const appealed = (petition: Petition = answeredAgain(), to = 'H44') =>
  legal(appeal(petition, at(NEXT_TUESDAY), { to, reason }));
const actionsIn = (petition: Petition, now: string) => citizenView(petition, now, calendar).actions;

describe('withdrawing', () => {
  test.each(['submitted', 'accepted', 'processing', 'needsSupplement'] as const)('ends what is %s', (status) => {
    const after = legal(withdraw(aPetitionIn(status), at(THURSDAY), reason));

    expect(after).toMatchObject({ status: 'withdrawn', nextAlertAt: undefined });
    expect(after.events.at(-1)).toMatchObject({ event: 'withdrawn', note: reason });
    expect(actionsIn(after, THURSDAY)).toStrictEqual([]);
    expect(PetitionSchema.parse(after)).toEqual(after);
  });

  test('twice changes nothing', () => {
    const once = legal(withdraw(aPetition(), at(THURSDAY)));

    expect(withdraw(once, at(NEXT_TUESDAY))).toBe(once);
  });

  test.each(['awaitingPublication', 'answered', 'published', 'refused'] as const)(
    'is too late for what is %s',
    (status) => {
      expect(withdraw(aPetitionIn(status), at(THURSDAY))).toMatchObject({ refused: 'petition.illegalMove' });
    },
  );
});

describe('an answer that resolves nothing', () => {
  test('is reopened once, with a new clock', () => {
    const after = reopened();

    expect(actionsIn(aPetitionIn('answered'), THURSDAY)).toStrictEqual(['reopen', 'rating']);
    expect(after).toMatchObject({ status: 'processing', countdown: { startedOn: '2026-11-26', pauses: [] } });
    expect(after.events.at(-1)).toMatchObject({ event: 'reopened', note: reason });
    expect(reopen(after, at(THURSDAY), reason)).toBe(after);
  });

  test('until fifteen days after it, and not a moment longer', () => {
    const answered = aPetitionIn('answered', {}, MONDAY);

    expect(reopen(answered, at('2026-12-08T16:59:59.999Z'), reason)).toMatchObject({ status: 'processing' });
    expect(reopen(answered, at('2026-12-08T17:00:00.000Z'), reason)).toStrictEqual({
      refused: 'petition.windowClosed',
      detail: { lastDay: '2026-12-08' },
    });
    expect(actionsIn(answered, '2026-12-08T17:00:00.000Z')).toStrictEqual(['rating']);
  });

  test('the second time goes to the agency above, which has a clock of its own', () => {
    const second = answeredAgain();
    const after = appealed(second);

    expect(actionsIn(second, NEXT_TUESDAY)).toStrictEqual(['appeal', 'rating']);
    expect(reopen(second, at(NEXT_TUESDAY), reason)).toMatchObject({ refused: 'petition.reopenedBefore' });
    expect(after).toMatchObject({ agency: 'H44', status: 'submitted', assignee: undefined, dueOn: '2026-12-22' });
    expect(after.events.at(-1)).toMatchObject({ event: 'appealed', to: 'H44', note: reason });
    expect(after.custody).toMatchObject([{ agency: 'H44.100', answered: { on: '2026-12-01', dueOn: second.dueOn } }]);
    expect(PetitionSchema.parse(after)).toEqual(after);
  });

  test('of a root agency goes back to that agency', () => {
    const after = appealed(answeredAgain(), 'H44.100');

    expect(after).toMatchObject({ agency: 'H44.100', status: 'submitted', dueOn: '2026-12-22' });
    expect(after.custody).toBeUndefined();
  });

  test('is appealed once by a button that is pressed twice', () => {
    const once = appealed();

    expect(appeal(once, at(NEXT_TUESDAY), { to: 'H44', reason })).toBe(once);
  });

  test('is not appealed before it was reopened, and not twice', () => {
    const above = anAct({ now: NEXT_TUESDAY, agency: 'H44' });
    const third = legal(answer(legal(accept(appealed(), above)), above, { text: ANSWER, publish: false }));
    const again = { to: 'H44', reason: 'Vẫn chưa xong.' };

    expect(appeal(aPetitionIn('answered'), at(THURSDAY), again)).toMatchObject({ refused: 'petition.notReopened' });
    expect(appeal(third, at(NEXT_TUESDAY), again)).toMatchObject({ refused: 'petition.appealedBefore' });
    expect(actionsIn(third, NEXT_TUESDAY)).toStrictEqual(['rating']);
  });
});
