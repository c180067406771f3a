import { beforeAll, describe, expect, test } from 'vitest';
import { createTable } from '../../support/engine.ts';
import { staffRoom } from '../../support/office.ts';
import { pagePetitions } from '../../support/page-petitions.ts';

const standing = pagePetitions(createTable);
let room: Awaited<ReturnType<typeof staffRoom>>;
beforeAll(async () => {
  room = await staffRoom(createTable);
});

const pathOf = (code: string, act = '') => `/vi/can-bo/phan-anh/${code}${act === '' ? '' : `?viec=${act}`}`;
const BEGUN = 'Phường đã cử cán bộ kiểm tra hiện trường';
const nam = { id: 'officer-2', name: 'Trần Văn Nam' };

const begun = async (text = BEGUN) => {
  const { code } = await standing('processing');
  const officer = await room.browserOf();
  await officer.open(pathOf(code));
  officer.fill({ text });
  return { code, officer, page: await officer.press('Lưu nháp') };
};

/** What the script of the page sends a few seconds after the last key. */
function autosave(browser: Awaited<ReturnType<(typeof room)['browserOf']>>, code: string, text = BEGUN) {
  const sent = new URLSearchParams({ text });
  for (const name of ['csrf', 'version']) sent.set(name, browser.valueOf(name) ?? '');
  sent.set('then', 'autosave');
  return browser.send(`${pathOf(code)}/answer`, sent);
}

