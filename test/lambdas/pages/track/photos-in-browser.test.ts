import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPetitionBody } from '../../../support/bodies.ts';
import { browserForFile, describeInBrowser, expectAccessible } from '../../../support/browser.ts';
import { type LocalStack, localStack } from '../../../support/local-stack.ts';
import { aHeic, anExecutable, anSvg, aPdf } from '../../../support/pictures.ts';

/** With as many details as a photo of a phone: 1.4 MB. */
const aDetailedPhoto = () =>
  sharp({
    create: { width: 3_000, height: 2_000, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 46 } },
  } as never)
    .blur(1.2)
    .jpeg({ quality: 88 })
    .toBuffer();

describeInBrowser('photos on the page of a petition', () => {
  const open = browserForFile();
  let stack: LocalStack;
  beforeAll(async () => {
    stack = await localStack({ now: '2026-11-20T02:30:00.000Z' });
  });
  afterAll(() => stack.close());

  let petitions = 0;
  async function aPetition() {
    petitions += 1;
    const body = { ...aPetitionBody(), agency: 'H44.100' };
    const headers = { 'idempotency-key': `in-browser-${petitions}` };
    const sent = await stack.api('POST', '/v1/petitions', { headers, body });
    const { code, receipt } = sent.body as { code: string; receipt: string };
    return { code, receipt, path: `phan-anh/${code}?receipt=${receipt}` };
  }

  const upload = (page: Page) => page.getByRole('button', { name: 'Tải lên' }).click();
  const status = (page: Page) => page.locator('form[data-api] [role=status]');

  test('are made smaller and uploaded one after the other, and what is not kept is explained', async () => {
    const { code, receipt, path } = await aPetition();
    const page = await open({ width: 360 });
    await page.goto(`${stack.url}/vi/${path}&sent=1`);
    await page.locator('#file').waitFor();
    const content = await aDetailedPhoto();
    const announced: number[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PUT') announced.push(request.postDataJSON().bytes);
    });
    await upload(page);
    await status(page).getByText('Chưa chọn tệp nào.').waitFor();
    await page.locator('#file').setInputFiles([
      { name: 'rác đầu ngõ.jpg', mimeType: 'image/jpeg', buffer: content },
      { name: 'chương trình.jpg', mimeType: 'image/jpeg', buffer: await anExecutable() },
      { name: 'ảnh iPhone.heic', mimeType: 'image/heic', buffer: aHeic() },
      { name: 'hình vẽ.svg', mimeType: 'image/svg+xml', buffer: anSvg() },
    ]);
    await upload(page);

    await page.locator('[data-files] a', { hasText: 'rác đầu ngõ.jpg' }).waitFor();
    await page.locator('[data-files]', { hasText: 'Không lưu được. Tệp không phải là ảnh' }).waitFor();
    const results = await status(page).textContent();
    expect(results).toContain('rác đầu ngõ.jpg: đã tải lên.');
    expect(results).toContain('ảnh iPhone.heic: Chỉ nhận ảnh JPEG, PNG, WebP và tài liệu PDF; chưa nhận ảnh HEIC.');
    expect(results).toContain('hình vẽ.svg: Chỉ nhận ảnh JPEG, PNG, WebP và tài liệu PDF');
    expect(announced).toHaveLength(4);
    expect(announced[0]).toBeLessThan(content.length / 2);
    const kept = await stack.api('GET', `/v1/petitions/${code}/attachments`, { headers: { receipt } });
    expect(kept.body['items']).toMatchObject([{ state: 'ready', width: 2_048 }, { state: 'rejected' }]);
  });

  test('can be sent again after a lost connection, without a second copy', async () => {
    const { code, receipt, path } = await aPetition();
    const page = await open({ width: 360 });
    await page.goto(`${stack.url}/vi/${path}`);
    await page.locator('#file').setInputFiles({ name: 'quyết định.pdf', mimeType: 'application/pdf', buffer: aPdf() });
    await page.route('**/uploads', (route) => route.abort());
    await upload(page);
    await status(page).getByText('chưa tải lên được. Kiểm tra kết nối mạng').waitFor();
    await page.unroute('**/uploads');
    await upload(page);

    await status(page).getByText('quyết định.pdf: đã tải lên.').waitFor();
    await page.locator('[data-files] a', { hasText: 'quyết định.pdf' }).waitFor();
    const kept = await stack.api('GET', `/v1/petitions/${code}/attachments`, { headers: { receipt } });
    expect(kept.body['items']).toMatchObject([{ state: 'ready' }]);
    expect(await page.locator('#file').inputValue()).toBe('');
  });

  test.each([
    { lang: 'vi', width: 360, add: 'Tải lên' },
    { lang: 'vi', width: 1280, add: 'Tải lên' },
    { lang: 'en', width: 360, add: 'Upload' },
    { lang: 'en', width: 1280, add: 'Upload' },
  ])('are accessible before and after in $lang at $width px', async ({ lang, width, add }) => {
    const { path } = await aPetition();
    const page = await open({ width });
    await page.goto(`${stack.url}/${lang}/${path}`);
    await page.locator('#file').waitFor();
    await expectAccessible(page);
    await page.locator('#file').setInputFiles([
      {
        name: 'ảnh-chụp-đường-Hùng-Vương-bị-ngập-sau-mưa-20261120_093000.jpg',
        mimeType: 'image/jpeg',
        buffer: aHeic(),
      },
      { name: 'quyết định.pdf', mimeType: 'application/pdf', buffer: aPdf() },
    ]);
    await page.getByRole('button', { name: add }).click();
    await page.locator('[data-files] a', { hasText: 'quyết định.pdf' }).waitFor();
    await expectAccessible(page);
  });
});
