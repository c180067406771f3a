import { describe, expect, test } from 'vitest';
import { NOW } from '../../../support/dossier-house.ts';
import { dossierSheetPages, SHEET } from '../../../support/dossier-sheet-pages.ts';
import { factCells } from '../../../support/dossier-sheets.ts';
import { createTable } from '../../../support/engine.ts';
import { setClock } from '../../../support/petition-functions.ts';

const { invoke, send, newCode, previewed, find } = dossierSheetPages(createTable);

describe('between the preview and the import', () => {
  test.each([
    ['before my preview', '02:58', /Dòng 3 ?Mã hồ sơ ?Hồ sơ vừa thay đổi sau khi xem trước/],
    ['after my preview', '03:01', /Dòng 3 ?Thời điểm cập nhật ?Dữ liệu trong tệp cũ hơn dữ liệu đã có/],
  ])(
    'a dossier that somebody else wrote, who looked at it %s, is left alone and named; the others are written',
    async (_, at, why) => {
      const [mine, theirs] = [newCode(), newCode()];
      const preview = () => previewed([factCells({ code: theirs, dueOn: '2026-11-30' })], ['leader', 'H44']);
      setClock(`2026-11-19T${at}:00.000Z`);
      const early = at < '03:00' ? await preview() : undefined;
      setClock(NOW);
      const { browser } = await previewed([factCells({ code: mine }), factCells({ code: theirs })]);
      setClock('2026-11-19T03:01:00.000Z');
      await (early ?? (await preview())).browser.press('Ghi 1 hồ sơ');
      const page = await browser.press('Ghi 2 hồ sơ');

      expect(page.text).toContain('Đã ghi 1 hồ sơ.');
      expect(page.text).toMatch(why);
      expect(await find(theirs)).toMatchObject({ dueOn: '2026-11-30', by: 'staff:leader-H44', version: 1 });
      expect(await find(mine)).toMatchObject({ version: 1 });
    },
  );

  test('the same form sent twice writes once', async () => {
    const code = newCode();
    const { browser } = await previewed([factCells({ code })]);
    const form = new FormData();
    for (const name of ['csrf', 'facts']) form.append(name, browser.valueOf(name) ?? '');
    await browser.press('Ghi 1 hồ sơ');
    expect((await browser.send(SHEET, form)).text).toContain('Đã ghi 1 hồ sơ.');
    expect(await find(code)).toMatchObject({ version: 1, changes: [] });
  });

  test('a run that broke off is repaired by the same file again', async () => {
    const codes = Array.from({ length: 150 }, () => newCode());
    const cells = codes.map((code) => factCells({ code }));
    const { browser } = await previewed(cells);
    send.mockImplementationOnce(invoke).mockRejectedValueOnce(new Error('The table is away'));
    expect((await browser.press('Ghi 150 hồ sơ')).status).toBe(500);

    setClock('2026-11-19T03:05:00.000Z');
    const again = await previewed(cells);
    expect(again.page.text).toContain('Thêm mới: 50 Thay đổi: 0 Không thay đổi: 100');
    await again.browser.press('Ghi 50 hồ sơ');
    expect(await find(`${codes[149]}`)).toMatchObject({ version: 1 });
  });

  test('what time does not suffice for is written by the next step', async () => {
    const codes = Array.from({ length: 250 }, () => newCode());
    const { browser, page } = await previewed(codes.map((code) => factCells({ code })));
    expect(page.text).toContain('Còn 50 mục không hiển thị.');
    // The first two batches are in progress when time is up.
    send.mockImplementation(async (parts, by) => {
      const taken = await invoke(parts, by);
      setClock('2026-11-19T03:00:07.000Z');
      return taken;
    });
    const part = await browser.press('Ghi 250 hồ sơ');
    expect(part.text).toMatch(/Đã ghi 200 hồ sơ\. Còn 50 hồ sơ chưa ghi/);
    expect(await find(`${codes[249]}`)).toBeUndefined();
    expect((await browser.press('Ghi 50 hồ sơ')).text).toContain('Đã ghi 250 hồ sơ.');
    expect(await find(`${codes[249]}`)).toMatchObject({ version: 1 });
  });
});

test('rows that time did not suffice to check are counted, and the others can be written', async () => {
  send.mockImplementation(async (parts, by) => {
    const taken = await invoke(parts, by);
    setClock('2026-11-19T03:00:07.000Z');
    return taken;
  });
  const { browser, page } = await previewed(Array.from({ length: 201 }, () => factCells({ code: newCode() })));

  expect(page.text).toMatch(/Thêm mới: 200 Thay đổi: 0 Không thay đổi: 0 Dòng không ghi được: 0/);
  expect(page.text).toContain('Còn 1 dòng chưa kiểm tra kịp: chia tệp, rồi nhập phần còn lại.');
  send.mockImplementation(invoke);
  expect((await browser.press('Ghi 200 hồ sơ')).text).toContain('Đã ghi 200 hồ sơ.');
});
