import { beforeAll, describe, expect, test } from 'vitest';
import { attachmentStore } from '../../../../lambdas/petitions/attachments/store.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { aFile } from '../../../support/attachments.ts';
import { createTable } from '../../../support/engine.ts';
import { staffRoom } from '../../../support/office.ts';
import { pagePetitions } from '../../../support/page-petitions.ts';

const standing = pagePetitions(createTable);
let room: Awaited<ReturnType<typeof staffRoom>>;
let store: ReturnType<typeof attachmentStore>;
beforeAll(async () => {
  room = await staffRoom(createTable);
  store = attachmentStore(dynamoTable(`${process.env['ATTACHMENTS_TABLE']}`));
});

const pathOf = (code: string, lang = 'vi') => `/${lang}/can-bo/phan-anh/${code}`;
const NEXT = 'Tiếp tục chọn tệp';

/** The officer has the page with the field for a file open. */
async function asked(code: string, stage?: string) {
  const officer = await room.browserOf();
  await officer.open(pathOf(code));
  if (stage !== undefined) officer.fill({ stage });
  return { officer, page: await officer.press(NEXT) };
}

describe('an officer', () => {
  test.each([
    ['before', 'Ảnh hiện trường', 'Ảnh trước khi xử lý'],
    ['after', 'Ảnh kết quả', 'Ảnh sau khi xử lý'],
  ])(
    'adds a photo from %s the work, which the case lists until and after it was checked',
    async (stage, name, shows) => {
      const { code } = await standing('processing');
      const { officer, page } = await asked(code, stage);
      const [file] = (await store.find(code)).files;

      expect([page.status, page.html]).toEqual([200, expect.stringContaining('action="/uploads"')]);
      expect(file).toMatchObject({ by: 'agency', stage, name, state: 'expected', actor: { id: 'officer-1' } });
      expect((await officer.open(pathOf(code))).text).toContain(`${name} – cơ quan; ${shows}; chưa tải lên xong`);
      const back = await officer.open(`${pathOf(code)}/tep/${file?.id}?bucket=attachments&key=x`);
      expect(back.url).toContain(`${pathOf(code)}#tep`);
      expect(back.text).toContain(`${name} – cơ quan; ${shows}; đang kiểm tra`);
    },
  );

  test('gets the form that was not used again, and another one for a file of another kind', async () => {
    const { code } = await standing('processing');
    await asked(code, 'after');
    await asked(code, 'after');
    expect((await store.find(code)).files).toHaveLength(1);

    await asked(code);
    expect((await store.find(code)).files).toMatchObject([{ stage: 'after' }, { name: 'Tệp của cơ quan' }]);
  });

  test('reads why a file was not kept', async () => {
    const { code } = await standing('processing');
    const before = await store.find(code);
    await store.save({ ...before, version: 1, files: [aFile('rejected', { by: 'agency' }), aFile('ready')] }, before);
    const { text, links } = await (await room.browserOf()).open(pathOf(code));

    expect(text).toContain('ảnh.jpg – cơ quan; không lưu được; Tệp bị hỏng');
    expect(links).toContainEqual({ text: 'ảnh.jpg', href: expect.stringContaining('/files/') });
  });

  test('adds files also to a case that is late, before the delay is explained', async () => {
    const { code } = await standing('processing', { receivedAt: '2026-10-01T02:00:00.000Z', dueOn: '2026-10-22' });
    const { text } = await (await room.browserOf()).open(pathOf(code));

    expect(text).toContain('Giải trình chậm Phản ánh quá hạn được giải trình trước khi trả lời');
    expect(text).toContain(NEXT);
  });

  test.each([
    ['is not accepted', 'submitted'],
    ['was answered', 'answered'],
  ] as const)('has no form for files of a case that %s, and a form that was kept is refused', async (_, status) => {
    const { code } = await standing(status);
    const officer = await room.browserOf();
    expect((await officer.open(pathOf(code))).text).not.toContain(NEXT);

    const csrf = /name="csrf" value="([^"]*)"/.exec(officer.page().html)?.[1] ?? '';
    const refused = await officer.send(`${pathOf(code)}/tep`, new URLSearchParams({ csrf, stage: 'after' }));
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Không thêm được tệp: đã đủ số tệp, hoặc phản ánh không còn ở bước xử lý.');
  });

  test('gets no file in after the answer by a form that was kept from before it', async () => {
    const { code } = await standing('processing');
    const { officer } = await asked(code, 'after');
    await officer.open(pathOf(code));
    officer.fill({ text: 'Phường đã nạo vét cống ngày 25/11/2026, mặt đường hết ngập.' });
    await officer.press('Gửi trả lời');
    const csrf = /name="csrf" value="([^"]*)"/.exec(officer.page().html)?.[1] ?? '';

    expect((await officer.send(`${pathOf(code)}/tep`, new URLSearchParams({ csrf, stage: 'after' }))).status).toBe(409);
  });

  test('reads that a file was not taken if its form had expired, and stays on the case', async () => {
    const { code } = await standing('processing');
    const officer = await room.browserOf();
    const page = await officer.open(`${pathOf(code)}/tep/photo-0001`);

    expect([page.status, page.title]).toEqual([404, expect.stringContaining(code)]);
    expect(page.text).toContain('Tệp chưa được nhận vì biểu mẫu đã hết hạn. Thêm lại tệp.');
  });

  test('of another agency finds nothing, in whatever way it is tried', async () => {
    const { code } = await standing('processing');
    const other = await room.browserOf({ id: 'officer-9', agency: 'H44.104' });
    await other.open('/vi/can-bo');
    const csrf = /name="csrf" value="([^"]*)"/.exec(other.page().html)?.[1] ?? '';

    expect((await other.send(`${pathOf(code)}/tep`, new URLSearchParams({ csrf }))).status).toBe(404);
    expect((await other.open(`${pathOf(code)}/tep/photo-0001`)).status).toBe(404);
  });

  test('sends a kind that does not exist in vain', async () => {
    const { code } = await standing('processing');
    const { officer } = await asked(code);
    await officer.open(pathOf(code));
    const csrf = /name="csrf" value="([^"]*)"/.exec(officer.page().html)?.[1] ?? '';

    expect((await officer.send(`${pathOf(code)}/tep`, new URLSearchParams({ csrf, stage: 'later' }))).status).toBe(400);
  });
});

test('an auditor reads the files, and has no form to add any', async () => {
  const { code } = await standing('processing');
  const auditor = await room.browserOf({ id: 'auditor-1', roles: ['auditor'] });
  const { text } = await auditor.open(pathOf(code, 'en'));

  expect(text).toContain('Photos and documents');
  expect(text).not.toContain('Continue and choose the file');
});
