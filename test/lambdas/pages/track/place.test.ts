import { expect, test } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { createTable } from '../../../support/engine.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { pagePetitions } from '../../../support/page-petitions.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);
const standing = pagePetitions(createTable);
const see = async (path: string) => formBrowser(ORIGIN, pageFetcher(handler)).open(path);

const WHERE = { place: 'Đầu ngõ 12, tổ 5', commune: '07900', point: { lat: 21.3227, lon: 105.4021 } };

test.each([
  ['vi', 'Xã, phường nơi xảy ra phường Việt Trì', 'Nơi xảy ra Đầu ngõ 12, tổ 5', 'Tọa độ (vĩ độ, kinh độ)'],
  ['en', 'Commune or ward Việt Trì Ward', 'Where it happened Đầu ngõ 12, tổ 5', 'Coordinates (latitude, longitude)'],
])('a sender sees again where it happened, in %s', async (lang, commune, place, point) => {
  const { text, links } = await see(`/${lang}${(await standing('accepted', {}, WHERE)).path}`);

  expect(text).toContain(commune);
  expect(text).toContain(place);
  expect(text).toContain(`${point} 21.3227, 105.4021`);
  expect(links.filter(({ href }) => href.startsWith('geo:'))).toStrictEqual([]);
});

test('a commune that is in no list any more is shown by its code', async () => {
  const { path } = await standing('accepted', {}, { ...WHERE, commune: '00001' });

  expect((await see(`/vi${path}`)).text).toContain('Xã, phường nơi xảy ra 00001');
});

test('what the sender did not say has no row', async () => {
  const nowhere = { place: undefined, commune: undefined, point: undefined };
  const { text } = await see(`/vi${(await standing('accepted', {}, nowhere)).path}`);

  for (const label of ['Xã, phường nơi xảy ra', 'Nơi xảy ra', 'Tọa độ']) expect(text).not.toContain(label);
});
