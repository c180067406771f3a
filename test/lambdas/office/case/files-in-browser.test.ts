import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserForFile, describeInBrowser, expectAccessible } from '../../../support/browser.ts';
import { type LocalStack, localStack } from '../../../support/local-stack.ts';
import { aPhoto } from '../../../support/pictures.ts';
import { signIn } from '../../../support/sign-in-browser.ts';

const AGENCY = 'H44.100';
const ANSWER = 'Phường đã nạo vét cống ngày 19/11/2026, mặt đường hết ngập.';

describeInBrowser('photos with the answer', () => {
  const open = browserForFile();
  let stack: LocalStack;
  beforeAll(async () => {
    stack = await localStack({ now: '2026-11-20T02:30:00.000Z' });
  });
  afterAll(() => stack.close());

  test('a photo that an officer adds at the case reaches the sender with the answer, and not before', async () => {
    const content = 'Đường Hùng Vương đoạn trước số 12 bị ngập mỗi khi mưa lớn.';
    const contact = { name: 'Nguyễn Thị Minh Họa', phone: '0912345678' };
    const sent = await stack.api('POST', '/v1/petitions', {
      body: { kind: 'reflection', agency: AGENCY, content, contact },
    });
    const { code, receipt } = sent.body as { code: string; receipt: string };
    const token = await stack.token('officer', AGENCY);
    const path = `/v1/staff/petitions/${code}`;
    expect((await stack.api('POST', `${path}/accept`, { token, body: { version: 1 } })).status).toBe(200);

    const page = await open({ width: 1_280 });
    const address = `${stack.url}/vi/can-bo/phan-anh/${code}`;
    await signIn(page, address, { who: 'Nguyễn Thị Hồng Hạnh', heading: code });
    await page.getByText('Thêm ảnh, tài liệu cho câu trả lời').click();
    await page.getByLabel('Ảnh sau khi xử lý').check();
    await page.getByRole('button', { name: 'Tiếp tục chọn tệp' }).click();
    await page.locator('h1').filter({ hasText: 'Thêm ảnh, tài liệu' }).waitFor();
    await expectAccessible(page);
    const photo = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: await aPhoto() };
    await page.getByLabel('Chọn tệp').setInputFiles(photo);
    await page.getByRole('button', { name: 'Tải lên' }).click();
    await page.locator('#tep').getByText('Ảnh kết quả').waitFor();
    await stack.settle();
    await page.goto(address);
    expect(await page.locator('#tep').textContent()).toContain('Ảnh kết quả – cơ quan; Ảnh sau khi xử lý');
    expect(await page.locator('#tep a').count()).toBe(1);

    const seen = await open({ width: 360 });
    const tracked = `${stack.url}/vi/phan-anh/${code}?receipt=${receipt}`;
    await seen.goto(tracked);
    expect(await seen.getByText('Ảnh kết quả').count()).toBe(0);
    const answered = await stack.api('POST', `${path}/answer`, { token, body: { version: 2, text: ANSWER } });
    expect(answered.status).toBe(200);
    await seen.goto(tracked);
    expect(await seen.getByText('Sau khi xử lý: Ảnh kết quả').count()).toBe(1);
  });
});
