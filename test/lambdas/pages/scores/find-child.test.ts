import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { anAgency } from '../../../support/agencies.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { logLines } from '../../../support/log-lines.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { setClock, setUpScores } from '../../../support/score-functions.ts';
import { stubSite } from '../../../support/stub-site.ts';

logLines();
const handler = httpHandler('pages-citizen', pagesCitizen);
const browse = () => formBrowser(ORIGIN, pageFetcher(handler));
const FIELD = { vi: 'Tìm cơ quan, đơn vị theo tên', en: 'Find an agency by name' };
const rows = (html: string) => html.match(/class="govuk-table__header score__name"/g)?.length ?? 0;

beforeAll(async () => {
  const pipeline = await setUpScores();
  const numbers = Array.from({ length: 30 }, (_, n) => n);
  await pipeline.settle([
    ...numbers.map((n) =>
      anAgency({
        code: `H44.104.${n}`,
        parent: 'H44.104',
        kind: 'office',
        name: { vi: `Tổ Đồng ${n}`, en: `Team ${n}` },
      }),
    ),
    ...numbers.map((n) =>
      anAgency({ code: `H44.${300 + n}`, parent: 'H44', name: { vi: `Xã Đồng ${n}`, en: `Commune ${n}` } }),
    ),
  ]);
  stubSite();
  setClock('2026-11-21T08:15:30.000Z');
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test.each([
  ['vi', '/co-quan/H44.104', 'dong 2', 12],
  ['en', '/co-quan/H44.104', 'team 2', 12],
  ['vi', '/co-quan', 'DONG xa 2', 12],
  ['en', '/co-quan', 'H44.301', 1],
] as const)('in %s the agencies of %s are found by %j, without accents', async (lang, path, q, count) => {
  const browser = browse();
  const page = await browser.open(`/${lang}${path}?period=2026-10`);
  expect([page.text.includes(FIELD[lang]), rows(page.html)]).toStrictEqual([true, 25]);

  browser.fill({ q });
  const found = await browser.press({ vi: 'Tìm kiếm', en: 'Search' }[lang]);
  expect([rows(found.html), browser.valueOf('q')]).toStrictEqual([count, q]);
  expect(found.url).toContain('period=2026-10');
});

test('the next page and another period keep what was searched for', async () => {
  const browser = browse();
  await browser.open('/vi/co-quan?period=2026-10&q=xa+dong');
  const next = await browser.follow('Trang sau →');

  expect([rows(next.html), browser.valueOf('q')]).toStrictEqual([5, 'xa dong']);
  expect(next.links.some(({ href }) => href.includes('period=2026-Q4&q=xa+dong'))).toBe(true);
});

test.each(['/co-quan', '/co-quan/H44.104'])(
  'a search that finds nothing says so, and leads to all: %s',
  async (path) => {
    const browser = browse();
    const none = await browser.open(`/vi${path}?period=2026-10&q=xyz`);
    expect([rows(none.html), none.text.includes('Không tìm thấy cơ quan, đơn vị nào')]).toStrictEqual([0, true]);

    expect(rows((await browser.follow('Xem tất cả')).html)).toBe(25);
  },
);

test('where all fit on a page there is no search', async () => {
  const { text, html } = await browse().open('/vi/co-quan/H44.100?period=2026-10&q=xyz');
  expect([text.includes(FIELD.vi), rows(html)]).toStrictEqual([false, 1]);
});
