import { expect, test } from 'vitest';
import { ADMIN, adminRoom } from '../../../support/admin-room.ts';
import { anAgency } from '../../../support/agencies.ts';
import { aPerson } from '../../../support/people.ts';

const { as, store } = adminRoom();
const agency = (code: string) => `${ADMIN}/co-quan/${code}`;

test('the page of an agency has its facts, its people by their role, and the form with what is there', async () => {
  await store().putPerson(aPerson({ id: 'cuu', name: 'Lê Cựu', validTo: '2026-10-31' }));
  const browser = await as('admin', 'H44');
  const page = await browser.open(agency('H44.100'));

  expect(page.status).toBe(200);
  expect(page.text).toMatch(
    /Mã định danh ?H44\.100 ?Loại cơ quan ?Phường ?Cơ quan cấp trên ?Tỉnh Phú Thọ ?Hiệu lực ?Từ ngày 01\/07\/2025/,
  );
  expect(page.text).toMatch(/Nguyễn Văn An ?Cán bộ xử lý ?\+84912345678/);
  expect(page.text).toMatch(/Đã thôi công tác.+Lê Cựu ?Đến hết ngày 31\/10\/2026/);
  expect([browser.valueOf('name.vi'), browser.valueOf('parent'), browser.valueOf('validFrom')]).toEqual([
    ...['Phường Việt Trì', 'H44', '01/07/2025'],
  ]);
});

test('each wrong field has its error beside it, and what was typed is kept', async () => {
  const browser = await as('admin', 'H44');
  await browser.open(agency('H44.01'));
  browser.fill({ 'name.vi': '', 'name.en': 'Department', validTo: '31/13/2026' });
  const page = await browser.press('Lưu thay đổi');

  expect(page.status).toBe(400);
  expect(page.title).toMatch(/^Lỗi: /);
  expect(page.text).toContain('Nhập tên, tối đa 200 ký tự');
  expect(page.text).toContain('Nhập ngày không trước ngày có hiệu lực');
  expect([browser.valueOf('name.en'), browser.valueOf('validTo')]).toEqual(['Department', '31/13/2026']);
});

test.each([
  ['parent', { parent: 'H44.100.1' }, 422, 'không được là chính cơ quan này hoặc cơ quan cấp dưới'],
  ['successor', { successor: 'H44.104' }, 422, 'Cơ quan kế thừa phải là cơ quan khác'],
  ['validTo', { validTo: '31/12/2026' }, 422, 'Vẫn còn cơ quan cấp dưới sau ngày này'],
])('a refusal about %s is shown beside the field', async (field, change, status, text) => {
  const browser = await as('admin', 'H44');
  await browser.open(agency('H44.100'));
  browser.fill(change as Record<string, string>);
  const page = await browser.press('Lưu thay đổi');

  expect(page.status).toBe(status);
  expect(page.html).toMatch(new RegExp(`id="${field}-error"[^]*${text}`));
});

test('who changed it meanwhile is not overwritten; what was typed can be sent again', async () => {
  const [one, other] = [await as('admin', 'H44'), await as('admin', 'H44')];
  await store().putAgency(anAgency({ code: 'H44.90', parent: 'H44' }));
  await one.open(agency('H44.90'));
  await other.open(agency('H44.90'));
  one.fill({ 'name.vi': 'Tên thứ nhất' });
  await one.press('Lưu thay đổi');
  other.fill({ 'name.vi': 'Tên thứ hai' });
  const page = await other.press('Lưu thay đổi');

  expect([page.status, other.valueOf('name.vi')]).toEqual([409, 'Tên thứ hai']);
  expect(page.text).toContain('vừa được người khác thay đổi');
  expect(page.text).toContain('→ Tên thứ nhất');
  expect((await other.press('Lưu thay đổi')).text).toContain('Tên thứ nhất → Tên thứ hai');
});

test('an agency of demo data stays marked as such', async () => {
  await store().putAgency(anAgency({ code: 'H44.91', parent: 'H44', illustrative: true }));
  const browser = await as('admin', 'H44');
  await browser.open(agency('H44.91'));
  browser.fill({ 'name.en': 'New' });
  await browser.press('Lưu thay đổi');

  const saved = (await store().freshAgencies()).find(({ code }) => code === 'H44.91');
  expect(saved).toMatchObject({ illustrative: true, name: { en: 'New' } });
});

test('an agency is added below another, and is then there with its first change', async () => {
  const browser = await as('admin', 'H44.100');
  await browser.open(`${agency('H44.100')}/them`);
  expect(browser.valueOf('parent')).toBe('H44.100');
  browser.fill({ code: 'H44.100.9', 'name.vi': 'Trạm Y tế', 'name.en': 'Health station', kind: 'office' });
  const wrong = await browser.press('Thêm cơ quan');
  expect([wrong.status, browser.valueOf('name.vi')]).toEqual([400, 'Trạm Y tế']);
  expect(wrong.text).toContain('Nhập ngày, ví dụ 31/12/2026');

  browser.fill({ validFrom: '01/12/2026' });
  const page = await browser.press('Thêm cơ quan');
  expect(page.url).toContain('/co-quan/H44.100.9?xong=them');
  expect(page.text).toMatch(/Thêm cơ quan.+Trần Quản Trị/);
});

test.each([
  [
    'a code that there is',
    { code: 'H44.104', 'name.vi': 'A', 'name.en': 'A', kind: 'ward', validFrom: '2026-12-01' },
    409,
  ],
  [
    'a code in another form',
    { code: 'h44', 'name.vi': 'A', 'name.en': 'A', kind: 'ward', validFrom: '2026-12-01' },
    400,
  ],
])('an agency is not added under %s', async (_, fields, status) => {
  const browser = await as('admin', 'H44');
  await browser.open(`${agency('H44')}/them`);
  browser.fill(fields);
  const page = await browser.press('Thêm cơ quan');

  expect(page.status).toBe(status);
  expect(page.html).toContain('id="code-error"');
});

test('the pages are in English too, with days as the contracts have them', async () => {
  await store().putAgency(anAgency({ code: 'H44.93', parent: 'H44', validTo: '2026-12-31', successor: 'H44.104' }));
  const browser = await as('admin', 'H44');
  await browser.open(agency('H44.93').replace('/vi/', '/en/'));
  expect(browser.page().text).toMatch(/From 1 Jul 2025 to 31 Dec 2026 ?Successor ?Agency H44\.104/);
  expect(browser.valueOf('validTo')).toBe('2026-12-31');

  browser.fill({ validTo: '', successor: '', why: 'Stays' });
  const page = await browser.press('Save the change');
  expect(page.text).toMatch(/Agency changed.+Reason: Stays ?Valid until: 31 Dec 2026 → \(empty\)/);

  await browser.open(`${ADMIN.replace('/vi/', '/en/')}/can-bo?co-quan=H44.93`);
  browser.fill({ id: 'khoa', name: 'Đỗ Khoa', role: 'officer', language: 'en' });
  expect((await browser.press('Add')).text).toContain('Person added: Đỗ Khoa');
  const found = await browser.open(`${ADMIN.replace('/vi/', '/en/')}?tim=h44`);
  expect(found.text).toMatch(/Agencies found: \d+/);
});
