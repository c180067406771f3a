import { describe, expect, test } from 'vitest';
import { ADMIN, adminRoom } from '../../../support/admin-room.ts';
import { readQr } from '../../../support/read-qr.ts';

const { as, heard } = adminRoom();
const SOURCES = `${ADMIN}/nguon`;
const NEW = { kind: 'kiosk', name: 'Ki-ốt một cửa', agency: 'H44.100' };

/** Connects a source as the administrator of the root would, and returns what the page with its key shows. */
async function connected(id: string, fields: Readonly<Record<string, string>> = NEW) {
  const browser = await as('admin', 'H44');
  await browser.open(`${SOURCES}/them`);
  browser.fill({ id, ...fields });
  return { browser, page: await browser.press('Kết nối') };
}
const keyIn = (text: string) => /whsec_[\w+/=]+/.exec(text)?.[0];

describe('the list of devices and software', () => {
  test('is found from the page of administration, and says when each was last heard of', async () => {
    await connected('ki-ot-cu');
    await connected('ki-ot-moi');
    await heard().note('ki-ot-cu', { at: '2026-11-02T03:00:00.000Z' });
    const browser = await as('admin', 'H44');
    const home = await browser.open(ADMIN);
    const page = await browser.open(home.links.find(({ text }) => text === 'Thiết bị, phần mềm kết nối')?.href ?? '');

    expect(page.text).toMatch(
      /ki-ot-cu ?Ki-ốt đánh giá ?Phường Việt Trì ?Đang nhận ?Lần nhận gần nhất: 10:00 ngày 02\/11\/2026 ?Không gửi dữ liệu 19 ngày/,
    );
    expect(page.text).toMatch(
      /ki-ot-moi ?Ki-ốt đánh giá ?Phường Việt Trì ?Đang nhận ?Lần nhận gần nhất: Chưa ghi nhận/,
    );
    expect(page.links).toContainEqual(expect.objectContaining({ text: 'Kết nối thêm' }));
  });

  test('has for an administrator below only what is there, and no way to connect more', async () => {
    await connected('ki-ot-phuong');
    await connected('ki-ot-xa', { ...NEW, agency: 'H44.104' });
    const browser = await as('admin', 'H44.100');
    const page = await browser.open(SOURCES);

    expect(page.text).toContain('ki-ot-phuong');
    expect(page.text).not.toContain('ki-ot-xa');
    expect(page.text).not.toContain('Kết nối thêm');
    expect((await browser.open(`${SOURCES}/them`)).status).toBe(403);
    expect((await browser.open(`${SOURCES}/ki-ot-xa`)).status).toBe(404);
  });

  test('is not for others', async () => {
    const browser = await as('leader', 'H44');
    expect((await browser.open(SOURCES)).status).toBe(403);
    expect((await browser.open(`${SOURCES}/ki-ot-cu`)).status).toBe(403);
  });
});

