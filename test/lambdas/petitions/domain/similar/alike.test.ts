import { describe, expect, test } from 'vitest';
import {
  alike,
  type Compared,
  isSamePlace,
  lastTwoMonths,
  rarityOf,
} from '../../../../../lambdas/petitions/domain/similar/alike.ts';

const rubbish = 'Rác thải để nhiều ngày ở đầu ngõ 12, mùi hôi ảnh hưởng đến các hộ dân.';
const texts = [rubbish, 'Đèn đường Hùng Vương hỏng', 'Cống tắc khi mưa lớn', 'Hồ sơ đất đai chưa được giải quyết'];
const rarity = rarityOf(texts);
const of = (content: string, more: Partial<Compared> = {}): Compared => ({
  ...{ content, receivedOn: '2026-11-20', ...more },
});

describe('two petitions', () => {
  test('look alike by their words, with or without accents', () => {
    const found = alike(of(rubbish), of('rac thai dau ngo 12 boc mui hoi'), rarity);

    expect(found).toMatchObject({ isSamePlace: false, phrases: expect.arrayContaining(['mui hoi']) });
    expect(found?.words).toBeGreaterThanOrEqual(6);
  });

  test('look alike at the same place by fewer words, and rank before others', () => {
    const elsewhere = of('Rác thải bừa bãi cạnh trường, đề nghị di chuyển đi nơi khác ngay');
    const here = { place: 'Đầu ngõ 12, tổ 5' };
    const near = alike(of(rubbish, here), { ...elsewhere, place: 'dau ngo 12' }, rarity);

    expect(near).toMatchObject({ isSamePlace: true });
    expect(near?.score).toBeGreaterThan(alike(of(rubbish), elsewhere, rarity)?.score ?? 0);
  });

  test('do not look alike by one word, or by none, not even at the same place', () => {
    const here = { place: 'Đầu ngõ 12, tổ 5' };

    expect(alike(of(rubbish, here), of('Rác', here), rarity)).toBeUndefined();
    expect(alike(of(rubbish, here), of('Đèn hỏng', here), rarity)).toBeUndefined();
    expect(alike(of(rubbish), of('Hồ sơ đất đai chưa được giải quyết'), rarity)).toBeUndefined();
  });
});

test('words count by their rarity only where there are texts enough to know it', () => {
  expect(rarityOf(texts).seenIn('rac')).toBe(0);
  const many = rarityOf(Array.from({ length: 10 }, () => texts).flat());
  expect([many.texts, many.seenIn('rac'), many.seenIn('suoi')]).toStrictEqual([40, 10, 0]);
});

test.each([
  ['Ngõ 12', 'đầu ngõ 12, tổ 5', undefined, undefined, true],
  ['Ngõ 12', 'Ngo 12', 'A', 'A', true],
  ['Ngõ 12', 'Ngõ 12', 'A', 'B', false],
  ['Ngõ 12', 'Ngõ 12', 'A', undefined, true],
  ['Ngõ 12', 'Ngõ 13', undefined, undefined, false],
  ['đường', 'đường Hùng Vương', undefined, undefined, false],
  [undefined, 'Ngõ 12', undefined, undefined, false],
  [undefined, undefined, undefined, undefined, false],
])('%s and %s, of the communes %s and %s, are the same place: %s', (one, other, commune, otherCommune, isSame) => {
  expect(isSamePlace({ place: one, commune }, { place: other, commune: otherCommune })).toBe(isSame);
  expect(isSamePlace({ place: other, commune: otherCommune }, { place: one, commune })).toBe(isSame);
});

test.each([
  ['2026-11-30', ['2026-11', '2026-10']],
  ['2027-01-01', ['2027-01', '2026-12']],
  ['2028-03-31', ['2028-03', '2028-02']],
])('the last two months on %s are %s', (today, months) => {
  expect(lastTwoMonths(today)).toStrictEqual(months);
});
