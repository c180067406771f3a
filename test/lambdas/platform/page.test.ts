import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { isInstant } from '../../../lambdas/kernel/time.ts';
import { cursorOf, MAX_PAGE, pageQuery } from '../../../lambdas/platform/page.ts';

const query = z.object(pageQuery({ at: z.string().refine(isInstant), code: z.string().min(1).max(40) }, 'cursor'));
const position = { at: '2026-11-21T08:15:30.000Z', code: 'PAKN-7K3D-9QXM' };
const encoded = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url');

describe('the size of a page', () => {
  test.each([
    [undefined, 50],
    ['1', 1],
    ['25', 25],
    ['100', MAX_PAGE],
  ])('requested as %j is %i', (limit, size) => {
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
  test('contains its position', () => {
    expect(query.parse({ cursor: cursorOf(position) })).toStrictEqual({ limit: 50, cursor: position });
    expect(query.parse({})).toStrictEqual({ limit: 50 });
  });

  test('consists of characters that are safe in a URL', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'grapheme' })), (any) => {
        expect(cursorOf(any)).toMatch(/^[\w-]+$/);
      }),
    );
  });

  test.each([
    ['no text', ''],
    ['no JSON', 'abc'],
    ['not base64url', '%%%'],
    ['broken UTF-8', Buffer.from([0xff, 0xfe]).toString('base64url')],
    ['JSON but no object', encoded('position')],
    ['nothing', encoded(null)],
    ['an array', encoded([position])],
    ['a position with a missing key', encoded({ code: position.code })],
    ['a position with an extra key', encoded({ ...position, agency: 'H29' })],
    ['a position of another type', encoded({ ...position, code: 7 })],
    ['a position with an invalid value', encoded({ ...position, at: 'yesterday' })],
    ['an empty key', encoded({ ...position, code: '' })],
    ['a position with a prototype', Buffer.from('{"__proto__":{"at":"x"}}').toString('base64url')],
    ['too long', encoded({ ...position, code: 'x'.repeat(1_000) })],
  ])('forged as %s is refused as an invalid query parameter', (_, cursor) => {
    const { error } = query.safeParse({ cursor });

    expect(error?.issues).toMatchObject([{ path: ['cursor'] }]);
  });

  test('forged in any way is refused and never throws', () => {
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
