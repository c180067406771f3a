import { describe, expect, test } from 'vitest';
import { createTable } from '../../support/engine.ts';
import { entry, findingPages, PATH, report } from '../../support/finding-pages.ts';

const { as, entered, filled } = findingPages(createTable);

describe('a finding', () => {
  test('shows the working day that follows a day off', async () => {
    const page = await (await as('head', 'H44.100')).open(await entered());

    expect(page.text).toContain('Còn 5 ngày làm việc (07/12/2026)');
    expect(page.text).toContain('Thời hạn ghi trong văn bản (ngày nghỉ) 05/12/2026');
  });

  test('says that something was done only while that is so, for everybody who opens the address', async () => {
    const path = await entered();
    const head = await as('head', 'H44.100');

    for (const act of ['report', 'confirm', 'return', 'withdraw'])
      expect((await head.open(`${path}?xong=${act}`)).html).not.toContain('notice__title');
  });

  test('is reported by its head, returned, reported again and confirmed, and says so', async () => {
    const path = await entered();
    const [head, leader] = [await as('head', 'H44.100'), await as('leader', 'H44')];
    const link = 'https://phutho.example/van-ban/215';
    expect((await filled(head, path, { ...report, 'report-link': link }, 'Gửi báo cáo')).text).toContain(
      'Đã gửi báo cáo kết quả khắc phục.',
    );
    expect(head.page().html).toContain(`href="${link}"`);
    const returned = await filled(
      leader,
      path,
      { 'return-reason': 'Báo cáo chưa nêu ngày thực hiện.' },
      'Yêu cầu thực hiện lại',
    );
    expect(returned.text).toContain('Báo cáo chưa nêu ngày thực hiện.');
    await filled(head, path, report, 'Gửi báo cáo');
    const confirmed = await filled(leader, path, { 'confirm-opinion': 'Đã kiểm tra tại chỗ.' }, 'Xác nhận hoàn thành');

    expect(confirmed.text).toContain('Đã xác nhận hoàn thành');
    expect(confirmed.text.match(/lần cập nhật \d/g)).toEqual([
      'lần cập nhật 5',
      'lần cập nhật 4',
      'lần cập nhật 3',
      'lần cập nhật 2',
      'lần cập nhật 1',
    ]);
  });

  test('is changed for a reason; what was before stays in its history', async () => {
    const path = await entered();
    const leader = await as('leader', 'H44');
    await leader.open(path);
    await leader.follow('Sửa kiến nghị');
    expect([leader.valueOf('change-dueOn'), leader.valueOf('change-number')]).toEqual(['05/12/2026', '12/KL-TTr']);
    leader.fill({ 'change-dueOn': '31/12/2026' });
    const refused = await leader.press('Lưu thay đổi');
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('Khi sửa phải nêu lý do')]);
    leader.fill({ 'change-why': 'Gia hạn theo đề nghị của phường.' });
    const changed = await leader.press('Lưu thay đổi');

    expect(changed.text).toContain('Thời hạn ban đầu 07/12/2026');
    expect(changed.text).toContain('Trước khi sửa – Thời hạn: 07/12/2026');
  });

  test('is withdrawn with a reason', async () => {
    const page = await filled(
      await as('leader', 'H44'),
      await entered(),
      { 'withdraw-reason': 'Nhập trùng với kiến nghị đã có.' },
      'Rút kiến nghị',
    );

    expect(page.text).toContain('Đã rút kiến nghị.');
    expect(page.text).toContain('Không còn thời hạn');
    expect(page.html).not.toContain('name="act"');
  });

  test('with something wrong is shown again with what was typed', async () => {
    const leader = await as('leader', 'H44');
    const page = await filled(
      leader,
      `${PATH}?nhap=1`,
      { ...entry, 'enter-number': '', 'enter-on': 'mai', 'enter-found': 'x' },
      'Lưu kiến nghị',
    );

    expect([page.status, page.title]).toEqual([400, expect.stringMatching(/^Lỗi: /)]);
    for (const text of ['Nhập số, ký hiệu', 'Nhập ngày, ví dụ 31/12/2026', 'Nhập từ 10 đến 1.000 ký tự']) {
      expect(page.text).toContain(text);
    }
    expect(leader.valueOf('enter-on')).toBe('mai');
    leader.fill({ ...entry, 'enter-on': '20/12/2026' });
    expect((await leader.press('Lưu kiến nghị')).text).toContain('Ngày không hợp lệ');
    leader.fill({ 'enter-on': '20/11/2026', 'enter-dueOn': '19/11/2026' });
    expect((await leader.press('Lưu kiến nghị')).text).toContain('Ngày không hợp lệ');
  });

  test('with what seems to be personal data asks whether it was checked', async () => {
    const found = 'Người dân gọi số 0912 345 678 nhưng không ai nghe máy.';
    const leader = await as('leader', 'H44');
    const page = await filled(leader, `${PATH}?nhap=1`, { ...entry, 'enter-found': found }, 'Lưu kiến nghị');

    expect([page.status, page.text]).toEqual([422, expect.stringContaining('Văn bản có thể chứa dữ liệu cá nhân')]);
    leader.fill({ 'enter-confirm': 'yes' });
    expect((await leader.press('Lưu kiến nghị')).text).toContain('Đã lưu kiến nghị.');
  });

  test('that somebody else changed meanwhile keeps what was typed beside it', async () => {
    const path = await entered();
    const [head, other] = [await as('head', 'H44.100'), await as('leader', 'H44.100')];
    await head.open(path);
    await other.open(path);
    head.fill(report);
    await head.press('Gửi báo cáo');
    other.fill({ ...report, 'report-text': 'Lời của người thứ hai, gửi sau.' });
    const late = await other.press('Gửi báo cáo');

    expect([late.status, late.text]).toEqual([409, expect.stringContaining('Kiến nghị vừa được người khác cập nhật.')]);
    expect(other.valueOf('report-text')).toBe('Lời của người thứ hai, gửi sau.');
    expect((await other.press('Gửi báo cáo')).status).toBe(200);
  });

  test('that has ended meanwhile says so', async () => {
    const path = await entered();
    const head = await as('head', 'H44.100');
    await head.open(path);
    await filled(
      await as('leader', 'H44'),
      path,
      { 'withdraw-reason': 'Nhập trùng với kiến nghị đã có.' },
      'Rút kiến nghị',
    );
    const csrf = head.valueOf('csrf') ?? '';
    const page = await head.send(path, new URLSearchParams({ csrf, version: '2', act: 'report', ...report }));

    expect([page.status, page.text]).toEqual([409, expect.stringContaining('không cho phép thao tác này')]);
  });

  test.each([
    ['the head of another agency', 'head', 'H44.104', 403],
    ['an officer of the agency', 'officer', 'H44.100', 403],
    ['an auditor', 'auditor', 'H44', 403],
  ] as const)('is not acted on by %s', async (_, role, agency, status) => {
    const path = await entered();
    const reader = await as(role, agency);
    await reader.open('/vi/can-bo/kien-nghi-kiem-tra');
    const csrf = reader.valueOf('csrf') ?? '';
    for (const act of ['report', 'withdraw', 'confirm']) {
      const form = new URLSearchParams({ csrf, version: '1', act, ...report, [`${act}-reason`]: 'Một lý do đủ dài.' });
      expect((await reader.send(path, form)).status).toBe(status);
    }
  });

  test('that there is not, an action that there is not, and a form without an id are refused', async () => {
    const leader = await as('leader', 'H44');
    await leader.open(PATH);
    const csrf = leader.valueOf('csrf') ?? '';

    expect((await leader.open(`${PATH}/khong-co`)).status).toBe(403);
    expect((await leader.send(await entered(), new URLSearchParams({ csrf, act: 'enter' }))).status).toBe(400);
    expect((await leader.send(PATH, new URLSearchParams({ csrf, ...entry }))).status).toBe(400);
  });
});
