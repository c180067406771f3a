import { expect, test } from 'vitest';
import type { Agency } from '../../../../lambdas/directory/domain/tree.ts';
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

test('a change is written, recorded with its reason, and undone in one step', async () => {
  const browser = await as('admin', 'H44');
  await browser.open(agency('H44.07'));
  browser.fill({ 'name.vi': 'Sở Nội vụ', why: 'Quyết định 12/QĐ-UBND' });
  const saved = await browser.press('Lưu thay đổi');

  expect(saved.text).toContain('Đã lưu thay đổi.');
  expect(saved.text).toMatch(
    /Trần Quản Trị ?Lý do: Quyết định 12\/QĐ-UBND ?Tên tiếng Việt: Đơn vị H44\.07 → Sở Nội vụ/,
  );

  const undo = saved.links.find(({ href }) => href.includes('/hoan-tac?'));
  const asked = await browser.open(undo?.href ?? '');
  expect(asked.text).toContain('Tên tiếng Việt: Sở Nội vụ → Đơn vị H44.07');
  browser.fill({ why: 'Nhầm đơn vị' });
  const restored = await browser.press('Khôi phục');

  expect(restored.text).toContain('Đã khôi phục.');
  expect(restored.text).toMatch(/Lý do: Nhầm đơn vị ?Tên tiếng Việt: Sở Nội vụ → Đơn vị H44\.07/);
  expect(await store().freshAgencies()).toContainEqual(anAgency({ code: 'H44.07', parent: 'H44', kind: 'department' }));
});

test('undoing an older change keeps every later one of other fields, and shows what is there now', async () => {
  await store().putAgency(anAgency({ code: 'H44.94', parent: 'H44' }));
  const browser = await as('admin', 'H44');
  for (const change of [{ 'name.en': 'First' }, { kind: 'zone', parent: 'H44.100' }, { 'name.en': 'Second' }]) {
    await browser.open(agency('H44.94'));
    browser.fill(change as Record<string, string>);
    await browser.press('Lưu thay đổi');
  }
  const oldest = browser.page().links.findLast(({ href }) => href.includes('/hoan-tac?'));
  const asked = await browser.open(oldest?.href ?? '');
  expect(asked.text).toContain('Tên tiếng Anh: Second → Agency H44.94');
  expect(asked.text).not.toContain('Loại cơ quan');
  const done = await browser.press('Khôi phục');

  expect(done.text).toContain('Đã khôi phục.');
  const kept = anAgency({ code: 'H44.94', parent: 'H44.100', kind: 'zone' });
  expect((await store().freshAgencies()).filter(({ code }) => code === 'H44.94')).toStrictEqual([kept]);

  const again = await browser.open(oldest?.href ?? '');
  expect(again.text).toContain('không còn gì để khôi phục');
});

test.each<[string, Partial<Agency> & { code: string }]>([
  ['begins on the next day', { code: 'H44.961', parent: 'H44', validFrom: '2026-12-01' }],
  ['has ended since', { code: 'H44.962', parent: 'H44', validTo: '2026-11-20' }],
  ['is below another administrator', { code: 'H44.104' }],
])('a successor that %s stays when something else is changed', async (_, other) => {
  const code = `H44.100.${other.code.slice(-3)}`;
  if (other.parent !== undefined) await store().putAgency(anAgency(other));
  const ends = other.validTo === undefined ? '2026-11-30' : '2026-11-10';
  const ending = anAgency({ code, parent: 'H44.100', validTo: ends, successor: other.code });
  await store().putAgency(ending);
  const browser = await as('admin', other.parent === undefined ? 'H44.100' : 'H44');
  await browser.open(agency(code));
  expect([browser.valueOf('successor'), browser.valueOf('parent')]).toEqual([other.code, 'H44.100']);
  browser.fill({ 'name.en': 'Other' });
  await browser.press('Lưu thay đổi');

  const saved = (await store().freshAgencies()).find((one) => one.code === code);
  expect(saved?.successor).toBe(other.code);
});

