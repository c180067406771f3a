import { beforeAll, describe, expect, test } from 'vitest';
import { createTable } from '../../support/engine.ts';
import { staffRoom } from '../../support/office.ts';
import { pagePetitions } from '../../support/page-petitions.ts';

const standing = pagePetitions(createTable);
let room: Awaited<ReturnType<typeof staffRoom>>;
beforeAll(async () => {
  room = await staffRoom(createTable);
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

  test('reads a text in an encoding of before Unicode, beside what was sent', async () => {
    // “Kính gửi ủy ban nhân dân phường, đường Hùng Vương bị ngập” in TCVN3.
    const sent = 'KÝnh göi ñy ban nh©n d©n ph\u00adêng, ®\u00adêng Hïng V\u00ad¬ng bÞ ngËp';
    const { code } = await standing('processing', {}, { content: sent });
    const { text } = await (await room.browserOf()).open(pathOf(code));

    expect(text).toContain(sent);
    expect(text).toContain('Nội dung chuyển từ bảng mã cũ TCVN3 (.VnTime), để đọc Kính gửi ủy ban nhân dân phường');
    const plain = await (await room.browserOf()).open(pathOf((await standing('processing')).code));
    expect(plain.text).not.toContain('bảng mã cũ');
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

  const at = '2026-11-25T02:30:00.000Z';
  const history = [
    { at, event: 'assigned', assignee: { id: 'officer-8', name: 'Đỗ Văn Tám' } },
    { at, event: 'assigned' },
    { at, event: 'extended', days: 1, dueOn: '2026-12-15' },
    { at, event: 'extended', days: 5, dueOn: '2026-12-21' },
    { at, event: 'interimReplied', newDueOn: '2026-12-18' },
    { at, event: 'forwarded', to: 'H44.100', dueOn: '2026-11-24', isLate: true },
  ] as const;

  test.each([
    [
      'vi',
      [
        ...['Đã phân công cán bộ xử lý: Đỗ Văn Tám', 'Thêm 5 ngày làm việc, hạn mới 21/12/2026'],
        ...['Hẹn trả lời ngày 18/12/2026', 'Quá hạn (hạn: 24/11/2026)'],
      ],
    ],
    [
      'en',
      [
        ...['Assigned to an officer: Đỗ Văn Tám', '1 more working day, new due day 15 Dec 2026'],
        ...['5 more working days, new due day 21 Dec 2026', 'Answer promised by 18 Dec 2026'],
        'Late (due on 24 Nov 2026)',
      ],
    ],
  ] as const)('reads in the history who had it, and what was put off and promised, in %s', async (lang, texts) => {
    const { code } = await standing('processing', {}, { events: history });
    const officer = await room.browserOf();

    const { text } = await officer.open(pathOf(code, lang));

    for (const expected of texts) expect(text).toContain(expected);
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
