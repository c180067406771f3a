import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../../../lambdas/petitions/domain/views/excerpt.ts';

describe('the excerpt of a text', () => {
  test.each([
    ['Đèn đường hỏng', 'Đèn đường hỏng'],
    ['  hai\n\n dòng\tvà  khoảng trống ', 'hai dòng và khoảng trống'],
    ['từ '.repeat(30), `${'từ '.repeat(16).trim()}…`],
    ['x'.repeat(100), `${'x'.repeat(48)}…`],
  ])('%j is %j', (content, excerpt) => {
    expect(excerptOf(content)).toBe(excerpt);
  });

  test.each([
    ['Kính gửi UBND phường Việt Trì, đèn đường hỏng', 'đèn đường hỏng'],
    ['Kính gửi UBND phường\nĐèn đường hỏng', 'Đèn đường hỏng'],
    ['Xin chào quý cơ quan. Hộ liền kề xây tường', 'Hộ liền kề xây tường'],
    ['Tôi xin phản ánh một việc như sau. Tôi đến nộp hồ sơ', 'Tôi đến nộp hồ sơ'],
    ['Kính gửi quý cơ quan. Tôi phản ánh với UBND phường một việc như sau: nước yếu', 'nước yếu'],
    ['Kính gửi quý cơ quan.', 'Kính gửi quý cơ quan.'],
    ['Chào cờ sáng thứ Hai làm tắc đường', 'Chào cờ sáng thứ Hai làm tắc đường'],
  ])('leaves out how a letter begins: %j is %j', (content, excerpt) => {
    expect(excerptOf(content)).toBe(excerpt);
  });

  test('is one line of the text, and never longer than 49 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (content) => {
        const excerpt = excerptOf(content);
        expect([...excerpt].length).toBeLessThanOrEqual(49);
        expect(excerpt).not.toMatch(/[\n\r\t]/);
        expect(content.normalize('NFC').replace(/\s+/g, ' ').trim()).toContain(excerpt.replace(/…$/, ''));
      }),
    );
  });
});
