import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../../../lambdas/kernel/refusal.ts';
import { actionsOf } from '../../../../../lambdas/reports/domain/submissions/actions.ts';
import { decided, MAX_PAPERS, withPaper } from '../../../../../lambdas/reports/domain/submissions/acts.ts';
import type { Submission } from '../../../../../lambdas/reports/domain/submissions/submission.ts';

const KEY = { agency: 'H44', period: '2026-Q3' };
const at = '2026-10-08T02:00:00.000Z';
const paper = {
  ...{ version: 1, facts: 'f1', number: '12/BC-UBND', place: 'Việt Trì', signedOn: '2026-10-08', at },
  ...{ signer: { name: 'Nguyễn Văn An', position: 'CHỦ TỊCH' }, assessment: 'Quá hạn do mưa lớn.', sha256: 's1' },
  ...{ bytes: 1, by: { id: 'head', name: 'Nguyễn Văn An' } },
};
const submitted = withPaper(undefined, KEY, { paper, hash: 'h1' });
const afterIt = (state: 'approved' | 'returned' | 'withdrawn'): Submission => {
  const decision = { state, at, by: { id: 'leader', name: 'Trần Thị Bình' }, agency: 'H44' };
  const next = decided(submitted, { decision, revision: 1, hash: state });
  if (isRefusal(next)) throw new Error(next.refused);
  return next;
};
const signer = { id: 'head', signs: true, decides: false };
const above = { id: 'leader', signs: false, decides: true };
/** Of the root agency, which decides about its own reports. */
const both = (id: string) => ({ id, signs: true, decides: true });

describe('what may be done with a report', () => {
  test.each([
    ['a draft', undefined, ['submit'], []],
    ['one that was submitted', submitted, ['withdraw'], ['approve', 'return']],
    ['one that was returned', afterIt('returned'), ['submit'], []],
    ['one that was withdrawn', afterIt('withdrawn'), ['submit'], []],
    ['one that was approved', afterIt('approved'), [], []],
  ])('%s: by its agency, and by the level above', (_, submission, own, higher) => {
    expect(actionsOf(submission, 'f1', signer)).toEqual(own);
    expect(actionsOf(submission, 'f1', above)).toEqual(higher);
    expect(actionsOf(submission, 'f1', { id: 'auditor', signs: false, decides: false })).toEqual([]);
  });

  test('a correction of approved figures that changed', () => {
    expect(actionsOf(afterIt('approved'), 'f2', signer)).toEqual(['submit']);
  });

  test('one whose figures changed meanwhile is returned, and not approved', () => {
    expect(actionsOf(submitted, 'f2', above)).toEqual(['return']);
  });

  test('nothing without an official document, or after too many papers', () => {
    const { entries, ...rest } = afterIt('returned');
    const many = { ...rest, entries: Array.from({ length: MAX_PAPERS }, () => entries).flat() };

    expect(actionsOf(undefined, undefined, signer)).toEqual([]);
    expect(actionsOf(many, 'f1', signer)).toEqual([]);
  });

  test('at the root agency, nobody decides about their own paper', () => {
    expect(actionsOf(submitted, 'f1', both('head'))).toEqual(['withdraw']);
    expect(actionsOf(submitted, 'f1', both('other'))).toEqual(['approve', 'return', 'withdraw']);
  });
});
