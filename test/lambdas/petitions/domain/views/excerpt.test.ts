import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../../../lambdas/petitions/domain/views/excerpt.ts';

describe('the excerpt of a text', () => {
  test.each([
    ['Đèn đường hỏng', 'Đèn đường hỏng'],
    ['  hai\n\n dòng\tvà  khoảng trống ', 'hai dòng và khoảng trống'],
    [`${'từ '.repeat(30)}`, `${'từ '.repeat(26).trim()}…`],
    ['x'.repeat(100), `${'x'.repeat(80)}…`],
  ])('%j is %j', (content, excerpt) => {
    expect(excerptOf(content)).toBe(excerpt);
  });

  test('is one line, begins as the text does, and is never longer than 81 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (content) => {
        const excerpt = excerptOf(content);
        expect([...excerpt].length).toBeLessThanOrEqual(81);
        expect(excerpt).not.toMatch(/[\n\r\t]/);
        expect(content.replace(/\s+/g, ' ').trim()).toContain(excerpt.replace(/…$/, ''));
      }),
    );
  });
});
