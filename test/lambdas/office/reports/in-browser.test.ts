import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPetitionBody } from '../../../support/bodies.ts';
import { browserForFile, describeInBrowser, expectAccessible } from '../../../support/browser.ts';
import { type LocalStack, localStack } from '../../../support/local-stack.ts';
import { signIn as signInAt } from '../../../support/sign-in-browser.ts';

const HEAD = 'Nguyễn Hữu Thành';
const LEADER = 'Hà Quang Thuận';
const PATH = '/can-bo/bao-cao';
const QUARTER = 'BC-H44.100-2026-Q3';

describeInBrowser('the pages of reports', () => {
  const open = browserForFile();
  let stack: LocalStack;
  beforeAll(async () => {
    stack = await localStack({ now: '2026-09-14T02:00:00.000Z' });
    await stack.api('POST', '/v1/petitions', { body: aPetitionBody({ agency: 'H44.100' }) });
    await stack.clock('2026-10-05T02:00:00.000Z');
    await stack.quiet('2026-10-09T02:00:00.000Z');
  });
  afterAll(() => stack.close());

  const signIn = (page: Page, path: string, who = HEAD) =>
    signInAt(page, `${stack.url}${path}`, { who, heading: /Báo cáo|Report/ });

  test.each([
    [320, 'vi', HEAD],
    [768, 'en', LEADER],
    [1_280, 'vi', LEADER],
  ])('every screen is accessible at %d px, in %s', async (width, lang, who) => {
    const page = await open({ width });
    await signIn(page, `/${lang}${PATH}`, who);
    for (const path of ['', '?xem=long', '?ky=2026-Q3', `/${QUARTER}`, '/BC-H44.100-2019']) {
      await page.goto(`${stack.url}/${lang}${PATH}${path}`);
      await expectAccessible(page);
    }
    // A form with everything wrong in it.
    await page.goto(`${stack.url}/${lang}${PATH}/${who === HEAD ? QUARTER : 'BC-H44-2026-Q3'}`);
    await page.locator('#viec button').click();
    await page.locator('.govuk-error-summary').waitFor();
    await expectAccessible(page);
  });

  test('a head submits a report without a mouse, and the leader approves it without scripts', async () => {
    const page = await open({ width: 1_280 });
    await signIn(page, `/vi${PATH}/${QUARTER}`);
    await page.locator('#number').focus();
    for (const text of ['12/BC-UBND', 'Việt Trì', '08/10/2026', HEAD, 'CHỦ TỊCH', 'Quá hạn do mưa lớn kéo dài.']) {
      await page.keyboard.insertText(text);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByText('Đã trình báo cáo.').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Xem văn bản 12/BC-UBND' }).click();
    await page.getByText('Quá hạn do mưa lớn kéo dài.').waitFor();
    // The policy of the page lets the paper have its style.
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).fontFamily)).toContain('Times');

    const above = await open({ width: 360, javaScript: false });
    await signIn(above, `/vi${PATH}?ky=2026-Q3`, LEADER);
    await above.locator(`a[href$="${QUARTER}"]`).click();
    await above.getByRole('button', { name: 'Phê duyệt, chốt kỳ' }).click();
    await above.waitForLoadState();
    expect(await above.locator('main').textContent()).toContain('Đã phê duyệt báo cáo, chốt kỳ.');
    await page.goto(`${stack.url}/vi${PATH}/${QUARTER}`);
    await expectAccessible(page);
  });

  test('a draft is downloaded as a DOCX', async () => {
    const page = await open({ width: 360 });
    await signIn(page, `/vi${PATH}/${QUARTER}`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải dự thảo để chỉnh sửa (DOCX)' }).click(),
    ]);

    expect(file.suggestedFilename()).toMatch(/^BC-PAKN-2026-Q3-\w+-du-thao\.docx$/);
  });
});
