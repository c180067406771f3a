import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../../../lambdas/kernel/refusal.ts';
import {
  decided,
  MAX_PAPERS,
  refusedPaper,
  withPaper,
} from '../../../../../lambdas/reports/domain/submissions/acts.ts';
import {
  approvedIn,
  type Decision,
  latestOf,
  type Submission,
  stateOf,
} from '../../../../../lambdas/reports/domain/submissions/submission.ts';

const KEY = { agency: 'H44.100', period: '2026-Q3' };
const paper = {
  ...{ version: 1, facts: 'f1', number: '12/BC-UBND', place: 'Việt Trì', signedOn: '2026-10-08' },
  signer: { name: 'Nguyễn Văn An', position: 'CHỦ TỊCH' },
  ...{ assessment: 'Quá hạn do mưa lớn.', sha256: 's1', bytes: 1, at: '2026-10-08T02:00:00.000Z' },
  by: { id: 'head', name: 'Nguyễn Văn An' },
};
const first = withPaper(undefined, KEY, { paper, hash: 'h1' });

const act = (submission: Submission, state: Decision['state'], revision = submission.revision) =>
  decided(submission, {
    decision: { state, at: '2026-10-09T02:00:00.000Z', by: { id: 'leader', name: 'Trần Thị Bình' }, agency: 'H44' },
    ...{ revision, hash: state },
  });
function legal<Value>(value: Value): Exclude<Value, { readonly refused: string }> {
  if (isRefusal(value)) throw new Error(value.refused);
  return value as Exclude<Value, { readonly refused: string }>;
}

describe('a paper', () => {
  test('that is the first needs no revision, and makes a submission', () => {
    expect(refusedPaper(undefined, { facts: 'f1' })).toBeUndefined();
    expect(first).toMatchObject({ ...KEY, revision: 1, lastHash: 'h1' });
    expect(stateOf(first)).toBe('submitted');
    expect(approvedIn(first)).toBeUndefined();
  });

  test.each(['returned', 'withdrawn'] as const)('follows one that was %s', (state) => {
    const before = legal(act(first, state));

    expect(refusedPaper(before, { facts: 'f1', revision: 2 })).toBeUndefined();
    const next = withPaper(before, KEY, { paper: { ...paper, sha256: 's2' }, hash: 'h2' });
    expect(next).toMatchObject({ revision: 3, entries: [{ decision: { state } }, { paper: { sha256: 's2' } }] });
    expect(stateOf(next)).toBe('submitted');
  });

  test('replaces an approved one only with other figures and a reason; the approved one stays', () => {
    const before = legal(act(first, 'approved'));

    expect(refusedPaper(before, { facts: 'f1', revision: 2, reason: 'Sai' })).toMatchObject({
      refused: 'report.nothingChanged',
    });
    expect(refusedPaper(before, { facts: 'f2', revision: 2 })).toMatchObject({ refused: 'report.reasonMissing' });
    expect(refusedPaper(before, { facts: 'f2', revision: 2, reason: 'Sai' })).toBeUndefined();
    const next = withPaper(before, KEY, { paper: { ...paper, facts: 'f2', sha256: 's2' }, hash: 'h2' });
    expect(approvedIn(next)).toMatchObject({ sha256: 's1' });
    expect(latestOf(next).paper.sha256).toBe('s2');
  });

  test('that corrects an approved one needs a reason, also after a correction that was withdrawn', () => {
    const approved = legal(act(first, 'approved'));
    const corrected = withPaper(approved, KEY, { paper: { ...paper, facts: 'f2', reason: 'Sai' }, hash: 'h2' });
    const before = legal(act(corrected, 'withdrawn'));

    expect(refusedPaper(before, { facts: 'f2', revision: 4 })).toMatchObject({ refused: 'report.reasonMissing' });
    expect(refusedPaper(before, { facts: 'f1', revision: 4, reason: 'Sai' })).toMatchObject({
      refused: 'report.nothingChanged',
    });
  });

  test.each([
    ['another waits for a decision', first, 1, 'report.alreadySubmitted'],
    ['the revision is old', legal(act(first, 'returned')), 1, 'report.revisionConflict'],
    ['a revision is given of nothing', undefined, 1, 'report.revisionConflict'],
    [
      'there were as many as may be',
      {
        ...legal(act(first, 'returned')),
        entries: Array.from({ length: MAX_PAPERS }, () => legal(act(first, 'returned')).entries[0]),
      } as Submission,
      2,
      'report.tooOften',
    ],
  ])('is refused when %s', (_, before, revision, code) => {
    expect(refusedPaper(before, { facts: 'f1', revision })).toMatchObject({ refused: code });
  });
});

describe('a decision', () => {
  test.each(['approved', 'returned', 'withdrawn'] as const)('%s is kept with the paper', (state) => {
    const next = legal(act(first, state));

    expect(stateOf(next)).toBe(state);
    expect(next).toMatchObject({ revision: 2, lastHash: state, entries: [{ paper, decision: { agency: 'H44' } }] });
  });

  test('is made once, and on the revision that was read', () => {
    expect(act(legal(act(first, 'approved')), 'returned')).toMatchObject({ refused: 'report.notSubmitted' });
    expect(act(first, 'approved', 2)).toMatchObject({ refused: 'report.revisionConflict' });
  });
});

test('a submission without a paper is a defect', () => {
  expect(() => latestOf({ ...first, entries: [] })).toThrow('no paper');
});
