import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserForFile, describeInBrowser, expectAccessible } from '../../../support/browser.ts';
import { type LocalStack, localStack } from '../../../support/local-stack.ts';
import { signIn as signInAt } from '../../../support/sign-in-browser.ts';

const ADMIN = '/vi/can-bo/quan-tri';

describeInBrowser('the pages of administrators', () => {
  const open = browserForFile();
  let stack: LocalStack;
  beforeAll(async () => {
    stack = await localStack({ now: '2026-11-20T02:30:00.000Z' });
  });
  afterAll(() => stack.close());

  /** At the identity provider the administrator of the root is listed by the role. */
  const signIn = (page: Page) =>
    signInAt(page, `${stack.url}/vi/can-bo`, { who: 'Quản trị hệ thống', heading: 'Hàng chờ xử lý' });

  test('an administrator finds the way from the queue, adds an office with its first person, and undoes a change', async () => {
    const page = await open({ width: 1_280 });
    await signIn(page);
    await page.getByRole('link', { name: 'Đến trang quản trị' }).click();
    await page.fill('#tim', 'phuong viet tri');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'UBND phường Việt Trì' }).click();
    await page.getByRole('link', { name: 'Thêm cơ quan cấp dưới' }).click();
    await page.fill('[name=code]', 'H44.100.01');
    await page.fill('[name="name.vi"]', 'Trạm Y tế phường');
    await page.fill('[name="name.en"]', 'Health station of the ward');
    await page.selectOption('[name=kind]', 'office');
    await page.fill('[name=validFrom]', '20/11/2026');
    await page.getByRole('button', { name: 'Thêm cơ quan' }).click();
    await page.getByText('Đã thêm cơ quan.').waitFor();

    await page.getByRole('link', { name: 'Thêm cán bộ' }).click();
    await page.fill('[name=id]', 'tram-y-te-1');
    await page.fill('[name=name]', 'Lê Thị Thơm');
    await page.selectOption('[name=role]', 'head');
    await page.fill('[name=phone]', '0912 345 678');
    await page.getByRole('button', { name: 'Thêm' }).click();
    await page.getByText('Đã lưu thông tin cán bộ.').waitFor();

    await page.fill('[name="name.vi"]', 'Trạm Y tế');
    await page.fill('[name=why]', 'Đổi tên');
    await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await page
      .locator('h1')
      .filter({ hasText: /^Trạm Y tế$/ })
      .waitFor();
    await page
      .getByRole('link', { name: /Khôi phục như trước thay đổi này/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Khôi phục' }).click();
    await page.locator('h1').filter({ hasText: 'Trạm Y tế phường' }).waitFor();
    expect(await page.locator('main').textContent()).toContain('Lê Thị Thơm');

    // Other functions read the tree at most a minute later.
    await stack.quiet('2026-11-20T02:40:00.000Z');
    const listed = await stack.api('GET', '/v1/agencies', {});
    expect(JSON.stringify(listed.body)).toContain('Trạm Y tế phường');
    expect(JSON.stringify(listed.body)).not.toContain('byName');
  });

  test.each([
    [320, 'vi'],
    [1_280, 'en'],
  ])('every screen is accessible at %d px, in %s', async (width, lang) => {
    const page = await open({ width });
    await signIn(page);
    const home = `${stack.url}${ADMIN.replace('/vi/', `/${lang}/`)}`;
    const paths = [
      '',
      '?tim=so',
      '/co-quan/H44.100',
      '/co-quan/H44.100/them',
      '/can-bo?co-quan=H44.100',
      '/co-quan/H44.9',
      ...['/lich?nam=2027', '/lich/thoi-han', '/lich/thay-doi'],
    ];
    for (const path of paths) {
      await page.goto(`${home}${path}`);
      await expectAccessible(page);
    }
    // An entry of the catalogue of procedures: refused at first, then added.
    await page.goto(`${home}/thu-tuc/them?co-quan=H44.100`);
    await page.locator('.office-act button').click();
    await page.locator('.govuk-error-summary').waitFor();
    await expectAccessible(page);
    const entry = { code: `1.00${width === 320 ? '0320' : '1280'}`, 'name.vi': 'Chứng thực bản sao từ bản chính' };
    const rest = { field: 'Chứng thực', time: '1 ngày làm việc', fees: 'Không', validFrom: '01/01/2026' };
    const decision = { 'decision.number': 'MH01/QĐ-UBND', 'decision.on': '15/12/2025' };
    for (const [name, value] of Object.entries({ ...entry, ...rest, ...decision }))
      await page.fill(`[name="${name}"]`, value);
    await page.locator('.office-act button').click();
    await page.locator('.timeline').waitFor();
    await expectAccessible(page);
    await page.goto(`${home}/thu-tuc?co-quan=H44.100`);
    await expectAccessible(page);
    // A change to undo, and a form with everything wrong in it.
    await page.goto(`${home}/co-quan/H44.07`);
    await page.fill('[name="name.en"]', `Department seen at ${width}`);
    await page.locator('.office-act button').click();
    await page.locator('a[href*="hoan-tac"]').first().click();
    await page.locator('.office-act').waitFor();
    await expectAccessible(page);
    await page.goto(`${home}/co-quan/H44.100/ma-qr`);
    await expectAccessible(page);
    await page.fill('#quay', 'quay-1 Quầy số 1\nquay-2 Đất đai');
    await page.locator('.office-act button').click();
    await page.locator('.qr-sheet').first().waitFor();
    await expectAccessible(page);
    await page.goto(`${home}/can-bo?co-quan=H44.100`);
    await page.locator('.office-act button').click();
    await page.locator('.govuk-error-summary').waitFor();
    await expectAccessible(page);
  });

  test.each([320, 1_280])('a sheet is imported, and its screens are accessible at %i px', async (width) => {
    const page = await open({ width });
    await signIn(page);
    await page.goto(`${stack.url}${ADMIN}/nhap`);
    const code = `H44.9${width}`;
    const csv = `Mã;Cơ quan cấp trên;Tên;Tên tiếng Anh;Loại;Từ\n${code};H44;UBND xã;Commune;Xã;20/11/2026\n`;
    const choose = (text: string) =>
      page.setInputFiles('#file', { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

    await choose(csv.replace('Xã;', 'Huyện;'));
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText('Cần một trong các loại').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Chọn bảng khác' }).click();
    await expectAccessible(page);

    await choose(csv);
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.fill('[name=why]', 'Thành lập xã');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Nhập 1 mục' }).click();
    await page.getByText('Đã nhập 1 mục.').waitFor();
    expect(page.url()).toContain('?xong=1');
  });
});
