import { describe, expect, test } from 'vitest';
import { dossierPages, PATH, text } from '../../../support/dossier-pages.ts';
import { createTable } from '../../../support/engine.ts';
import { setClock } from '../../../support/petition-functions.ts';

const { as, kept, count, stores } = dossierPages(createTable);
const explained = { explanations: [{ at: '2026-11-18T03:00:00.000Z', by: 'officer-1', text }] };
const apology = { at: '2026-11-18T04:00:00.000Z', by: 'head-1', newDueOn: '2026-11-27', reason: text };
const codeOf = (path: string) => path.slice(PATH.length + 1);

describe('the page of dossiers', () => {
  test('says in one sentence what is overdue, and lists it with its day, the most urgent first', async () => {
    const later = await kept({ dueOn: '2026-11-17', field: 'Đất đai', ...explained, apology });
    const first = await kept();
    await kept({ dueOn: '2026-11-20' });
    const page = await (await as('officer', 'H44.100')).open(PATH);

    expect(page.text).toContain('Hồ sơ thủ tục hành chính: Phường Việt Trì');
    expect(page.text).toContain('2 hồ sơ quá hạn, 1 chưa giải trình, 1 chưa xin lỗi.');
    expect(page.text).toMatch(
      new RegExp(`${codeOf(first)} ?Thủ tục 1.012766 · Tiếp nhận 02/11/2026 · Trực tuyến ! Quá hạn 3 ngày làm việc`),
    );
    expect(page.text).toMatch(/Đang xử lý Chưa giải trình · Chưa xin lỗi/);
    expect(page.text).toMatch(/Quá hạn 2 ngày làm việc ?17\/11\/2026 Đang xử lý Đã giải trình · Đã xin lỗi/);
    expect(page.text.indexOf(codeOf(first))).toBeLessThan(page.text.indexOf(codeOf(later)));
    expect(page.html).toContain(`href="${first}"`);
  });

  test('shows what is due soon or all that is pending, in English too', async () => {
    await kept({ agency: 'H44.07', dueOn: '2026-11-20' });
    const officer = await as('officer', 'H44.07');
    const soon = await officer.open('/en/can-bo/ho-so?xem=dueSoon');

    expect(soon.text).toContain('No dossier is overdue.');
    expect(soon.text).toMatch(/◔ 1 working day left ?20 Nov 2026 Being processed/);
    expect((await officer.open(PATH)).text).toContain('Không có hồ sơ nào.');
    expect((await officer.open(`${PATH}?xem=open`)).text).toContain('Còn 1 ngày làm việc');
    expect((await officer.open(`${PATH}?xem=ended`)).status).toBe(400);
  });

  test('has further pages as links', async () => {
    for (let index = 0; index < 51; index += 1) await kept({ agency: 'H44.01' });
    const officer = await as('officer', 'H44.01');
    const page = await officer.open(PATH);

    expect(page.text).toContain('51 hồ sơ quá hạn');
    expect(page.html.match(/office-queue__link/g)).toHaveLength(50);
    const second = await officer.follow('Trang sau');
    expect(second.html.match(/office-queue__link/g)).toHaveLength(1);
    expect(second.html).not.toContain('Trang sau');
    expect((await officer.open(`${PATH}?tiep=gia`)).status).toBe(400);
  });

  test('opens a dossier by its code, also one that no list has', async () => {
    const setAside = { at: '2026-11-18T05:00:00.000Z', by: 'leader-1', reason: text };
    const path = await kept({ agency: 'H44.08', setAside });
    const head = await as('head', 'H44.08');
    expect((await head.open(PATH)).text).not.toContain(codeOf(path));
    head.fill({ ma: ` ${codeOf(path).toLowerCase()} ` });

    expect(new URL((await head.press('Mở hồ sơ')).url).pathname).toBe(path);
    expect(head.page().text).toContain('Hồ sơ này không được thống kê');
    expect(new URL((await head.open(`${PATH}?ma=`)).url).pathname).toBe(PATH);
    expect((await head.open(`${PATH}?ma=../../x`)).status).toBe(404);
  });

  test('takes the code of an agency as people type it, and finds no dossiers at one that does not exist', async () => {
    const officer = await as('officer', 'H44.100');

    expect((await officer.open(`${PATH}?co-quan=%20h44.100%20`)).status).toBe(200);
    const unknown = await officer.open(`${PATH}?co-quan=Việt Trì`);
    expect([unknown.status, unknown.text]).toEqual([404, expect.stringContaining('Không có hồ sơ này')]);
  });

  test('links to form II.06a of the running period', async () => {
    const page = await (await as('head', 'H44.07')).open(PATH);

    expect(page.text).toContain('Biểu II.06a, kỳ báo cáo tháng 12/2026');
    for (const format of ['html', 'csv']) {
      expect(page.html).toContain(
        `/v1/timeliness/dossiers/${format}?agency=H44.07&amp;period=r%3A2026-12&amp;by=field`,
      );
    }
  });
});

describe('the agencies below', () => {
  test('are listed to a leader with what is overdue there, and each leads to its list', async () => {
    await kept({ agency: 'H44.104', ...explained });
    const leader = await as('leader', 'H44');
    expect((await leader.open(PATH)).text).not.toContain('Đơn vị cấp dưới');
    await count();
    const page = await leader.open(PATH);

    expect(page.text).toMatch(
      /Đơn vị cấp dưới, trực thuộc \(thống kê lúc 10:00 ngày 19\/11\/2026\): \d+ hồ sơ quá hạn/,
    );
    expect(page.text).toMatch(/Đơn vị H44.104 Quá hạn: ?1 Chưa giải trình: ?0 Chưa xin lỗi: ?1/);
    expect(page.html).toContain('by=agency');
    expect((await leader.follow('Đơn vị H44.104')).text).toContain(
      '1 hồ sơ quá hạn, 0 chưa giải trình, 1 chưa xin lỗi.',
    );
  });

  test('are those of the half month before, where the present one was not counted yet', async () => {
    await kept({ agency: 'H44.104' });
    await count();
    setClock('2026-12-01T01:00:00.000Z');

    expect((await (await as('leader', 'H44')).open(PATH)).text).toContain('(thống kê lúc 10:00 ngày 19/11/2026)');
  });

  test('that have nothing overdue are left out', async () => {
    const [row] = await stores.counts.between('H44.100', '2026-11b', '2026-11b');
    if (row === undefined) throw new Error('Nothing was counted');
    await stores.counts.put({ ...row, children: {} });

    expect((await (await as('head', 'H44.100')).open(PATH)).text).toContain('Không có hồ sơ quá hạn. Số liệu thống kê');
  });

  test('are not shown to an officer', async () => {
    expect((await (await as('officer', 'H44.100')).open(PATH)).text).not.toContain('Đơn vị cấp dưới');
  });
});

test.each([
  ['admin', 'H44', ''],
  ['officer', 'H44', '?co-quan=H44.100'],
  ['head', 'H44.104', '?co-quan=H44.100'],
  ['head', 'H44.104', '?co-quan=H44.999'],
] as const)('a %s of %s has no list %s', async (role, agency, query) => {
  const page = await (await as(role, agency)).open(`${PATH}${query}`);

  expect([page.status, page.text]).toEqual([404, expect.stringContaining('Không có hồ sơ này')]);
});
