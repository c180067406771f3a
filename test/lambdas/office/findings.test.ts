import { describe, expect, test } from 'vitest';
import { createTable } from '../../support/engine.ts';
import { findingPages, PATH, report } from '../../support/finding-pages.ts';

const { as, entered, filled } = findingPages(createTable);

describe('the page of findings', () => {
  test('says in one sentence how much is remedied, and lists what is to be done first', async () => {
    const first = await entered({ 'enter-agency': 'H44.07' });
    await entered({ 'enter-agency': 'H44.07', 'enter-number': '13/KL-TTr' });
    await entered({ 'enter-agency': 'H44.07', 'enter-number': '14/KL-TTr', 'enter-dueOn': '27/11/2026' });
    const department = await as('head', 'H44.07');
    await filled(department, first, report, 'Gửi báo cáo');
    await filled(await as('leader', 'H44'), first, {}, 'Xác nhận hoàn thành');
    const page = await department.open(PATH);

    expect(page.text).toContain('Kiến nghị sau thanh tra, kiểm tra: Đơn vị H44.07');
    expect(page.text).toContain('Đã khắc phục 1/3, 1 quá hạn.');
    const [late, soon, done] = ['14/KL-TTr', '13/KL-TTr', '12/KL-TTr'].map((number) => page.text.indexOf(number));
    expect([late, soon, done]).toEqual([late, soon, done].toSorted((a = 0, b = 0) => a - b));
    expect(page.text).toMatch(/Quá hạn 1 ngày làm việc ?27\/11\/2026 Đang thực hiện/);
    expect(page.text).toMatch(/Còn 5 ngày làm việc ?07\/12\/2026/);
    expect(page.text).toMatch(/Báo cáo đúng hạn ?07\/12\/2026 Đã xác nhận hoàn thành/);
  });

  test('shows one state, and counts all the same', async () => {
    await entered({ 'enter-agency': 'H44.01', 'enter-dueOn': '27/11/2026' });
    await entered({ 'enter-agency': 'H44.01', 'enter-number': '15/KL-TTr' });
    const head = await as('head', 'H44.01');
    const page = await head.open(`${PATH}?tinh-trang=overdue`);

    expect(page.text).toContain('Đã khắc phục 0/2, 1 quá hạn.');
    expect(page.text).not.toContain('15/KL-TTr');
    expect((await head.open(`${PATH}?tinh-trang=confirmed`)).text).toContain('Không có kiến nghị nào.');
    expect((await head.open(`${PATH}?tinh-trang=xyz`)).status).toBe(400);
  });

  test('is read in English, by an officer of the agency, too, who adds nothing', async () => {
    await entered({ 'enter-agency': 'H44.104' });
    const page = await (await as('officer', 'H44.104')).open('/en/can-bo/kien-nghi-kiem-tra');

    expect(page.text).toContain('0 of 1 remedied, 0 overdue.');
    expect(page.text).not.toContain('Enter a finding');
  });

  test.each([
    ['admin', 'H44', ''],
    ['officer', 'H44.999', ''],
    ['head', 'H44.104', '?co-quan=H44.100'],
  ] as const)('is not for a %s of %s%s', async (role, agency, query) => {
    const page = await (await as(role, agency)).open(`${PATH}${query}`);

    expect([page.status, page.text]).toEqual([
      403,
      expect.stringContaining('Vai trò của ông/bà không xem được danh mục này'),
    ]);
  });

  test('of an agency without findings says so', async () => {
    expect((await (await as('head', 'H44.100.1')).open(PATH)).text).toContain('Chưa có kiến nghị nào phải thực hiện.');
  });
});
