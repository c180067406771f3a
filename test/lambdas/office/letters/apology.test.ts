import { beforeAll, describe, expect, test, vi } from 'vitest';
import { stubbedArchive } from '../../../support/archive.ts';
import { createTable } from '../../../support/engine.ts';
import { staffRoom } from '../../../support/office.ts';
import { pagePetitions } from '../../../support/page-petitions.ts';
import { setClock } from '../../../support/petition-functions.ts';
import { LATE_AT } from '../../../support/petitions.ts';

stubbedArchive();
const standing = pagePetitions(createTable);
let room: Awaited<ReturnType<typeof staffRoom>>;
beforeAll(async () => {
  vi.stubEnv('LETTERS_BUCKET', 'bucket');
  room = await staffRoom(createTable);
});

const pathOf = (code: string, lang = 'vi') => `/${lang}/can-bo/van-ban/xin-loi/${code}`;
const signed = {
  ...{ number: '12/UBND-VP', place: 'Việt Trì', signedOn: '15/12/2026' },
  ...{ signerName: 'Trần Văn Nam', signerPosition: 'CHỦ TỊCH' },
};
const RECORD = 'Ghi nhận văn bản đã ký, báo người gửi';

/** An officer with the letter of a petition open that is late by one working day. */
async function opened(lang = 'vi') {
  const { code } = await standing('processing');
  setClock(LATE_AT);
  const officer = await room.browserOf();
  const page = await officer.open(pathOf(code, lang));
  return { code, officer, page };
}

describe('the letter of apology of a late petition', () => {
  test('is reached from its case, and states what the case has', async () => {
    const { code, officer, page } = await opened();

    expect(page.text).toContain('Ngày nhận 20/11/2026 Hạn trả lời 14/12/2026 Mức độ chậm quá hạn 1 ngày làm việc');
    expect(officer.valueOf('text')).toBe('Phường Việt Trì xin lỗi ông/bà vì việc chậm trả lời này.');
    expect(officer.valueOf('newDueOn')).toBe('22/12/2026');
    await officer.open(`/vi/can-bo/phan-anh/${code}`);
    expect((await officer.follow('Lập văn bản xin lỗi để in, ký')).title).toContain('Văn bản xin lỗi');
  });

  test('is printed as it was typed, and nothing is recorded by that', async () => {
    const { code, officer } = await opened();
    officer.fill({ text: 'Phường xin lỗi <b>ông/bà</b> vì đã chậm.', newDueOn: '24/12/2026' });
    const letter = await officer.press('Xem bản in');

    expect(letter.status).toBe(200);
    expect(letter.html).toContain('Phường xin lỗi &lt;b&gt;ông/bà&lt;/b&gt; vì đã chậm.');
    expect(letter.html).toContain('chậm nhất vào ngày 24/12/2026');
    expect(letter.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await officer.open(pathOf(code))).text).not.toContain('Văn bản đã gửi');
  });

  test('is recorded when it was signed, kept, and listed with its file', async () => {
    const { code, officer } = await opened();
    officer.fill(signed);
    const done = await officer.press(RECORD);

    expect(done.url).toContain(`${pathOf(code)}?xong=1`);
    expect(done.text).toContain('Đã ghi nhận văn bản xin lỗi; người gửi được báo tin.');
    expect(done.text).toContain('Số 12/UBND-VP, ký ngày 15/12/2026 (Trần Văn Nam); hẹn trả lời ngày 22/12/2026');
    const file = await officer.follow('Mở bản lưu');
    expect([file.status, file.text]).toEqual([200, expect.stringContaining('12/UBND-VP')]);
    expect((await officer.open(`/vi/can-bo/phan-anh/${code}`)).text).toContain('hẹn');
  });

  test.each([
    [{ number: '' }, 'Nhập số, ký hiệu văn bản'],
    [{ signedOn: '31/12/2026' }, 'Ngày ký phải sau hạn trả lời và không sau hôm nay'],
    [{ signedOn: 'hôm qua' }, 'Nhập ngày, ví dụ'],
    [{ newDueOn: '26/12/2026' }, 'Nhập một ngày làm việc sau hôm nay'],
    [{ signerName: '' }, 'Nhập họ tên người ký'],
    [{ text: 'Xin lỗi' }, 'Nhập lời xin lỗi, từ 10 đến 800 ký tự'],
  ])('with %j is shown again with what was typed and the reason at its field', async (wrong, reason) => {
    const { officer } = await opened();
    officer.fill({ ...signed, ...wrong });
    const again = await officer.press(RECORD);

    expect(again.status).toBeGreaterThanOrEqual(400);
    expect(again.text).toContain(reason);
    expect(officer.valueOf('place')).toBe('Việt Trì');
  });

  test('that changed meanwhile says so, and keeps what was typed', async () => {
    const { code, officer } = await opened();
    officer.fill(signed);
    const other = await room.browserOf({ id: 'head-1', roles: ['head'] });
    await other.open(`/vi/can-bo/phan-anh/${code}?viec=note`);
    other.fill({ text: 'Đã gọi cho người gửi.' });
    await other.press('Lưu ghi chú');
    const conflict = await officer.press(RECORD);

    expect(conflict.status).toBe(409);
    expect(conflict.text).toContain('vừa có thay đổi');
    expect(officer.valueOf('number')).toBe('12/UBND-VP');
  });

  test('has its words in English', async () => {
    const { page } = await opened('en');

    expect(page.text).toContain('Letter of apology');
    expect(page.text).toContain('Record the signed letter and notify the sender');
  });
});

test('a petition that is not late has no letter, and one of another agency is not found', async () => {
  const { code } = await standing('processing');
  const officer = await room.browserOf();
  expect((await officer.open(pathOf(code))).text).toContain('hiện không có văn bản xin lỗi để lập');

  const other = await room.browserOf({ id: 'officer-9', agency: 'H44.104' });
  expect((await other.open(pathOf(code))).status).toBe(404);
  expect((await other.open(`${pathOf(code)}/draft`)).status).toBe(404);
  expect((await officer.open(`${pathOf(code)}/${'0'.repeat(64)}`)).status).toBe(404);
});
