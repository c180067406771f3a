import { describe, expect, test } from 'vitest';
import { createTable } from '../../../support/engine.ts';
import { reason, reportPages } from '../../../support/report-pages.ts';

const { as, built, submitted, stores, stranger } = reportPages(createTable);
const PART = '/so-lieu-nhap';
const evidence = '12/KH-UBND ngày 06/10/2026';
const why = 'Bổ sung văn bản ban hành cuối kỳ.';
const two = { 'guidance-value': '2', 'guidance-evidence': evidence };
const stored = async (period: string) => (await stores.submissions.find('H44.100', period)).activities;

describe('the figures that an agency enters', () => {
  test('are entered by its head on a plain form, and shown apart on the page of the report', async () => {
    const path = await built({ period: '2026-01' });
    const head = await as('head', 'H44.100');
    const report = await head.open(path);
    expect(report.text).toContain('Số liệu do cơ quan nhập, hệ thống không tự đếm.');
    expect(report.text).toContain('Văn bản chỉ đạo, hướng dẫn đã ban hành Số lượng: Chưa có số liệu');

    await head.follow('Nhập, sửa số liệu');
    head.fill({ ...two, 'trainees-value': '1.200', 'trainees-evidence': evidence, 'dialogues-value': ' 0 ' });
    head.fill({ 'dialogues-evidence': 'Sổ theo dõi hội nghị' });
    const saved = await head.press('Lưu số liệu');

    expect([saved.status, saved.text]).toEqual([200, expect.stringContaining('Đã lưu số liệu.')]);
    expect(saved.text).toContain('Số lượng: 1.200 lượt người');
    expect(saved.text).toMatch(/Phiên bản 1 .* Trần Văn Lãnh, Phường Việt Trì/);
    expect(await stored('2026-01')).toMatchObject({
      ...{ version: 1, figures: { guidance: { value: 2 }, trainees: { value: 1_200 }, dialogues: { value: 0 } } },
    });
    expect((await head.open(path)).text).toContain('Số lượng: 0 hội nghị');
    expect((await head.follow('Xem, in dự thảo báo cáo')).text).toContain('có 1.200 lượt người được tập huấn');
  });

  test('are read in English, with what was typed as text and no markup', async () => {
    const path = await built({ period: '2026-02' });
    const head = await as('head', 'H44.100');
    await head.open(`${path}${PART}`.replace('/vi/', '/en/'));
    head.fill({ 'trainees-value': '1,200', 'trainees-evidence': '<script>alert(1)</script>' });
    const saved = await head.press('Save the figures');

    expect(saved.text).toContain('Figures entered by the agency, not counted by the service.');
    expect(saved.text).toContain('1,200 attendances Evidence: <script>alert(1)</script>');
    expect(saved.html).not.toContain('<script>alert');
    expect(saved.html).toContain('lang="en"');
  });

  test('that are wrong keep their text, with what is wrong beside it', async () => {
    const path = await built({ period: '2026-03' });
    const head = await as('head', 'H44.100');
    await head.open(`${path}${PART}`);
    head.fill({ 'guidance-value': '1.000.000.000.000', 'guidance-evidence': evidence, 'trainings-value': '1,5' });
    head.fill({ 'trainings-evidence': evidence, 'dialogues-evidence': 'Chưa có số', 'receptions-value': '-3' });
    const refused = await head.press('Lưu số liệu');

    expect(refused.status).toBe(400);
    expect(refused.title).toMatch(/^Lỗi: /);
    for (const text of [
      'Văn bản chỉ đạo, hướng dẫn đã ban hành: nhập số nguyên từ 0 đến 10.000,',
      ...['từ 0 đến 1.000,', 'từ 0 đến 1.000.000,'],
    ])
      expect(refused.text).toContain(text);
    expect(head.valueOf('guidance-value')).toBe('1.000.000.000.000');
    expect(head.valueOf('trainings-value')).toBe('1,5');
    expect(head.valueOf('dialogues-evidence')).toBe('Chưa có số');
    expect(await stored('2026-03')).toBeUndefined();
  });

  test('need evidence, each of its own', async () => {
    const path = await built({ period: '2026-11' });
    const head = await as('head', 'H44.100');
    await head.open(`${path}${PART}`.replace('/vi/', '/en/'));
    head.fill({ 'guidance-value': '2', 'guidance-evidence': '' });

    expect((await head.press('Save the figures')).text).toContain('give the evidence in 3 to 300 characters');
    expect(head.valueOf('guidance-value')).toBe('2');
  });

  test('that seem to contain personal data are saved after a tick', async () => {
    const path = await built({ period: '2026-04' });
    const head = await as('head', 'H44.100');
    await head.open(`${path}${PART}`);
    head.fill({ ...two, 'guidance-evidence': 'Liên hệ 0912 345 678' });
    expect((await head.press('Lưu số liệu')).text).toContain('Nội dung có thể chứa dữ liệu cá nhân.');
    head.fill({ confirm: 'yes' });

    expect((await head.press('Lưu số liệu')).text).toContain('Đã lưu số liệu.');
  });

  test('are changed for a reason, and the history says what was replaced', async () => {
    const path = await built({ period: '2026-05' });
    const head = await as('head', 'H44.100');
    await head.open(`${path}${PART}`);
    head.fill(two);
    await head.press('Lưu số liệu');
    expect(head.valueOf('guidance-value')).toBe('2');
    head.fill({ 'guidance-value': '3' });
    expect((await head.press('Lưu số liệu')).text).toContain('Nêu lý do sửa, từ 10 đến 300 ký tự');
    head.fill({ why });

    const changed = await head.press('Lưu số liệu');

    expect(changed.text).toContain(why);
    expect(changed.text).toContain(`Trước khi nhập – Văn bản chỉ đạo, hướng dẫn đã ban hành: 2; ${evidence}`);
  });
});

