import { beforeAll, expect, test } from 'vitest';
import { createTable } from '../../support/engine.ts';
import { staffRoom } from '../../support/office.ts';
import { pagePetitions } from '../../support/page-petitions.ts';

const standing = pagePetitions(createTable);
let room: Awaited<ReturnType<typeof staffRoom>>;
beforeAll(async () => {
  room = await staffRoom(createTable);
});

const WHERE = { place: 'Đầu ngõ 12, tổ 5', commune: '07900', point: { lat: 21.3227, lon: 105.4021 } };

type Where = { readonly [Part in keyof typeof WHERE]?: (typeof WHERE)[Part] | undefined };

async function see(lang: string, where: Where) {
  const { code } = await standing('accepted', {}, where);
  return (await room.browserOf()).open(`/${lang}/can-bo/phan-anh/${code}`);
}

test.each([
  ['vi', 'Xã, phường nơi xảy ra phường Việt Trì', 'Nơi xảy ra Đầu ngõ 12, tổ 5', 'Mở bằng ứng dụng bản đồ'],
  ['en', 'Commune or ward Việt Trì Ward', 'Where it happened Đầu ngõ 12, tổ 5', 'Open in a map app'],
])('an officer sees where it happened, and an app of the phone shows it, in %s', async (lang, commune, place, map) => {
  const { text, links } = await see(lang, WHERE);

  expect(text).toContain(commune);
  expect(text).toContain(place);
  expect(text).toContain('21.3227, 105.4021');
  expect(links).toContainEqual({ text: map, href: 'geo:21.3227,105.4021?q=21.3227,105.4021' });
});

test('a commune that is in no list any more is shown by its code', async () => {
  expect((await see('vi', { commune: '00001' })).text).toContain('Xã, phường nơi xảy ra 00001');
});

test('what the sender did not say has no row, and no heading', async () => {
  const { text } = await see('vi', { place: undefined, commune: undefined, point: undefined });

  for (const label of ['Nơi xảy ra', 'nơi xảy ra', 'Tọa độ']) expect(text).not.toContain(label);
});
