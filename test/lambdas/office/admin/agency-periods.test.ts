import { expect, test } from 'vitest';
import type { Agency } from '../../../../lambdas/directory/domain/tree.ts';
import { ADMIN, adminRoom } from '../../../support/admin-room.ts';
import { anAgency } from '../../../support/agencies.ts';

const { as, store } = adminRoom();
const agency = (code: string) => `${ADMIN}/co-quan/${code}`;

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

test('what is planned or has ended has a page too', async () => {
  const browser = await as('admin', 'H44.100');

  expect((await browser.open(agency('H44.700'))).text).toContain('Từ ngày 01/01/2027');
  expect((await browser.open(agency('H44.800'))).text).toContain('đến hết ngày 31/12/2025');
});
