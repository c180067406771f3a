import { describe, expect, test } from 'vitest';
import { createTable } from '../../../support/engine.ts';
import { PATH, reason, reportPages } from '../../../support/report-pages.ts';

const { as, built, restated, submitted } = reportPages(createTable);
const QUARTER = { period: '2026-Q3', agency: 'H44.100' };

describe('the list of reports', () => {
  test('is empty in words until one was built', async () => {
    const page = await (await as('officer', 'H44.104')).open(PATH);

    expect(page.text).toContain('Báo cáo: Đơn vị H44.104');
    expect(page.text).toContain('Chưa có báo cáo nào. Hệ thống tự lập báo cáo sau khi kỳ kết thúc.');
  });

  test('names each period, its state, when it was built, and its figures as CSV', async () => {
    const older = await built({ agency: 'H44.07', period: '2026-09' });
    const newer = await built({ agency: 'H44.07' });
    const officer = await as('officer', 'H44.07');
    const page = await officer.open(PATH);

    expect(page.text).toContain('Tháng 10/2026 ○ Dự thảo, chưa trình Thời điểm lập: 00:00 ngày 05/11/2026 CSV');
    expect(page.html.indexOf(newer)).toBeLessThan(page.html.indexOf(older));
    const csv = await officer.open(`${newer}/so-lieu.csv`);
    expect(csv.headers.get('content-disposition')).toContain('BC-H44.07-2026-10.csv');
    expect(csv.html).toContain('BC-H44.07-2026-10,H44.07');
  });

  test('has longer periods apart, and says why a report was restated and that a paper is outdated', async () => {
    const path = await built(QUARTER);
    await submitted(path);
    await restated(QUARTER, []);
    const page = await (await as('head', 'H44.100')).open(`${PATH}?xem=long`);

    expect(page.text).toMatch(
      /Quý III\/2026 ?Phiên bản 2. Số liệu đã được cập nhật: có lượt đánh giá đến sau khi chốt kỳ/,
    );
    expect(page.text).toMatch(/◔ Đã trình, chờ phê duyệt ?! Số liệu đã thay đổi sau khi ký/);
    expect(page.html).toMatch(/aria-current="page"[^>]*>Quý, 6 tháng, năm/);
    const english = await (await as('head', 'H44.100')).open('/en/can-bo/bao-cao?xem=long');
    expect(english.text).toContain('Third quarter of 2026');
  });

  test('has pages of a year of months', async () => {
    for (const year of ['2024', '2025']) {
      for (let month = 1; month <= 12; month += 1) {
        await built({ agency: 'H44.01', period: `${year}-${`${month}`.padStart(2, '0')}` });
      }
    }
    const officer = await as('officer', 'H44.01');
    expect((await officer.open(PATH)).text).toMatch(/Tháng 12\/2025 .* Tháng 01\/2025/);
    expect((await officer.follow('Trang sau')).text).toMatch(/Tháng 12\/2024 .* Tháng 01\/2024/);
    expect((await officer.follow('Trang sau')).text).toContain('Không còn báo cáo nào.');
  });
});

describe('where the reports below are', () => {
  test('is one sentence about the newest quarter, with a link to each agency', async () => {
    await built({ ...QUARTER, agency: 'H44.104' });
    const path = await built({ ...QUARTER, agency: 'H44.07' });
    await submitted(path);
    const leader = await as('leader', 'H44');
    const page = await leader.open(PATH);
    expect(page.text).toContain(
      'Quý III/2026 – 4 cơ quan, đơn vị cấp dưới trực tiếp: 2 đã trình, chờ phê duyệt; 0 bị trả lại; 0 đã được phê duyệt; 1 chưa trình; 1 chưa có báo cáo.',
    );

    const below = await leader.follow('Xem từng cơ quan, đơn vị');
    expect(below.text).toContain('Báo cáo của cơ quan, đơn vị cấp dưới, quý III/2026');
    expect(below.text).toMatch(/◔ Đã trình, chờ phê duyệt Ngày ký: 06\/11\/2026/);
    expect(below.text).toMatch(/Đơn vị H44.104 ○ Dự thảo, chưa trình Ngày ký: Chưa ký/);
    expect(below.html).toContain(`href="${path}"`);
    // Without a report: to the list of that agency.
    expect(below.html).toContain(`href="${PATH}?co-quan=H44.01"`);
    await leader.open(path);
    await leader.follow('Trả lại để chỉnh sửa');
    leader.fill({ reason });
    await leader.press('Trả lại');
    expect((await leader.open(PATH)).text).toContain('1 bị trả lại');
  });

  test('is shown of another period from the page of a report, and is nothing for officers', async () => {
    const path = await built({ agency: 'H44', period: '2026-Q2' });
    const below = await (await as('auditor', 'H44')).open(path);
    expect(below.html).toContain(`href="${PATH}?co-quan=H44&amp;ky=2026-Q2"`);

    const officer = await as('officer', 'H44');
    expect((await officer.open(path)).html).not.toContain('ky=2026-Q2');
    expect((await officer.open(PATH)).text).not.toContain('cấp dưới trực tiếp');
    expect((await officer.open(`${PATH}?ky=2026-Q2`)).text).toContain('Không có cơ quan, đơn vị cấp dưới.');
  });
});
