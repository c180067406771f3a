import { beforeEach, expect, test } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { manyOffices, phuTho } from '../../../support/agencies.ts';
import { stubbedDirectory } from '../../../support/directory.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { logLines } from '../../../support/log-lines.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { stubSite } from '../../../support/stub-site.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);
const directory = stubbedDirectory();
logLines();
beforeEach(() => stubSite());
const browse = () => formBrowser(ORIGIN, pageFetcher(handler));

test('of thousands of agencies one is searched for by its name, and no code is typed', async () => {
  directory.holdsAgencies([...phuTho, ...manyOffices]);
  const browser = browse();
  const first = await browser.open('/vi/thu-tuc');
  expect([browser.valueOf('co-quan'), first.text.includes('Mã cơ quan')]).toStrictEqual(['H44', false]);

  browser.fill({ find: 'phuong viet tri', q: 'khai sinh' });
  await browser.press('Tìm cơ quan');
  browser.fill({ 'co-quan': 'H44.100' });
  const found = await browser.press('Tìm thủ tục');
  expect([browser.valueOf('co-quan'), browser.valueOf('q')]).toStrictEqual(['H44.100', 'khai sinh']);
  expect(found.html).toContain('<h2 id="danh-sach">Phường Việt Trì</h2>');
});

test('the Enter key searches, with the agency that was chosen before', async () => {
  directory.holdsAgencies([...phuTho, ...manyOffices]);
  const browser = browse();
  await browser.open('/en/thu-tuc?co-quan=H44.100');
  browser.fill({ find: 'khong co co quan nay' });
  const page = await browser.enter();

  expect(page.text).toContain('No agency found. Try another word.');
  expect(browser.valueOf('co-quan')).toBe('H44.100');
});

test('of a single agency nothing is chosen', async () => {
  directory.holdsAgencies(phuTho.slice(0, 1));
  const browser = browse();

  expect((await browser.open('/vi/thu-tuc')).html).not.toContain('<select');
  expect(browser.valueOf('co-quan')).toBe('H44');
});
