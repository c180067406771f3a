import { beforeAll, describe, expect, test } from 'vitest';
import { createTable } from '../../support/engine.ts';
import { staffRoom } from '../../support/office.ts';
import { pagePetitions } from '../../support/page-petitions.ts';

const standing = pagePetitions(createTable);
let room: Awaited<ReturnType<typeof staffRoom>>;
beforeAll(async () => {
  room = await staffRoom(createTable);
});

const WARD = 'H44.100';
const codesIn = (html: string) => [...html.matchAll(/phan-anh\/(PAKN-[\w-]+)"/g)].map(([, code]) => code);

describe('the queue', () => {
  test('of an officer begins with the own cases, of a head with all, the nearest deadline first', async () => {
    const mine = await standing('processing', {}, { assignee: { id: 'officer-1', name: 'Nguyễn Thị Hoa' } });
    const other = await standing('submitted');

    const officer = await (await room.browserOf()).open('/vi/can-bo');
    expect(codesIn(officer.html)).toContain(mine.code);
    expect(codesIn(officer.html)).not.toContain(other.code);
    expect(officer.title).toMatch(/^\(\d+\) Việc của tôi – Hàng chờ xử lý/);
    const head = await (await room.browserOf({ id: 'head-1', roles: ['head'] })).open('/vi/can-bo');
    expect(codesIn(head.html)).toEqual(expect.arrayContaining([mine.code, other.code]));
  });

  test.each([
    ['vi', 'Còn 14 ngày làm việc', 'Đã gửi', 'Chưa phân công'],
    ['en', '14 working days left', 'Sent', 'Nobody yet'],
  ])('says in words how a case stands, in %s', async (lang, due, status, assignee) => {
    await standing('submitted');
    const page = await (await room.browserOf()).open(`/${lang}/can-bo?xem=triage`);

    for (const words of [due, status, assignee, 'Đường Hùng Vương bị ngập mỗi khi mưa lớn, đề…']) {
      expect(page.text).toContain(words);
    }
  });

  test('of somebody whose agency is no code is empty, and does not lead in a circle', async () => {
    const stranger = await room.browserOf({ agency: 'h44 ' });

    expect((await stranger.open('/vi/can-bo')).text).toContain('không xử lý phản ánh');
  });

  test('of another agency is not shown, and nobody learns whether it has cases', async () => {
    await standing('submitted', { agency: 'H44.104' });
    const page = await (await room.browserOf()).open('/vi/can-bo?xem=inbox&co-quan=H44.104');

    expect(page.text).toContain('không xử lý phản ánh');
    expect(codesIn(page.html)).toEqual([]);
  });

  test('of the agencies below is chosen from a list by those who lead them', async () => {
    const { code } = await standing('submitted', { agency: 'H44.104' });
    const leader = await room.browserOf({ id: 'leader-1', agency: 'H44', roles: ['leader'] });
    await leader.open('/vi/can-bo');
    leader.fill({ 'co-quan': 'H44.104' });

    expect(codesIn((await leader.press('Xem')).html)).toContain(code);
  });

  test('of an agency and all below it names the agency of each case, for those who lead them only', async () => {
    const content = 'Cầu treo qua suối Ngã Hai mục ván, học sinh đi lại nguy hiểm.';
    const { code } = await standing('submitted', { agency: 'H44.104', content });
    const leader = await room.browserOf({ id: 'leader-1', agency: 'H44', roles: ['leader'] });
    await leader.open('/vi/can-bo?xem=triage&co-quan=H44');
    const deep = await leader.follow('Cả các cơ quan, đơn vị cấp dưới, trực thuộc');

    expect(new URL(deep.url).search).toBe('?xem=triage&co-quan=H44&cap-duoi=1');
    expect(codesIn(deep.html)).toContain(code);
    expect(deep.text).toContain('Đơn vị H44.104 · ');
    leader.fill({ ma: 'cau treo nga hai' });
    expect(codesIn((await leader.press('Tìm')).html)).toEqual([code]);
    const shallow = await leader.follow('Chỉ cơ quan, đơn vị này');
    expect(codesIn(shallow.html)).not.toContain(code);
    const officer = await (await room.browserOf()).open('/vi/can-bo?cap-duoi=1&co-quan=H44.100');
    expect(officer.text).toContain('không xử lý phản ánh');
    expect(codesIn(officer.html)).toEqual([]);
  });

  test('says how many cases each view has, and in the title how many the open one has', async () => {
    await standing('submitted', { agency: 'H44.07' });
    const head = await room.browserOf({ id: 'head-7', agency: 'H44.07', roles: ['head'] });
    const page = await head.open('/vi/can-bo?xem=triage');

    const count = Number(/Chờ tiếp nhận \((\d+)\)/.exec(page.text)?.[1]);
    expect(count).toBeGreaterThan(0);
    expect(page.title).toMatch(new RegExp(`^\\(${count}\\) Chờ tiếp nhận`));
    expect(page.text).toContain('Mở lại (0)');
    expect((await head.open('/vi/can-bo?xem=reopened')).text).toContain('Không có việc nào');
  });

  test('opens a case by its code, typed with spaces and small letters', async () => {
    const { code } = await standing('submitted');
    const officer = await room.browserOf();
    await officer.open('/vi/can-bo');
    officer.fill({ ma: code.toLowerCase().replaceAll('-', ' ') });

    expect((await officer.press('Tìm')).title).toContain(code);
  });

  test('is searched for words with or without accents, and shown whole again', async () => {
    const { code } = await standing('submitted', { content: 'Cột điện ở ngõ Gốm nghiêng, rất nguy hiểm cho trẻ em.' });
    const officer = await room.browserOf();
    await officer.open('/vi/can-bo');
    officer.fill({ ma: ' tre em  ngo gom ' });
    const page = await officer.press('Tìm');

    expect(codesIn(page.html)).toEqual([code]);
    expect(page.text).toContain('Kết quả tìm “tre em ngo gom”.');
    expect((await officer.follow('Bỏ tìm kiếm')).text).not.toContain('Kết quả tìm');
    expect((await officer.open('/vi/can-bo?tim=khong+co+o+dau')).text).toContain('Không có việc nào');
    const short = await officer.open('/vi/can-bo?tim=x&co-quan=H44.100');
    expect(new URL(short.url).search).toBe('?xem=inbox&co-quan=H44.100&ngan=1');
    expect(short.text).toContain('Nhập từ 2 đến 100 ký tự để tìm.');
    officer.fill({ ma: ' ' });
    expect(new URL((await officer.press('Tìm')).url).search).toBe('');
  });

  test('ignores a view and a cursor that there are not', async () => {
    const officer = await room.browserOf();

    expect((await officer.open('/vi/can-bo?xem=constructor')).status).toBe(200);
    const inbox = await officer.open('/vi/can-bo?xem=inbox&tiep=forged');
    expect([inbox.status, new URL(inbox.url).search]).toEqual([200, '?xem=inbox']);
    const wrong = await officer.open('/vi/can-bo?xem=inbox&co-quan=x');
    expect([wrong.status, wrong.text]).toEqual([200, expect.stringContaining('không xử lý phản ánh')]);
  });
});

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
