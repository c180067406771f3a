import { describe, expect, expectTypeOf, test } from 'vitest';
import { isRefusal, type Refusal, refuse } from '../../../lambdas/kernel/refusal.ts';

describe('a refusal', () => {
  test('carries its code and nothing else when there is nothing to add', () => {
    expect(refuse('petition.notFound')).toStrictEqual({ refused: 'petition.notFound' });
  });

  test('carries what the reader needs to put it right', () => {
    expect(refuse('page.tooLarge', { atMost: 100 })).toStrictEqual({
      refused: 'page.tooLarge',
      detail: { atMost: 100 },
    });
  });

  test.each([[refuse('petition.notFound')], [{ refused: 'from.json', detail: {} }]])(
    'is told from an answer: %j',
    (value) => {
      expect(isRefusal(value)).toBe(true);
    },
  );

  test.each([
    [undefined],
    [null],
    ['refused'],
    [{}],
    [{ status: 'refused' }],
    [{ refused: true }],
    [{ refused: undefined }],
    [[]],
  ])('is not seen in %j', (value) => {
    expect(isRefusal(value)).toBe(false);
  });

  test('keeps its code in the type, and leaves the answer once it is told apart', () => {
    const outcome = lookUp('a');

    expect(isRefusal(outcome)).toBe(false);
    if (isRefusal(outcome)) expectTypeOf(outcome).toEqualTypeOf<Refusal<'letter.notFound'>>();
    else expectTypeOf(outcome).toEqualTypeOf<{ letter: string }>();
  });
});

function lookUp(letter: string): { letter: string } | Refusal<'letter.notFound'> {
  return letter === 'a' ? { letter } : refuse('letter.notFound');
}
