import { describe, expect, test } from 'vitest';
import { createTable } from '../../../support/engine.ts';
import { filled, reason, reportPages } from '../../../support/report-pages.ts';

const { as, built, restated, submitted, stores } = reportPages(createTable);
const acts = (html: string) => [...html.matchAll(/name="act" value="(\w+)"/g)].map(([, act]) => act);
const stored = async (period: string) => (await stores.submissions.find('H44.100', period)).submission;

describe('a report', () => {
  test('says its figures in the words of its document, and has the form of one next step', async () => {
    const path = await built({ period: '2026-01' });
    const page = await (await as('head', 'H44.100')).open(path);

    expect(page.text).toContain('Báo cáo tháng 01/2026: Phường Việt Trì');
    expect(page.text).toContain('Từ 01/01/2026 đến 31/01/2026');
    expect(page.text).toContain('Tỷ lệ trả lời đúng hạn trên tổng số đã trả lời: 5/6 (đạt 83,33%).');
    expect(page.text).toContain('Chưa trình lần nào.');
    expect(acts(page.html)).toEqual(['submit']);
    const officer = await as('officer', 'H44.100');
    expect(acts((await officer.open(path)).html)).toEqual([]);
    const english = await officer.open(path.replace('/vi/', '/en/'));
    expect(english.text).toContain('In Vietnamese, as the official document states them.');
    expect(english.html).toContain('<div lang="vi">');
  });

  test('is submitted, returned with a reason, submitted again and approved', async () => {
    const path = await built({ period: '2026-02' });
    await submitted(path);
    const leader = await as('leader', 'H44');
    expect(acts((await leader.open(path)).html)).toEqual(['approve']);
    expect(acts((await leader.follow('Trả lại để chỉnh sửa')).html)).toEqual(['return']);
    leader.fill({ reason });
    expect((await leader.press('Trả lại')).text).toContain('Đã trả lại báo cáo.');

    const head = await as('head', 'H44.100');
    const again = await head.open(path);
    expect(again.text).toContain('! Yêu cầu chỉnh sửa');
    expect(again.text).toMatch(new RegExp(`Trả lại để chỉnh sửa .* Trần Văn Lãnh, .*${reason}`));
    // What mostly stays the same is there; the number and the day are of the new paper.
    expect(head.valueOf('assessment')).toBe(filled.assessment);
    expect([head.valueOf('number'), head.valueOf('signedOn')]).toEqual(['', '']);
    await submitted(path, { number: '15/BC-UBND' });

    await leader.open(path);
    const approved = await leader.press('Phê duyệt, chốt kỳ');
    expect(approved.text).toContain('Đã phê duyệt báo cáo, chốt kỳ.');
    expect(approved.text).toMatch(/Số 15\/BC-UBND, ngày 06\/11\/2026, .* Số 12\/BC-UBND, ngày/);
    expect(acts(approved.html)).toEqual([]);
    expect(await stored('2026-02')).toMatchObject({ revision: 4, entries: [{}, { decision: { state: 'approved' } }] });
  });

  test('says that something was done only while that is so, for everybody who opens the address', async () => {
    const path = await built({ period: '2026-08' });
    const head = await as('head', 'H44.100');

    expect((await head.open(`${path}?xong=approve`)).text).not.toContain('Đã phê duyệt báo cáo');
    expect((await head.open(`${path}?xong=x`)).text).toContain('Chưa trình lần nào.');
  });

  test('is taken back by its agency, as long as nobody decided', async () => {
    const path = await built({ period: '2026-03' });
    await submitted(path);
    const head = await as('head', 'H44.100');
    expect(acts((await head.open(path)).html)).toEqual([]);
    await head.follow('Rút lại báo cáo đã trình');
    head.fill({ reason: 'Ghi nhầm số của văn bản.' });

    expect((await head.press('Rút lại')).text).toMatch(/Đã rút lại báo cáo\..*‖ Đã rút lại/);
  });

  test('whose figures changed later says which, and is corrected with a reason', async () => {
    const path = await built({ period: '2026-04' });
    await submitted(path);
    const leader = await as('leader', 'H44');
    await leader.open(path);
    await leader.press('Phê duyệt, chốt kỳ');
    await restated({ period: '2026-04' }, [
      { figure: 'answerRatings.respondents', before: '', after: '1' },
      { figure: 'petitions.answered.late', before: '1', after: '2' },
    ]);
    const head = await as('head', 'H44.100');
    const page = await head.open(path);
    expect(page.text).toMatch(/Phiên bản 2, 09:00 ngày 09\/11\/2026 ?Số liệu đã được cập nhật: có lượt đánh giá/);
    expect(page.text).toContain('Xem số liệu thay đổi (nêu 2 số liệu)');
    expect(page.text).toMatch(/Phản ánh, kiến nghị – đã trả lời – quá hạn Trước: 1 Sau: 2/);
    expect(page.text).toContain('Trước: không có Sau: 1');

    head.fill({ ...filled, number: '20/BC-UBND', signedOn: '09/11/2026' });
    const without = await head.press('Trình báo cáo');
    expect([without.status, without.text]).toEqual([422, expect.stringContaining('Nêu lý do, từ 10 đến 1.000 ký tự')]);
    head.fill({ reason: 'Bổ sung lượt đánh giá đến muộn.' });
    const corrected = await head.press('Trình báo cáo');
    expect(corrected.text).toMatch(/Văn bản chốt kỳ Xem văn bản \(phiên bản 1\)/);
    expect(corrected.text).toContain('Lý do thay thế: Bổ sung lượt đánh giá đến muộn.');
  });
});

