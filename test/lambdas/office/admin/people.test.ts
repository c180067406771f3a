import { expect, test } from 'vitest';
import { ADMIN, adminRoom } from '../../../support/admin-room.ts';
import { aPerson } from '../../../support/people.ts';

const NOW = '2026-11-21T08:15:30.000Z';
const { as, store } = adminRoom();

const binh = { id: 'sub-binh', name: 'Trần Thị Bình', role: 'head', phone: '0912 345 679', email: 'binh@example.vn' };

test('a person is added to an agency, with the phone number as people write it', async () => {
  const browser = await as('admin', 'H44');
  const form = await browser.open(`${ADMIN}/can-bo?co-quan=H44.100`);
  expect(form.text).toContain('Tài khoản đăng nhập');
  browser.fill(binh);
  const page = await browser.press('Thêm');

  expect(page.url).toContain('/co-quan/H44.100?xong=can-bo');
  expect(page.text).toMatch(/Trần Thị Bình ?Người đứng đầu cơ quan ?\+84912345679, binh@example\.vn/);
  expect(page.text).toContain('Thêm cán bộ: Trần Thị Bình');
  const { id, ...rest } = binh;
  expect(await store().findPerson(id, 'H44.100')).toStrictEqual(
    aPerson({ ...rest, id, role: 'head', phone: '+84912345679' }),
  );
});

test('each wrong field has its error beside it, and what was typed is kept', async () => {
  const browser = await as('admin', 'H44');
  await browser.open(`${ADMIN}/can-bo?co-quan=H44.100`);
  browser.fill({ id: '', name: 'Cường', phone: '123', email: 'cuong@', validTo: 'mai' });
  const page = await browser.press('Thêm');

  expect(page.status).toBe(400);
  for (const field of ['id', 'role', 'phone', 'email', 'validTo']) expect(page.html).toContain(`id="${field}-error"`);
  expect([browser.valueOf('name'), browser.valueOf('phone'), browser.valueOf('validTo')]).toEqual([
    'Cường',
    '123',
    'mai',
  ]);
});

test('a person who is in the directory is not added again', async () => {
  const browser = await as('admin', 'H44');
  await browser.open(`${ADMIN}/can-bo?co-quan=H44.104`);
  browser.fill({ id: 'an', name: 'Người khác', role: 'officer' });
  const page = await browser.press('Thêm');

  expect(page.status).toBe(409);
  expect(page.text).toContain('Người này đã có trong danh mục');
});

test('a person is moved to another agency, and the post is ended; each is listed where it happened', async () => {
  await store().putPerson(aPerson({ id: 'dung', name: 'Phạm Văn Dũng' }));
  const browser = await as('admin', 'H44');
  await browser.open(`${ADMIN}/can-bo?nguoi=dung`);
  expect(browser.valueOf('name')).toBe('Phạm Văn Dũng');
  browser.fill({ agency: 'H44.104', why: 'Điều động' });
  const moved = await browser.press('Lưu thay đổi');
  expect(moved.url).toContain('/co-quan/H44.104');
  expect(moved.text).toContain('Cơ quan công tác: Phường Việt Trì → Đơn vị H44.104');

  await browser.open(`${ADMIN}/can-bo?nguoi=dung`);
  browser.fill({ validTo: '30/11/2026' });
  const ended = await browser.press('Lưu thay đổi');
  expect(ended.text).toContain('Ngày công tác cuối cùng: 30/11/2026');

  const former = await (await as('admin', 'H44.100')).open(`${ADMIN}/co-quan/H44.100`);
  expect(former.text).toContain('Chuyển đến cơ quan khác: Phạm Văn Dũng');
  expect(former.links.filter(({ href }) => href.includes('nguoi=dung'))).toEqual([]);
});

test('a change of a person is undone, back to the agency where they were', async () => {
  await store().putPerson(aPerson({ id: 'em', name: 'Vũ Thị Em' }));
  const browser = await as('admin', 'H44');
  await browser.open(`${ADMIN}/can-bo?nguoi=em`);
  browser.fill({ agency: 'H44.07', role: 'leader' });
  const moved = await browser.press('Lưu thay đổi');
  await browser.open(moved.links.find(({ href }) => href.includes('nguoi=em&ban='))?.href ?? '');
  await browser.press('Khôi phục');

  expect(await store().findPerson('em', 'H44.100')).toStrictEqual(aPerson({ id: 'em', name: 'Vũ Thị Em' }));
});

test('a change of a person is undone although they were changed at another agency since; the later change stays', async () => {
  await store().putPerson(aPerson({ id: 'lan', name: 'Hà Lan' }));
  const browser = await as('admin', 'H44');
  for (const change of [{ role: 'leader' }, { agency: 'H44.07' }, { email: 'lan@example.vn' }]) {
    await browser.open(`${ADMIN}/can-bo?nguoi=lan`);
    browser.fill(change as Record<string, string>);
    await browser.press('Lưu thay đổi');
  }
  const former = await browser.open(`${ADMIN}/co-quan/H44.100`);
  const oldest = former.links.findLast(({ href }) => href.includes('nguoi=lan&ban='));
  await browser.open(oldest?.href ?? '');
  const done = await browser.press('Khôi phục');

  expect(done.status).toBe(200);
  expect(await store().findPerson('lan', 'H44.07')).toStrictEqual(
    aPerson({ id: 'lan', name: 'Hà Lan', agency: 'H44.07', email: 'lan@example.vn' }),
  );
});

