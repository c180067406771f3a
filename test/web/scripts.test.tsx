import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Lang } from '../../lambdas/kernel/lang.ts';
import { Button } from '../../web/components/button.tsx';
import { ErrorSummary } from '../../web/components/error-summary.tsx';
import { TextArea } from '../../web/components/text-area.tsx';
import { browserForFile, describeInBrowser } from '../support/browser.ts';
import { documentOf, show } from '../support/shown-page.tsx';

function Form({ lang = 'vi', error }: { readonly lang?: Lang; readonly error?: string }) {
  return (
    <form method="get" action="/vi">
      <ErrorSummary lang={lang} errors={error === undefined ? [] : [{ field: 'content', text: error }]} />
      <TextArea lang={lang} name="content" label="Nội dung" maxLength={2_000} error={error} draft />
      <Button name="go" value="next">
        Tiếp tục
      </Button>
    </form>
  );
}

describeInBrowser('with the script', () => {
  const open = browserForFile();
  const form = async (page: Page, { lang = 'vi', error }: { lang?: Lang; error?: string } = {}) =>
    show(page, await documentOf(<Form lang={lang} {...(error !== undefined && { error })} />, { lang }));
  const limit = (page: Page) => page.locator('#content-limit').textContent();
  const typed = (page: Page) => page.locator('#content').inputValue();

  test('a text area says how much is left, and never stops the typing', async () => {
    const page = await open();
    await form(page);
    expect(await limit(page)).toBe('Còn 2.000 ký tự');

    await page.locator('#content').fill('e\u0302\u0301'.repeat(148));
    expect(await limit(page)).toBe('Còn 1.852 ký tự');

    await page.locator('#content').fill('á'.repeat(2_012));
    expect(await limit(page)).toBe('Vượt quá 12 ký tự');
    expect(await typed(page)).toHaveLength(2_012);
  });

  test('the count is said in the language of the page, and to screen readers after a pause', async () => {
    const page = await open();
    await form(page, { lang: 'en' });
    await page.locator('#content').fill('a');

    expect(await limit(page)).toBe('1,999 characters left');
    await page
      .locator('[aria-live="polite"]')
      .filter({ hasText: '1,999 characters left' })
      .waitFor({ state: 'attached' });
  });

  test('a kiosk returns to its start when nobody touches it', async () => {
    const page = await open();
    const onward = { path: '/vi?start', seconds: 0.2 };
    await show(page, await documentOf(<p>Cảm ơn</p>, { isKiosk: true, onward }));

    await page.waitForURL((url) => url.search === '?start', { waitUntil: 'commit' });
    expect(page.url()).toMatch(/\/vi\?start$/);
  });

  test('what is to be corrected has the focus', async () => {
    const page = await open();
    await form(page, { error: 'Nhập nội dung' });

    expect(await page.evaluate('document.activeElement.className')).toBe('govuk-error-summary');
  });

  test('a form is sent once however often it is pressed, and tells which button it was', async () => {
    const page = await open();
    await form(page);
    await page.evaluate(`{
      window.sent = [];
      document.querySelector('form').addEventListener('submit', (event) => {
        event.preventDefault();
        window.sent.push(new FormData(event.target, event.submitter).get('go'));
      });
    }`);
    await page.evaluate('document.querySelector("form button").click()');
    await page.locator('form button:disabled').first().waitFor();
    await page.evaluate('document.querySelector("form button").click()');

    expect(await page.evaluate('window.sent')).toStrictEqual(['next']);
    await page.evaluate('dispatchEvent(new Event("pageshow"))');
    expect(await page.locator('form button').isEnabled()).toBe(true);
  });

  test('what keeps the Enter key from sending stays as it is', async () => {
    const page = await open();
    await show(
      page,
      await documentOf(
        <form method="get" action="/vi">
          <button type="submit" disabled hidden />
          <Button name="go" value="next">
            Tiếp tục
          </Button>
        </form>,
      ),
    );
    await page.evaluate('dispatchEvent(new Event("pageshow"))');

    expect(await page.evaluate('document.querySelector("button[hidden]").disabled')).toBe(true);
  });

  test('a draft outlives the page, but not its sending', async () => {
    const page = await open();
    await form(page);
    await page.locator('#content').fill('Đường ngập ở xóm 2');

    await form(page);
    expect(await typed(page)).toBe('Đường ngập ở xóm 2');
    expect(await limit(page)).toBe('Còn 1.982 ký tự');

    await show(page, await documentOf(<p data-draft-done>Đã gửi</p>));
    await form(page);
    expect(await typed(page)).toBe('');
  });

  test('a draft is forgotten after a day', async () => {
    const page = await open();
    await form(page);
    await page.evaluate('localStorage.setItem("nhap.content", (Date.now() - 86_400_001) + " Hôm kia")');
    await form(page);

    expect(await typed(page)).toBe('');
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  test('a button to print is there, and prints', async () => {
    const page = await open();
    await show(
      page,
      await documentOf(
        <button type="button" data-print hidden>
          In
        </button>,
      ),
    );
    await page.evaluate('window.print = () => { window.printed = true; }');
    await page.locator('[data-print]').click();

    expect(await page.evaluate('window.printed')).toBe(true);
  });
});
