import { describe, expect, test } from 'vitest';
import { PATH } from '../../../support/dossier-pages.ts';
import { dossierSheetPages, SHEET } from '../../../support/dossier-sheet-pages.ts';
import { factCells } from '../../../support/dossier-sheets.ts';
import { createTable } from '../../../support/engine.ts';
import { setClock } from '../../../support/petition-functions.ts';
import { xlsxOf } from '../../../support/xlsx.ts';

const { as, kept, newCode, previewed, sent, find } = dossierSheetPages(createTable);

describe('a sheet of dossiers', () => {
  test('never erases a value for which it has no column, and says so in the preview', async () => {
    const code = await sent({ dueOn: '2026-11-16', field: 'Đất đai' });
    setClock('2026-11-20T03:30:00.000Z');
    const { 'Ngày hẹn trả': _, ...without } = factCells({ code, dueOn: '2026-11-16', field: 'Đất đai' });
    const { page } = await previewed([{ ...without, 'Ngày hẹn trả (dự kiến)': '16/11/2026' }]);

    expect(page.text).toMatch(/Thay đổi: 0 Không thay đổi: 0 Dòng không ghi được: 1/);
    expect(page.text).toContain('ghi dòng này sẽ xóa giá trị đã có');
    expect(await find(code)).toMatchObject({ dueOn: '2026-11-16', version: 1 });
  });

  test('takes an empty cell as no value, and says what goes', async () => {
    const code = await sent({ field: 'Đất đai' });
    setClock('2026-11-20T03:30:00.000Z');
    const { browser, page } = await previewed([{ ...factCells({ code, field: 'Đất đai' }), 'Lĩnh vực': '' }]);

    expect(page.text).toMatch(/Thay đổi: 1/);
    await browser.press('Ghi 1 hồ sơ');
    expect(await find(code)).not.toHaveProperty('field');
  });

  test('without a row of headings repeats nothing of its first row', async () => {
    const browser = await as('head', 'H44.100');
    await browser.open(SHEET);
    browser.fill({
      paste: 'H44.100-261103-0001\tNguyễn Văn A\t0912345678\nH44.100-261103-0002\tTrần Thị B\t0987654321',
    });
    const page = await browser.press('Xem trước');

    expect(page.text).not.toContain('Nguyễn Văn A');
    expect(page.text).not.toContain('0912345678');
  });

  test('is pasted, previewed and written, exactly as it was previewed', async () => {
    const [one, other] = [newCode(), newCode()];
    const done = { status: 'done', doneOn: '2026-11-18', field: 'Đất đai' };
    const { browser, page } = await previewed([factCells({ code: one }), factCells({ code: other, ...done })]);

    expect(page.status).toBe(200);
    expect(page.text).toMatch(/Thêm mới: 2 Thay đổi: 0 Không thay đổi: 0 Dòng không ghi được: 0/);
    expect(page.text).toMatch(
      new RegExp(
        `${other} Dòng 3 ?Thêm mới ?Phường Việt Trì · 1.012766 · Đất đai · Trực tuyến · Đã xử lý xong · Tiếp nhận: 02/11/2026`,
      ),
    );
    expect(await find(one)).toBeUndefined();

    const result = await browser.press('Ghi 2 hồ sơ');
    expect(result.url).toContain('/ho-so/nhap?xong=2');
    expect(result.text).toContain('Đã ghi 2 hồ sơ.');
    expect(await find(other)).toMatchObject({ ...done, by: 'staff:head-H44.100', version: 1 });
  });

  test('is uploaded as an Excel file with a title, dates with hours, and columns that dossiers do not have', async () => {
    const [code, good] = [newCode(), newCode()];
    const browser = await as('leader', 'H44');
    await browser.open(SHEET);
    browser.attach(
      'file',
      await xlsxOf([
        ['DANH SÁCH HỒ SƠ TIẾP NHẬN'],
        [
          'STT',
          'Mã hồ sơ',
          'Tên thủ tục',
          'Mã TTHC',
          'Người nộp',
          'Số điện thoại',
          'Đơn vị',
          'Hình thức nộp',
          'Tình trạng',
          'Ngày tiếp nhận',
          'Ngày hẹn trả',
          'Ngày cập nhật',
        ],
        [
          1,
          code,
          'Đăng ký',
          '1.012766',
          'Nguyễn Văn Mẫu',
          '0912345678',
          'Phường Việt Trì',
          'Bưu chính công ích',
          'Chờ bổ sung giấy tờ',
          new Date('2026-11-03T08:30:00Z'),
          '17/11/2026 17:00',
          new Date('2026-11-18T14:30:00Z'),
        ],
        [
          2,
          good,
          'Đăng ký',
          '1.012766',
          'Trần Thị Mẫu',
          '0912345679',
          'Phường Việt Trì',
          'Trực tiếp',
          'Đang xử lý',
          new Date('2026-11-03T00:00:00Z'),
          '',
          new Date('2026-11-18T14:30:00Z'),
        ],
      ]),
    );
    const page = await browser.press('Xem trước');

    expect(page.text).toContain('Thêm mới: 1');
    expect(page.text).toContain('Đã bỏ, không lưu các cột có thông tin cá nhân: Người nộp, Số điện thoại.');
    expect(page.text).toContain('Không dùng các cột: STT, Tên thủ tục.');
    expect(page.html).not.toMatch(/Nguyễn Văn Mẫu|0912345678/);
    // It waits for papers, and no column says since when.
    expect(page.text).toMatch(/Dòng 3 ?Ngày yêu cầu bổ sung ?Trạng thái này cần có ngày này/);
    await browser.press('Ghi 1 hồ sơ');
    expect(await find(good)).toMatchObject({
      ...{ agency: 'H44.100', channel: 'direct', receivedOn: '2026-11-03', changedAt: '2026-11-18T07:30:00.000Z' },
      by: 'staff:leader-H44',
    });
  });

  test('shows before and after of what changes, and leaves alone what does not', async () => {
    const [changed, same] = [await sent(), await sent()];
    setClock('2026-11-19T03:20:00.000Z');
    const done = { status: 'done', doneOn: '2026-11-18' };
    const { browser, page } = await previewed([factCells({ code: changed, ...done }), factCells({ code: same })]);

    expect(page.text).toMatch(/Thêm mới: 0 Thay đổi: 1 Không thay đổi: 1 Dòng không ghi được: 0/);
    expect(page.text).toContain('Trạng thái: Đang xử lý → Đã xử lý xong');
    expect(page.text).toContain('Ngày xử lý xong: (để trống) → 18/11/2026');
    await browser.press('Ghi 1 hồ sơ');
    expect(await find(changed)).toMatchObject({ version: 2, ...done });
    expect(await find(same)).toMatchObject({ version: 1 });
  });

  test('keeps the good rows and names the others: line, column and why', async () => {
    const codes = Array.from({ length: 9 }, () => newCode());
    const software = (await kept()).slice(PATH.length + 1);
    const rows = [
      factCells({ code: codes[0] }),
      { ...factCells({ code: codes[1] }), 'Ngày hẹn trả': '31/02/2026' },
      factCells({ code: codes[2], doneOn: '2026-11-01' }),
      factCells({ code: newCode('H44.104'), agency: 'H44.104' }),
      factCells({ code: software }),
      factCells({ code: codes[3] }),
      factCells({ code: codes[3] }),
      factCells({ code: newCode('H44.104') }),
      factCells({ code: codes[4], changedAt: '2026-11-21T03:00:00.000Z' }),
      factCells({ code: codes[5], supplements: [{ askedOn: '2026-11-05', suppliedOn: '2026-11-04' }] }),
    ].map((cells) => ({ 'Thời điểm cập nhật': '', ...cells }));
    const { browser, page } = await previewed(rows);

    expect(page.status).toBe(200);
    expect(page.text).toContain('Dòng không ghi được: 9');
    for (const problem of [
      /Dòng 3 ?Ngày hẹn trả ?Cần một ngày có thật/,
      /Dòng 4 ?Ngày có kết quả ?Ngày này trước ngày tiếp nhận\./,
      /Dòng 4 ?Ngày có kết quả ?Hồ sơ ở trạng thái này không có ngày này\./,
      /Dòng 5 ?Mã hồ sơ ?Hồ sơ thuộc cơ quan ngoài phạm vi/,
      /Dòng 6 ?Mã hồ sơ ?Hồ sơ do phần mềm một cửa gửi/,
      /Dòng 7 ?Mã hồ sơ ?Mã hồ sơ này có ở cả dòng 8/,
      /Dòng 8 ?Mã hồ sơ ?Mã hồ sơ này có ở cả dòng 7/,
      /Dòng 9 ?Mã hồ sơ ?Mã hồ sơ là của cơ quan khác/,
      /Dòng 10 ?Thời điểm cập nhật ?Thời điểm cập nhật ở sau lúc này/,
      /Dòng 11 ?Ngày yêu cầu bổ sung ?Ngày yêu cầu bổ sung và ngày bổ sung không theo thứ tự/,
    ]) {
      expect(page.text).toMatch(problem);
    }
    expect((await browser.press('Ghi 1 hồ sơ')).text).toContain('Đã ghi 1 hồ sơ.');
    expect(await find(`${codes[0]}`)).toMatchObject({ version: 1 });
    expect(await find(`${codes[1]}`)).toBeUndefined();
  });

  test('that is older than what is known says so', async () => {
    const code = await sent();
    const { page } = await previewed([factCells({ code, changedAt: '2026-11-18T02:00:00.000Z', dueOn: '2026-11-30' })]);
    expect(page.text).toMatch(/Dòng 2 ?Thời điểm cập nhật ?Dữ liệu trong tệp cũ hơn dữ liệu đã có/);
    expect(page.text).toContain('Không có hồ sơ nào để ghi.');
  });

  test('all of other agencies, or without a column that is needed, has nothing to write', async () => {
    const others = await previewed([factCells({ agency: 'H44.104', code: newCode('H44.104') })]);
    expect([others.page.status, others.page.text]).toEqual([400, expect.stringContaining('ngoài phạm vi của ông/bà')]);
    await expect(others.browser.press('Ghi 1 hồ sơ')).rejects.toThrow('No button');

    const { 'Trạng thái': _, ...cells } = factCells();
    const { page } = await previewed([cells]);
    expect(page.text).toMatch(/Cả cột ?Trạng thái ?Không có cột này/);
    expect(page.text).toContain('Dòng không ghi được: 1');
  });

  test('is taken in English too, in the template that is downloaded, whose example is refused as it is', async () => {
    const browser = await as('head', 'H44.100');
    await browser.open('/en/can-bo/ho-so/nhap');
    const template = await browser.open('/en/can-bo/ho-so/nhap/mau.csv');
    expect(template.headers.get('content-disposition')).toContain('mau-ho-so.csv');
    await browser.open('/en/can-bo/ho-so/nhap');
    browser.fill({ paste: template.html });
    const page = await browser.press('Preview');

    expect(page.text).toMatch(/Line 2 ?Dossier code ?Expected a code such as H44\.100-261102-0007/);
    expect(page.text).toContain('Rows that cannot be taken: 1');
    expect(page.text).not.toContain('Columns that are not used');
  });
});
