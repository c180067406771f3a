import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPetitionBody } from '../../../support/bodies.ts';
import { browserForFile, describeInBrowser, expectAccessible } from '../../../support/browser.ts';
import { type LocalStack, localStack } from '../../../support/local-stack.ts';
import { signIn as signInAt } from '../../../support/sign-in-browser.ts';

const WARD = 'H44.100';
const LEADER = 'Hà Quang Thuận';
const OFFICER = 'Nguyễn Thị Hồng Hạnh';
const PATH = '/can-bo/van-ban';

describeInBrowser('the pages of papers', () => {
  const open = browserForFile();
  let stack: LocalStack;
  let code: string;
  beforeAll(async () => {
    stack = await localStack({ now: '2026-11-20T02:00:00.000Z' });
    const sent = await stack.api('POST', '/v1/petitions', { body: aPetitionBody({ agency: WARD }) });
    code = `${sent.body['code']}`;
    // Restricted: the letter counts it, for those who may know of it.
    await stack.api('POST', '/v1/petitions', { body: { ...aPetitionBody({ agency: WARD }), matter: 'conduct' } });
    const token = await stack.token('officer', WARD);
    await stack.api('POST', `/v1/staff/petitions/${code}/accept`, { token, body: { version: 1 } });
    await stack.clock('2026-12-21T02:00:00.000Z');
    await stack.run('weekly-review');
  });
  afterAll(() => stack.close());

  const signIn = (page: Page, path: string, who: string) =>
    signInAt(page, `${stack.url}${path}`, { who, heading: /Đôn đốc|Weekly|xin lỗi|apology/ });

  test.each([
    [320, 'vi'],
    [768, 'en'],
    [1_280, 'vi'],
  ])('every screen is accessible at %d px, in %s', async (width, lang) => {
    const page = await open({ width });
    await signIn(page, `/${lang}${PATH}`, LEADER);
    for (const path of ['', `/don-doc/2026-W51/${WARD}`, '/don-doc/2026-W01/H44.100', `/xin-loi/${code}`]) {
      await page.goto(`${stack.url}/${lang}${PATH}${path}`);
      await expectAccessible(page);
    }
    // A form with everything wrong in it.
    await page.goto(`${stack.url}/${lang}${PATH}/don-doc/2026-W51/${WARD}`);
    await page.locator('#viec form button.govuk-button:not([name])').click();
    await page.locator('.govuk-error-summary').waitFor();
    await expectAccessible(page);
  });

  test('a leader reminds a ward without a mouse, and sees the letter as it is printed', async () => {
    const page = await open({ width: 1_280 });
    await signIn(page, `/vi${PATH}?tuan=2026-W51`, LEADER);
    await page.getByRole('link', { name: 'Phường Việt Trì' }).first().click();
    await page.getByText('Bị hạn chế người xem, chỉ nêu số lượng: 1').waitFor();
    await page.locator('#number').focus();
    for (const text of ['215/UBND-VP', 'Phú Thọ', '21/12/2026', LEADER, 'CHỦ TỊCH']) {
      await page.keyboard.insertText(text);
      await page.keyboard.press('Tab');
    }
    const [letter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
    await letter.locator('main').waitFor();
    // The policy of the page lets the letter have its style.
    expect(await letter.locator('main').evaluate((main) => getComputedStyle(main).fontFamily)).toContain('Times');
    await letter.close();
    await page.getByRole('button', { name: 'Ghi nhận văn bản đã ký, báo cơ quan' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi nhận.').waitFor();
    await expectAccessible(page);
  });

  test('an officer without scripts records the apology that was signed', async () => {
    const page = await open({ width: 360, javaScript: false });
    await signIn(page, `/vi${PATH}/xin-loi/${code}`, OFFICER);
    const typed = { number: '45/UBND', place: 'Việt Trì', signedOn: '21/12/2026', signerName: 'Trần Văn Nam' };
    for (const [name, text] of Object.entries({ ...typed, signerPosition: 'CHỦ TỊCH' })) {
      await page.locator(`#${name}`).fill(text);
    }
    await page.getByRole('button', { name: 'Ghi nhận văn bản đã ký, báo người gửi' }).click();
    await page.waitForLoadState();
    expect(await page.locator('main').textContent()).toContain('Số 45/UBND, ký ngày 21/12/2026');
  });
});
