import { expect, test } from 'vitest';
import { shownDay } from '../../../../lambdas/office/domain/shown-day.ts';

test.each([
  ['vi', '2026-12-31', '31/12/2026'],
  ['en', '2026-12-31', '2026-12-31'],
  ['vi', '', ''],
  ['vi', 'mai', 'mai'],
] as const)('a form in %s shows %j as %j', (lang, text, shown) => {
  expect(shownDay(lang, text)).toBe(shown);
});
