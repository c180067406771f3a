import { beforeAll, describe, expect, test } from 'vitest';
import { createTable } from '../../../support/engine.ts';
import { staffRoom } from '../../../support/office.ts';
import { pagePetitions } from '../../../support/page-petitions.ts';
import { setClock } from '../../../support/petition-functions.ts';

const standing = pagePetitions(createTable);
let room: Awaited<ReturnType<typeof staffRoom>>;
beforeAll(async () => {
  room = await staffRoom(createTable);
});

const pathOf = (code: string) => `/vi/can-bo/phan-anh/${code}`;
const ANSWER = 'Phường đã nạo vét cống ngày 25/11/2026, mặt đường hết ngập.';

describe('a form', () => {
  test('of another site, or without the proof of this session, changes nothing', async () => {
    const { code } = await standing('submitted');
    const officer = await room.browserOf();
    await officer.open(pathOf(code));
    const forged = await officer.send(
      `${pathOf(code)}/accept`,
      new URLSearchParams({ version: '1', csrf: 'x'.repeat(22) }),
    );

    expect([forged.status, forged.text]).toEqual([401, expect.stringContaining('Gửi lại')]);
    expect((await officer.open(pathOf(code))).text).not.toContain('Đã tiếp nhận');
  });

  test('that comes after the session ended is shown again with all that was typed, and sent after signing in', async () => {
    const { code } = await standing('processing');
    const officer = await room.browserOf();
    await officer.open(pathOf(code));
    officer.fill({ text: ANSWER });
    await room.store.endAll(officer.person);
    const kept = await officer.press('Gửi trả lời');

    expect([kept.status, kept.text]).toEqual([401, expect.stringContaining('vẫn còn trên trang này')]);
    expect(officer.valueOf('text')).toBe(ANSWER);
    const again = await room.browserOf();
    officer.hold(again.cookie);
    await officer.press('Gửi lại');
    expect((await officer.press('Gửi lại')).text).toContain('Đã trả lời.');
  });

  test('keeps the session alive, and half an hour without a request ends it', async () => {
    const officer = await room.browserOf();
    setClock('2026-11-23T02:25:00.000Z');
    expect((await officer.open('/vi/can-bo')).text).toContain('Hàng chờ xử lý');
    setClock('2026-11-23T02:54:00.000Z');
    expect((await officer.open('/vi/can-bo')).text).toContain('Hàng chờ xử lý');
    setClock('2026-11-23T03:24:00.000Z');
    expect((await officer.open('/vi/can-bo')).text).toContain('Đăng nhập dành cho cán bộ');
  });
});
