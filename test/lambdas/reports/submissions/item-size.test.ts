import { expect, test } from 'vitest';
import { MAX_PAPERS } from '../../../../lambdas/reports/domain/submissions/acts.ts';
import { SubmitInput } from '../../../../lambdas/reports/submissions/contract.ts';
import { itemBytes, MAX_ITEM_BYTES } from '../../../support/item-size.ts';
import { paper } from '../../../support/submission-house.ts';

/** Each takes three bytes. */
const longest = (length: number) => 'ế'.repeat(length);

test('the largest submission that may be is an item of DynamoDB', () => {
  const body = {
    ...{ ...paper, revision: 1, number: longest(60), place: longest(60), reason: longest(1_000) },
    signer: { name: longest(200), position: longest(200) },
    assessment: longest(6_000),
  };
  expect(SubmitInput.shape.body.safeParse(body).success).toBe(true);
  expect(SubmitInput.shape.body.safeParse({ ...body, assessment: longest(6_001) }).success).toBe(false);

  const by = { id: longest(128), name: longest(200) };
  const decision = { state: 'returned', at: '2026-11-09T02:00:00.000Z', by, agency: 'H44', reason: longest(1_000) };
  const entry = {
    paper: { ...body, facts: 'f'.repeat(64), sha256: 's'.repeat(64), bytes: 1, at: decision.at, by },
    decision,
  };
  const entries = Array.from({ length: MAX_PAPERS }, () => entry);

  expect(
    itemBytes({ agency: 'H44.100', period: '2026-10', revision: 20, entries, lastHash: 'h'.repeat(64) }),
  ).toBeLessThan(MAX_ITEM_BYTES);
});
