import { describe, expect, test } from 'vitest';
import codesFile from '../../../../lambdas/directory/data/place-codes-h44.json' with { type: 'json' };
import { placeIn } from '../../../../lambdas/directory/domain/place.ts';
import { isPlaceCode } from '../../../../lambdas/directory/domain/place-codes.ts';
import { placeOf, placesOf } from '../../../../lambdas/directory/domain/places.ts';

const { places, source } = placesOf('H44');

describe('the places of Phú Thọ', () => {
  test('are the 133 communes and 15 wards of Resolution 1676, each with a code of its own', () => {
    expect(source?.vi).toContain('1676/NQ-UBTVQH15');
    expect(new Set(places.map(({ code }) => code)).size).toBe(148);
    expect(places.filter(({ name }) => name.vi.startsWith('phường '))).toHaveLength(15);
    expect(places.filter(({ name }) => name.vi.startsWith('xã '))).toHaveLength(133);
    expect(new Set(places.map(({ name }) => name.vi)).size).toBe(148);
  });

  test('were divided only where the resolution says so', () => {
    const parts = places.flatMap(({ formerly }) => formerly.filter((name) => name.startsWith('một phần')));

    expect([...new Set(parts)].sort()).toStrictEqual(
      ['một phần xã Cao Sơn (huyện Lương Sơn)', 'một phần xã Vầy Nưa', 'một phần xã Đồng Tân'].sort(),
    );
  });

  test('are written in composed letters', () => {
    for (const { name, formerly } of places)
      expect([name.vi, ...formerly].join()).toBe([name.vi, ...formerly].join().normalize('NFC'));
  });
});

test('the codes that intake accepts are those of the places, in no other province', () => {
  for (const { code } of places) expect(isPlaceCode('H44', code), code).toBe(true);
  expect(codesFile.codes.split(' ')).toHaveLength(places.length);
  expect(isPlaceCode('H44', '00004')).toBe(false);
  expect(isPlaceCode('H01', '07900')).toBe(false);
});

test('a province without a file has no places', () => {
  const none = placesOf('H01');

  expect(none.places).toStrictEqual([]);
  expect(none.find('Việt Trì')).toStrictEqual([]);
});

test('a code leads to its place, and an unknown one to nothing', () => {
  expect(placeOf('H44', '07900')?.name.vi).toBe('phường Việt Trì');
  expect(placeOf('H44', '99999')).toBeUndefined();
  expect(placeOf('H01', '07900')).toBeUndefined();
});

test('a row that is not written as the file says is a fault', () => {
  expect(placeIn('00001; đặc khu Cô Tô; huyện Cô Tô; thị trấn Cô Tô').name.en).toBe('Cô Tô Special Zone');
  for (const row of ['', '0001; xã A; huyện B; xã C', '00001; làng A; huyện B; xã C', '00001; xã A; huyện B']) {
    expect(() => placeIn(row)).toThrow('Not a place');
  }
});
