import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserForFile, describeInBrowser, expectAccessible } from '../../../support/browser.ts';
import { factCells, factGrid } from '../../../support/dossier-sheets.ts';
import { type LocalStack, localStack } from '../../../support/local-stack.ts';
import { signIn as signInAt } from '../../../support/sign-in-browser.ts';
import { xlsxOf } from '../../../support/xlsx.ts';

const HEAD = 'Nguyễn Hữu Thành';
const PATH = '/can-bo/ho-so';
const reason = 'Hồ sơ phải lấy ý kiến của cơ quan thuế.';

describeInBrowser('the pages of dossiers', () => {
  const open = browserForFile();
  let stack: LocalStack;
  beforeAll(async () => {
    stack = await localStack({ now: '2026-11-20T02:30:00.000Z' });
    const dossiers = [1, 2, 3].map((number) => ({
      ...{ code: `H44.100-261102-000${number}`, changedAt: '2026-11-02T08:00:00.000Z', agency: 'H44.100' },
      ...{ procedure: '1.012766', field: 'Đất đai', channel: 'online', status: 'processing' },
      ...{ receivedOn: '2026-11-02', dueOn: '2026-11-16' },
    }));
    await stack.api('POST', '/v1/staff/dossiers', { token: await stack.token('head', 'H44.100'), body: { dossiers } });
  });
  afterAll(() => stack.close());

  const signIn = (page: Page, path: string) =>
    signInAt(page, `${stack.url}${path}`, { who: HEAD, heading: /Hồ sơ|Dossier/ });

  test.each([
    [320, 'vi'],
    [768, 'en'],
    [1_280, 'vi'],
  ])('every screen is accessible at %d px, in %s', async (width, lang) => {
    const page = await open({ width });
    await signIn(page, `/${lang}${PATH}`);
    for (const path of ['', '/nhap', '?xem=open', '/H44.100-261102-0001?viec=apologise', '/H44.100-261102-9999']) {
      await page.goto(`${stack.url}/${lang}${PATH}${path}`);
      await expectAccessible(page);
    }
    // A form with everything wrong in it.
    await page.goto(`${stack.url}/${lang}${PATH}/H44.100-261102-0001?viec=apologise`);
    await page.locator('#viec button').click();
    await page.locator('.govuk-error-summary').waitFor();
    await expectAccessible(page);
  });

  test('a head explains and apologises without a mouse, and prints the letter', async () => {
    const page = await open({ width: 1_280 });
    await signIn(page, `/vi${PATH}`);
    await page.waitForLoadState();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('#text').focus();
    await page.keyboard.insertText(reason);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Đã gửi giải trình.').waitFor();
    await page.locator('#newDueOn').focus();
    await page.keyboard.insertText('30/11/2026');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(reason);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi nhận xin lỗi và ngày hẹn lại.').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'In văn bản xin lỗi' }).click();
    await page.getByText('gia hạn thời gian giải quyết đến ngày 30/11/2026').waitFor();
    // The policy of the page lets the letter have its style.
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).fontFamily)).toContain('Times');
  });

  test.each([
    [320, 'vi', true],
    [360, 'vi', false],
    [1_280, 'en', true],
  ] as const)('a file is imported at %d px, in %s, with scripts: %s', async (width, lang, javaScript) => {
    const page = await open({ width, javaScript });
    await signIn(page, `/${lang}${PATH}`);
    await page.locator(`a[href="/${lang}${PATH}/nhap"]`).click();
    const code = `H44.100-261103-${width}1`;
    const good = factCells({ code });
    const bad = { ...factCells({ code: 'H44.100-261103-0001' }), 'Ngày hẹn trả': '31/02/2026' };
    const buffer = Buffer.from(await xlsxOf(factGrid([{ ...good, 'Người nộp': 'Nguyễn Văn Mẫu' }, bad])));
    await page.locator('#file').setInputFiles({ name: 'ho-so.xlsx', mimeType: 'application/octet-stream', buffer });
    await page.locator('form.office-act button').click();
    const preview = `${await page.locator('main').textContent()}`;
    expect(preview).toContain({ vi: 'Dòng không ghi được: 1', en: 'Rows that cannot be taken: 1' }[lang]);
    expect(preview).toMatch({ vi: /bỏ, không lưu.*Người nộp/, en: /personal data: Người nộp/ }[lang]);
    expect(await page.content()).not.toContain('Nguyễn Văn Mẫu');
    if (javaScript) await expectAccessible(page);

    await page.locator('form.office-act button').click();
    await page.getByText({ vi: 'Đã ghi 1 hồ sơ.', en: '1 dossier was written.' }[lang]).waitFor();
    if (javaScript) await expectAccessible(page);
    await page.goto(`${stack.url}/${lang}${PATH}/${code}`);
    expect(await page.locator('h1').textContent()).toContain(code);
  });

  test('a dossier is explained without scripts', async () => {
    const page = await open({ width: 360, javaScript: false });
    await signIn(page, `/vi${PATH}`);
    await page.getByRole('link', { name: 'H44.100-261102-0003' }).click();
    await page.locator('#text').fill(reason);
    await page.getByRole('button', { name: 'Gửi giải trình' }).click();

    expect(await page.locator('main').textContent()).toContain('Đã gửi giải trình.');
  });
});
