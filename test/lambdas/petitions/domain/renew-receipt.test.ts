import { describe, expect, test } from 'vitest';
import type { Petition } from '../../../../lambdas/petitions/domain/case/petition.ts';
import { MAX_RENEWALS, renew } from '../../../../lambdas/petitions/domain/renew-receipt.ts';
import { aPetition, aPetitionIn } from '../../../support/petitions.ts';

const NOW = '2026-11-24T02:00:00.000Z';
const receiptHash = 'renewed';
const sentAt = (...instants: readonly string[]) => instants.map((at) => ({ at, receiptHash }));

describe('a receipt is sent again', () => {
  test.each([
    ['the first time', undefined],
    ['the next day by the clocks of Việt Nam', sentAt('2026-11-23T16:59:59.999Z')],
    ['the third time', sentAt('2026-11-20T02:00:00.000Z', '2026-11-21T02:00:00.000Z')],
  ])('%s', (_, renewals) => {
    const petition = aPetition({ renewals });

    expect(renew(petition, { now: NOW, receiptHash })).toStrictEqual({
      ...petition,
      renewals: [...(renewals ?? []), { at: NOW, receiptHash }],
    });
  });

  test.each(['refused', 'withdrawn', 'merged', 'published'] as const)('of a petition that is %s', (status) => {
    expect(renew(aPetitionIn(status), { now: NOW, receiptHash }).renewals).toHaveLength(1);
  });
});

describe('nothing is sent', () => {
  test.each([
    ['twice on one day', sentAt('2026-11-23T17:00:00.000Z')],
    ['if a clock that is ahead sent one already', sentAt('2026-11-25T02:00:00.000Z')],
    ['a fourth time', sentAt('2026-11-01T02:00:00.000Z', '2026-11-02T02:00:00.000Z', '2026-11-03T02:00:00.000Z')],
  ])('%s', (_, renewals) => {
    const petition = aPetition({ renewals });

    expect(renew(petition, { now: NOW, receiptHash })).toBe(petition);
  });

  test('to a sender who stopped messages', () => {
    const petition = aPetition({ notify: 'none' });

    expect(renew(petition, { now: NOW, receiptHash })).toBe(petition);
  });

  test('more than three times', () => {
    const days = ['24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}T02:00:00.000Z`);
    const last = days.reduce<Petition>((petition, now) => renew(petition, { now, receiptHash }), aPetition());

    expect(last.renewals).toHaveLength(MAX_RENEWALS);
  });
});
