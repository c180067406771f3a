import { beforeAll, beforeEach, expect, test } from 'vitest';
import { roles } from '../../../../lambdas/kernel/caller.ts';
import { createTable } from '../../../support/engine.ts';
import { staffRoom } from '../../../support/office.ts';
import { setClock, setUpPetitions } from '../../../support/petition-functions.ts';
import { stubSite } from '../../../support/stub-site.ts';

const PATH = '/vi/can-bo/quan-tri/lich';
let room: Awaited<ReturnType<typeof staffRoom>>;

beforeAll(async () => {
  stubSite();
  await setUpPetitions(createTable);
  room = await staffRoom(createTable);
});
beforeEach(() => setClock('2026-11-21T08:15:30.000Z'));

const as = (role: (typeof roles)[number], agency = 'H44') =>
  room.browserOf({ id: `${role}-${agency}`, agency, roles: [role] });

test('shows the calendar in force, and the days of the present year', async () => {
  const page = await (await as('admin')).open(PATH);

  expect(page.status).toBe(200);
  expect(page.text).toContain('Lịch làm việc của cơ quan nhà nước, phiên bản 2026.2');
  expect(page.text).toContain('31/12/2027 (còn 405 ngày)');
  expect(page.text).toContain('Thứ Bảy, Chủ nhật');
  expect(page.text).toMatch(/07:30–11:30, 13:30–17:00 \(thiết lập của hệ thống/);
  expect(page.text).toContain('Thông báo số 9441/TB-BNV');
  expect(page.text).toContain('Đã có đủ lịch nghỉ');
  expect(page.text).toMatch(/Từ 16\/02\/2026 đến 20\/02\/2026 Thứ Hai – thứ Sáu Tết Nguyên đán/);
  expect(page.text).toMatch(/22\/08\/2026 Thứ Bảy Làm bù cho ngày 31\/08\/2026/);
  expect(page.text).toContain('không sửa được trên trang này');
  expect(page.text).not.toContain('Lịch sắp hết');
});

test('another year says which of its days are not decided, and that none is worked', async () => {
  const page = await (await as('head', 'H44.100')).open(`${PATH}?nam=2027`);

  expect(page.text).toContain('Còn ngày chưa được công bố');
  expect(page.text).toMatch(/Từ 04\/02\/2027 đến 12\/02\/2027 .*mới được đề xuất, chưa được công bố/);
  expect(page.text).toContain('Không có ngày làm bù.');
});

test('of a year without a schedule it says so, in the twin page too', async () => {
  const browser = await as('auditor');

  expect((await browser.open(`${PATH}?nam=2031`)).text).toContain('Chưa có lịch nghỉ của năm này');
  expect((await browser.open(`${PATH.replace('/vi/', '/en/')}?nam=2031`)).text).toContain(
    'There is no schedule for this year',
  );
});

test.each([
  ['2027-11-02T03:00:00.000Z', 'còn 59 ngày'],
  ['2028-01-01T03:00:00.000Z', '(đã hết)'],
])('at %s it warns that the calendar ends: %s', async (now, text) => {
  setClock(now);
  const page = await (await as('leader')).open(PATH);

  expect(page.text).toContain('Lịch sắp hết');
  expect(page.text).toContain(text);
});

test('what is not a year is refused', async () => {
  expect((await (await as('admin')).open(`${PATH}?nam=abc`)).status).toBe(400);
});

test.each(roles)('the role %s may look, and is offered what it may open', async (role) => {
  const page = await (await as(role)).open(PATH);
  const ways = page.links.map(({ href }) => href).filter((href) => href.startsWith('/vi/can-bo/quan-tri'));

  expect(page.status).toBe(200);
  expect(ways).toContain(`${PATH}/thoi-han`);
  expect(ways.includes(`${PATH}/thay-doi`)).toBe(role === 'admin');
});

test('an administrator of a part is not offered what is for the root', async () => {
  const page = await (await as('admin', 'H44.100')).open(PATH);

  expect(page.links.map(({ href }) => href)).not.toContain(`${PATH}/thay-doi`);
});
