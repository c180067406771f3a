import { expect, test } from 'vitest';
import { isRefusal } from '../../../../lambdas/kernel/refusal.ts';
import type { Activities } from '../../../../lambdas/reports/domain/activities/activities.ts';
import { enter, MAX_CHANGES } from '../../../../lambdas/reports/domain/activities/enter.ts';
import { activityList } from '../../../../lambdas/reports/domain/activities/list.ts';
import { MAX_PAPERS } from '../../../../lambdas/reports/domain/submissions/acts.ts';
import { SubmitInput } from '../../../../lambdas/reports/submissions/contract.ts';
import { itemBytes, MAX_ITEM_BYTES } from '../../../support/item-size.ts';
import { paper } from '../../../support/submission-house.ts';

/** Each takes three bytes. */
const longest = (length: number) => 'ế'.repeat(length);

/** What was entered and changed as often as is kept, each time all of it. */
function mostActivities(): Activities {
  const figures = Object.fromEntries(
    activityList.items.map(({ id, most }) => [id, { value: most, evidence: longest(300) }]),
  );
  const others = Object.fromEntries(activityList.items.map(({ id }) => [id, { value: 0, evidence: longest(299) }]));
  const act = { now: '2026-11-09T02:00:00.000Z', by: { id: longest(128), name: longest(200), agency: longest(35) } };
  let before: Activities | undefined;
  for (let version = 0; version < MAX_CHANGES + 5; version++) {
    const next = enter(before, act, { version, figures: version % 2 === 0 ? figures : others, why: longest(300) });
    if (isRefusal(next)) throw new Error(next.refused);
    before = next;
  }
  return before as Activities;
}

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

  const submission = { agency: 'H44.100', period: '2026-10', revision: 20, entries, lastHash: 'h'.repeat(64) };
  expect(itemBytes({ ...submission, activities: mostActivities(), activitiesVersion: 25 })).toBeLessThan(
    MAX_ITEM_BYTES,
  );
});
