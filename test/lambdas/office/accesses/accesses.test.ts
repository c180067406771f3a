import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '../../../../lambdas/kernel/caller.ts';
import { accesses } from '../../../../lambdas/petitions/accesses/config.ts';
import { createTable } from '../../../support/engine.ts';
import { staffRoom } from '../../../support/office.ts';
import { pagePetitions } from '../../../support/page-petitions.ts';
import { setClock } from '../../../support/petition-functions.ts';

const PATH = '/vi/can-bo/lien-he-da-mo';

const standing = pagePetitions(createTable);
let room: Awaited<ReturnType<typeof staffRoom>>;
let standingCode: string;
beforeAll(async () => {
  room = await staffRoom(createTable);
  const history = [
    { at: '2026-11-20T02:00:00.000Z', by: { id: 'officer-1', name: 'Nguyễn Thị Hoa' }, note: 'Hẹn khảo sát' },
    { at: '2026-11-21T02:00:00.000Z', by: { id: 'officer-2', name: 'Trần Văn Nam' }, note: 'Xác minh đơn' },
  ].map((event) => ({ ...event, event: 'contactOpened' as const }));
  standingCode = (await standing('processing', {}, { events: history })).code;
  const conduct = await standing('processing', { matter: 'conduct' });
  const made = { code: standingCode, event: 'contactOpened', personAgency: 'H44.100' } as const;
  const hoa = { ...made, person: 'officer-1', personName: 'Nguyễn Thị Hoa' };
  const nam = { ...made, person: 'officer-2', personName: 'Trần Văn Nam', personAgency: 'H44' };
  const add = (access: typeof hoa | typeof nam, agency: string, at: string) =>
    accesses().add({ ...access, agency, at, entry: `${at}#0193b8c0-4d1e-4000-8a00-3f1c9b2a7e01` });
  await add(hoa, 'H44.100', '2026-11-20T02:00:00.000Z');
  await add(nam, 'H44.100', '2026-11-21T02:00:00.000Z');
  await add({ ...hoa, code: conduct.code }, 'H44.100', '2026-11-19T02:00:00.000Z');
  for (let at = 0; at < 50; at += 1) await add(hoa, 'H44.07', `2026-10-01T02:${`${at}`.padStart(2, '0')}:00.000Z`);
});
beforeEach(() => setClock('2026-11-23T02:00:00.000Z'));

const as = (role: Role, agency: string) => room.browserOf({ id: `${role}-${agency}`, agency, roles: [role] });
const opened = async (query = '', role: Role = 'auditor', agency = 'H44') =>
  (await as(role, agency)).open(`${PATH}${query}`);

describe('the page of the log', () => {
  test('lists who opened which contact, when and why, of the agency and all below it', async () => {
    const page = await opened();

    expect(page.status).toBe(200);
    expect(page.text).toContain('Nhật ký mở thông tin liên hệ: ');
    expect(page.text).toMatch(/21\/11\/2026.*Trần Văn Nam.*PAKN-.*Phường Việt Trì.*Xác minh đơn/s);
    expect(page.html).toContain(`/vi/can-bo/phan-anh/${standingCode}`);
    expect(page.text.indexOf('Xác minh đơn')).toBeLessThan(page.text.indexOf('Hẹn khảo sát'));
  });

  test('goes on to what is older, with the same days', async () => {
    const auditor = await as('auditor', 'H44');
    const first = await auditor.open(`${PATH}?den=30/11/2026`);
    const second = await auditor.follow('Xem tiếp');

    expect(first.text).toContain('09:49 ngày 01/10/2026');
    expect(first.text).not.toContain('09:00 ngày 01/10/2026');
    expect(second.text).toContain('09:00 ngày 01/10/2026');
    expect(new URL(second.url).searchParams.get('den')).toBe('30/11/2026');
  });

  test('shows one person and some days', async () => {
    const auditor = await as('auditor', 'H44');
    await auditor.open(`${PATH}?tu=20/11/2026&den=21/11/2026`);
    const page = await auditor.follow('Nguyễn Thị Hoa');

    expect(page.text).toContain('Chỉ hiển thị các lượt mở của một người.');
    expect(page.text).toContain('Hẹn khảo sát');
    expect(page.text).not.toContain('Xác minh đơn');
    expect(Object.fromEntries(new URL(page.url).searchParams)).toMatchObject({ tu: '20/11/2026', den: '21/11/2026' });
    const all = await auditor.follow('Xem tất cả');
    expect(all.text).toContain('Xác minh đơn');
    expect(new URL(all.url).searchParams.get('tu')).toBe('20/11/2026');
  });

  test('withholds which petition it was from somebody who may not know of it', async () => {
    const query = '?co-quan=H44.100&tu=19/11/2026&den=19/11/2026';
    const auditor = await opened(query);

    expect(auditor.text).toContain('Không hiển thị');
    expect(auditor.text).toContain('“Không hiển thị”: phản ánh về hành vi');
    expect(auditor.text).not.toMatch(/PAKN-/);
    expect((await opened(query, 'head', 'H44.100')).text).toMatch(/PAKN-/);
  });

  test.each([
    ['?tu=31/11/2026', 'Nhập ngày theo dạng 30/11/2026, từ năm 2000'],
    ['?den=1/1/1999', 'Nhập ngày theo dạng 30/11/2026, từ năm 2000'],
    ['?tu=21/11/2026&den=20/11/2026', '“Đến ngày” phải từ “Từ ngày” trở đi'],
  ])('says what is wrong with %s, keeps it, and lists nothing', async (query, text) => {
    const page = await opened(query);

    expect([page.status, page.text]).toEqual([400, expect.stringContaining(text)]);
    expect(page.text).not.toContain('Hẹn khảo sát');
    expect(page.html).toContain(`value="${new URLSearchParams(query).values().next().value}"`);
  });

  test('of days without an access says so, in English, too', async () => {
    expect((await opened('?tu=22/11/2026')).text).toContain('Không có lượt mở nào trong khoảng này.');
    const page = await (await as('auditor', 'H44')).open('/en/can-bo/lien-he-da-mo?tu=22/11/2026');
    expect(page.text).toContain('No contact was opened in this time.');
  });

  test.each([
    ['officer', 'H44.100', ''],
    ['admin', 'H44', ''],
    ['head', 'H44.07', '?co-quan=H44.100'],
    ['auditor', 'H44', '?co-quan=H44.999'],
    ['auditor', 'H44', '?co-quan=nhầm'],
    ['officer', 'H44.100', '?tu=abc'],
    ['auditor', 'H44', '?tu=abc&co-quan=Gọi 0900 để được hỗ trợ'],
  ] as const)('is not for a %s of %s%s', async (role, agency, query) => {
    const page = await opened(query, role, agency);

    expect([page.status, page.text]).toEqual([403, expect.stringContaining('Ông/bà không có quyền xem nhật ký này')]);
  });

  test.each(['?co-quan=h44.100', '?co-quan=%20H44.100', '?co-quan='])(
    'takes a code as people type it: %s',
    async (query) => {
      expect((await opened(query, 'auditor', 'H44.100')).text).toContain(
        'Nhật ký mở thông tin liên hệ: Phường Việt Trì',
      );
    },
  );

  test('is in the navigation of those who lead or check, and of nobody else', async () => {
    expect((await (await as('auditor', 'H44')).open('/vi/can-bo')).html).toContain(`href="${PATH}"`);
    expect((await (await as('officer', 'H44.100')).open('/vi/can-bo')).html).not.toContain(`href="${PATH}"`);
  });
});
