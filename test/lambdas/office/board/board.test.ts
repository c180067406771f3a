import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { countedIn } from '../../../../lambdas/reports/build-report.ts';
import { timelinessOf } from '../../../../lambdas/reports/domain/timeliness.ts';
import { reportStore } from '../../../../lambdas/reports/store.ts';
import { createTable } from '../../../support/engine.ts';
import { staffRoom } from '../../../support/office.ts';
import { pagePetitions } from '../../../support/page-petitions.ts';
import { OCTOBER } from '../../../support/petition-days.ts';
import { setClock } from '../../../support/petition-functions.ts';
import { LATE_AT, MONDAY, officer } from '../../../support/petitions.ts';
import { aReport, tenPetitions } from '../../../support/reports.ts';

const standing = pagePetitions(createTable);
let room: Awaited<ReturnType<typeof staffRoom>>;
const PATH = '/vi/can-bo/bang-dieu-hanh';
const files = [{ format: 'json' as const, key: 'reports/H44.100/1.json', sha256: 'ab', bytes: 2 }];

beforeAll(async () => {
  room = await staffRoom(createTable);
  const reports = await createTable('reports');
  vi.stubEnv('REPORTS_TABLE', reports);
  vi.stubEnv('SCORES_TABLE', await createTable('scores'));
  for (const period of ['2026-10', '2026-11']) {
    const report = aReport({ period, parts: [timelinessOf(tenPetitions, OCTOBER)] });
    const { agency, builtAt, illustrative } = report;
    await reportStore(dynamoTable(reports)).add({ agency, period, builtAt, illustrative, files, ...countedIn(report) });
  }
});
beforeEach(() => setClock(LATE_AT));

const leaderOf = (agency: string) => room.browserOf({ id: `leader-${agency}`, agency, roles: ['leader'] });

