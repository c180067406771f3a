import { describe, expect, test } from 'vitest';
import { opinionIn, wrongIn } from '../../../../../lambdas/pages/track/domain/opinion.ts';

describe('an opinion', () => {
  test('holds what was said and nothing that was left out', () => {
    expect(opinionIn({ level: ['4'], comment: [' '] })).toStrictEqual({ level: 4 });
    expect(
      opinionIn({ level: ['1'], resolved: ['no'], reasons: ['waiting', 'fees'], comment: ['Còn\nngập'] }),
    ).toStrictEqual({ level: 1, resolved: false, reasons: ['waiting', 'fees'], comment: 'Còn\nngập' });
    expect(opinionIn({})).toStrictEqual({});
    expect(opinionIn({ resolved: ['yes'] })).toStrictEqual({ resolved: true });
  });

  test.each([
    [{ level: 5 }, []],
    [{}, ['level']],
    [{ level: Number.NaN, comment: 'a'.repeat(2_001) }, ['level', 'comment']],
    [{ level: 3, reasons: ['waiting', 'waiting', 'weather', 'weather'] }, ['reasons']],
  ])('of %j has wrong %j', (opinion, wrong) => {
    expect(wrongIn(opinion)).toStrictEqual(wrong);
  });
});
