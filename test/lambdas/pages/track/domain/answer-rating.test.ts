import { describe, expect, test } from 'vitest';
import { invalidFields, readAnswerRating } from '../../../../../lambdas/pages/track/domain/answer-rating.ts';

describe('an opinion', () => {
  test('holds what was said and nothing that was left out', () => {
    expect(readAnswerRating({ level: ['4'], comment: [' '] })).toStrictEqual({ level: 4 });
    expect(
      readAnswerRating({ level: ['1'], resolved: ['no'], reasons: ['waiting', 'fees'], comment: ['Còn\nngập'] }),
    ).toStrictEqual({ level: 1, resolved: false, reasons: ['waiting', 'fees'], comment: 'Còn\nngập' });
    expect(readAnswerRating({})).toStrictEqual({});
    expect(readAnswerRating({ resolved: ['yes'] })).toStrictEqual({ resolved: true });
  });

  test.each([
    [{ level: 5 }, []],
    [{}, ['level']],
    [{ level: Number.NaN, comment: 'a'.repeat(2_001) }, ['level', 'comment']],
    [{ level: 3, reasons: ['waiting', 'waiting', 'weather', 'weather'] }, ['reasons']],
  ])('of %j has wrong %j', (opinion, wrong) => {
    expect(invalidFields(opinion)).toStrictEqual(wrong);
  });
});
