import { describe, expect, test } from 'vitest';
import { idOf } from '../../../../lambdas/office/templates/form.ts';
import { ADMIN, adminRoom } from '../../../support/admin-room.ts';

const room = adminRoom();
const PATH = `${ADMIN}/mau-van-ban`;
const typed = { purpose: 'answer', name: 'Đã thu gom rác', text: '{Cơ quan} đã thu gom rác tại {Nơi xảy ra}.' };

describe('the templates of an agency', () => {
  test('are added and changed by its head, each change with its reason', async () => {
    const head = await room.as('head', 'H44.100');
    expect((await head.open(PATH)).text).toContain('Đã kiểm tra và xử lý – Trả lời (có sẵn)');
    head.fill({ ...typed, validTo: '31/12/2027' });
    const saved = await head.press('Lưu mẫu');
    expect(saved.text).toContain('Đã lưu mẫu.');
    expect(saved.text).toContain('Đã thu gom rác – Trả lời (H44.100)');

    await head.follow('Sửa mẫu');
    expect([head.valueOf('name'), head.valueOf('validTo')]).toEqual([typed.name, '31/12/2027']);
    head.fill({ name: 'Đã thu gom, vệ sinh', why: 'Thống nhất cách gọi' });
    expect((await head.press('Lưu mẫu')).text).toContain('Đã thu gom, vệ sinh');
  });

  test('are offered below it, where they are not changed', async () => {
    const head = await room.as('head', 'H44');
    await head.open(PATH);
    head.fill({ ...typed, name: 'Mẫu của tỉnh' });
    await head.press('Lưu mẫu');
    const below = await (await room.as('head', 'H44.104')).open(PATH);

    expect(below.text).toContain('Mẫu của tỉnh – Trả lời (H44)');
    expect(below.text).not.toContain('Sửa mẫu');
  });

  test('with something wrong are shown again with what was typed', async () => {
    const head = await room.as('head', 'H44.104');
    await head.open(PATH);
    head.fill({ name: 'x', text: 'Ngắn', validTo: 'mai' });
    const page = await head.press('Lưu mẫu');

    expect([page.status, page.title]).toEqual([400, expect.stringMatching(/^Lỗi: /)]);
    for (const why of ['Chọn việc dùng mẫu', 'từ 3 đến 100 ký tự', 'từ 10 đến 3.000 ký tự', 'Nhập ngày, ví dụ']) {
      expect(page.text).toContain(why);
    }
    expect([head.valueOf('text'), head.valueOf('validTo')]).toEqual(['Ngắn', 'mai']);
  });

  test('name a field that no page fills in', async () => {
    const head = await room.as('head', 'H44.104');
    await head.open(PATH);
    head.fill({ ...typed, text: 'Kính gửi {Tên người gửi}: đã thu gom rác.' });
    const page = await head.press('Lưu mẫu');

    expect(page.status).toBe(422);
    expect(page.text).toContain('{Tên người gửi}');
  });

  test('of one name are one: a second one of it is not saved over the first', async () => {
    const head = await room.as('head', 'H44.01');
    for (const text of [typed.text, 'Đã chuyển đơn vị thu gom rác.']) {
      await head.open(PATH);
      head.fill({ ...typed, text });
      await head.press('Lưu mẫu');
    }

    expect(head.page().status).toBe(409);
    expect(head.page().text).toContain('Đã có mẫu tên này');
    expect(head.valueOf('text')).toBe('Đã chuyển đơn vị thu gom rác.');
  });

  test('whose name has no letter is asked for another name', async () => {
    const head = await room.as('head', 'H44.01');
    await head.open(PATH);
    head.fill({ ...typed, name: '???' });

    expect((await head.press('Lưu mẫu')).status).toBe(400);
  });

  test.each(['auditor', 'officer'] as const)('are read by an %s, who saves nothing', async (role) => {
    const reader = await room.as(role, 'H44.100');
    const page = await reader.open(PATH);

    expect(page.text).toContain('Người đứng đầu, lãnh đạo hoặc quản trị viên thêm và sửa mẫu.');
    expect(page.html).not.toContain('name="purpose"');
    const form = new URLSearchParams({ csrf: reader.valueOf('csrf') ?? '', version: '0', ...typed });
    expect((await reader.send(PATH, form)).status).toBeGreaterThanOrEqual(403);
  });

  test('are no matter of somebody without an agency', async () => {
    expect((await (await room.as('officer', 'H44.999')).open(PATH)).status).toBe(403);
  });
});

test.each([
  ['Đã thu gom rác', 'da-thu-gom-rac'],
  ['  (Mẫu) số 1!  ', 'mau-so-1'],
  [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
  ['???', ''],
])('the id of %j is %j', (name, id) => {
  expect(idOf(name)).toBe(id);
});
