import { beforeAll, describe, expect, test } from 'vitest';
import { createTable } from '../../support/engine.ts';
import { codesIn, staffRoom } from '../../support/office.ts';
import { pagePetitions } from '../../support/page-petitions.ts';

const standing = pagePetitions(createTable);
let room: Awaited<ReturnType<typeof staffRoom>>;
beforeAll(async () => {
  room = await staffRoom(createTable);
});

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

  test('has what was rated low, with the level and the day', async () => {
    const rating = { level: 1, at: '2026-11-20T02:00:00.000Z', changedAt: '2026-11-20T02:00:00.000Z', version: 1 };
    const { code } = await standing('answered', {}, { rating });
    const officer = await room.browserOf();
    await officer.open('/vi/can-bo');
    const page = await officer.follow('Đánh giá thấp (1)');

    expect(codesIn(page.html)).toEqual([code]);
    expect(page.text).toContain('Đánh giá 1/5 20/11/2026');
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
