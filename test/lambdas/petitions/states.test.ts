import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { statuses } from '../../../lambdas/petitions/domain/case/status.ts';
import { allowedMoves, mayMake } from '../../../lambdas/petitions/domain/moves/allowed.ts';
import { guardOf } from '../../../lambdas/petitions/domain/moves/guards.ts';
import { makeMove } from '../../../lambdas/petitions/domain/moves/make-move.ts';
import { type Move, movers, moves } from '../../../lambdas/petitions/domain/moves/moves.ts';
import { anInput, aPetitionIn, THURSDAY } from '../../support/petitions.ts';
import { statesDocument, targetOf } from '../../support/states-document.ts';

const FILE = join(import.meta.dirname, '../../../docs/petition-states.md');
const names = Object.keys(moves) as Move[];

test('docs/petition-states.md says what the table of moves says', () => {
  if (process.env['STATES'] === 'write') writeFileSync(FILE, statesDocument());

  expect(readFileSync(FILE, 'utf8')).toBe(statesDocument());
});

test('every move has an event of its own, so that an event names its move', () => {
  const events = names.map((move) => moves[move].event);

  expect(new Set(events).size).toBe(names.length);
});

describe.each(statuses)('every cell of what is %s', (status) => {
  const petition = aPetitionIn(status);

  test.each(names)('%s leads where the table says, or is refused', (move) => {
    const target = targetOf(move, status);
    const after = makeMove<Move>(petition, move, anInput(petition, THURSDAY));

    if (target === '') expect(after).toMatchObject({ refused: 'petition.illegalMove' });
    else if (target === 'before')
      expect(after).toMatchObject({ status: petition.held?.status ?? petition.merged?.status });
    else expect(after).toMatchObject({ status: target === '=' ? status : target });
  });

  test.each(movers)('%s is allowed exactly the moves of the table that no guard holds up', (mover) => {
    const attempt = { now: THURSDAY };
    const expected = names.filter(
      (move) =>
        targetOf(move, status) !== '' && mayMake(move, mover) && guardOf(move)?.(petition, attempt) === undefined,
    );

    expect(allowedMoves(petition, mover, attempt)).toStrictEqual(expected);
  });
});
