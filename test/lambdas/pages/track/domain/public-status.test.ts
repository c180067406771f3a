import { expect, test } from 'vitest';
import { publicStatus } from '../../../../../lambdas/pages/track/domain/public-status.ts';
import { statuses } from '../../../../../lambdas/petitions/domain/case/status.ts';

test('citizens see five steps and the statuses that end or suspend a petition', () => {
  const told = statuses.map((status) => [status, publicStatus(status, ['rating'])]);

  expect(Object.fromEntries(told)).toStrictEqual({
    submitted: 'sent',
    accepted: 'accepted',
    processing: 'processing',
    awaitingPublication: 'processing',
    published: 'answered',
    answered: 'answered',
    needsSupplement: 'needsSupplement',
    refused: 'refused',
    forwardedOut: 'forwardedOut',
    withdrawn: 'withdrawn',
    merged: 'merged',
  });
});

test('an answer that can no longer be rated is closed, and nothing else is', () => {
  expect(statuses.filter((status) => publicStatus(status, []) === 'closed')).toStrictEqual(['published', 'answered']);
});
