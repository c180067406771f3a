import { expect, test } from 'vitest';
import { ADMIN, adminRoom } from '../../../support/admin-room.ts';

const { as } = adminRoom();
const agency = (code: string) => `${ADMIN}/co-quan/${code}`;

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
