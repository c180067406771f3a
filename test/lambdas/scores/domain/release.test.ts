import { describe, expect, test } from 'vitest';
import { emptyRelease, nextRelease, type Release } from '../../../../lambdas/scores/domain/release.ts';
import { answersTo, countRating, newTally, type Parts } from '../../../../lambdas/scores/domain/tally.ts';

type Counted = Readonly<Record<string, readonly Record<string, number>[]>>;

/** Ratings by combination of procedure and channel. */
function parts(ratings: Counted): Parts {
  return new Map(
    Object.entries(ratings).map(([name, all]) => {
      const tally = newTally();
      for (const levels of all) countRating(tally, { levels, version: 1 });
      return [name, tally];
    }),
  );
}
const people = (n: number, level = 4, key = 'overall') => Array.from({ length: n }, () => ({ [key]: level }));
const open = { isSettled: false, hasPeriodAbove: true, isFinal: false };
const settled = { ...open, isSettled: true };
const final = { ...settled, isFinal: true };
const step = (before: Release, counted: Counted, at = open) => nextRelease(before, parts(counted), at).release;
const numbers = (some: Parts, key = 'overall') =>
  Object.fromEntries([...some].map(([name, tally]) => [name, answersTo(tally, key).reduce((sum, n) => sum + n, 0)]));

describe('a step', () => {
  test('shows five people at once, and four not at all', () => {
    expect(step(emptyRelease, { '|kiosk': people(4) }).shown.size).toBe(0);
    expect(numbers(step(emptyRelease, { '|kiosk': people(5) }).shown)).toEqual({ '|kiosk': 5 });
  });

  test('waits for five more, and for half of what is shown', () => {
    const five = step(emptyRelease, { '|kiosk': people(5) });
    expect(numbers(step(five, { '|kiosk': people(9) }).shown)).toEqual({ '|kiosk': 5 });
    expect(numbers(step(five, { '|kiosk': people(10) }).shown)).toEqual({ '|kiosk': 10 });

    const forty = step(emptyRelease, { '|kiosk': people(40) });
    expect(numbers(step(forty, { '|kiosk': people(59) }).shown)).toEqual({ '|kiosk': 40 });
    expect(numbers(step(forty, { '|kiosk': people(60) }).shown)).toEqual({ '|kiosk': 60 });
    expect(numbers(step(forty, { '|kiosk': people(45) }, settled).shown)).toEqual({ '|kiosk': 45 });
  });

  test('shows procedures and channels apart where each has five people', () => {
    const counted = { 'a|kiosk': people(5), 'b|kiosk': people(6), '|web': people(7) };

    expect(numbers(step(emptyRelease, counted).shown)).toEqual({ 'b|kiosk': 6, 'a|kiosk': 5, '|web': 7 });
  });

  test('joins small procedures within their channel, with the smallest other one if they are fewer than five', () => {
    const small = { 'a|kiosk': people(3), 'b|kiosk': people(2), 'c|kiosk': people(6) };
    expect(numbers(step(emptyRelease, small).shown)).toEqual({ 'c|kiosk': 6, '~|kiosk': 5 });

    const smaller = { 'a|kiosk': people(3), 'c|kiosk': people(6), 'd|kiosk': people(9) };
    expect(numbers(step(emptyRelease, smaller).shown)).toEqual({ 'd|kiosk': 9, '~|kiosk': 9 });
  });

  test('joins small channels with each other, and then with the smallest other piece', () => {
    const counted = { '|kiosk': people(8), '|web': people(3), '|sms': people(1), 'a|kiosk': people(20) };

    expect(numbers(step(emptyRelease, counted).shown)).toEqual({ 'a|kiosk': 20, '~|~': 12 });
  });

  test('decides about each question by itself', () => {
    const counted = { '|kiosk': [...people(6), ...people(4, 1, 'A1'), ...people(5, 2, 'B2')] };
    const { shown } = step(emptyRelease, counted);

    expect([numbers(shown), numbers(shown, 'A1'), numbers(shown, 'B2')].map((each) => each['|kiosk'])).toEqual([
      6, 0, 5,
    ]);
  });

  test('shows a correction only together with five more people', () => {
    const first = step(emptyRelease, { '|web': people(5, 1) });
    const corrected = [...people(4, 1), ...people(1, 5)];

    expect(answersTo(step(first, { '|web': corrected }, settled).shown.get('|web') ?? newTally(), 'overall')).toEqual([
      5, 0, 0, 0, 0,
    ]);
    const later = step(first, { '|web': [...corrected, ...people(5, 3)] });
    expect(answersTo(later.shown.get('|web') ?? newTally(), 'overall')).toEqual([4, 0, 5, 0, 1]);
  });

  test('lets a correction wait that would be shown without what it corrects', () => {
    const first = step(emptyRelease, { 'a|kiosk': people(5, 1) });
    const joined = { 'a|kiosk': [...people(4, 1), ...people(3, 5)], 'b|kiosk': people(3, 2) };

    expect(nextRelease(first, parts(joined), open)).toMatchObject({ hasShownMore: false, release: first });
  });

  test('takes nothing back when a rating leaves, and counts nobody twice when people move between procedures', () => {
    const first = step(emptyRelease, { 'a|kiosk': people(6) });
    expect(step(first, { 'a|kiosk': people(1) }, settled).shown).toEqual(first.shown);

    const folded = step(first, { '|kiosk': people(11) });
    expect(numbers(folded.shown)).toEqual({ 'a|kiosk': 6, '~|kiosk': 5 });
  });
});

describe('when a period settles', () => {
  test('the rest is shown if it is five people, and else passed to the period above, once', () => {
    const first = step(emptyRelease, { '|kiosk': people(20) });
    const all = step(first, { '|kiosk': people(26) }, settled);
    expect([numbers(all.shown), all.passed.size]).toEqual([{ '|kiosk': 26 }, 0]);

    const rest = step(first, { '|kiosk': people(23) }, settled);
    expect([numbers(rest.shown), numbers(rest.passed)]).toEqual([{ '|kiosk': 20 }, { '|kiosk': 3 }]);
    const later = step(rest, { '|kiosk': people(26) }, settled);
    expect([numbers(later.shown), numbers(later.passed)]).toEqual([{ '|kiosk': 20 }, { '|kiosk': 3 }]);
  });

  test('a year passes nothing on, and keeps it for a restatement', () => {
    const year = { ...settled, hasPeriodAbove: false };
    const first = step(emptyRelease, { '|kiosk': people(3) }, year);

    expect([first.shown.size, first.passed.size]).toEqual([0, 0]);
    expect(numbers(step(first, { '|kiosk': people(5) }, year).shown)).toEqual({ '|kiosk': 5 });
  });

  test('late ratings of five people restate it, and those of four do not', () => {
    const first = step(emptyRelease, { '|kiosk': people(20) }, settled);
    expect(first.restatements).toBe(0);
    expect(step(first, { '|kiosk': people(24) }, final)).toMatchObject({ restatements: 0 });

    expect(step(first, { '|kiosk': people(25) }, settled)).toMatchObject({ restatements: 0 });

    const restated = step(first, { '|kiosk': people(25) }, final);
    expect(restated.restatements).toBe(1);
    expect(numbers(restated.shown)).toEqual({ '|kiosk': 25 });
  });
});
