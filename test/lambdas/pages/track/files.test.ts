import { describe, expect, test } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import type { Attachment } from '../../../../lambdas/petitions/attachments/domain/attachment.ts';
import { attachmentStore } from '../../../../lambdas/petitions/attachments/store.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { aFile } from '../../../support/attachments.ts';
import { createTable } from '../../../support/engine.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { httpEvent, lambdaContext } from '../../../support/http-event.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { pagePetitions, RECEIPT } from '../../../support/page-petitions.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);
const standing = pagePetitions(createTable);
const browser = () => formBrowser(ORIGIN, pageFetcher(handler));

const store = () => attachmentStore(dynamoTable(`${process.env['ATTACHMENTS_TABLE']}`));
const filesOf = async (code: string) => (await store().find(code)).files;

async function keep(code: string, files: readonly Attachment[]): Promise<void> {
  const before = await store().find(code);
  await store().save({ code, version: before.version + 1, files }, before);
}

describe('the list of files', () => {
  test('says of each what was done with it, and opens what is kept', async () => {
    const { code, path } = await standing('submitted');
    await keep(code, [
      aFile('expected', { id: 'photo-0001', name: 'chờ.jpg' }),
      aFile('checking', { id: 'photo-0002', name: 'kiểm tra.jpg' }),
      aFile('ready', { id: 'photo-0003', name: 'đã lưu.jpg' }),
      aFile('rejected', { id: 'photo-0004', name: 'hỏng.jpg' }),
    ]);
    const page = await browser().open(`/vi${path}`);

    expect(page.text).toContain('chờ.jpg: Chưa tải lên xong. Chọn lại tệp này để gửi lại.');
    expect(page.text).toContain('kiểm tra.jpg: Đang kiểm tra');
    expect(page.text).toContain('đã lưu.jpg: Đã lưu');
    expect(page.text).toMatch(/hỏng\.jpg: Không lưu được\. Tệp/);
    expect(page.text).toContain('Xem lại tình trạng tệp');
    expect(page.links.find(({ text }) => text === 'đã lưu.jpg')?.href).toMatch(/^\/files\/[\w-]{22}\?X-Amz-/);
  });

  test('is absent where nothing was sent and nothing can be added', async () => {
    const page = await browser().open(`/vi${(await standing('withdrawn')).path}`);

    expect(page.text).not.toContain('Ảnh, tài liệu kèm theo');
    expect(page.html).not.toContain('/assets/files.js');
  });

  test('of the agency follows its answer, with what each photo shows', async () => {
    const { code, path } = await standing('answered');
    const agency = { by: 'agency', name: 'cống.jpg' } as const;
    await keep(code, [
      aFile('ready', { ...agency, id: 'staff-0001', stage: 'before' }),
      aFile('ready', { ...agency, id: 'staff-0002', stage: 'after' }),
      aFile('ready', { ...agency, id: 'staff-0003', name: 'quyết định.jpg' }),
    ]);
    const page = await browser().open(`/vi${path}`);

    expect(page.text).toContain('Ảnh, tài liệu của cơ quan');
    expect(page.text).toContain('Trước khi xử lý: cống.jpg');
    expect(page.text).toContain('Sau khi xử lý: cống.jpg');
    expect(page.text).toContain('quyết định.jpg');
  });
});

describe('without a script', () => {
  test('a form is issued in both languages, and returns nowhere where the address of the site is unknown', async () => {
    const { code, path } = await standing('submitted');
    const citizen = browser();
    await citizen.open(`/en${path}`);
    const page = await citizen.press('Add a photo or document');

    expect(page.status).toBe(200);
    expect(page.text).toContain('not taken. Your petition is not affected.');
    expect(page.html).toContain('action="/uploads"');
    expect(page.html).not.toContain('success_action_redirect');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await filesOf(code)).toMatchObject([{ state: 'expected', name: 'File' }]);
  });

  test('the form returns to the site that the visitor has open', async () => {
    const { code } = await standing('submitted');
    const event = httpEvent({
      routeKey: 'POST /vi/phan-anh/{code}/tep-kem-theo',
      params: { code },
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-viewer-host': 'langnghe.example' },
      body: `${new URLSearchParams({ receipt: RECEIPT })}`,
    });
    const { body } = (await handler(event, lambdaContext())) as { body: string };
    const [file] = await filesOf(code);

    expect(body).toContain(
      `value="https://langnghe.example/vi/phan-anh/${code}/tep-kem-theo/${file?.id}?receipt=${RECEIPT}"`,
    );
  });

  test('a form that was not used is issued again, beside the other files', async () => {
    const { code, path } = await standing('submitted');
    await keep(code, [aFile('ready'), aFile('checking', { id: 'photo-0002' })]);
    const citizen = browser();
    for (let times = 0; times < 2; times += 1) {
      await citizen.open(`/vi${path}`);
      expect((await citizen.press('Thêm ảnh, tài liệu')).status).toBe(200);
    }
    const files = await filesOf(code);

    expect(files).toHaveLength(3);
    expect(files[2]).toMatchObject({ state: 'expected', name: 'Tệp gửi kèm', type: 'application/octet-stream' });
    expect(citizen.page().html).toContain('name="key" value="quarantine/');
  });

  test('where S3 returns to, the upload is reported once, and the petition is shown', async () => {
    const { code } = await standing('submitted');
    await keep(code, [aFile('expected')]);
    const citizen = browser();
    // As S3 would do if it added its parameters after a second question mark.
    const path = `/vi/phan-anh/${code}/tep-kem-theo/photo-0001?receipt=${RECEIPT}?bucket=files`;

    expect((await citizen.open(path)).text).toContain('ảnh.jpg: Đang kiểm tra');
    expect((await citizen.open(path)).status).toBe(200);
    expect(await filesOf(code)).toMatchObject([{ state: 'checking' }]);
  });

  test('five files are enough, and nobody else gets a form', async () => {
    const { code, path } = await standing('submitted');
    await keep(
      code,
      [1, 2, 3, 4, 5].map((index) => aFile('ready', { id: `photo-000${index}` })),
    );
    const citizen = browser();
    expect((await citizen.open(`/vi${path}`)).text).toContain('Đã đủ số tệp được gửi kèm.');
    const begin = `/vi/phan-anh/${code}/tep-kem-theo`;

    expect((await citizen.send(begin, new URLSearchParams({ receipt: RECEIPT }))).status).toBe(409);
    expect((await citizen.send(begin, new URLSearchParams())).status).toBe(404);
    expect((await citizen.open(`${begin}/photo-0009?receipt=${RECEIPT}`)).status).toBe(404);
    expect((await citizen.open(`${begin}/photo-0001`)).status).toBe(404);
  });
});
