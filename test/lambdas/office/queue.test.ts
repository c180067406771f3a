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

  test('opens a case by its code, typed with spaces and small letters', async () => {
    const { code } = await standing('submitted');
    const officer = await room.browserOf();
    await officer.open('/vi/can-bo');
    officer.fill({ ma: code.toLowerCase().replaceAll('-', ' ') });

    expect((await officer.press('Mở')).title).toContain(code);
    await officer.open('/vi/can-bo');
    officer.fill({ ma: 'không phải mã' });
    expect((await officer.press('Mở')).title).toContain('Hàng chờ xử lý');
  });

  test('ignores a view and a cursor that there are not', async () => {
    const officer = await room.browserOf();

    expect((await officer.open('/vi/can-bo?xem=constructor')).status).toBe(200);
    const inbox = await officer.open('/vi/can-bo?xem=inbox&tiep=forged');
    expect([inbox.status, new URL(inbox.url).search]).toEqual([200, '?xem=inbox']);
    expect((await officer.open('/vi/can-bo?xem=inbox&co-quan=x')).url).not.toContain('co-quan');
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

    expect([page.status, page.text]).toEqual([200, expect.stringContaining('Chưa chọn việc hoặc người xử lý.')]);
  });

  test('cannot be chosen by an auditor, who changes nothing', async () => {
    await standing('accepted');
    const auditor = await room.browserOf({ id: 'auditor-1', roles: ['auditor'] });
    const page = await auditor.open('/vi/can-bo?xem=unassigned');

    expect(codesIn(page.html).length).toBeGreaterThan(0);
    expect(page.html).not.toContain('name="viec"');
  });
});
