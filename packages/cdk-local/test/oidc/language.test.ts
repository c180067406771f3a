import { expect, test } from 'vitest';
import { languageOf } from '../../src/oidc/page/language.ts';

test.each([
  [undefined, 'vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
  [undefined, 'fr, vi;q=0.5, en;q=0.7', 'en'],
  [undefined, 'fr', 'en'],
  [undefined, undefined, 'en'],
  ['vi', 'en', 'vi'],
  ['fr en', 'vi', 'en'],
  ['fr', 'vi', 'vi'],
])('ui_locales %j and Accept-Language %j are %s', (asked, preferred, language) => {
  const parameters = new URLSearchParams(asked === undefined ? {} : { ui_locales: asked });
  const headers = preferred === undefined ? {} : { 'accept-language': preferred };

  expect(languageOf({ headers }, parameters)).toBe(language);
});