describe('what an officer began', () => {
  test('is saved, and is there when the case is opened again', async () => {
    const { code, officer, page } = await begun();

    expect(page.text).toContain('Đã lưu bản nháp lúc');
    await officer.open('/vi/can-bo');
    expect((await officer.open(pathOf(code))).text).toContain('Đã lưu bản nháp lúc');
    expect(officer.valueOf('text')).toBe(BEGUN);
    officer.fill({ text: `${BEGUN}, và sẽ nạo vét cống.` });
    await officer.press('Lưu nháp');
    await officer.open(pathOf(code));
    expect(officer.valueOf('text')).toBe(`${BEGUN}, và sẽ nạo vét cống.`);
  });

  test('is gone once it was sent', async () => {
    const { code, officer } = await begun();
    await officer.press('Gửi trả lời');
    const page = await officer.open(pathOf(code));

    expect(page.text).toContain('Đã trả lời');
    expect(page.text).not.toContain('Bản nháp của ông/bà');
  });

  test('can be deleted', async () => {
    const { code, officer } = await begun();
    const page = await officer.press('Xóa bản nháp');

    expect(officer.valueOf('text')).toBe('');
    expect(page.text).not.toContain('Đã lưu bản nháp');
    expect((await officer.open(pathOf(code))).text).not.toContain('Đã lưu bản nháp');
  });

  test('is not deleted by a window that has not read its last save', async () => {
    const { code, officer } = await begun();
    const second = await room.browserOf();
    await second.open(pathOf(code));
    second.fill({ text: 'Bản thứ hai của câu trả lời' });
    await second.press('Lưu nháp');
    const page = await officer.press('Xóa bản nháp');

    expect(page.status).toBe(409);
    expect(page.text).toContain('đã được lưu ở cửa sổ khác');
    expect(officer.valueOf('text')).toBe(BEGUN);
    await second.open(pathOf(code));
    expect(second.valueOf('text')).toBe('Bản thứ hai của câu trả lời');
  });

  test('and deleted again is nothing begun', async () => {
    const { code } = await standing('processing');
    const officer = await room.browserOf();
    await officer.open(pathOf(code, 'note'));
    officer.fill({ text: 'Đã gọi cho tổ trưởng' });
    await officer.press('Lưu nháp');
    expect((await officer.open(pathOf(code))).html).toContain('<h2>Ghi chú nội bộ</h2>');
    officer.fill({ text: '' });
    await officer.press('Lưu nháp');

    expect((await officer.open(pathOf(code))).html).toContain('<h2>Trả lời</h2>');
  });

  test('is not replaced by what a link suggests', async () => {
    const { code, officer } = await begun();
    await officer.open(`${pathOf(code)}?viec=answer&text=khac`);

    expect(officer.valueOf('text')).toBe(BEGUN);
  });

  test('is there again if what it was for was refused', async () => {
    const { code } = await standing('submitted');
    const officer = await room.browserOf();
    await officer.open(pathOf(code, 'forward'));
    officer.fill({ reason: 'Ngắn' });
    await officer.press('Lưu nháp');
    expect((await officer.press('Chuyển xử lý')).status).toBe(400);
    await officer.open(pathOf(code, 'forward'));

    expect(officer.valueOf('reason')).toBe('Ngắn');
  });

  test('for another action is one press away', async () => {
    const { code, officer } = await begun();
    const page = await officer.open(pathOf(code, 'note'));
    expect(page.text).toContain('Bản nháp của ông/bà');
    const link = page.links.find(({ text }) => /^Trả lời \(/.test(text));
    await officer.follow(link?.text ?? '');

    expect(officer.valueOf('text')).toBe(BEGUN);
  });

  test('comes with a warning once the petition has changed', async () => {
    const { code, officer } = await begun();
    const colleague = await room.browserOf(nam);
    await colleague.open(pathOf(code, 'note'));
    colleague.fill({ text: 'Đã hẹn khảo sát sáng thứ Ba.' });
    await colleague.press('Lưu ghi chú');

    expect((await officer.open(pathOf(code))).text).toContain('đã thay đổi sau khi ông/bà bắt đầu bản nháp này');
  });
});

describe('two people on one case', () => {
  test('see that the other one is writing, and not what', async () => {
    const { code } = await begun();
    const colleague = await room.browserOf(nam);
    const page = await colleague.open(pathOf(code));

    expect(page.text).toContain('Nguyễn Thị Hoa đang soạn “Trả lời”.');
    expect(page.text).not.toContain(BEGUN);
  });

  test('who answer both: the second one reads what differs, and both texts are kept', async () => {
    const { code, officer } = await begun('Phường đã dọn rác ở đầu ngõ.');
    const colleague = await room.browserOf(nam);
    await colleague.open(pathOf(code));
    colleague.fill({ text: 'Phường đã cho dọn rác ở cuối ngõ.' });
    await colleague.press('Gửi trả lời');
    const page = await officer.press('Gửi trả lời');

    expect(page.status).toBe(409);
    expect(page.text).toContain('So với văn bản hiện có của phản ánh');
    expect(page.html).toContain('<del>cho </del>');
    expect(page.html).toContain('<ins>đầu</ins>');
    expect(officer.valueOf('text')).toBe('Phường đã dọn rác ở đầu ngõ.');
  });

  test('windows of one person: neither text is lost, and who has read both saves on', async () => {
    const { code, officer } = await begun();
    const second = await room.browserOf();
    await second.open(pathOf(code));
    second.fill({ text: 'Bản thứ hai của câu trả lời' });
    await second.press('Lưu nháp');
    officer.fill({ text: 'Bản thứ nhất của câu trả lời' });
    const page = await officer.press('Lưu nháp');

    expect([page.status, page.title]).toEqual([409, expect.stringMatching(/^Lỗi: /)]);
    expect(page.text).toContain('đã được lưu ở cửa sổ khác');
    expect(page.html).toContain('<del>hai</del>');
    expect(officer.valueOf('text')).toBe('Bản thứ nhất của câu trả lời');
    expect((await officer.press('Lưu nháp')).status).toBe(200);
    await second.open(pathOf(code));
    expect(second.valueOf('text')).toBe('Bản thứ nhất của câu trả lời');
  });
});

describe('the script of the page', () => {
  test('learns when it was saved, the number of the next save, and who else is writing', async () => {
    const { code } = await begun();
    const colleague = await room.browserOf(nam);
    await colleague.open(pathOf(code));
    const answer = await autosave(colleague, code);

    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(JSON.parse(answer.html)).toEqual({
      revision: 1,
      text: expect.stringMatching(/^Đã lưu bản nháp lúc .* Nguyễn Thị Hoa đang soạn “Trả lời”\.$/),
    });
  });

  test.each([
    ['from a window that is behind', 'Bản khác', 409, 'nên không lưu tự động tại đây nữa'],
    ['of a text that is too long', 'x'.repeat(20_001), 400, 'quá dài'],
  ])('learns why nothing was saved %s', async (_, text, status, why) => {
    const { code, officer } = await begun();
    const answer = await autosave(officer, code, text);

    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.html)).toEqual({ text: expect.stringContaining(why) });
  });

  test('learns nothing of a case of others', async () => {
    const { officer } = await begun();
    const { code } = await standing('processing', { agency: 'H44.104' });
    const answer = await autosave(officer, code);

    expect(answer.status).toBe(404);
  });
});
