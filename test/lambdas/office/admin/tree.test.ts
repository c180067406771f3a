import { expect, test } from 'vitest';
import { roles } from '../../../../lambdas/kernel/caller.ts';
import { ADMIN, adminRoom } from '../../../support/admin-room.ts';
import { anAgency } from '../../../support/agencies.ts';

const { as, store } = adminRoom();

test('an administrator sees the agencies directly below the own one, with links to each', async () => {
  const page = await (await as('admin', 'H44')).open(ADMIN);

  expect(page.status).toBe(200);
  expect(
    page.links.filter(({ href }) => /co-quan\/[^/]+$/.test(href)).map(({ href }) => href.split('/').at(-1)),
  ).toEqual([...['H44', 'H44.01', 'H44.07', 'H44.100', 'H44.104']]);
  expect(page.text).toContain('1 cơ quan');
  expect(page.text).not.toContain('Đơn vị H44.100.1');
});

test('walks down to what is planned and what has ended, and back up to the own agency at most', async () => {
  const browser = await as('admin', 'H44.100');
  await browser.open(ADMIN);

  expect(browser.page().text).toMatch(/Sẽ có hiệu lực Đơn vị H44\.700.+Đã kết thúc Đơn vị H44\.800/);
  await browser.open(`${ADMIN}?co-quan=H44.100.1`);
  expect(browser.page().text).toContain('Không có cơ quan cấp dưới.');
  const up = browser.page().links.filter(({ href }) => href.includes('?co-quan='));
  expect(up.map(({ href, text }) => [href, text])).toEqual([
    ['/en/can-bo/quan-tri?co-quan=H44.100.1', 'English'],
    ['/vi/can-bo/quan-tri?co-quan=H44.100', 'Phường Việt Trì'],
  ]);
});

test.each([
  ['a name without accents', 'phuong viet tri', ['H44.100', 'H44.100.1']],
  ['a code', 'H44.100.1', ['H44.100.1']],
  ['what nothing is called', 'khong co', []],
])('finds agencies by %s', async (_, text, codes) => {
  const page = await (await as('admin', 'H44')).open(`${ADMIN}?tim=${encodeURIComponent(text)}`);

  expect(page.links.flatMap(({ href }) => /co-quan\/(.+)$/.exec(href)?.[1] ?? [])).toEqual(codes);
});

test('finds nothing outside the scope', async () => {
  const page = await (await as('admin', 'H44.100')).open(`${ADMIN}?tim=H44`);

  expect(page.links.flatMap(({ href }) => /co-quan\/(.+)$/.exec(href)?.[1] ?? [])).toEqual(['H44.100', 'H44.100.1']);
});

test('says how many are not shown', async () => {
  const many = anAgency({ code: 'H44.104', parent: 'H44.104', kind: 'office' });
  for (let index = 10; index < 35; index += 1) {
    await store().putAgency({
      ...many,
      code: `H44.104.${index}`,
      name: { vi: `Thôn ${index}`, en: `Village ${index}` },
    });
  }
  const page = await (await as('admin', 'H44')).open(`${ADMIN}?tim=thon`);

  expect(page.text).toContain('Tìm thấy 25 cơ quan');
  expect(page.text).toContain('Còn 5 cơ quan không hiển thị');
});

test.each([
  ['an agency of others', 'H44.104'],
  ['the agency above', 'H44'],
  ['an unknown agency', 'H44.999'],
])('does not find %s', async (_, code) => {
  const page = await (await as('admin', 'H44.100')).open(`${ADMIN}?co-quan=${code}`);

  expect(page.status).toBe(404);
  expect(page.text).toContain('không thuộc phạm vi quản trị');
});

test.each(roles.filter((role) => role !== 'admin'))('is closed to the role %s, and not offered to it', async (role) => {
  const browser = await as(role, 'H44');

  expect((await browser.open(ADMIN)).status).toBe(403);
  expect(browser.page().links.filter(({ href }) => href === ADMIN)).toEqual([]);
});

test('is closed to an administrator without an agency', async () => {
  expect((await (await as('admin', '')).open(ADMIN)).status).toBe(403);
});
