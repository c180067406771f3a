import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../../lambdas/directory/domain/places.ts';
import { findCommunes } from '../../../../lambdas/pages/domain/find-communes.ts';

const province = placesOf('H44');
const labels = (text: string, lang: 'vi' | 'en' = 'vi') =>
  findCommunes(lang, province, text).choices.map(({ label, formerly }) => [label, formerly]);

describe('communes and wards are found', () => {
  test('by the name of a ward that was merged, without accents, with that name', () => {
    expect(labels('gia cam')[0]).toStrictEqual(['phường Việt Trì', 'phường Gia Cẩm']);
  });

  test('by the present name, in the language of the page, with no former name', () => {
    expect(labels('phuong viet tri', 'en')[0]).toStrictEqual(['Việt Trì Ward', undefined]);
  });

  test('by a former district: at most 20 are listed, all are counted', () => {
    const found = findCommunes('vi', { find: () => [...province.places] }, 'huyện');

    expect(found.choices).toHaveLength(20);
    expect(found.count).toBe(148);
  });

  test('not without a text', () => {
    expect(findCommunes('vi', province, '')).toStrictEqual({ choices: [], count: 0 });
  });
});
