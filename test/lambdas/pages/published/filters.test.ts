import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { createTable } from '../../../support/engine.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { logLines } from '../../../support/log-lines.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { setClock } from '../../../support/petition-functions.ts';
import { aPetition, codeOf, LATE_AT } from '../../../support/petitions.ts';
import { aPublishedPetition, setUpPublished } from '../../../support/published.ts';
import { stubSite } from '../../../support/stub-site.ts';

logLines();
const handler = httpHandler('pages-citizen', pagesCitizen);
async function reader(path: string) {
  const browser = formBrowser(ORIGIN, pageFetcher(handler));
  await browser.open(path);
  return browser;
}
const found = (html: string) => html.match(/class="found__one"/g)?.length ?? 0;

beforeAll(async () => {
  const house = await setUpPublished(createTable);
  stubSite();
  setClock(LATE_AT);
  const kept = [
    ...Array.from({ length: 12 }, (_, n) => {
      const at = `2026-12-${`${n + 1}`.padStart(2, '0')}T02:00:00.000Z`;
      return aPublishedPetition({ name: `ward ${n}`, summary: `Đã thay đèn số ${n}.`, at, commune: '07900' });
    }),
    aPublishedPetition({ name: 'office', summary: 'Đã sửa vỉa hè.', agency: 'H44.100.1' }),
    aPetition({ code: codeOf('overdue'), agency: 'H44.100.1', receivedAt: '2026-11-10T02:00:00.000Z' }),
  ];
  for (const petition of kept) await house.petitions.create(petition);
  await house.copy();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('published petitions', () => {
  test('are found by a former ward: its commune is searched for, chosen, and kept on the next page', async () => {
    const browser = await reader('/vi/cong-khai');
    browser.fill({ findPlace: 'gia cam', q: 'đèn' });
    const offered = await browser.press('Tìm xã, phường');
    expect(offered.text).toContain('phường Việt Trì Trước ngày 01/7/2025: phường Gia Cẩm');
    expect(offered.html).toContain('<details class="govuk-details" open>');

    browser.fill({ commune: '07900' });
    const first = await browser.press('Tìm kiếm');
    expect([found(first.html), browser.valueOf('commune'), browser.valueOf('q')]).toStrictEqual([10, '07900', 'đèn']);
    const next = await browser.follow('Trang sau');
    expect([found(next.html), browser.valueOf('commune'), browser.valueOf('q')]).toStrictEqual([2, '07900', 'đèn']);
    expect((await browser.follow('Bỏ lọc theo xã, phường')).url).toContain('q=%C4%91%C3%A8n');
  });

  test('are searched by the Enter key, with what was typed to find a commune', async () => {
    const browser = await reader('/en/cong-khai');
    browser.fill({ findPlace: 'khong co xa nay' });
    const page = await browser.enter();

    expect(page.text).toContain('No commune found. Try another word.');
    expect(page.text).not.toContain('I am not sure');
  });

  test('of one agency are found by choosing it, and of all again', async () => {
    const browser = await reader('/vi/cong-khai');
    expect(browser.page().html).toContain('<details class="govuk-details">');
    browser.fill({ agency: 'H44.100.1' });
    const one = await browser.press('Tìm kiếm');
    expect([found(one.html), browser.valueOf('agency')]).toStrictEqual([1, 'H44.100.1']);

    browser.fill({ agency: '' });
    expect(found((await browser.press('Tìm kiếm')).html)).toBe(10);
  });

  test('of a commune that is in no list stay limited to it, with a way out', async () => {
    const browser = await reader('/vi/cong-khai?commune=00001');

    expect(browser.page().text).toContain('Không tìm thấy nội dung phù hợp.');
    expect(browser.page().text).toContain('Chỉ tại: 00001');
    expect(browser.valueOf('commune')).toBe('00001');
    browser.fill({ commune: '' });
    expect(found((await browser.press('Tìm kiếm')).html)).toBe(10);
  });

  test.each(['agency=H44.999', 'commune=x', 'agency=x'])('are not searched with %s', async (query) => {
    const { status } = (await reader(`/vi/cong-khai?${query}`)).page();
    expect(status).toBe(query === 'agency=H44.999' ? 404 : 400);
  });
});

describe('what is overdue', () => {
  test('is of the agency that was chosen, and of all again', async () => {
    const browser = await reader('/vi/cong-khai/qua-han');
    browser.fill({ agency: 'H44.100.1' });
    const one = await browser.press('Xem');
    expect([one.text.includes('Hiện không có việc nào quá hạn'), browser.valueOf('agency')]).toStrictEqual([
      false,
      'H44.100.1',
    ]);
    browser.fill({ agency: 'H44.104' });
    expect((await browser.press('Xem')).text).toContain('Hiện không có việc nào quá hạn');
    browser.fill({ agency: '' });
    expect((await browser.press('Xem')).text).not.toContain('Hiện không có việc nào quá hạn');
  });
});
