import { describe, expect, test } from 'vitest';
import { sharedPhrases } from '../../../../../lambdas/petitions/domain/similar/shared-phrases.ts';
import { termsOf } from '../../../../../lambdas/petitions/domain/similar/terms.ts';

describe('the terms of a text', () => {
  test('are its words without accents and its pairs of neighbours', () => {
    expect(termsOf('Đường Hùng Vương')).toStrictEqual({
      words: new Set(['duong', 'hung', 'vuong']),
      pairs: new Set(['duong hung', 'hung vuong']),
    });
  });

  test.each([
    ['ql 2', 'quốc lộ 2'],
    ['trường cấp 2 Vân Phú', 'Trường THCS Vân Phú'],
    ['hôi thối', 'mùi hôi'],
    ['xe bus', 'xe buýt'],
  ])('of “%s” are those of “%s”', (typed, published) => {
    expect(termsOf(typed)).toStrictEqual(termsOf(published));
  });

  test('do not include words that every text has, nor pairs of them', () => {
    const { words, pairs } = termsOf('đề nghị và rác');
    expect(words).toStrictEqual(new Set(['rac']));
    expect(pairs).toStrictEqual(new Set(['va rac']));
  });

  test('of a text without words are none', () => {
    expect(termsOf('… !').words).toStrictEqual(new Set());
  });
});

describe('what two texts share', () => {
  test('is shown as the published one writes it, the longest first, each once', () => {
    const published = 'Ổ gà trên đường Hùng Vương, rác; ổ gà';
    expect(sharedPhrases('duong hung vuong toan o ga, rac', published)).toStrictEqual([
      ...['đường Hùng Vương', 'Ổ gà', 'rác'],
    ]);
  });

  test('is at most three phrases, and nothing for texts that share nothing', () => {
    expect(sharedPhrases('rác cống suối hồ', 'Rác! cống! trước suối, sau hồ')).toHaveLength(3);
    expect(sharedPhrases('rác', 'Đèn hỏng')).toStrictEqual([]);
  });
});
