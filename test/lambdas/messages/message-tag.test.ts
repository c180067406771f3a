import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOfTag, tagOf } from '../../../lambdas/messages/message-tag.ts';

test('a tag contains only characters that SES allows, and leads back to the id', async () => {
  await fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (id) => {
      fc.pre(id.isWellFormed());
      const tag = tagOf(id);

      expect(tag).toMatch(/^[A-Za-z0-9_-]+$/);
      fc.pre(tag.length < 256);
      expect(idOfTag(tag)).toBe(id);
    }),
  );
});

test('a tag is truncated to the limit of SES', () => {
  expect(tagOf('/'.repeat(128))).toHaveLength(256);
});

test.each(['_', '_E1', '100_of_ours'])('%s is the tag of another sender', (tag) => {
  expect(idOfTag(tag)).toBeUndefined();
});