describe('a device or software that is connected', () => {
  test('gets a key, where to send to, and for one-stop software the header with its name', async () => {
    const { page } = await connected('mot-cua', { kind: 'dossiers', name: 'Một cửa', agency: 'H44' });

    expect(page.status).toBe(200);
    expect(keyIn(page.text)).toBeDefined();
    expect(page.text).toMatch(/POST \S*\/v1\/inbound\/dossiers ?Webhook-Source ?mot-cua/);
    expect(page.headers.get('cache-control')).toContain('no-store');
  });

  test.each([
    ['an id with capitals', { id: 'Ki Ốt', ...NEW }, 'Nhập 2 đến 40 chữ thường'],
    ['an id that is used', { id: 'ki-ot-cu', ...NEW, name: 'Khác' }, 'Mã này đã được dùng'],
    ['no name', { id: 'ki-ot-x', ...NEW, name: '' }, 'Nhập tên, tối đa 200 ký tự'],
    ['no agency', { id: 'ki-ot-x', ...NEW, agency: '' }, 'Chọn hoặc nhập mã cơ quan'],
    ['no kind', { id: 'ki-ot-x', ...NEW, kind: '' }, 'Chọn một mục'],
  ])('is refused with %s, and what was typed is kept', async (_, { id, ...fields }, error) => {
    await connected('ki-ot-cu');
    const { browser, page } = await connected(id, fields);

    expect(page.status).toBeGreaterThanOrEqual(400);
    expect(page.text).toContain(error);
    expect(browser.valueOf('id')).toBe(id);
  });

  test('is changed with a reason, and restored in one step', async () => {
    const { browser } = await connected('ki-ot-doi');
    await browser.open(`${SOURCES}/ki-ot-doi`);
    browser.fill({ name: 'Ki-ốt tầng 2', active: 'false', why: 'Chuyển phòng' });
    const saved = await browser.press('Lưu thay đổi');
    expect(saved.text).toContain('Đã lưu thay đổi');
    expect(saved.text).toMatch(
      /Lý do: Chuyển phòng ?Tên: Ki-ốt một cửa → Ki-ốt tầng 2 ?Trạng thái: Đang nhận → Đã ngừng nhận/,
    );

    const asked = await browser.open(saved.links.find(({ href }) => href.includes('/hoan-tac?'))?.href ?? '');
    expect(asked.text).toContain('Tên: Ki-ốt tầng 2 → Ki-ốt một cửa');
    const restored = await browser.press('Khôi phục');
    expect(restored.text).toContain('Đã khôi phục như trước thay đổi');
    expect(browser.valueOf('active')).toBe('true');
  });

  test('keeps its key when something else changes, gets a new one, and never the former again', async () => {
    const { browser, page } = await connected('ki-ot-khoa');
    const first = keyIn(page.text);
    await browser.open(`${SOURCES}/ki-ot-khoa`);
    expect(keyIn((await browser.press('Xem khóa ký')).text)).toBe(first);

    await browser.open(`${SOURCES}/ki-ot-khoa`);
    const renewed = keyIn((await browser.press('Cấp khóa mới')).text);
    expect(renewed).not.toBe(first);
    await browser.open(`${SOURCES}/ki-ot-khoa`);
    await browser.press('Thu hồi mọi khóa cũ');
    const shown = await browser.open(`${SOURCES}/ki-ot-khoa`);
    expect(shown.text).toMatch(/Lý do: Thu hồi mọi khóa cũ ?Thế hệ khóa: 2 → 4/);
    expect(shown.links.some(({ href }) => href.includes('/hoan-tac?'))).toBe(false);
  });

  test('is not changed by a form that is older than another change', async () => {
    const { browser } = await connected('ki-ot-dong-thoi');
    await browser.open(`${SOURCES}/ki-ot-dong-thoi`);
    const other = await as('admin', 'H44');
    await other.open(`${SOURCES}/ki-ot-dong-thoi`);
    other.fill({ name: 'Của người khác' });
    await other.press('Lưu thay đổi');
    browser.fill({ name: 'Của tôi' });
    const page = await browser.press('Lưu thay đổi');

    expect(page.status).toBe(409);
    expect(page.text).toContain('vừa được người khác thay đổi');
    expect(browser.valueOf('name')).toBe('Của tôi');
  });

  test('a kiosk is enrolled by a link that is also a QR code, by an administrator of its agency too', async () => {
    await connected('ki-ot-dang-ky');
    const browser = await as('admin', 'H44.100');
    const shown = await browser.open(`${SOURCES}/ki-ot-dang-ky`);
    expect(shown.text).toContain('Chỉ quản trị viên cấp cao nhất mới được thay đổi');
    expect(shown.text).not.toContain('Cấp khóa mới');
    expect(shown.links.some(({ href }) => href.includes('/hoan-tac?'))).toBe(false);
    const page = await browser.press('Tạo liên kết');

    expect(page.text).toMatch(/\/vi\/danh-gia\/ki-ot\?ma=e%7Eki-ot-dang-ky%7E1%7E\d+/);
    const [svg = ''] = page.html.match(/<svg class="qr-code".*?<\/svg>/s) ?? [];
    const scanned = await readQr(Buffer.from(svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')));
    expect(`${scanned}`).toContain('/vi/danh-gia/ki-ot?ma=e%7Eki-ot-dang-ky%7E1');
  });

  test('an administrator below gets no key and changes nothing, whatever the form says', async () => {
    await connected('ki-ot-giu');
    const browser = await as('admin', 'H44.100');
    await browser.open(`${SOURCES}/ki-ot-giu`);
    const csrf = browser.valueOf('csrf') ?? '';
    for (const viec of ['hien', 'khoa', 'thu-hoi', 'luu']) {
      const form = new URLSearchParams({ csrf, viec, version: '1', name: 'X', agency: 'H44.100', active: 'true' });
      const page = await browser.send(`${SOURCES}/ki-ot-giu`, form);
      expect([page.status, keyIn(page.text)]).toStrictEqual([403, undefined]);
    }
    const unknown = await browser.send(`${SOURCES}/ki-ot-giu`, new URLSearchParams({ csrf, viec: 'constructor' }));
    expect(unknown.status).toBe(404);
  });
});
