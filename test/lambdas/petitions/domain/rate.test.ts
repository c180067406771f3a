import { describe, expect, test } from 'vitest';
import { record } from '../../../../lambdas/petitions/domain/case/history.ts';
import type { Petition } from '../../../../lambdas/petitions/domain/case/petition.ts';
import { rateAnswer } from '../../../../lambdas/petitions/domain/rate.ts';
import { aPetition, aPetitionIn, calendar, legal, MONDAY, officer, THURSDAY } from '../../../support/petitions.ts';

const LAST_OF_NOVEMBER = '2026-11-30T16:59:59.999Z';
const FIRST_OF_DECEMBER = '2026-11-30T17:00:00.000Z';
const rate = (petition: Petition = aPetitionIn('answered'), now = THURSDAY, level = 4) =>
  rateAnswer(petition, { level }, { now, calendar });

describe('the rating of an answer', () => {
  test.each(['answered', 'published'] as const)('is accepted when the petition is %s', (status) => {
    const petition = aPetitionIn(status);
    const opinion = { level: 2, resolved: false, reasons: ['waiting'] as const, comment: 'Vẫn còn ngập.' };

    const rated = legal(rateAnswer(petition, opinion, { now: THURSDAY, calendar }));

    expect(rated).toStrictEqual({
      ...petition,
      version: petition.version,
      rating: { ...opinion, at: THURSDAY, changedAt: THURSDAY, version: 1 },
      events: [...petition.events, { at: THURSDAY, event: 'rated' }],
    });
  });

  test('may be changed within its month, and keeps the instant of the first rating', () => {
    const once = legal(rate(aPetitionIn('answered'), MONDAY, 1));
    const twice = legal(rate(once, LAST_OF_NOVEMBER, 5));

    expect(twice.rating).toStrictEqual({ level: 5, at: MONDAY, changedAt: LAST_OF_NOVEMBER, version: 2 });
    expect(legal(rate(twice, LAST_OF_NOVEMBER, 3)).rating).toMatchObject({ at: MONDAY, version: 3 });
  });

  test('is in the history once, however often it changes in a row', () => {
    const petition = aPetitionIn('answered');
    let rated = legal(rate(petition, MONDAY, 1));
    for (let turn = 0; turn < 200; turn += 1) rated = legal(rate(rated, THURSDAY, 2 + (turn % 2)));

    expect(rated).toMatchObject({ rating: { level: 3, version: 201 }, version: petition.version });
    expect(rated.events).toStrictEqual([...petition.events, { at: THURSDAY, event: 'rated' }]);
  });

  test('is a new event in the history when staff act in between', () => {
    const once = legal(rate(aPetitionIn('answered'), MONDAY, 1));
    const opened = legal(record(once, { now: MONDAY, event: 'contactOpened', by: officer }));

    const events = legal(rate(opened, THURSDAY, 2)).events.slice(-3);

    expect(events.map(({ event }) => event)).toStrictEqual(['rated', 'contactOpened', 'rated']);
  });

  test.each([
    [{ level: 4 }],
    [{ level: 4, resolved: true, reasons: ['fees', 'waiting'] as const, comment: 'Cảm ơn.' }],
  ])('changes nothing when it is repeated: %j', (opinion) => {
    const rated = legal(rateAnswer(aPetitionIn('answered'), opinion, { now: MONDAY, calendar }));

    expect(rateAnswer(rated, { ...opinion }, { now: THURSDAY, calendar })).toBe(rated);
    expect(rateAnswer(rated, { ...opinion, comment: 'Khác.' }, { now: THURSDAY, calendar })).not.toBe(rated);
    expect(rateAnswer(rated, { ...opinion, resolved: false }, { now: THURSDAY, calendar })).not.toBe(rated);
    expect(rateAnswer(rated, { ...opinion, reasons: ['fees'] }, { now: THURSDAY, calendar })).not.toBe(rated);
  });

  test('cannot be changed after its local month', () => {
    const rated = legal(rate(aPetitionIn('answered'), LAST_OF_NOVEMBER));

    expect(rate(rated, FIRST_OF_DECEMBER)).toStrictEqual({
      refused: 'petition.ratingClosed',
      detail: { detail: 'The month in which the answer was first rated has ended.' },
    });
  });

  test('may be given months after the answer', () => {
    expect(legal(rate(aPetitionIn('answered'), '2027-06-01T00:00:00.000Z')).rating).toMatchObject({ version: 1 });
  });

  test.each([
    ['a new petition', aPetition()],
    ['an answer that is not published yet', aPetitionIn('awaitingPublication')],
    ['a refused petition', aPetitionIn('refused')],
    ['a withdrawn petition', aPetitionIn('withdrawn')],
  ])('is refused for %s', (_, petition) => {
    expect(rate(petition)).toMatchObject({ refused: 'petition.illegalMove' });
  });
});