describe('a form that somebody else overtook', () => {
  test('is shown again beside what was entered meanwhile', async () => {
    const path = await built({ period: '2026-06' });
    const [one, other] = [await as('head', 'H44.100', 'one'), await as('head', 'H44.100', 'other')];
    await one.open(`${path}${PART}`);
    await other.open(`${path}${PART}`);
    other.fill({ 'guidance-value': '9', 'guidance-evidence': evidence });
    await other.press('Lưu số liệu');
    one.fill(two);
    const conflict = await one.press('Lưu số liệu');

    expect(conflict.status).toBe(409);
    expect(conflict.text).toContain('Số liệu vừa được người khác sửa.');
    expect(conflict.text).toContain('Số lượng: 9 văn bản');
    expect(one.valueOf('guidance-value')).toBe('2');
    one.fill({ why });
    expect((await one.press('Lưu số liệu')).text).toContain('Số lượng: 2 văn bản');
  });

  test('by a paper that was submitted changes nothing, and its text is not lost', async () => {
    const path = await built({ period: '2026-07' });
    const head = await as('head', 'H44.100');
    await head.open(`${path}${PART}`);
    await submitted(path);
    head.fill(two);
    const late = await head.press('Lưu số liệu');

    expect(late.status).toBe(409);
    expect(late.text).toContain('Số liệu hiện không sửa được: báo cáo đang chờ phê duyệt');
    expect(head.valueOf('guidance-evidence')).toBe(evidence);
    expect(await stored('2026-07')).toBeUndefined();
    await head.open(`${path}?viec=withdraw`);
    head.fill({ reason });
    await head.press('Rút lại');
    await head.open(`${path}${PART}`);
    head.fill(two);
    expect((await head.press('Lưu số liệu')).text).toContain('Đã lưu số liệu.');
    await submitted(path, { number: '16/BC-UBND' });
    expect((await head.open(path)).text).toContain('Xem căn cứ và lịch sử nhập');
  });

  test('of the paper itself is compared with the draft before it is submitted', async () => {
    const path = await built({ period: '2026-08' });
    const [one, other] = [await as('head', 'H44.100', 'one'), await as('head', 'H44.100', 'other')];
    await one.open(path);
    await other.open(`${path}${PART}`);
    other.fill(two);
    await other.press('Lưu số liệu');
    one.fill({ number: '12/BC-UBND', place: 'Việt Trì', signedOn: '06/11/2026', signerName: 'Nguyễn Văn An' });
    one.fill({ signerPosition: 'CHỦ TỊCH', assessment: 'Ba trường hợp quá hạn do mưa lớn kéo dài.' });
    const refused = await one.press('Trình báo cáo');

    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Số liệu do cơ quan nhập vừa được sửa.');
    expect((await one.press('Trình báo cáo')).url).toContain('xong=submit');
  });
});

describe('the page of figures', () => {
  test.each([
    ['officer', 'H44.100'],
    ['auditor', 'H44'],
    ['leader', 'H44'],
  ] as const)('has no form for a %s of %s, and none that is forged is carried out', async (role, agency) => {
    const path = await built({ period: '2026-09' });
    const reader = await as(role, agency);
    const page = await reader.open(`${path}${PART}?xong=luu`);
    expect([page.status, page.text.includes('Lưu số liệu'), page.text.includes('Đã lưu')]).toEqual([200, false, false]);
    const csrf = /name="csrf" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const sent = await reader.send(`${path}${PART}`, new URLSearchParams({ csrf, version: '0', ...two }));

    expect(sent.status).toBe(403);
    expect(await stored('2026-09')).toBeUndefined();
  });

  test('does not exist for others, for periods without a report, or without a session', async () => {
    const path = await built({ period: '2026-10' });
    const other = await as('head', 'H44.104');
    for (const address of [path, `${path.slice(0, -7)}2099-Q4`, '/vi/can-bo/bao-cao/khong-co'])
      expect((await other.open(`${address}${PART}`)).status).toBe(404);
    expect((await stranger().open(`${path}${PART}`)).url).toContain('dang-nhap');
  });

  test('refuses a form with a version that is no number', async () => {
    const path = await built({ period: '2026-10' });
    const head = await as('head', 'H44.100');
    const page = await head.open(`${path}${PART}`);
    const csrf = /name="csrf" value="([^"]+)"/.exec(page.html)?.[1] ?? '';

    expect((await head.send(`${path}${PART}`, new URLSearchParams({ csrf, version: 'x', ...two }))).status).toBe(400);
  });
});
