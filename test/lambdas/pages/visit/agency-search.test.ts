import { beforeEach, expect, test, vi } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { manyOffices, phuTho } from '../../../support/agencies.ts';
import { stubbedDirectory } from '../../../support/directory.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { logLines } from '../../../support/log-lines.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { RATING_KEY } from '../../../support/rating-key.ts';
import { stubSite } from '../../../support/stub-site.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);
const directory = stubbedDirectory();
logLines();
beforeEach(() => {
  stubSite();
  for (const name of ['CHANNELS_TABLE', 'HEARD_TABLE', 'RATINGS_TABLE', 'LIMITS_TABLE', 'COUNTERS_TABLE'])
    vi.stubEnv(name, 'none');
  vi.stubEnv('RATING_KEY', RATING_KEY);
  directory.holdsAgencies([...phuTho, ...manyOffices]);
});

async function visitor(path = '/vi/danh-gia') {
  const browser = formBrowser(ORIGIN, pageFetcher(handler));
  return { browser, page: await browser.open(path) };
}

test('of thousands of agencies the rating page lists none until something was searched for', async () => {
  const { page } = await visitor();

  expect(page.html).not.toContain('<select');
  expect(page.html.length).toBeLessThan(20_000);
});

test('a name without marks is found, chosen and rated, with the dossier that was typed before', async () => {
  const { browser } = await visitor('/vi/danh-gia?from=qr');
  browser.fill({ find: 'phuong viet tri', dossier: 'H44.100-261119-0001' });
  const found = await browser.press('Tìm cơ quan');
  expect(found.status).toBe(200);
  expect(found.html).toContain('value="H44.100"');

  browser.fill({ agency: 'H44.100' });
  const faces = await browser.press('Tiếp tục');
  expect(faces.text).toContain('Phường Việt Trì');
  expect(faces.text).toContain('Mã hồ sơ: H44.100-261119-0001');
});

test('what was typed is searched for by the other button too, as long as no agency is chosen', async () => {
  const { browser } = await visitor('/en/danh-gia');
  browser.fill({ find: 'team 29' });
  const found = await browser.press('Continue');

  expect(found.status).toBe(200);
  expect(found.text).toContain('shown: 20');
  expect((await browser.press('Continue')).text).toContain('Choose the agency that served you');
});

test('nothing found is explained, without an answer that this page does not have', async () => {
  const { browser } = await visitor();
  browser.fill({ find: 'khong co co quan nay' });
  const none = await browser.press('Tìm cơ quan');

  expect(none.text).toContain('Không tìm thấy cơ quan nào. Thử nhập từ khác.');
  expect(none.text).not.toContain('Tôi chưa rõ');
});

test('nothing typed and nothing chosen is asked again', async () => {
  const { browser } = await visitor();
  const again = await browser.press('Tiếp tục');

  expect(again.status).toBe(400);
  expect(again.title).toContain('Lỗi: ');
});