test('a planned agency of the scope can be chosen as the successor and as the agency above', async () => {
  const browser = await as('admin', 'H44.100');
  const page = await browser.open(agency('H44.100.1'));
  expect(page.html.match(/<option value="H44\.700"/g)).toHaveLength(2);
  expect((await browser.open(`${agency('H44.100')}/them`)).html).toContain('<option value="H44.700"');
  expect((await browser.open(`${ADMIN}/can-bo?co-quan=H44.100`)).html).not.toContain('<option value="H44.700"');
});

test('a reason that is too short stops an undo, and is said beside its field', async () => {
  const browser = await as('admin', 'H44');
  await browser.open(agency('H44.104'));
  browser.fill({ kind: 'ward' });
  const saved = await browser.press('Lưu thay đổi');
  await browser.open(saved.links.find(({ href }) => href.includes('/hoan-tac?'))?.href ?? '');
  browser.fill({ why: 'x' });
  const page = await browser.press('Khôi phục');

  expect([page.status, browser.valueOf('why')]).toEqual([400, 'x']);
  expect(page.text).toContain('Nhập từ 3 đến 300 ký tự');
});

test('what is wrong is said beside each field, and what was typed is kept', async () => {
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
])('a refusal about %s is said beside it', async (field, change, status, text) => {
  const browser = await as('admin', 'H44');
  await browser.open(agency('H44.100'));
  browser.fill(change as Record<string, string>);
  const page = await browser.press('Lưu thay đổi');

  expect(page.status).toBe(status);
  expect(page.html).toMatch(new RegExp(`id="${field}-error"[^]*${text}`));
});

test('another first day begins a new period, unless there is one that begins on it', async () => {
  const browser = await as('admin', 'H44');
  await browser.open(agency('H44.01'));
  browser.fill({ validFrom: '1/3/2027', 'name.vi': 'Sở Mới' });
  const page = await browser.press('Lưu thay đổi');
  expect(page.text).toMatch(/Các giai đoạn ?Từ ngày 01\/07\/2025: Đơn vị H44\.01 ?Từ ngày 01\/03\/2027: Sở Mới/);

  browser.fill({ validFrom: '01/03/2027', 'name.vi': 'Sở Khác' });
  const taken = await browser.press('Lưu thay đổi');
  expect([taken.status, browser.valueOf('name.vi')]).toEqual([409, 'Sở Khác']);
  expect(taken.text).toContain('Đã có một giai đoạn bắt đầu từ ngày này');
});

test('a first day before the present one is refused: it would change nothing today', async () => {
  const browser = await as('admin', 'H44');
  await browser.open(agency('H44.07'));
  browser.fill({ validFrom: '30/06/2025', 'name.vi': 'Sở Sớm' });
  const page = await browser.press('Lưu thay đổi');

  expect([page.status, browser.valueOf('name.vi')]).toEqual([422, 'Sở Sớm']);
  expect(page.html).toMatch(/id="validFrom-error".*Giữ nguyên ngày đang ghi/s);
  expect((await store().freshAgencies()).filter(({ code }) => code === 'H44.07')).toHaveLength(1);
});

test('what is planned may be brought forward', async () => {
  await store().putAgency(anAgency({ code: 'H44.97', parent: 'H44', validFrom: '2027-01-01' }));
  const browser = await as('admin', 'H44');
  await browser.open(agency('H44.97'));
  browser.fill({ validFrom: '01/12/2026' });

  expect((await browser.press('Lưu thay đổi')).text).toContain('Đã lưu thay đổi.');
});

