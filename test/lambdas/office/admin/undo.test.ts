import { expect, test } from 'vitest';
import { ADMIN, adminRoom } from '../../../support/admin-room.ts';
import { anAgency } from '../../../support/agencies.ts';

const { as, store } = adminRoom();
const agency = (code: string) => `${ADMIN}/co-quan/${code}`;

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

test('a reason that is too short stops an undo, and has its error beside the field', async () => {
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
