import { beforeAll, describe, expect, test } from 'vitest';
import { createTable } from '../../support/engine.ts';
import { staffRoom } from '../../support/office.ts';
import { pagePetitions } from '../../support/page-petitions.ts';

const standing = pagePetitions(createTable);
let room: Awaited<ReturnType<typeof staffRoom>>;
beforeAll(async () => {
  room = await staffRoom(createTable);
});

describe('a template', () => {
  test('is added to what was typed, filled in, and sent as a person finished it', async () => {
    const { code } = await standing('processing');
    const officer = await room.browserOf();
    await officer.open(`/vi/can-bo/phan-anh/${code}`);
    officer.fill({ text: 'Kính gửi ông/bà.', mau: '/da-xu-ly' });
    const page = await officer.press('Chèn mẫu');

    expect(page.status).toBe(200);
    expect(officer.valueOf('text')).toMatch(
      /^Kính gửi ông\/bà\.\n\nVề nội dung phản ánh, kiến nghị PAKN-.* gửi ngày \d\d\/\d\d\/\d{4}, .* trả lời như sau:/,
    );
    expect(officer.valueOf('text')).not.toMatch(/[{}]/);
    expect((await officer.press('Gửi trả lời')).text).toContain('Đã trả lời.');
  });

  test('with a field that nobody filled in is not sent', async () => {
    const { code } = await standing('processing');
    const officer = await room.browserOf();
    await officer.open(`/vi/can-bo/phan-anh/${code}`);
    officer.fill({ text: '{Cơ quan} đã đến {Nơi xảy ra}.' });
    const page = await officer.press('Gửi trả lời');

    expect([page.status, page.title]).toEqual([400, expect.stringMatching(/^Lỗi: /)]);
    expect(page.text).toContain('Điền hoặc xóa {Cơ quan}, {Nơi xảy ra} trước khi gửi');
    expect(officer.valueOf('text')).toBe('{Cơ quan} đã đến {Nơi xảy ra}.');
  });

  test.each(['', '/khong-co', 'H44.999/da-xu-ly'])('%j that there is not changes nothing', async (mau) => {
    const { code } = await standing('processing');
    const officer = await room.browserOf();
    await officer.open(`/vi/can-bo/phan-anh/${code}`);
    officer.fill({ text: 'Đang soạn', mau });
    await officer.press('Chèn mẫu');

    expect(officer.valueOf('text')).toBe('Đang soạn');
  });

  test('is for the action that it was written for', async () => {
    const { code } = await standing('submitted');
    const officer = await room.browserOf();

    expect((await officer.open(`/vi/can-bo/phan-anh/${code}?viec=requestSupplement`)).text).toContain(
      'Đề nghị nêu rõ địa điểm',
    );
    expect((await officer.open(`/vi/can-bo/phan-anh/${code}?viec=note`)).text).not.toContain('Văn bản mẫu');
  });
});