describe('the board of an agency', () => {
  test('lists what is overdue anywhere below it, the most late first, with links, agency and assignee', async () => {
    const late = await standing('processing', { agency: 'H44.104', dueOn: '2026-12-10' });
    const mostLate = await standing(
      'processing',
      { agency: 'H44.100.1', dueOn: '2026-12-01' },
      { assignee: { id: 'officer-7', name: 'Lê Thị Chậm' } },
    );
    await standing('processing', { agency: 'H44.104', dueOn: '2026-12-31' });
    await standing('needsSupplement', { agency: 'H44.104', dueOn: '2026-12-02' });
    const page = await (await leaderOf('H44')).open(PATH);

    const cases = page.links.flatMap(({ href }) => /phan-anh\/(.+)$/.exec(href)?.[1] ?? []);
    expect(page.status).toBe(200);
    expect(page.html.match(/<a[^>]* aria-current="page"[^>]*>/g)).toEqual([
      expect.stringContaining('href="/vi/can-bo/bang-dieu-hanh"'),
    ]);
    expect(page.html).not.toContain('aria-current="true"');
    expect(cases).toEqual([mostLate.code, late.code]);
    expect(page.text).toContain('Hiện có 2 phản ánh quá hạn tại 2 đơn vị.');
    expect(page.text).toMatch(/Đơn vị H44\.100\.1 Quá hạn 10 ngày làm việc ?01\/12\/2026 Lê Thị Chậm/);
  });

  test('shows each branch below it with a link to its board, the most overdue first', async () => {
    const leader = await leaderOf('H44');
    const page = await leader.open(PATH);
    const boards = page.links.filter(({ href }) => href.includes('bang-dieu-hanh?co-quan='));

    expect(boards.map(({ href }) => href.split('=')[1])).toEqual([
      'H44',
      'H44.100',
      'H44.100#chi-dao',
      'H44.104',
      'H44.01',
      'H44.07',
    ]);
    expect(page.text).toContain('Toàn bộ');
    const ward = await leader.follow('Phường Việt Trì');
    expect(ward.text).toContain('Bảng điều hành: Phường Việt Trì');
    expect(ward.links.map(({ href }) => href)).toContain('/vi/can-bo?xem=overdue&co-quan=H44.100.1');
    expect((await leader.follow('Tỉnh Phú Thọ')).text).toContain('Bảng điều hành: Tỉnh Phú Thọ');
  });

  test('states the last finished month and the one before, with their numbers, or that there is no report', async () => {
    setClock('2026-12-15T02:00:00.000Z');
    const head = await room.browserOf({ id: 'head-1', roles: ['head'] });
    const page = await head.open(PATH);

    expect(page.text).toMatch(
      /Trả lời đúng hạn tháng 11\/2026 \d+\/\d+ \(\d+,\d%\) Nếu không tính tạm dừng, gia hạn: \d+\/\d+ \(\d+,\d%\) Tháng 10\/2026: \d+\/\d+ \(\d+,\d%\)/,
    );
    expect((await (await leaderOf('H44.104')).open(PATH)).text).toContain('chưa có báo cáo');
    setClock('2027-01-10T02:00:00.000Z');
    const later = await (await room.browserOf({ id: 'head-1', roles: ['head'] })).open(PATH);
    expect(later.text).toMatch(/đúng hạn tháng 12\/2026 chưa có báo cáo Tháng 11\/2026: \d+\/\d+/);
  });

  test('shows what is about conduct or locked to those who may know of it, and to nobody else', async () => {
    const agency = 'H44.07';
    const lock = { at: MONDAY, by: officer, reason: 'Có dấu hiệu tố cáo.', barred: ['leader-barred'] };
    const conduct = await standing('processing', { agency, matter: 'conduct' });
    const locked = await standing('processing', { agency }, { lock });
    const seenBy = async (id: string, role: 'leader' | 'auditor') => {
      const browser = await room.browserOf({ id, agency: 'H44', roles: [role] });
      const { text, html } = await browser.open(`${PATH}?co-quan=${agency}`);
      const line = /Hiện (?:có \d+|không có) phản ánh quá hạn/.exec(text)?.[0];
      return [line, html.includes(conduct.code), html.includes(locked.code)];
    };

    expect(await seenBy('leader-1', 'leader')).toEqual(['Hiện có 2 phản ánh quá hạn', true, true]);
    expect(await seenBy('leader-barred', 'leader')).toEqual(['Hiện có 1 phản ánh quá hạn', true, false]);
    expect(await seenBy('auditor-1', 'auditor')).toEqual(['Hiện không có phản ánh quá hạn', false, false]);
  });

  test.each([
    ['an officer at it', { roles: ['officer'] as const }, 'H44.100'],
    ['an administrator', { roles: ['admin'] as const }, 'H44.100'],
    ['a head beside it', { id: 'head-1', roles: ['head'] as const }, 'H44.104'],
    ['a head below it', { id: 'head-1', roles: ['head'] as const }, 'H44'],
    ['a head who asks for an agency that there is not', { id: 'head-1', roles: ['head'] as const }, 'H99'],
  ])('is not for %s, who reads the same in each case', async (_, who, agency) => {
    const browser = await room.browserOf(who);
    const pages = [
      await browser.open(`${PATH}?co-quan=${agency}`),
      await browser.open(`${PATH}.csv?co-quan=${agency}`),
    ];

    for (const { status, text } of pages) {
      expect([status, text]).toEqual([403, expect.stringContaining('Ông/bà không có quyền xem bảng điều hành này')]);
      expect(text).not.toContain('quá hạn');
    }
  });

  test('can be read in English', async () => {
    const page = await (await leaderOf('H44')).open('/en/can-bo/bang-dieu-hanh');

    expect(page.text).toContain('Needs direction now');
    expect(page.text).toMatch(/\d+ petitions are overdue/);
  });

  test('is a table for spreadsheet programs too', async () => {
    const { html, status } = await (await leaderOf('H44')).open(`${PATH}.csv`);
    const [head = '', total = '', own = ''] = html.split('\r\n');

    expect(status).toBe(200);
    expect(head).toMatch(/^Mã cơ quan,"Cơ quan, đơn vị",Quá hạn,Đến hạn trong 2 ngày làm việc,Đang xử lý,/);
    expect(total).toMatch(/^H44,Tỉnh Phú Thọ \(Toàn bộ\),\d+,0,\d+,0,/);
    expect(own).toMatch(/^H44,Riêng Tỉnh Phú Thọ,0,0,0,0,/);
    expect(html).toMatch(/H44\.100,Phường Việt Trì,.*\d+,\d+,\d+\r\n/);
  });
});
