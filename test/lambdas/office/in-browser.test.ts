import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserForFile, describeInBrowser, expectAccessible } from '../../support/browser.ts';
import { type LocalStack, localStack } from '../../support/local-stack.ts';
import { signIn as signInAt } from '../../support/sign-in-browser.ts';

const AGENCY = 'H44.100';
const OFFICER = 'Nguyễn Thị Hồng Hạnh';
const ANSWER = 'Phường đã nạo vét cống ngày 19/11/2026, mặt đường hết ngập.';
/** A few in each run; `CASES=40` for a day's work, as docs/performance.md has it. */
const CASES = Number(process.env['CASES'] ?? 3);

describeInBrowser('the pages of staff', () => {
  const open = browserForFile();
  let stack: LocalStack;
  beforeAll(async () => {
    stack = await localStack({ now: '2026-11-20T02:30:00.000Z' });
  });
  afterAll(() => stack.close());

  async function send(index: number): Promise<string> {
    const body = {
      ...{ kind: 'reflection', agency: AGENCY, content: `Đường Hùng Vương đoạn số ${index} bị ngập mỗi khi mưa lớn.` },
      contact: { name: 'Nguyễn Thị Minh Họa', phone: `09123456${10 + index}` },
    };
    const { body: sent } = await stack.api('POST', '/v1/petitions', { body });
    return `${sent['code']}`;
  }

  const signIn = (page: Page, who: string, path = '/vi/can-bo?xem=inbox') =>
    signInAt(page, `${stack.url}${path}`, { who, heading: 'Hàng chờ xử lý' });

  test('an officer works through the queue without a mouse', async () => {
    for (let index = 1; index <= CASES; index += 1) await send(index);
    const page = await open({ width: 1_280 });
    await signIn(page, OFFICER);

    for (let done = 1; done <= CASES; done += 1) {
      await page.goto(`${stack.url}/vi/can-bo?xem=triage`);
      const before = await page.locator('[data-row]').count();
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.locator('#viec').waitFor();
      await page.waitForLoadState();
      // The form of the next step: its only field, then its button.
      await page.locator('#tier').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('Đã tiếp nhận.').waitFor();
      // The text is there before the script that reads the keys.
      await page.waitForLoadState();
      await page.keyboard.press('r');
      await page.keyboard.insertText(ANSWER);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('Đã trả lời.').first().waitFor();
      await page.waitForLoadState();
      await page.keyboard.press('u');
      await page.locator('h1').filter({ hasText: 'Hàng chờ xử lý' }).waitFor();
      await page.goto(`${stack.url}/vi/can-bo?xem=triage`);
      expect(await page.locator('[data-row]').count()).toBe(before - 1);
    }
  });

  test('what an officer types is saved by itself, and is there on another device', async () => {
    const code = await send(30);
    const page = await open({ width: 1_280 });
    await signIn(page, OFFICER);
    await page.goto(`${stack.url}/vi/can-bo/phan-anh/${code}?viec=note`);
    await page.locator('#text').pressSequentially('Đã gọi cho tổ trưởng');
    await page.getByText('Đã lưu bản nháp lúc').waitFor();
    await page.locator('#text').pressSequentially(', hẹn sáng thứ Ba.');
    const phone = await open({ width: 360 });
    await signIn(phone, OFFICER);
    const opened = async () => {
      await phone.goto(`${stack.url}/vi/can-bo/phan-anh/${code}?viec=note`);
      return phone.locator('#text').inputValue();
    };
    await expect.poll(opened, { timeout: 20_000 }).toBe('Đã gọi cho tổ trưởng, hẹn sáng thứ Ba.');
    await expectAccessible(phone);
  });

  test('what is done with several cases waits for ten seconds, and can be called back', async () => {
    const codes = [await send(40), await send(41)];
    const page = await open({ width: 1_280 });
    await signIn(page, OFFICER);
    for (const code of codes) await page.locator(`input[value^="${code}"]`).check();
    await page.getByRole('button', { name: 'Chuyển xử lý…' }).click();
    await page.locator('#agency').waitFor();
    // The form is there before the script that holds it back.
    await page.waitForLoadState();
    await page.locator('#agency').selectOption({ index: 2 });
    await page.locator('#reason').fill('Thuộc địa bàn của đơn vị nhận.');
    await page.getByRole('button', { name: 'Chuyển xử lý', exact: true }).click();
    await page.getByText('Chưa gửi. Sẽ gửi sau').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    expect(await page.getByText('Chưa gửi. Sẽ gửi sau').isVisible()).toBe(false);

    await page.getByRole('button', { name: 'Chuyển xử lý', exact: true }).click();
    await page.getByRole('button', { name: 'Gửi ngay' }).click();
    await page.getByText('Chuyển xử lý: đã thực hiện với 2 việc.').waitFor();
  });

  test.each([
    [320, 'vi'],
    [768, 'en'],
    [1_280, 'vi'],
  ])('every screen is accessible at %d px, in %s', async (width, lang) => {
    const code = await send(20);
    const page = await open({ width });
    await page.goto(`${stack.url}/vi/can-bo/dang-nhap`);
    await expectAccessible(page);
    await signIn(page, OFFICER);
    const acts = ['forward', 'interimReply'].map((act) => `/phan-anh/${code}?viec=${act}`);
    for (const path of ['?xem=inbox', '/tai-khoan', `/phan-anh/${code}`, ...acts, '/phan-anh/PAKN-2222-2222']) {
      await page.goto(`${stack.url}/${lang}/can-bo${path}`);
      await expectAccessible(page);
    }
    // A form with everything wrong in it.
    await page.goto(`${stack.url}/${lang}/can-bo/phan-anh/${code}?viec=refuse`);
    await page.locator('#viec button').first().click();
    await page.locator('.govuk-error-summary').waitFor();
    await expectAccessible(page);
  });

  test('the shortcuts are listed, can be switched off for a device, and never act while somebody types', async () => {
    const code = await send(30);
    const page = await open({ width: 1_280 });
    await signIn(page, OFFICER);
    await page.goto(`${stack.url}/vi/can-bo/phan-anh/${code}?viec=note`);
    await page.keyboard.press('n');
    await page.keyboard.type('u a f / ?');
    expect(await page.locator('#text').inputValue()).toBe('u a f / ?');

    await page.locator('h1').click();
    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Dùng phím tắt trên máy này').uncheck();
    await page.getByRole('button', { name: 'Đóng' }).click();
    await page.keyboard.press('u');
    await page.keyboard.press('Shift+?');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    expect(page.url()).toContain(code);
  });

  test('a head opens the board and a contact, and signs out on every device', async () => {
    const code = await send(50);
    const page = await open({ width: 1_280 });
    await signIn(page, 'Nguyễn Hữu Thành');
    await page.getByRole('link', { name: 'Bảng điều hành' }).click();
    await page.locator('h1').filter({ hasText: 'Bảng điều hành' }).waitFor();
    await page.goto(`${stack.url}/vi/can-bo/phan-anh/${code}`);
    await page
      .locator('summary')
      .filter({ hasText: /^Thông tin liên hệ/ })
      .click();
    await page.fill('#contact-reason', 'Hẹn khảo sát hiện trường');
    await page.getByRole('button', { name: 'Mở thông tin liên hệ' }).click();
    await page.waitForLoadState();
    expect(await page.locator('main').textContent()).toContain('Nguyễn Thị Minh Họa');

    await page.goto(`${stack.url}/vi/can-bo/tai-khoan`);
    await page.getByRole('button', { name: 'Đăng xuất trên mọi thiết bị' }).click();
    await page.waitForURL('**/can-bo/dang-nhap');
    await page.goto(`${stack.url}/vi/can-bo`);
    expect(await page.locator('h1').textContent()).toBe('Đăng nhập dành cho cán bộ');
  });

  test('a case is worked without scripts', async () => {
    const code = await send(40);
    const page = await open({ width: 360, javaScript: false });
    await signIn(page, OFFICER);
    await page.goto(`${stack.url}/vi/can-bo/phan-anh/${code}`);
    await page.locator('#viec button').first().click();
    await page.locator('#text').fill(ANSWER);
    await page.getByRole('button', { name: 'Gửi trả lời' }).click();

    expect(await page.locator('main').textContent()).toContain('Đã trả lời.');
    await page.getByRole('button', { name: 'Đăng xuất', exact: true }).first().click();
    await page.goto(`${stack.url}/vi/can-bo`);
    expect(await page.locator('h1').textContent()).toBe('Đăng nhập dành cho cán bộ');
  });
});
