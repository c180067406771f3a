import { beforeAll, describe, expect, test } from 'vitest';
import { directoryStore } from '../../../lambdas/directory/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { createTable } from '../../support/engine.ts';
import { staffRoom } from '../../support/office.ts';
import { pagePetitions } from '../../support/page-petitions.ts';
import { setClock } from '../../support/petition-functions.ts';

const standing = pagePetitions(createTable);
let room: Awaited<ReturnType<typeof staffRoom>>;
beforeAll(async () => {
  room = await staffRoom(createTable);
  const name = { vi: 'Sở Giáo dục và Đào tạo', en: 'Department of Education and Training' };
  const schools = { code: 'H44.08', parent: 'H44', kind: 'department', name, validFrom: '2025-07-01' } as const;
  await directoryStore(dynamoTable(process.env['DIRECTORY_TABLE'] ?? ''), 'H44').putAgency(schools);
});

const pathOf = (code: string, lang = 'vi') => `/${lang}/can-bo/phan-anh/${code}`;
const ANSWER = 'Phường đã nạo vét cống ngày 25/11/2026, mặt đường hết ngập.';

describe('an officer', () => {
  test('works a case from the queue to the answer with three presses', async () => {
    const { code } = await standing('submitted');
    const officer = await room.browserOf();
    await officer.open('/vi/can-bo?xem=triage');
    await officer.follow(officer.page().links.find(({ href }) => href.endsWith(code))?.text ?? '');

    const accepted = await officer.press('Tiếp nhận');
    expect(accepted.text).toContain('Đã tiếp nhận.');
    officer.fill({ text: ANSWER });
    const answered = await officer.press('Gửi trả lời');

    expect([answered.status, answered.title]).toEqual([200, expect.stringContaining(code)]);
    expect(answered.text).toContain('Đã trả lời.');
    expect(answered.text).toContain(ANSWER);
  });

  test('answers and goes on with the next case of the own queue, or with the queue', async () => {
    const assignee = { id: 'next-1', name: 'Lê Thị Tiếp' };
    const [first, second] = [
      await standing('processing', {}, { assignee }),
      await standing('processing', {}, { assignee }),
    ];
    const officer = await room.browserOf(assignee);
    await officer.open(pathOf(first.code));
    officer.fill({ text: ANSWER });

    const next = await officer.press('Gửi và mở việc kế tiếp');
    expect(next.title).toContain(second.code);
    officer.fill({ text: ANSWER });
    expect((await officer.press('Gửi và mở việc kế tiếp')).text).toContain('Hàng chờ xử lý');
  });

  test('sees the answer as the sender will, and nothing is sent yet', async () => {
    const { code } = await standing('processing');
    const officer = await room.browserOf();
    await officer.open(pathOf(code));
    officer.fill({ text: ANSWER });
    const preview = await officer.press('Xem như người gửi');

    expect(preview.text).toContain(`Người gửi sẽ đọc ${ANSWER}`);
    expect(officer.valueOf('text')).toBe(ANSWER);
    expect((await officer.open(pathOf(code))).text).toContain('Đang xử lý');
  });

  test.each([
    ['vi', 'Tiếp nhận', 'Không tiếp nhận'],
    ['en', 'Accept', 'Do not accept'],
  ])('finds the form of another action behind a link, in %s', async (lang, step, other) => {
    const { code } = await standing('submitted');
    const officer = await room.browserOf();
    const page = await officer.open(pathOf(code, lang));
    expect(page.html).toContain(`<h2>${step}</h2>`);

    const refusing = await officer.follow(other);
    expect(refusing.html).toContain(`<h2>${other}</h2>`);
    officer.fill({ ground: 'outsideAdministration', note: 'Đề nghị gửi đơn đến Tòa án nhân dân khu vực.' });
    expect((await officer.press(other)).status).toBe(200);
    expect(officer.page().text).toContain('Đề nghị gửi đơn đến Tòa án nhân dân khu vực.');
  });

  test('reads what is missing beside its field, and finds what was typed again', async () => {
    const { code } = await standing('submitted');
    const officer = await room.browserOf();
    await officer.open(`${pathOf(code)}?viec=refuse`);
    officer.fill({ note: 'Ngắn' });
    const page = await officer.press('Không tiếp nhận');

    expect([page.status, page.title]).toEqual([400, expect.stringMatching(/^Lỗi: /)]);
    expect(page.text).toContain('Chọn căn cứ');
    expect(page.text).toContain('Nhập ít nhất 10 ký tự');
    expect(officer.valueOf('note')).toBe('Ngắn');
  });

  test('whose case was changed by somebody else keeps the typed answer and sees what happened', async () => {
    const { code } = await standing('processing');
    const [officer, colleague] = [
      await room.browserOf(),
      await room.browserOf({ id: 'officer-2', name: 'Trần Văn Nam' }),
    ];
    await officer.open(pathOf(code));
    await colleague.open(`${pathOf(code)}?viec=note`);
    colleague.fill({ text: 'Đã hẹn khảo sát sáng thứ Ba.' });
    await colleague.press('Lưu ghi chú');
    officer.fill({ text: ANSWER });
    const page = await officer.press('Gửi trả lời');

    expect(page.status).toBe(409);
    expect(page.text).toContain('vừa có thay đổi');
    expect(page.text).toContain('Đã hẹn khảo sát sáng thứ Ba.');
    expect(officer.valueOf('text')).toBe(ANSWER);
    expect((await officer.press('Gửi trả lời')).text).toContain('Đã trả lời.');
  });

  test('whose action became illegal meanwhile keeps what was typed, and reads why', async () => {
    const { code } = await standing('processing');
    const [officer, colleague] = [await room.browserOf(), await room.browserOf({ id: 'officer-2' })];
    await officer.open(`${pathOf(code)}?viec=requestSupplement`);
    await colleague.open(pathOf(code));
    colleague.fill({ text: ANSWER });
    await colleague.press('Gửi trả lời');
    officer.fill({ note: 'Đề nghị cho biết số nhà cụ thể.' });
    const page = await officer.press('Gửi yêu cầu');

    expect(page.status).toBe(409);
    expect(officer.valueOf('note')).toBe('Đề nghị cho biết số nhà cụ thể.');
  });

  test('confirms that a summary was checked only once something was found in it', async () => {
    const { code } = await standing('awaitingPublication');
    const officer = await room.browserOf({ id: 'officer-2', name: 'Trần Văn Nam' });
    await officer.open(pathOf(code));
    expect(() => officer.fill({ confirm: 'yes' })).toThrow();
    officer.fill({ summary: 'Đã liên hệ người dân theo số 0912 345 678 và khắc phục.' });
    const found = await officer.press('Công khai');

    expect([found.status, found.text]).toEqual([422, expect.stringContaining('có thể chứa dữ liệu cá nhân')]);
    officer.fill({ confirm: 'yes' });
    expect((await officer.press('Công khai')).text).toContain('Đã duyệt công khai.');
  });

  test.each(['Không tồn tại', 'PAKN-7K3D-9QXM'])(
    'reads the same of the code %s as of a case of others',
    async (code) => {
      const { code: others } = await standing('submitted', { agency: 'H44.104' });
      const officer = await room.browserOf();
      const [wrong, foreign] = [
        await officer.open(pathOf(encodeURIComponent(code))),
        await officer.open(pathOf(others)),
      ];

      expect([wrong.status, foreign.status]).toEqual([404, 404]);
      expect(wrong.text).toBe(foreign.text);
    },
  );

  test('learns nothing from an action that does not exist', async () => {
    const { code } = await standing('submitted');
    const officer = await room.browserOf();
    await officer.open(pathOf(code));
    const page = await officer.send(
      `${pathOf(code)}/constructor`,
      new URLSearchParams({ csrf: officer.valueOf('csrf') ?? '' }),
    );

    expect(page.status).toBe(404);
  });
});

