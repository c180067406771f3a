import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CopyCodes } from '../../lambdas/pages/track/view/copy-codes.tsx';
import { browserForFile, describeInBrowser, expectAccessible, expectNoHorizontalScroll } from '../support/browser.ts';
import { documentOf, show } from '../support/shown-page.tsx';

const CODE = 'PAKN-7K3D-9QXM';
const RECEIPT = 'R58A-5TEW-BE5K-H98T-39EJ';
const status = (page: Page) => page.getByRole('status');

/** The clipboard of the test, because a real one is that of the machine. */
const clipboard = (write: string) =>
  `globalThis.copied = [];
   Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { ${write} } } });`;

describeInBrowser('the buttons that copy the codes', () => {
  const open = browserForFile();
  const content = (
    <>
      <h1>Đã gửi phản ánh, kiến nghị</h1>
      <CopyCodes lang="vi" code={CODE} receipt={RECEIPT} />
    </>
  );
  const shown = async (page: Page) => show(page, await documentOf(content));

  test('copy each code and announce it, again too', async () => {
    const page = await open({ width: 360 });
    await page.addInitScript(clipboard('copied.push(text);'));
    await shown(page);
    expect(await status(page).textContent()).toBe('');

    for (const name of ['Sao chép mã tra cứu', 'Sao chép mã xác nhận', 'Sao chép mã xác nhận']) {
      await page.getByRole('button', { name }).click();
      await status(page).filter({ hasText: 'Đã sao chép' }).waitFor();
    }

    expect(await page.evaluate('copied')).toEqual([CODE, RECEIPT, RECEIPT]);
    await expectAccessible(page);
    await expectNoHorizontalScroll(page);
  });

  test('say what to do if the browser does not allow it', async () => {
    const page = await open();
    await page.addInitScript(clipboard('throw new Error(text);'));
    await shown(page);

    await page.getByRole('button', { name: 'Sao chép mã tra cứu' }).click();

    await status(page).filter({ hasText: 'Không sao chép được' }).waitFor();
    expect(await page.evaluate('copied')).toEqual([]);
  });

  test('are hidden without a script, and where the browser has no clipboard', async () => {
    const plain = await open({ javaScript: false });
    const old = await open();
    await old.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined });");
    for (const page of [plain, old]) {
      await shown(page);
      expect(await page.getByRole('button').count()).toBe(0);
    }
  });
});
