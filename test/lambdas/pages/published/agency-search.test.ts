import { beforeEach, expect, test, vi } from 'vitest';
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
beforeEach(() => {
  stubSite();
  vi.stubEnv('PUBLISHED_TABLE', 'none');
  directory.holdsAgencies([...phuTho, ...manyOffices]);
});

test.each([
  ['/vi/cong-khai', 'Tìm kiếm'],
  ['/vi/cong-khai/qua-han', 'Xem'],
])('of thousands of agencies %s lists none until one was searched for', async (path, button) => {
  const browser = formBrowser(ORIGIN, pageFetcher(handler));
  expect((await browser.open(path)).html).not.toContain('H44.100');

  browser.fill({ find: 'phuong viet tri' });
  expect((await browser.press('Tìm cơ quan')).html).toContain('value="H44.100"');
  browser.fill({ agency: 'H44.100' });
  expect((await browser.press(button)).text).toContain(
    'Chỉ trong cơ quan và đơn vị cấp dưới, trực thuộc: Phường Việt Trì',
  );
  expect(browser.valueOf('agency')).toBe('H44.100');
});
