import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Described,
  rarityIn,
  similarity,
  weightOf,
} from '../../../../../lambdas/petitions/domain/similar/similarity.ts';
import { termsOf } from '../../../../../lambdas/petitions/domain/similar/terms.ts';

const texts = [
  'Mặt đường Hùng Vương có nhiều ổ gà',
  'Rác thải tại phố Minh Cầu không được thu gom',
  'Đèn đường Hùng Vương hỏng',
  'Chợ họp dưới lòng đường',
];
const rarity = rarityIn(texts.map(termsOf));
const described = (text: string, more: Partial<Described> = {}): Described => ({
  ...{ text, agencies: [], on: '2026-11-20' },
  ...more,
});
const to = (typed: string, published: string) => similarity(described(typed), described(published), rarity);

describe('similarity', () => {
  test('is 1 for the same text, with or without accents', () => {
    expect(to('Mặt đường Hùng Vương có nhiều ổ gà', 'mat duong hung vuong co nhieu o ga')).toBeCloseTo(1);
  });

  test('is 0 for texts that share no word, and for one without any word worth comparing', () => {
    expect(to('Rác thải Minh Cầu', 'Đèn hỏng')).toBe(0);
    expect(to('đã và là', 'Đèn hỏng')).toBe(0);
  });

  test('is higher for the same words in the same order', () => {
    expect(to('đường Hùng Vương hỏng', 'Hùng Vương đường hỏng')).toBeLessThan(
      to('đường Hùng Vương hỏng', 'đường Hùng Vương hỏng'),
    );
  });

  test('is higher for rare words than for common ones', () => {
    expect(weightOf(rarity, 'minh')).toBeGreaterThan(weightOf(rarity, 'duong'));
    expect(weightOf(rarity, 'never seen')).toBeGreaterThan(weightOf(rarity, 'minh'));
  });

  test.each([
    ['of the same agency', { agencies: ['H44.100'] }, { agencies: ['H44', 'H44.100'] }, 1.25],
    ['of another agency', { agencies: ['H44.100'] }, { agencies: ['H44', 'H44.104'] }, 1],
    ['about the same matter', { matter: 'field' }, { matter: 'field' }, 1.1],
    ['about another matter', { matter: 'field' }, { matter: 'service' }, 1],
    ['from the same commune', { commune: '07900' }, { commune: '07900' }, 1.15],
    ['from another commune', { commune: '07900' }, { commune: '07903' }, 1],
    ['from nowhere that is known', {}, {}, 1],
    ['of 365 days ago', {}, { on: '2025-11-20' }, 1],
    ['of 366 days ago', {}, { on: '2025-11-19' }, 0.8],
  ])('for a text %s is changed by that', (_, sought, found, factor) => {
    const text = 'Đèn đường Hùng Vương hỏng';
    expect(similarity(described(text, sought), described(text, found), rarity)).toBeCloseTo(factor);
  });

  test('does not depend on which of the two was published, and is never below 0 or above 1', () => {
    const text = fc
      .array(fc.constantFrom('đường', 'hùng', 'vương', 'rác', 'đèn', 'hỏng', 'và'))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(to(one, other)).toBeCloseTo(to(other, one));
        expect(to(one, other)).toBeGreaterThanOrEqual(0);
        expect(to(one, other)).toBeLessThanOrEqual(1 + Number.EPSILON * 4);
      }),
    );
  });
});
