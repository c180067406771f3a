import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../lambdas/directory/domain/tree.ts';
import { refuse } from '../../../lambdas/kernel/refusal.ts';
import { actingAsCitizen } from '../../../lambdas/petitions/citizen/act.ts';
import { moves } from '../../../lambdas/petitions/domain/moves/moves.ts';
import { acting } from '../../../lambdas/petitions/staff/act.ts';
import { petitionStore } from '../../../lambdas/petitions/store.ts';
import { sha256 } from '../../../lambdas/platform/hmac.ts';
import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import { operations, tables } from '../../../lambdas/service.ts';
import { phuTho } from '../../support/agencies.ts';
import { aCaller, aPetitionIn, calendar, codeOf, MONDAY, THURSDAY } from '../../support/petitions.ts';

const RECEIPT = 'ABCD-EFGH-JKMN-PQRS-TUVW';

/** Every operation that makes a move, and why the state of a petition may not allow it. */
const ofMoves = operations.filter(({ refuses }) => 'petition.illegalMove' in refuses);
const conflicts = new Map(
  ofMoves
    .flatMap(({ refuses }) => Object.entries(refuses))
    // The key of another request says nothing about the state.
    .filter(([code, { status }]) => status === 409 && code !== 'idempotency.mismatch'),
);
const codes = [...conflicts.keys()];

async function aStore(petition = aPetitionIn('answered', { code: codeOf('refused'), receiptHash: sha256(RECEIPT) })) {
  const petitions = petitionStore(memoryTable(tables.petitions));
  await petitions.create(petition);
  return { petitions, petition };
}

test('they are those of every move that a person makes', () => {
  expect(ofMoves.length).toBeGreaterThanOrEqual(Object.values(moves).filter(({ by }) => by[0] !== 'clock').length - 1);
  expect(codes.length).toBeGreaterThan(20);
});

describe.each(codes)('a move refused as %s', (code) => {
  test('is described with version and what is allowed', () => {
    expect(conflicts.get(code)?.detail).toMatchObject({
      version: expect.any(Number),
      allowed: expect.arrayContaining([expect.any(String)]),
    });
  });

  test('tells an officer the current version and what is allowed now', async () => {
    const { petitions, petition } = await aStore();
    const directory = { tree: async () => treeOf(phuTho, '2026-11-23') };
    const act = acting<Parameters<ReturnType<typeof acting>>[1], string>(() => refuse(code, { version: 0 }));
    const request = { params: petition, body: petition, caller: aCaller({ roles: ['head'] }), now: MONDAY };

    expect(await act({ petitions, directory, calendar }, request)).toEqual({
      refused: code,
      detail: { version: petition.version, allowed: ['lock', 'remove'] },
    });
  });

  test('tells the sender', async () => {
    const { petitions, petition } = await aStore();
    const act = actingAsCitizen<Parameters<ReturnType<typeof actingAsCitizen>>[1], string>(() => refuse(code));
    const request = { params: petition, headers: { receipt: RECEIPT }, query: {}, now: THURSDAY };

    expect(await act({ petitions, calendar }, request)).toEqual({
      refused: code,
      detail: { version: petition.version, allowed: ['reopen', 'rating'] },
    });
  });
});