test('no undo is offered for a person who is at an agency of others since, nor is one shown', async () => {
  await store().putPerson(aPerson({ id: 'minh', name: 'Lý Minh', agency: 'H44.100.1' }));
  const above = await as('admin', 'H44');
  for (const change of [{ role: 'leader' }, { agency: 'H44.100' }, { agency: 'H44.07' }]) {
    await above.open(`${ADMIN}/can-bo?nguoi=minh`);
    above.fill(change as Record<string, string>);
    await above.press('Lưu thay đổi');
  }
  const browser = await as('admin', 'H44.100');
  const page = await browser.open(`${ADMIN}/co-quan/H44.100.1`);

  expect(page.text).toContain('Thay đổi thông tin cán bộ: Lý Minh');
  expect(page.links.filter(({ href }) => href.includes('nguoi=minh'))).toEqual([]);
  expect((await browser.open(`${ADMIN}/co-quan/H44.100.1/hoan-tac?nguoi=minh&ban=2`)).status).toBe(404);
});

test('who changed the person meanwhile is not overwritten', async () => {
  const [one, other] = [await as('admin', 'H44'), await as('admin', 'H44')];
  await store().putPerson(aPerson({ id: 'giang' }));
  await one.open(`${ADMIN}/can-bo?nguoi=giang`);
  await other.open(`${ADMIN}/can-bo?nguoi=giang`);
  one.fill({ role: 'head' });
  await one.press('Lưu thay đổi');
  other.fill({ role: 'leader' });
  const page = await other.press('Lưu thay đổi');

  expect([page.status, other.valueOf('role')]).toEqual([409, 'leader']);
  expect(await store().findPerson('giang', 'H44.100')).toMatchObject({ role: 'head' });
  await other.press('Lưu thay đổi');
  expect(await store().findPerson('giang', 'H44.100')).toMatchObject({ role: 'leader' });
});

test('an administrator below does not take a person from others, nor see them', async () => {
  await store().putPerson(aPerson({ id: 'hai', agency: 'H44.104' }));
  const browser = await as('admin', 'H44.100');

  expect((await browser.open(`${ADMIN}/can-bo?nguoi=hai`)).status).toBe(404);
  expect((await browser.open(`${ADMIN}/can-bo?nguoi=unknown`)).status).toBe(404);
  expect((await browser.open(`${ADMIN}/can-bo?co-quan=H44.104`)).status).toBe(404);
  await browser.open(`${ADMIN}/can-bo?co-quan=H44.100`);
  browser.fill({ id: 'hai', name: 'Hải', role: 'officer' });
  const page = await browser.press('Thêm');
  expect(page.status).toBe(403);
  expect(page.html).toContain('id="id-error"');
  expect(await store().people('H44.104', NOW)).toContainEqual(aPerson({ id: 'hai', agency: 'H44.104' }));
});

test('nobody else opens or sends the form', async () => {
  const head = await as('head', 'H44');
  expect((await head.open(`${ADMIN}/can-bo?co-quan=H44.100`)).status).toBe(403);
  const csrf = head.valueOf('csrf') ?? '';

  expect((await head.send(`${ADMIN}/can-bo`, new URLSearchParams({ csrf, id: 'x' }))).status).toBe(403);
  const gone = new URLSearchParams({ csrf: '', id: 'unknown', version: '1' });
  const admin = await as('admin', 'H44');
  await admin.open(`${ADMIN}/can-bo?co-quan=H44.100`);
  gone.set('csrf', admin.valueOf('csrf') ?? '');
  expect((await admin.send(`${ADMIN}/can-bo`, gone)).status).toBe(404);
});

test.each([
  ['of 3,000 characters', 'x'.repeat(3000)],
  ['that is empty', ''],
])('an id %s is nobody’s', async (_, id) => {
  const admin = await as('admin', 'H44');
  await admin.open(`${ADMIN}/can-bo?co-quan=H44.100`);
  const csrf = admin.valueOf('csrf') ?? '';

  expect((await admin.send(`${ADMIN}/can-bo`, new URLSearchParams({ csrf, id, version: '1' }))).status).toBe(404);
  expect((await admin.open(`${ADMIN}/can-bo?co-quan=H44.100`)).status).toBe(200);
  admin.fill({ id });
  expect((await admin.press('Thêm')).status).toBe(400);
  expect([400, 404]).toContain((await admin.open(`${ADMIN}/can-bo?nguoi=${id}`)).status);
});

test('a province with more agencies than a list holds asks for the code', async () => {
  for (let index = 0; index < 300; index += 1) {
    const code = `H44.07.${index}`;
    await store().putAgency({
      ...{ code, parent: 'H44.07', kind: 'office', validFrom: '2025-07-01' },
      name: { vi: `Phòng ${index}`, en: `Room ${index}` },
    });
  }
  const browser = await as('admin', 'H44');
  const page = await browser.open(`${ADMIN}/can-bo?co-quan=H44.100`);

  expect(page.html).not.toContain('<option value="H44.100"');
  expect(browser.valueOf('agency')).toBe('H44.100');
});
