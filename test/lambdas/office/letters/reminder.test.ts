import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTable } from '../../../support/engine.ts';
import { logLines } from '../../../support/log-lines.ts';
import { staffRoom } from '../../../support/office.ts';
import { setClock } from '../../../support/petition-functions.ts';
import { codeOf } from '../../../support/petitions.ts';
import { cases, MONDAY, seedLate, setUpReminders, WARD, WEEK } from '../../../support/reminders.ts';
import { stubSite } from '../../../support/stub-site.ts';

setUpReminders(createTable);
logLines();
let room: Awaited<ReturnType<typeof staffRoom>>;
beforeAll(async () => {
  await seedLate();
  stubSite();
  room = await staffRoom(createTable);
});
beforeEach(() => setClock(MONDAY));

const PATH = '/vi/can-bo/van-ban';
const REMINDER = `${PATH}/don-doc/${WEEK}/${WARD}`;
const RECORD = 'Ghi nhận văn bản đã ký, báo cơ quan';
const signed = {
  ...{ number: '215/UBND-VP', place: 'Phú Thọ', signedOn: '21/12/2026' },
  ...{ signerName: 'Trần Văn Nam', signerPosition: 'CHỦ TỊCH' },
};
const leader = () => room.browserOf({ id: 'above', agency: 'H44', roles: ['leader'] });
const head = () => room.browserOf({ id: 'head', agency: WARD, roles: ['head'] });

describe('the weekly review', () => {
  test('shows the agencies with what is late first, and leads to the letter of each', async () => {
    const browser = await leader();
    const page = await browser.open(PATH);

    expect(page.text).toContain('Tuần từ 14/12/2026 đến 20/12/2026');
    expect(page.html.indexOf(WARD)).toBeGreaterThan(0);
    expect(page.text).toMatch(/Phường Việt Trì Quá hạn trả lời: \d+ Quá hạn tiếp nhận, công khai: \d+/);
    expect(page.text).toContain('Văn bản đôn đốc: Chưa đôn đốc');
    expect(page.text).toContain('Thời gian chuyển cơ quan khác: trung vị 2,0 ngày làm việc; 1 phản ánh trong 4 tuần');
    expect((await browser.follow('Phường Việt Trì')).title).toContain('Văn bản đôn đốc – Phường Việt Trì');
  });

  test('of a week that was not reviewed says so, and one that does not exist is not found', async () => {
    const browser = await leader();

    expect((await browser.open(`${PATH}?tuan=2026-W40`)).text).toContain('Không có số liệu tổng hợp của tuần này');
    expect((await browser.open(`${PATH}?tuan=2026-W99`)).status).toBe(404);
    const other = await room.browserOf({ id: 'other', agency: 'H44.104', roles: ['head'] });
    expect((await other.open(`${PATH}?co-quan=${WARD}`)).status).toBe(404);
    expect((await browser.open(`/en/can-bo/van-ban`)).text).toContain('Weekly reminders');
  });
});

describe('the reminder letter of a week', () => {
  test('lists what is still late for the level above, and is printed as it was typed', async () => {
    const browser = await leader();
    const page = await browser.open(REMINDER);

    for (const code of cases) expect(page.text).toContain(code);
    expect(page.text).not.toContain(codeOf('conduct'));
    browser.fill({ text: 'Đề nghị báo cáo rõ nguyên nhân <b>chậm</b>.' });
    const letter = await browser.press('Xem bản in');
    expect([letter.status, letter.html]).toEqual([
      200,
      expect.stringContaining('rõ nguyên nhân &lt;b&gt;chậm&lt;/b&gt;.'),
    ]);
    expect((await browser.open(REMINDER)).text).toContain('Tình trạng Chưa đôn đốc');
  });

  test.each([
    [{ number: '' }, 'Nhập số, ký hiệu văn bản'],
    [{ signedOn: '01/12/2026' }, 'Ngày ký phải sau tuần này và không sau hôm nay'],
    [{ answerBy: '26/12/2026' }, 'Nhập một ngày làm việc sau ngày ký'],
    [{ text: 'Ngắn' }, 'Nhập từ 10 đến 800 ký tự, hoặc để trống'],
  ])('with %j is shown again with what was typed and the reason at its field', async (wrong, reason) => {
    const browser = await leader();
    await browser.open(REMINDER);
    browser.fill({ ...signed, ...wrong });
    const again = await browser.press(RECORD);

    expect(again.status).toBeGreaterThanOrEqual(400);
    expect(again.text).toContain(reason);
    expect(browser.valueOf('place')).toBe('Phú Thọ');
  });

  test('is recorded, answered by the agency, and corrected with a reason', async () => {
    const browser = await leader();
    await browser.open(REMINDER);
    browser.fill(signed);
    const done = await browser.press(RECORD);
    expect(done.url).toContain(`${REMINDER}?xong=1`);
    expect(done.text).toContain('Số 215/UBND-VP, ký ngày 21/12/2026 (Trần Văn Nam)');
    expect((await browser.follow('Mở bản lưu')).text).toContain('215/UBND-VP');

    await browser.open(REMINDER);
    browser.fill({ ...signed, number: '216/UBND-VP' });
    expect((await browser.press(RECORD)).text).toContain('Nêu lý do, từ 10 đến 500 ký tự');
    browser.fill({ reason: 'Ghi nhầm số của văn bản.' });
    expect((await browser.press(RECORD)).text).toContain('Số 216/UBND-VP');

    const ward = await head();
    expect((await ward.open(REMINDER)).text).not.toContain(RECORD);
    ward.fill({ answer: 'Ngắn' });
    expect((await ward.press('Gửi trả lời')).text).toContain('Nhập từ 10 đến 4.000 ký tự');
    ward.fill({ answer: 'Phường đã giải quyết một việc, việc còn lại xong trước 31/12.' });
    const answered = await ward.press('Gửi trả lời');
    expect(answered.text).toContain('Tình trạng Đã trả lời');
    expect(answered.text).toContain('Phường đã giải quyết một việc, việc còn lại xong trước 31/12.');
  });

  test('is found by nobody who may not know of the agency, and a file by its hash only', async () => {
    const other = await room.browserOf({ id: 'other', agency: 'H44.104', roles: ['head'] });
    expect((await other.open(REMINDER)).status).toBe(404);

    const browser = await leader();
    expect((await browser.open(`${REMINDER}/${'0'.repeat(64)}`)).status).toBe(404);
    expect((await browser.open(`${PATH}/don-doc/2026-W99/${WARD}`)).status).toBe(404);
  });
});