test.each([
  ['begins and ends', '01/01/2026'],
  ['is the present one and ends', '01/07/2025'],
])('a period that %s is refused while a former one would be valid again after it', async (_, validFrom) => {
  const code = validFrom === '01/01/2026' ? 'H44.98' : 'H44.99';
  await store().putAgency(anAgency({ code, parent: 'H44', validFrom: '2025-07-01' }));
  if (code === 'H44.99') await store().putAgency(anAgency({ code, parent: 'H44', validFrom: '2025-01-01' }));
  const browser = await as('admin', 'H44');
  await browser.open(agency(code));
  browser.fill({ validFrom, validTo: '31/12/2026', successor: 'H44.104' });
  const page = await browser.press('Lưu thay đổi');

  expect(page.status).toBe(422);
  expect(page.html).toMatch(/id="validTo-error".*sẽ có hiệu lực trở lại sau ngày này/s);
  expect((await store().freshAgencies()).some((one) => one.code === code && one.validTo !== undefined)).toBe(false);
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

test('the own agency below the root is shown, and changed only from above', async () => {
  const page = await (await as('admin', 'H44.100')).open(agency('H44.100'));

  expect(page.text).toContain('do quản trị viên của cơ quan cấp trên thay đổi');
  expect(page.html).not.toContain('name="name.vi"');
});

test('the root has no agency above it, and is changed by its own administrators', async () => {
  const browser = await as('admin', 'H44');
  await browser.open(agency('H44'));
  browser.fill({ 'name.en': 'Phú Thọ' });

  expect((await browser.press('Lưu thay đổi')).text).toContain('Đã lưu thay đổi.');
  expect(browser.page().html).not.toContain('id="parent"');
});

test('what is planned or has ended has a page too', async () => {
  const browser = await as('admin', 'H44.100');

  expect((await browser.open(agency('H44.700'))).text).toContain('Từ ngày 01/01/2027');
  expect((await browser.open(agency('H44.800'))).text).toContain('đến hết ngày 31/12/2025');
});

test.each(['', '/them', '/hoan-tac?ngay=2025-07-01&ban=1'])(
  'nothing of an agency of others is at …%s',
  async (rest) => {
    const admin = await as('admin', 'H44.100');
    const auditor = await as('auditor', 'H44');

    for (const code of ['H44.104', 'H44.999', 'x'])
      expect((await admin.open(`${agency(code)}${rest}`)).status).toBe(404);
    expect([403, 404]).toContain((await auditor.open(`${agency('H44.100')}${rest}`)).status);
  },
);

test.each(['', '/them', '/hoan-tac?ngay=2025-07-01&ban=1'])(
  'a form is not accepted from others at …%s',
  async (rest) => {
    const admin = await as('admin', 'H44.100');
    await admin.open(`${agency('H44.100')}/them`);
    const csrf = admin.valueOf('csrf') ?? '';
    expect(
      (await admin.send(`${agency('H44.104')}${rest}`, new URLSearchParams({ csrf }))).status,
    ).toBeGreaterThanOrEqual(400);

    const officer = await as('officer', 'H44.100');
    await officer.open('/vi/can-bo/tai-khoan');
    const own = officer.valueOf('csrf') ?? '';
    expect([403, 404]).toContain(
      (await officer.send(`${agency('H44.100')}${rest}`, new URLSearchParams({ csrf: own }))).status,
    );
  },
);

test('an undo does not overwrite what was changed since its page was opened', async () => {
  await store().putAgency(anAgency({ code: 'H44.92', parent: 'H44' }));
  const [one, other] = [await as('admin', 'H44'), await as('admin', 'H44')];
  await one.open(agency('H44.92'));
  one.fill({ kind: 'zone' });
  const saved = await one.press('Lưu thay đổi');
  await other.open(saved.links.find(({ href }) => href.includes('/hoan-tac?'))?.href ?? '');
  one.fill({ kind: 'commune' });
  await one.press('Lưu thay đổi');
  const page = await other.press('Khôi phục');

  expect(page.status).toBe(409);
  expect(page.text).toContain('vừa được người khác thay đổi');
  expect((await store().freshAgencies()).find(({ code }) => code === 'H44.92')?.kind).toBe('commune');
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
