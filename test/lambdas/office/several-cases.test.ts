import { beforeAll, describe, expect, test } from 'vitest';
import { createTable } from '../../support/engine.ts';
import { codesIn, staffRoom } from '../../support/office.ts';
import { pagePetitions } from '../../support/page-petitions.ts';

const standing = pagePetitions(createTable);
let room: Awaited<ReturnType<typeof staffRoom>>;
beforeAll(async () => {
  room = await staffRoom(createTable);
});

const WARD = 'H44.100';

describe('several cases', () => {
  async function chosen(versions: readonly [code: string, version: number][], to = 'officer-2') {
    const head = await room.browserOf({ id: 'head-1', agency: WARD, roles: ['head'] });
    await head.open('/vi/can-bo?xem=unassigned');
    const form = new URLSearchParams({ csrf: head.valueOf('csrf') ?? '', to });
    for (const [code, version] of versions) form.append('viec', `${code}:${version}`);
    return { head, page: await head.send('/vi/can-bo/phan-cong', form) };
  }

  test('are assigned to one person; what cannot be is named with its reason, and stops no other', async () => {
    const [first, second, third] = [
      await standing('accepted'),
      await standing('accepted'),
      await standing('submitted'),
    ];
    const { page } = await chosen([
      [first.code, 2],
      [second.code, 99],
      [third.code, 1],
    ]);

    expect(page.text).toContain('Đã phân công 1 việc cho Trần Văn Nam.');
    expect(codesIn(page.html)).toEqual([second.code, third.code]);
    const nam = await room.browserOf({ id: 'officer-2', name: 'Trần Văn Nam' });
    expect(codesIn((await nam.open('/vi/can-bo')).html)).toContain(first.code);
  });

  test.each([
    ['no case', []],
    ['no person', [['PAKN-7K3D-9QXM', 1]]],
  ] as const)('are not assigned with %s', async (what, versions) => {
    const { page } = await chosen(
      versions.map(([code, version]) => [code, version]),
      what === 'no person' ? '' : 'officer-2',
    );

    expect([page.status, page.text]).toEqual([200, expect.stringContaining('Chưa phân công: chọn ít nhất')]);
  });

  async function inBulk(act: string, codes: readonly string[], fields: Readonly<Record<string, string>>) {
    const head = await room.browserOf({ id: 'head-1', agency: WARD, roles: ['head'] });
    await head.open('/vi/can-bo?xem=inbox');
    const form = new URLSearchParams({ csrf: head.valueOf('csrf') ?? '', lam: act });
    for (const code of codes) form.append('viec', code);
    const asked = await head.send('/vi/can-bo/nhieu-viec', form);
    head.fill(fields);
    return { head, asked, press: (label: string) => head.press(label) };
  }

  test('are extended by one form, each under the version that the list showed', async () => {
    const [first, second] = [await standing('processing'), await standing('processing')];
    const sent = { days: '3', reason: 'Chờ kết quả kiểm tra của đơn vị thi công.' };
    const { asked, press } = await inBulk('extend', [`${first.code}:3`, `${second.code}:99`], sent);
    expect(asked.text).toContain('Gia hạn: 2 việc');
    const page = await press('Gia hạn');

    expect(page.text).toContain('Gia hạn: đã thực hiện với 1 việc.');
    expect(codesIn(page.html)).toEqual([second.code]);
    expect(page.text).toContain('vừa có thay đổi');
  });

  test('are forwarded to another agency, and are gone from the queue', async () => {
    const { code } = await standing('submitted');
    const sent = { agency: 'H44.104', reason: 'Thuộc địa bàn của đơn vị nhận.' };
    const { head, press } = await inBulk('forward', [`${code}:1`], sent);

    expect((await press('Chuyển xử lý')).text).toContain('đã thực hiện với 1 việc');
    expect(codesIn((await head.open('/vi/can-bo?xem=inbox')).html)).not.toContain(code);
  });

  test('are merged into one, one after the other', async () => {
    const [leading, first, second] = [
      await standing('accepted'),
      await standing('accepted'),
      await standing('accepted'),
    ];
    const sent = { into: leading.code, reason: 'Cùng một điểm ngập trên đường Hùng Vương.' };
    const { press } = await inBulk('merge', [`${first.code}:2`, `${second.code}:2`], sent);

    expect((await press('Gộp')).text).toContain('đã thực hiện với 2 việc');
  });

  test('are left alone if what was typed is wrong, and it is all there again', async () => {
    const { code } = await standing('processing');
    const { head, press } = await inBulk('extend', [`${code}:3`], { days: '3', reason: 'Ngắn' });
    const page = await press('Gia hạn');

    expect([page.status, page.title]).toEqual([400, expect.stringMatching(/^Lỗi: /)]);
    expect([head.valueOf('days'), head.valueOf('reason'), head.valueOf('viec')]).toEqual(['3', 'Ngắn', `${code}:3`]);
  });

  test('are named if they cannot be what was chosen, also after others were done', async () => {
    const { code } = await standing('processing');
    const sent = { days: '3', reason: 'Chờ kết quả kiểm tra của đơn vị thi công.' };
    const { press } = await inBulk('extend', [`${code}:3`, 'AAAAAAAA:0'], sent);
    const page = await press('Gia hạn');

    expect(page.text).toContain('Gia hạn: đã thực hiện với 1 việc.');
    expect(page.text).toContain('AAAAAAAA');
  });

  test('need to be chosen first', async () => {
    expect((await inBulk('extend', [], {})).asked.text).toContain('chọn ít nhất một việc');
  });

  test.each(['remove', 'constructor', ''])('are not handled by the action %j', async (act) => {
    const head = await room.browserOf({ id: 'head-1', agency: WARD, roles: ['head'] });
    await head.open('/vi/can-bo?xem=inbox');
    const form = new URLSearchParams({ csrf: head.valueOf('csrf') ?? '', lam: act, viec: 'PAKN-7K3D-9QXM:1' });

    expect((await head.send('/vi/can-bo/nhieu-viec', form)).status).toBe(400);
    expect((await head.send(`/vi/can-bo/nhieu-viec/${act || 'x'}`, form)).status).toBe(400);
  });

  test('cannot be chosen by an auditor, who changes nothing', async () => {
    await standing('accepted');
    const auditor = await room.browserOf({ id: 'auditor-1', roles: ['auditor'] });
    const page = await auditor.open('/vi/can-bo?xem=unassigned');

    expect(codesIn(page.html).length).toBeGreaterThan(0);
    expect(page.html).not.toContain('name="viec"');
  });
});
