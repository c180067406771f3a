import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from '../../../../../lambdas/pages/petition/domain/marked.ts';

const TEXT = 'Gọi 0912 345 678 nhé';

test.each([
  ['nothing found', [], [{ text: TEXT }]],
  [
    'a part in the middle',
    [{ kind: 'phone', from: 4, to: 16 }],
    [{ text: 'Gọi ' }, { text: '0912 345 678', kind: 'phone' }, { text: ' nhé' }],
  ],
  ['the whole text', [{ kind: 'name', from: 0, to: TEXT.length }], [{ text: TEXT, kind: 'name' }]],
  [
    'two that overlap',
    [
      { kind: 'phone', from: 0, to: 8 },
      { kind: 'name', from: 4, to: 16 },
    ],
    [{ text: 'Gọi 0912', kind: 'phone' }, { text: ' 345 678 nhé' }],
  ],
])('%s', (_, found, segments) => {
  expect(segmentsOf(TEXT, found)).toStrictEqual(segments);
});

test('the segments of a text are the text, whatever was found in it', async () => {
  const range = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]) => ({ kind: 'x', from: Math.min(a, b), to: Math.max(a, b) }));
  await fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(range), (text, found) => {
      const sorted = found.toSorted((a, b) => a.from - b.from);
      expect(
        segmentsOf(text, sorted)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
