import { describe, expect, test } from 'vitest';
import { PetitionSchema } from '../../../../../lambdas/petitions/domain/case/petition.ts';
import { apologise, extend, interimReply } from '../../../../../lambdas/petitions/domain/moves/acts/delay.ts';
import { assign } from '../../../../../lambdas/petitions/domain/moves/acts.ts';
import { isLegal, type Move, moves } from '../../../../../lambdas/petitions/domain/moves/moves.ts';
import { citizenView } from '../../../../../lambdas/petitions/domain/views/citizen-view.ts';
import {
  anAct,
  aPetition,
  aPetitionIn,
  calendar,
  colleague,
  legal,
  MONDAY,
  moved,
  officer,
  THURSDAY,
} from '../../../../support/petitions.ts';

const act = anAct({ now: THURSDAY });
const promise = { newDueOn: '2026-12-16', text: 'Phường đang chờ kết quả đo đạc.' };

describe('the event', () => {
  test('of an assignment says to whom, so that the next one does not lose it', () => {
    const first = legal(assign(aPetitionIn('accepted'), act, colleague));
    const second = legal(assign(first, { ...act, by: colleague }, officer));

    expect(second.events.slice(-2)).toMatchObject([
      { event: 'assigned', by: officer, assignee: colleague },
      { event: 'assigned', by: colleague, assignee: officer },
    ]);
    expect(PetitionSchema.parse(second)).toEqual(second);
  });

  test('of an officer who takes it says who by its actor only', () => {
    const taken = legal(assign(aPetitionIn('accepted'), act, officer));

    expect(taken.events.at(-1)).toMatchObject({ event: 'assigned', by: officer });
    expect(taken.events.at(-1)).not.toHaveProperty('assignee');
  });

  test('of an extension says by how many days, and to which due day', () => {
    const extended = legal(extend(aPetitionIn('processing'), act, { days: 5, reason: 'Chờ kết quả đo đạc.' }));

    expect(extended.events.at(-1)).toMatchObject({ event: 'extended', days: 5, dueOn: extended.dueOn });
    expect(extended.dueOn).toBe('2026-12-21');
    expect(PetitionSchema.parse(extended)).toEqual(extended);
  });

  test.each([
    ['apologised', apologise],
    ['interimReplied', interimReply],
  ] as const)('%s says which day was promised', (event, promised) => {
    const after = legal(promised(aPetitionIn('processing'), act, promise));

    expect(after.events.at(-1)).toMatchObject({ event, newDueOn: promise.newDueOn });
    expect(PetitionSchema.parse(after)).toEqual(after);
  });

  const others = (Object.keys(moves) as Move[]).filter(
    (move) => !['assign', 'extend', 'apologise', 'interimReply'].includes(move),
  );

  test.each(others)('of %s says none of it', (move) => {
    const petition = [aPetition(), ...moves[move].from.map((status) => aPetitionIn(status))].find((one) =>
      isLegal(one, move),
    );
    const after = moved(petition ?? aPetition(), move, THURSDAY);

    expect(Object.keys(after.events.at(-1) ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(assignee|days|newDueOn)$/)]),
    );
  });
});

test('the sender reads the name of no officer to whom it was assigned', () => {
  const assigned = legal(assign(aPetitionIn('accepted', {}, MONDAY), act, colleague));

  expect(JSON.stringify(citizenView(assigned, THURSDAY, calendar))).not.toContain(colleague.name);
});
