import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { isInstant } from '../../../lambdas/kernel/time.ts';
import { cursorOf, MAX_PAGE, pageQuery } from '../../../lambdas/platform/page.ts';

const query = z.object(pageQuery({ at: z.string().refine(isInstant), code: z.string().min(1).max(40) }));
const place = { at: '2026-11-21T08:15:30.000Z', code: 'PAKN-7K3D-9QXM' };
const encoded = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url');

describe('the size of a page', () => {
  test.each([
    [undefined, 50],
    ['1', 1],
    ['25', 25],
    ['100', MAX_PAGE],
  ])('asked for as %j is %i', (limit, size) => {
    expect(query.parse({ limit })).toMatchObject({ limit: size });
  });

  test.each([['0'], ['-1'], ['101'], ['1.5'], [''], ['many'], ['NaN'], ['Infinity'], ['1e9'], ['10,10']])(
    'is never %s',
    (limit) => {
      expect(query.safeParse({ limit }).success).toBe(false);
    },
  );
});

describe('a cursor', () => {
  test('brings its place back', () => {
    expect(query.parse({ cursor: cursorOf(place) })).toStrictEqual({ limit: 50, cursor: place });
    expect(query.parse({})).toStrictEqual({ limit: 50 });
  });

  test('is made of what a URL carries as it is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'grapheme' })), (any) => {
        expect(cursorOf(any)).toMatch(/^[\w-]+$/);
      }),
    );
  });

  test.each([
    ['no text', ''],
    ['no JSON', 'abc'],
    ['not of our alphabet', '%%%'],
    ['broken UTF-8', Buffer.from([0xff, 0xfe]).toString('base64url')],
    ['JSON but no object', encoded('place')],
    ['nothing', encoded(null)],
    ['an array', encoded([place])],
    ['a place with less', encoded({ code: place.code })],
    ['a place with more', encoded({ ...place, agency: 'H29' })],
    ['a place of other kinds', encoded({ ...place, code: 7 })],
    ['a place that cannot be', encoded({ ...place, at: 'yesterday' })],
    ['an empty key', encoded({ ...place, code: '' })],
    ['a place with a prototype', Buffer.from('{"__proto__":{"at":"x"}}').toString('base64url')],
    ['longer than any of ours', encoded({ ...place, code: 'x'.repeat(1_000) })],
  ])('made up as %s is refused as a wrong field of the query', (_, cursor) => {
    const { error } = query.safeParse({ cursor });

    expect(error?.issues).toMatchObject([{ path: ['cursor'] }]);
  });

  test('made up in any way is refused and never a fault', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (cursor) => {
          expect(query.safeParse({ cursor }).success).toBe(false);
        },
      ),
    );
  });
});
