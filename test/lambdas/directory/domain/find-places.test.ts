import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../../lambdas/directory/domain/places.ts';

const { places, find } = placesOf('H44');
const found = (typed: string) => find(typed).map(({ name }) => name.vi);

describe('a place is found', () => {
  test.each([
    ['by its name', 'phường Việt Trì', 'phường Việt Trì'],
    ['without accents', 'viet tri', 'phường Việt Trì'],
    ['with a shortened kind', 'P. Việt Trì', 'phường Việt Trì'],
    ['by a ward that became part of it', 'phường Gia Cẩm', 'phường Việt Trì'],
    ['by a former ward without accents', 'gia cam', 'phường Việt Trì'],
    ['by a former township', 'TT Hùng Sơn', 'xã Lâm Thao'],
    ['by a name that begins like the word for a ward', 'phuong lam', 'phường Hòa Bình'],
    ['by a shared name, the present one first', 'Hy Cương', 'xã Hy Cương'],
    ['by the beginning of its name', 'phung ng', 'xã Phùng Nguyên'],
    ['behind a street and before a city', 'ngõ 12 đường Hùng Vương, phường Gia Cẩm, Việt Trì', 'phường Việt Trì'],
    ['among equal names by the district', 'Tân Lập, huyện Lạc Sơn', 'xã Mường Vang'],
    ['among equal names by another district', 'tan lap, thanh son', 'xã Văn Miếu'],
    ['wherever the tone mark is written', 'phường Xuân Hoà', 'phường Xuân Hòa'],
    ['by composed and decomposed letters', 'phường Âu Cơ'.normalize('NFD'), 'phường Âu Cơ'],
  ])('%s', (_, typed, name) => {
    expect(found(typed)[0]).toBe(name);
  });

  test('by its former district, with all others of it', () => {
    expect(found('huyen lam thao').sort()).toStrictEqual(
      ['xã Bản Nguyên', 'xã Lâm Thao', 'xã Phùng Nguyên', 'xã Xuân Lũng'].sort(),
    );
  });

  test('twice, if it was divided', () => {
    expect(found('xã Vầy Nưa').sort()).toStrictEqual(['phường Thống Nhất', 'xã Tiền Phong'].sort());
  });

  test('with what was matched, unless it is the present name', () => {
    expect(find('gia cam')[0]?.matched).toBe('phường Gia Cẩm');
    expect(find('viet tri')[0]).not.toHaveProperty('matched');
  });

  test('by the accents that were typed first', () => {
    expect(found('Thanh Hà')[0]).toBe('xã Chí Tiên');
    expect(found('Vân Bán')[0]).toBe('xã Vân Bán');
    expect(found('Văn Bán')[0]).toBe('xã Vân Bán');
    expect(find('Văn Bán')[0]?.matched).toBe('xã Văn Bán');
  });
});

test.each(['', ' ', ',;', 'a', 'ngõ 12', 'Hà Nội', '%%%'])('%j finds nothing', (typed) => {
  expect(found(typed)).toStrictEqual([]);
});

test('every present and former name finds its place', () => {
  for (const place of places) {
    for (const name of [place.name.vi, ...place.formerly]) {
      expect(
        find(name).map(({ code }) => code),
        name,
      ).toContain(place.code);
    }
  }
});

test('any text is searched for without a fault', () => {
  void fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
      expect(find(typed).length).toBeLessThanOrEqual(places.length);
    }),
    { numRuns: 30 },
  );
});
