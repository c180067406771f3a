import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { createTable } from '../../../support/engine.ts';
import { logLines } from '../../../support/log-lines.ts';
import { pageFetcher } from '../../../support/page-fetch.ts';
import { setClock } from '../../../support/petition-functions.ts';
import { aPetition, codeOf, LATE_AT } from '../../../support/petitions.ts';
import { aPublishedPetition, idOf, setUpPublished } from '../../../support/published.ts';
import { stubSite } from '../../../support/stub-site.ts';

logLines();
const handler = httpHandler('pages-citizen', pagesCitizen);
const fetchPage = pageFetcher(handler);
const open = async (path: string) => {
  const answer = await fetchPage(`http://x.test${path}`);
  return { status: answer.status, html: await answer.text(), cache: answer.headers.get('cache-control') };
};
const nextOf = (html: string) => `${/rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')}`;
const at = (n: number) => `2026-12-${`${n}`.padStart(2, '0')}T02:00:00.000Z`;

beforeAll(async () => {
  const house = await setUpPublished(createTable);
  stubSite();
  setClock(LATE_AT);
  const long = `Đã <b>vá</b> đường Trần Phú ${'và dọn rác '.repeat(40)}`;
  const kept = [
    ...Array.from({ length: 22 }, (_, n) =>
      aPublishedPetition({ name: `n${n}`, summary: `Đã thay đèn đường số ${n}.`, at: at(n + 1) }),
    ),
    aPublishedPetition({ name: 'here', summary: 'Đã sửa vỉa hè.', at: '2026-11-25T02:00:00.000Z', commune: '07900' }),
    { ...aPublishedPetition({ name: 'late', summary: long, at: at(23) }), matter: undefined },
    aPetition({ code: codeOf('overdue'), agency: 'H44.100.1', receivedAt: '2026-11-10T02:00:00.000Z' }),
    aPetition({ code: codeOf('unknown'), keyHash: 'unknown', matter: undefined }),
  ];
  for (const petition of kept) await house.petitions.create(petition);
  await house.copy();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('the page of what is published', () => {
  test('shows the newest, shortened and escaped, and may be cached', async () => {
    const { status, html, cache } = await open('/vi/cong-khai');
    expect([status, cache]).toStrictEqual([200, 'public, max-age=60']);
    expect(html).toContain('Đã &lt;b>vá&lt;/b> đường Trần Phú');
    expect(html).toMatch(/(và|dọn|rác)…<\/a>/);
    expect(html.match(/class="found__one"/g)).toHaveLength(10);
    expect(html).not.toMatch(/PAKN-|Nguyễn Thị Hoa/);
  });

  test('leads from a petition to others of its commune, and back to all', async () => {
    const { html } = await open(`/vi/cong-khai/${idOf('here')}`);
    expect(html).toContain('<a href="/vi/cong-khai?commune=07900">Phường Việt Trì</a>');

    const same = await open('/vi/cong-khai?commune=07900');
    expect(same.html.match(/class="found__one"/g)).toHaveLength(1);
    expect(same.html).toContain('<strong>phường Việt Trì</strong>');
    expect(same.html).toMatch(/value="07900"[^>]* checked/);
    expect(same.html).toContain('href="/vi/cong-khai?">Bỏ lọc theo xã, phường</a>');
  });

  test('leads to the next page, which leads back', async () => {
    const first = await open('/en/cong-khai?q=den+duong&matter=field&period=2026-12');
    const second = await open(nextOf(first.html));
    expect(second.html.match(/class="found__one"/g)).toHaveLength(10);
    expect((await open(nextOf(second.html))).html.match(/class="found__one"/g)).toHaveLength(2);
    expect(second.html).toContain('href="/en/cong-khai?q=den+duong&amp;matter=field&amp;period=2026-12"');
  });

  test.each(['vi', 'en'])('keeps in %s what was searched for, in the form and in the files', async (lang) => {
    const { html } = await open(`/${lang}/cong-khai?q=r%C3%A1c&agency=H44.100&matter=&period=2024`);
    expect(html).toContain('value="rác"');
    expect(html).toMatch(/<option value="H44.100" selected/);
    expect(html).toMatch(/<option value="2024" selected/);
    expect(html).toContain('/v1/public/files/csv?q=r%C3%A1c&amp;agency=H44.100&amp;period=2024');
    expect(html).toContain({ vi: 'Không tìm thấy nội dung phù hợp.', en: 'Nothing was found.' }[lang]);
  });

  test.each([
    ['/vi/cong-khai?agency=H44.999', 404],
    ['/vi/cong-khai?matter=x', 400],
    [`/vi/cong-khai?q=${'x'.repeat(101)}`, 400],
    ['/vi/cong-khai?cursor=x', 400],
    ['/en/cong-khai/2222-2222-2222', 404],
    ['/en/cong-khai/qua-han?agency=x', 400],
  ])('%s is a page of its own with status %i', async (path, expected) => {
    const { status, html, cache } = await open(path);
    expect([status, cache]).toStrictEqual([expected, 'no-store']);
    expect(html).toContain('/cong-khai"');
  });

  test('states the licence of the operator, if there is one', async () => {
    expect((await open('/vi/cong-khai')).html).toContain('chưa công bố giấy phép');
  });
});

describe('the page of one published petition', () => {
  test('shows the summary, the facts and what happened', async () => {
    const { status, html } = await open(`/vi/cong-khai/${idOf('n3')}`);
    expect(status).toBe(200);
    for (const text of ['Đã thay đèn đường số 3.', 'Trả lời đúng hạn', 'Đã công khai kết quả', '04/12/2026'])
      expect(html).toContain(text);
  });

  test('offers the feeds of its agency and of its commune, if that is public', async () => {
    const [here, english] = [await open(`/vi/cong-khai/${idOf('here')}`), await open(`/en/cong-khai/${idOf('here')}`)];
    const nowhere = await open(`/vi/cong-khai/${idOf('n3')}`);

    expect(here.html).toContain('href="/v1/public/files/atom?agency=H44.100">Theo dõi nội dung mới của cơ quan này');
    expect(here.html).toContain('href="/v1/public/files/atom?commune=07900">Theo dõi nội dung mới tại xã, phường này');
    expect(english.html).toContain('href="/v1/public/files/atom?agency=H44.100&amp;lang=en">Follow what this agency');
    expect(english.html).toContain('href="/v1/public/files/atom?commune=07900&amp;lang=en">Follow what is published');
    expect(nowhere.html).toContain('/v1/public/files/atom?agency=');
    expect(nowhere.html).not.toContain('commune=');
  });

  test('tells programs about the feeds, as the list does about that of its search', async () => {
    const feeds = async (path: string) =>
      [
        ...(await open(path)).html.matchAll(/<link rel="alternate" type="application\/atom\+xml"[^>]*href="([^"]+)"/g),
      ].map(([, href]) => href);

    expect(await feeds(`/vi/cong-khai/${idOf('here')}`)).toStrictEqual([
      '/v1/public/files/atom?agency=H44.100',
      '/v1/public/files/atom?commune=07900',
    ]);
    expect(await feeds('/en/cong-khai?q=den&cursor=')).toStrictEqual(['/v1/public/files/atom?q=den&amp;lang=en']);
    expect(await feeds('/vi/cong-khai/qua-han')).toStrictEqual([]);
  });

  test('in English, of a petition without a matter', async () => {
    const { html } = await open(`/en/cong-khai/${idOf('late')}`);
    expect(html).toContain('<h1>Việt Trì ward</h1>');
  });
});

describe('the page of what is overdue', () => {
  test.each(['vi', 'en'])('lists in %s agencies and days, the longest overdue first', async (lang) => {
    const { status, html } = await open(`/${lang}/cong-khai/qua-han`);
    expect(status).toBe(200);
    expect(html).toContain({ vi: 'Tính đến ngày 15/12/2026.', en: 'As of 15 Dec 2026.' }[lang]);
    expect(
      [...html.matchAll(/class="govuk-table__cell overdue__days"[^>]*>(\d+)/g)].map(([, days]) => days),
    ).toStrictEqual(['9', '1']);
    expect(html).toContain({ vi: 'Chưa phân nhóm', en: 'Not classified' }[lang]);
    expect(html).not.toContain('PAKN-');
  });

  test('is of one agency, and says so where nothing is overdue', async () => {
    const { html } = await open('/vi/cong-khai/qua-han?agency=H44.104');
    expect(html).toContain('Hiện không có việc nào quá hạn.');
    expect(html).toContain('/v1/public/overdue?agency=H44.104');
    expect(html).toContain('/v1/public/files/csv?of=overdue&amp;agency=H44.104');
    expect(html).not.toContain('files/atom');
  });
});
