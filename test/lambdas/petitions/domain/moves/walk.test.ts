import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../../../../../lambdas/kernel/refusal.ts';
import type { Instant } from '../../../../../lambdas/kernel/time.ts';
import type { Petition } from '../../../../../lambdas/petitions/domain/case/petition.ts';
import { isOpen } from '../../../../../lambdas/petitions/domain/case/status.ts';
import { calculateDeadline } from '../../../../../lambdas/petitions/domain/deadlines/deadline.ts';
import { stepsOf } from '../../../../../lambdas/petitions/domain/deadlines/escalation.ts';
import { triageOf } from '../../../../../lambdas/petitions/domain/deadlines/triage.ts';
import { makeMove } from '../../../../../lambdas/petitions/domain/moves/make-move.ts';
import { type Move, moves } from '../../../../../lambdas/petitions/domain/moves/moves.ts';
import { anInput, aPetition, calendar, officer, RECEIVED_AT } from '../../../../support/petitions.ts';

/** All but the one that erases what was sent. */
const names = (Object.keys(moves) as Move[]).filter((move) => move !== 'remove');
const HOUR_MS = 3_600_000;

/** Moves in any order, legal or not, with hours between them: up to two weeks, mostly less. */
const walks = fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(14 * 24)), { maxLength: 40 });

/** Only the moves that are legal, wherever they lead; longer than what chance finds. */
const legalWalks = fc.array(fc.tuple(fc.nat(), fc.nat(14 * 24)), { maxLength: 60 });

test('any walk through the state machine keeps what must always hold', async () => {
  await fc.assert(
    fc.property(walks, (walk) => {
      expectEachStep(walk.map(([move, hours]) => [() => move, hours]));
    }),
    { numRuns: 150 },
  );
});

test('any legal walk keeps what must always hold', async () => {
  await fc.assert(
    fc.property(legalWalks, (walk) => {
      expectEachStep(walk.map(([which, hours]) => [(petition) => legalAt(petition, which), hours]));
    }),
    { numRuns: 150 },
  );
});

function expectEachStep(walk: readonly (readonly [(petition: Petition) => Move | undefined, number])[]) {
  let petition: Petition = aPetition();
  let now = RECEIVED_AT;
  expectWhole(petition);
  for (const [choose, hours] of walk) {
    const move = choose(petition);
    if (move === undefined) return;
    now = new Date(Date.parse(now) + hours * HOUR_MS).toISOString();
    petition = stepped(petition, move, now);
  }
}

function stepped(before: Petition, move: Move, now: Instant): Petition {
  const copy = structuredClone(before);
  const after = makeMove<Move>(before, move, { ...anInput(before, now), by: officer });

  expect(before).toStrictEqual(copy);
  if (isRefusal(after)) {
    const isIllegal = !moves[move].from.some((from) => from === before.status);
    expect(after.refused).toBe(isIllegal ? 'petition.illegalMove' : 'petition.historyFull');
    return before;
  }
  expectGrown(before, after, move);
  expectWhole(after);
  return after;
}

function expectGrown(before: Petition, after: Petition, move: Move) {
  // A rating does not disturb the officer who has read the petition.
  expect(after.version).toBe(before.version + (move === 'rate' ? 0 : 1));
  expect(after.events).toHaveLength(before.events.length + 1);
  expect(after.events.slice(0, -1)).toStrictEqual(before.events);
  expect(after.round - before.round === 0 || after.round - before.round === 1).toBe(true);

  const { code, receivedAt, promisedOn, content, keyHash, bodyHash, receiptHash, sealedContact } = before;
  const kept = { code, receivedAt, promisedOn, content, keyHash, bodyHash, receiptHash, sealedContact };
  expect(after).toMatchObject(kept);
}

function expectWhole(petition: Petition) {
  const { status, countdown, dueOn, provisional, held, nextAlertAt } = petition;
  const calculated = calculateDeadline(countdown, calendar);
  const isRunning = status === 'submitted' || status === 'accepted' || status === 'processing';
  const isHeld = status === 'needsSupplement' || status === 'awaitingPublication';

  expect({ dueOn, provisional }).toStrictEqual({ dueOn: calculated.dueOn, provisional: calculated.provisional });
  expect(calculated.counted).toHaveLength(countdown.days);
  expect(held !== undefined).toBe(isHeld);
  expect(isOpen(status)).toBe(isRunning || isHeld);
  expect(countdown.stage).toBe(status === 'awaitingPublication' ? 'publication' : 'answer');
  const isWatched = isRunning || status === 'awaitingPublication';
  if (isWatched) expect(stepsOf(petition, calendar).map(({ at }) => at)).toContain(nextAlertAt);
  else expect(nextAlertAt).toBeUndefined();
  expect(petition.triageDueOn).toBe(triageOf(petition, calendar)?.dueOn);
  expect(petition.triageDueOn === undefined).toBe(status !== 'submitted');
}

function legalAt({ status }: Petition, which: number): Move | undefined {
  const legal = names.filter((move) => moves[move].from.some((from) => from === status));
  return legal[which % legal.length];
}
