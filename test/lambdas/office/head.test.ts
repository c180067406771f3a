import { beforeAll, describe, expect, test } from 'vitest';
import { createTable } from '../../support/engine.ts';
import { staffRoom } from '../../support/office.ts';
import { pagePetitions } from '../../support/page-petitions.ts';

const standing = pagePetitions(createTable);
let room: Awaited<ReturnType<typeof staffRoom>>;
beforeAll(async () => {
  room = await staffRoom(createTable);
});

const pathOf = (code: string) => `/vi/can-bo/phan-anh/${code}`;
const ANSWER = 'Phường đã nạo vét cống ngày 25/11/2026, mặt đường hết ngập.';

describe('a head', () => {
  test('assigns a case to a person of the agency', async () => {
    const { code } = await standing('accepted');
    const head = await room.browserOf({ id: 'head-1', roles: ['head'] });
    await head.open(`${pathOf(code)}?viec=assign`);
    const missing = await head.press('Phân công');
    expect([missing.status, missing.text]).toEqual([400, expect.stringContaining('Chọn người xử lý')]);
    head.fill({ to: 'officer-2' });

    expect((await head.press('Phân công')).text).toContain('Trần Văn Nam');
  });

  test('extends a deadline by days and sets a date, each with its own kind of field', async () => {
    const { code } = await standing('processing');
    const head = await room.browserOf({ id: 'head-1', roles: ['head'] });
    await head.open(`${pathOf(code)}?viec=extend`);
    head.fill({ days: 'năm', reason: 'Chờ kết quả đo đạc của đơn vị tư vấn.' });
    expect((await head.press('Gia hạn')).text).toContain('Nhập số ngày, ví dụ 5');
    head.fill({ days: '5' });
    expect((await head.press('Gia hạn')).text).toContain('Đã gia hạn.');

    await head.open(`${pathOf(code)}?viec=interimReply`);
    head.fill({ newDueOn: '2020-01-01', text: 'Phường đang chờ kết quả đo đạc.' });
    expect((await head.press('Gửi trả lời tạm thời')).status).toBe(422);
  });

  test('answers a petition about conduct with a finding, which is asked for', async () => {
    const { code } = await standing('processing', { matter: 'conduct' });
    const head = await room.browserOf({ id: 'head-1', roles: ['head'] });
    await head.open(pathOf(code));
    head.fill({ text: ANSWER });
    const asked = await head.press('Gửi trả lời');
    expect([asked.status, asked.text]).toEqual([422, expect.stringContaining('phải chọn kết luận')]);
    head.fill({ outcome: 'founded' });

    expect((await head.press('Gửi trả lời')).text).toContain('Đã trả lời.');
  });
});
