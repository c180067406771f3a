import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Inspected, toInspect } from '../../../../../lambdas/office/board/domain/inspection.ts';

const quiet = { open: 100, dueSoon: 0, overdue: 0, isOpenCut: false, isLateCut: false };
const unit = (code: string, more: Partial<Inspected> = {}): Inspected => ({ code, tally: quiet, longest: 0, ...more });
const groundsOf = (one: Inspected, ...others: Inspected[]) =>
  toInspect([one, ...others]).find(({ code }) => code === one.code)?.grounds ?? {};
const overdue = (more: object) => unit('a', { tally: { ...quiet, ...more } });

describe('grounds for an inspection', () => {
  test('are a share on time that is below that of all by more than chance', () => {
    const others = [unit('b', { onTime: { n: 95, d: 100 } }), unit('c', { onTime: { n: 96, d: 100 } })];

    expect(groundsOf(unit('a', { onTime: { n: 60, d: 100 } }), ...others)).toEqual({
      below: { own: { n: 60, d: 100 }, all: expect.objectContaining({ n: 251, d: 300 }) },
    });
    expect(groundsOf(unit('a', { onTime: { n: 88, d: 100 } }), ...others)).toEqual({});
  });

  test('leave out the share of a unit with fewer than 30 answers', () => {
    const others = [unit('b', { onTime: { n: 100, d: 100 } })];

    expect(groundsOf(unit('a', { onTime: { n: 0, d: 29 } }), ...others)).toEqual({});
    expect(groundsOf(unit('a', { onTime: { n: 0, d: 30 } }), ...others)).toHaveProperty('below');
    expect(groundsOf(unit('a'), ...others)).toEqual({});
  });

  test.each([
    [{ open: 25, overdue: 5 }, true],
    [{ open: 26, overdue: 5 }, false],
    [{ open: 5, overdue: 4 }, false],
    [{ open: 100, overdue: 30, isOpenCut: true }, false],
    [{ open: 1_000, overdue: 50, isOpenCut: true }, true],
    [{ open: 1_000, overdue: 1_000, isOpenCut: true, isLateCut: true }, true],
  ])('are overdue petitions that are many, or a large part: %o %s', (tally, isGround) => {
    expect('overdue' in groundsOf(overdue(tally))).toBe(isGround);
  });

  test('are a petition that is overdue by thirty working days', () => {
    expect(groundsOf(unit('a', { longest: 29 }))).toEqual({});
    expect(groundsOf(unit('a', { longest: 30 }))).toEqual({ longest: 30 });
  });

  test('put first who has most of them, then what is overdue', () => {
    const found = toInspect([
      unit('one', { longest: 40 }),
      unit('two', { longest: 40, tally: { ...quiet, overdue: 60 } }),
      unit('more', { tally: { ...quiet, overdue: 90 } }),
      unit('none'),
    ]);

    expect(found.map(({ code }) => code)).toEqual(['two', 'more', 'one']);
  });

  test('are in the same order whatever the order of the units', () => {
    const units = ['a', 'b', 'c', 'd'].map((code, at) => unit(code, { longest: 30 + (at % 2) }));

    fc.assert(
      fc.property(fc.shuffledSubarray(units, { minLength: 4 }), (shuffled) => {
        expect(toInspect(shuffled).map(({ code }) => code)).toEqual(['a', 'b', 'c', 'd']);
      }),
    );
  });
});
