import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  browserForFile,
  describeInBrowser,
  expectAccessible,
  expectLargeText,
  expectNoHorizontalScroll,
  expectTargets,
} from '../../../support/browser.ts';
import { type LocalStack, localStack } from '../../../support/local-stack.ts';
import { readQr } from '../../../support/read-qr.ts';

const AGENCY = 'H44.100';
/** A4 without its margins of a centimetre, at 96 dots an inch. */
const PAPER_WIDTH = 718;
const CONTENT = 'Đường Hùng Vương bị ngập mỗi khi mưa lớn, đề nghị phường kiểm tra cống thoát nước.';

/** A cheap phone on a far road: what a screen test of the forms was measured with. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 25_000 };

describeInBrowser('sending and following a petition', () => {
  const open = browserForFile();
  let stack: LocalStack;
  beforeAll(async () => {
    stack = await localStack({ now: '2026-11-20T02:30:00.000Z' });
  });
  afterAll(() => stack.close());

  async function answer(code: string) {
    const token = await stack.token('officer', AGENCY);
    const acts = [
      ['accept', {}],
      ['assign', { to: `local-officer-${AGENCY}` }],
      ['answer', { text: 'Phường đã nạo vét cống ngày 25/11/2026.' }],
    ] as const;
    for (const [at, [name, body]] of acts.entries()) {
      await stack.api('POST', `/v1/staff/petitions/${code}/${name}`, { token, body: { version: at + 1, ...body } });
    }
  }

  /** A page that has begun to load can be read, but perhaps not to its end. */
  async function goOn(page: Page) {
    await page.locator('.govuk-button-group button').first().click();
    await page.waitForLoadState();
  }
  const heading = (page: Page) => page.locator('h1').textContent();

  /** Accessible, with targets for a thumb, and readable with text of twice the size. */
  async function expectUsable(page: Page) {
    await expectAccessible(page);
    await expectTargets(page);
    await expectLargeText(page);
  }

  test.each([
    { lang: 'vi', width: 360 },
    { lang: 'en', width: 1280 },
  ])('every step is accessible in $lang, with its mistakes, its outcome and its rating', async ({ lang, width }) => {
    const page = await open({ width });
    await page.goto(`${stack.url}/${lang}/phan-anh`);
    await expectUsable(page);
    await goOn(page);
    // The script moves the focus when it has loaded.
    await page.locator('.govuk-error-summary:focus').waitFor();
    await expectAccessible(page);
    await page.fill('#content', CONTENT);
    await goOn(page);
    await expectUsable(page);
    await page.fill('#findPlace', 'tan');
    await page.locator('button[value=about]').first().click();
    await expectUsable(page);
    await page.selectOption('#agency', AGENCY);
    await goOn(page);
    await page.fill('#phone', '0912');
    await goOn(page);
    await expectUsable(page);
    await page.fill('#name', 'Nguyễn Thị Minh Họa');
    await page.fill('#phone', '0912 345 678');
    await goOn(page);
    await expectUsable(page);
    await goOn(page);
    expect(await heading(page)).toBe(lang === 'vi' ? 'Đã gửi phản ánh, kiến nghị' : 'Petition sent');
    await expectUsable(page);

    await answer(/PAKN-\w{4}-\w{4}/.exec(page.url())?.[0] ?? '');
    await page.goto(page.url().replace('&sent=1', ''));
    for (const folded of await page.locator('summary').all()) await folded.click();
    await expectUsable(page);
    await page.locator('button[name=level]').first().click();
    await expectUsable(page);
    await page.goto(`${stack.url}/${lang}/tra-cuu`);
    await page.locator('main form button').click();
    await expectUsable(page);
  });

  test('on a slow network a double press is one petition, and the back button keeps the typed text', async () => {
    const page = await open({ width: 360 });
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    await network.send('Network.emulateNetworkConditions', SLOW);
    await page.goto(`${stack.url}/vi/phan-anh`);
    await page.fill('#content', CONTENT);
    await goOn(page);
    await page.fill('#place', 'Số 5 đường Hùng Vương');
    await goOn(page);
    // A browser that is still changing pages cannot go back.
    await page.locator('#name').waitFor();
    await page.goBack();
    expect(await heading(page)).toContain('Nhóm nội dung, nơi xảy ra, cơ quan');
    expect(await page.inputValue('#place')).toBe('Số 5 đường Hùng Vương');

    await page.selectOption('#agency', 'H44.104');
    await goOn(page);
    await page.fill('#name', 'Nguyễn Thị Minh Họa');
    await page.fill('#phone', '0912345678');
    await goOn(page);
    const send = page.locator('.govuk-button-group button').first();
    await send.dblclick();
    await page.waitForURL('**/PAKN-*');
    expect(await heading(page)).toBe('Đã gửi phản ánh, kiến nghị');

    const token = await stack.token('officer', 'H44.104');
    const inbox = await stack.api('GET', '/v1/staff/petitions?agency=H44.104', { token });
    expect(inbox.body['items']).toHaveLength(1);
  });

  test('the location is asked for by a press only, shown, sent with the form, and removed again', async () => {
    const page = await open({ width: 360 });
    await page.goto(`${stack.url}/vi/phan-anh`);
    await page.fill('#content', CONTENT);
    await goOn(page);
    const locate = page.getByRole('button', { name: 'Dùng vị trí của tôi' });
    await locate.waitFor();
    await page.waitForLoadState();
    await locate.click();
    await page.getByText('Không xác định được vị trí.').waitFor();
    expect(await page.locator('[data-point-shown]').isVisible()).toBe(false);

    await page.context().grantPermissions(['geolocation']);
    await page.context().setGeolocation({ latitude: 21.322_712, longitude: 105.402_055 });
    await locate.click();
    await page.getByText('Đã thêm tọa độ.').waitFor();
    expect(await page.locator('[data-point]').textContent()).toBe('21.3227, 105.4021');
    await expectAccessible(page);
    await goOn(page);
    await page.fill('#name', 'Nguyễn Thị Minh Họa');
    await page.fill('#phone', '0912345678');
    await goOn(page);
    expect(await page.locator('main').textContent()).toContain('21.3227, 105.4021');
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Thay đổi Nhóm nội dung, nơi xảy ra, cơ quan' }).click();
    await page.getByRole('button', { name: 'Bỏ tọa độ' }).waitFor();
    // The button is there before the script that it works with.
    await page.waitForLoadState();
    await page.getByRole('button', { name: 'Bỏ tọa độ' }).click();
    // The script of the next page shows it.
    await locate.waitFor();
    expect(await page.inputValue('[name=point]')).toBe('');
  });

  test('advice, a found commune and marked personal data are accessible on a phone', async () => {
    const page = await open({ width: 320 });
    await page.goto(`${stack.url}/vi/phan-anh`);
    await page.fill('#content', 'Có đám cháy gần trường học, tôi đã khiếu nại. Ông Nguyễn Văn Mẫu, số 0987 654 321.');
    await goOn(page);
    await page.fill('#findPlace', 'gia cam');
    await page.getByRole('button', { name: 'Tìm xã, phường' }).click();
    await page.getByLabel('phường Việt Trì').check();
    await expectAccessible(page);
    await goOn(page);
    await page.fill('#name', 'Nguyễn Thị Minh Họa');
    await page.fill('#phone', '0912345678');
    await goOn(page);
    await page.locator('mark').first().waitFor();
    await expectAccessible(page);
  });

  test('on paper the confirmation begins with a slip, whose QR code opens the look-up with the code', async () => {
    const page = await open({ width: 360 });
    const contact = { name: 'Nguyễn Thị Minh Họa', phone: '0912345678' };
    const body = { kind: 'reflection', agency: AGENCY, content: CONTENT, contact };
    const key = { 'idempotency-key': 'printed-on-paper' };
    const { code, receipt } = (await stack.api('POST', '/v1/petitions', { headers: key, body })).body;
    await page.goto(`${stack.url}/vi/phan-anh/${code}?receipt=${receipt}&sent=1`);
    const [slip, qr] = [page.locator('.slip'), page.locator('.qr-code')];
    expect(await slip.isVisible()).toBe(false);

    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: PAPER_WIDTH, height: 1100 });
    await expectNoHorizontalScroll(page);
    expect(await slip.isVisible()).toBe(true);
    expect(await slip.textContent()).toContain(`${receipt}`);
    for (const onScreen of ['.govuk-panel', '.notice', '.masthead__lang', '[data-print]'])
      expect(await page.locator(onScreen).first().isVisible(), onScreen).toBe(false);
    const scanned = `${await readQr(await qr.screenshot())}`;
    expect(scanned).toBe(`${stack.url}/vi/phan-anh/${code}`);

    await page.goto(scanned);
    expect(await page.inputValue('#code')).toBe(code);
    expect(await page.inputValue('#receipt')).toBe('');
  });

  test('without JavaScript a button switches the language and keeps the typed text', async () => {
    const page = await open({ width: 320, javaScript: false });
    await page.goto(`${stack.url}/vi/phan-anh`);
    await page.fill('#content', CONTENT);
    await page.getByRole('button', { name: 'English' }).click();

    expect(await heading(page)).toContain('What it is about');
    expect(await page.inputValue('#content')).toBe(CONTENT);
  });
});