test('a paper whose figures changed is returned, not approved', async () => {
  const path = await built({ period: '2025-12' });
  await submitted(path);
  const leader = await as('leader', 'H44');
  await leader.open(path);
  await restated({ period: '2025-12' }, []);
  const late = await leader.press('Phê duyệt, chốt kỳ');

  expect([late.status, late.text]).toEqual([409, expect.stringContaining('Số liệu đã được cập nhật.')]);
  expect(acts((await leader.open(path)).html)).toEqual(['return']);
});

describe('a form that is refused', () => {
  test('is shown again with what was typed and what is wrong', async () => {
    const path = await built({ period: '2026-05' });
    const head = await as('head', 'H44.100');
    await head.open(path);
    head.fill({ number: '12/BC-UBND', signedOn: 'mai', assessment: 'Ngắn' });
    const wrong = await head.press('Trình báo cáo');

    expect([wrong.status, wrong.title]).toEqual([400, expect.stringMatching(/^Lỗi: /)]);
    for (const text of [
      'Nhập địa danh, không quá 60 ký tự',
      'Nhập ngày, ví dụ 08/10/2026',
      'Nhập họ tên người ký, từ 2 đến 200 ký tự',
      'Nhập chức vụ, từ 2 đến 200 ký tự',
      'Nêu đánh giá, từ 20 đến 6.000 ký tự',
    ]) {
      expect(wrong.text).toContain(text);
    }
    expect([head.valueOf('number'), head.valueOf('signedOn')]).toEqual(['12/BC-UBND', 'mai']);
    head.fill({ ...filled, signedOn: '04/11/2026' });
    const early = await head.press('Trình báo cáo');
    expect([early.status, early.text]).toEqual([
      422,
      expect.stringContaining('Ngày ký không được trước ngày số liệu được thống kê (05/11/2026) và không sau hôm nay'),
    ]);
  });

  test('because the figures changed meanwhile keeps what was typed, and is sent again', async () => {
    const path = await built({ period: '2026-06' });
    const head = await as('head', 'H44.100');
    await head.open(path);
    await restated({ period: '2026-06' }, []);
    head.fill(filled);
    const outdated = await head.press('Trình báo cáo');

    expect([outdated.status, outdated.text]).toEqual([
      409,
      expect.stringContaining('Số liệu của báo cáo vừa được cập nhật.'),
    ]);
    expect(head.valueOf('assessment')).toBe(filled.assessment);
    head.fill({ signedOn: '09/11/2026' });
    expect((await head.press('Trình báo cáo')).text).toContain('Đã trình báo cáo.');
  });

  test('because somebody else was faster says so, and loses no text', async () => {
    const path = await built({ period: '2026-07' });
    const slow = await as('head', 'H44.100', 'slow');
    await slow.open(path);
    await submitted(path);
    slow.fill({ ...filled, number: '13/BC-UBND' });
    const late = await slow.press('Trình báo cáo');

    expect([late.status, late.text]).toEqual([409, expect.stringContaining('Báo cáo vừa được người khác trình')]);
    expect(slow.valueOf('number')).toBe('13/BC-UBND');
  });
});