describe('what has no agency yet', () => {
  const content = 'Trường học của con tôi thu học phí sai quy định, tôi muốn tố cáo hiệu trưởng.';

  test('shows which agencies its words suggest, and the link fills in the form that a person sends', async () => {
    const { code } = await standing('submitted', { agency: 'H44', content });
    const desk = await room.browserOf({ id: 'desk-1', agency: 'H44', roles: ['officer'] });
    const page = await desk.open(pathOf(code));

    expect(page.text).toContain('Nội dung có từ “trường học”');
    expect(page.text).toContain('Có thể là tố cáo: cân nhắc hạn chế người xem (“tố cáo”)');
    await desk.follow('Chuyển Sở Giáo dục và Đào tạo');
    expect(desk.valueOf('agency')).toBe('H44.08');
    desk.fill({ reason: 'Việc thu học phí do Sở Giáo dục và Đào tạo quản lý.' });
    const after = await desk.press('Chuyển xử lý');
    expect([after.status, after.text]).toEqual([200, expect.stringContaining('Đã chuyển xử lý.')]);
  });

  test('shows nothing where no word suggests anything, and nothing once it is accepted', async () => {
    const [plain, accepted] = [await standing('submitted', { agency: 'H44' }), await standing('accepted', { content })];
    const desk = await room.browserOf({ id: 'desk-1', agency: 'H44', roles: ['head'] });

    for (const { code } of [plain, accepted]) {
      expect((await desk.open(pathOf(code))).text).not.toContain('Gợi ý từ nội dung');
    }
  });
});

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
