import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPetitionBody } from '../support/bodies.ts';
import { formBrowser } from '../support/form-browser.ts';
import { type LocalStack, localStack } from '../support/local-stack.ts';
import { anExecutable, aPhoto } from '../support/pictures.ts';

let stack: LocalStack;
beforeAll(async () => {
  stack = await localStack({ now: '2026-11-20T02:00:00.000Z' });
});
afterAll(() => stack.close());

let sent = 0;
async function aPetition(): Promise<{ readonly code: string; readonly page: string; readonly receipt: string }> {
  sent += 1;
  const headers = { 'idempotency-key': `plain-${sent}` };
  const { body } = await stack.api('POST', '/v1/petitions', {
    headers,
    body: { ...aPetitionBody(), agency: 'H44.100' },
  });
  const { code, receipt } = body as { code: string; receipt: string };
  return { code, receipt, page: `/vi/phan-anh/${code}?receipt=${receipt}` };
}

type Browser = ReturnType<typeof formBrowser>;

/** Posts the form of the open page with a file, as a browser does, and stops before the redirect. */
async function upload(browser: Browser, content: Buffer, change: Record<string, string> = {}): Promise<Response> {
  const form = new FormData();
  const fields = browser.page().html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
  for (const [, name = '', value = ''] of fields) form.set(name, change[name] ?? value.replaceAll('&amp;', '&'));
  form.set('file', new Blob([new Uint8Array(content)]), 'ảnh.jpg');
  return fetch(`${stack.url}/uploads`, { method: 'POST', body: form, redirect: 'manual' });
}

async function addTo(page: string, content: Buffer): Promise<Browser> {
  const browser = formBrowser(stack.url);
  await browser.open(page);
  await browser.press('Thêm ảnh, tài liệu');
  const answer = await upload(browser, content);
  expect(answer.status).toBe(303);
  await browser.open(answer.headers.get('location') ?? '');
  return browser;
}

test('a photo is chosen, uploaded, checked and opened from the page of the petition', async () => {
  const { page } = await aPetition();
  const browser = await addTo(`${page}&sent=1`, await aPhoto());

  expect(browser.page().url).toContain(page);
  expect(browser.page().text).toMatch(/Tệp gửi kèm: (Đang kiểm tra|Đã lưu)/);
  await stack.settle();
  await browser.open(page);
  expect(browser.page().text).toContain('Tệp gửi kèm: Đã lưu');
  const file = browser.page().links.find(({ text }) => text === 'Tệp gửi kèm');
  expect((await fetch(`${stack.url}${file?.href}`)).headers.get('content-type')).toBe('image/jpeg');
});

test('an executable is not kept, and the page says why', async () => {
  const { page } = await aPetition();
  const browser = await addTo(page, await anExecutable());
  await stack.settle();

  await browser.open(page);
  expect(browser.page().text).toContain('Không lưu được. Tệp không phải là ảnh JPEG, PNG, WebP hoặc tài liệu PDF.');
});

test('a form that was not used is issued again, and returns to this site only', async () => {
  const { page, code, receipt } = await aPetition();
  const browser = formBrowser(stack.url);
  for (let times = 0; times < 7; times += 1) {
    await browser.open(page);
    expect((await browser.press('Thêm ảnh, tài liệu')).title).toContain('Thêm ảnh, tài liệu');
  }
  const listed = await stack.api('GET', `/v1/petitions/${code}/attachments`, { headers: { receipt } });

  expect(listed.body['items']).toHaveLength(1);
  const elsewhere = { success_action_redirect: 'https://elsewhere.example/' };
  expect((await upload(browser, await aPhoto(), elsewhere)).status).toBe(403);
});

test('what has all its files, or another receipt, gets no form', async () => {
  const { page, code, receipt } = await aPetition();
  const photo = await aPhoto();
  for (let files = 0; files < 5; files += 1) await addTo(page, photo);
  const browser = formBrowser(stack.url);

  expect((await browser.open(page)).text).toContain('Đã đủ số tệp được gửi kèm.');
  const path = `/vi/phan-anh/${code}/tep-kem-theo`;
  expect((await browser.send(path, new URLSearchParams({ receipt }))).status).toBe(409);
  expect((await browser.send(path, new URLSearchParams({ receipt: 'ABCD' }))).status).toBe(404);
  expect((await browser.open(`${path}/unknown-1?receipt=${receipt}`)).status).toBe(404);
});
