import { describe, expect, expectTypeOf, test } from 'vitest';
import { isRefusal, type Refusal, refuse } from '../../../lambdas/kernel/refusal.ts';

describe('a refusal', () => {
  test('has only its code when there is no detail', () => {
    expect(refuse('petition.notFound')).toStrictEqual({ refused: 'petition.notFound' });
  });

  test('has the detail that the reader needs to correct the request', () => {
    expect(refuse('page.tooLarge', { atMost: 100 })).toStrictEqual({
      refused: 'page.tooLarge',
      detail: { atMost: 100 },
    });
  });

  test.each([[refuse('petition.notFound')], [{ refused: 'from.json', detail: {} }]])('is recognized: %j', (value) => {
    expect(isRefusal(value)).toBe(true);
  });

  test.each([
    [undefined],
    [null],
    ['refused'],
    [{}],
    [{ status: 'refused' }],
    [{ refused: true }],
    [{ refused: undefined }],
    [[]],
  ])('is not recognized in %j', (value) => {
    expect(isRefusal(value)).toBe(false);
  });

  test('keeps its code in the type, and isRefusal narrows the other type to the result', () => {
    const outcome = lookUp('a');

    expect(isRefusal(outcome)).toBe(false);
    if (isRefusal(outcome)) expectTypeOf(outcome).toEqualTypeOf<Refusal<'thing.notFound'>>();
    else expectTypeOf(outcome).toEqualTypeOf<{ name: string }>();
  });
});

function lookUp(name: string): { name: string } | Refusal<'thing.notFound'> {
  return name === 'a' ? { name } : refuse('thing.notFound');
}
