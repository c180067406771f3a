import { expect, test } from 'vitest';
import { ADMIN, adminRoom } from '../../../support/admin-room.ts';
import { readQr } from '../../../support/read-qr.ts';

const { as, counters } = adminRoom();
const PATH = `${ADMIN}/co-quan/H44.100/ma-qr`;

test('the counters of an agency get a sheet to print, each with the code of the page that rates it', async () => {
  const browser = await as('admin', 'H44');
  const form = await browser.open(`${ADMIN}/co-quan/H44.100`);
  await browser.open(form.links.find(({ text }) => text === 'In mã QR của quầy')?.href ?? '');
  browser.fill({ quay: 'quay-1 Quầy số 1\nquay-2: Đất đai' });
  const page = await browser.press('Tạo trang in');

  expect(page.status).toBe(200);
  expect(page.text).toMatch(/Phường Việt Trì ?Quầy số 1.+Phường Việt Trì ?Đất đai/);
  const codes = page.html.match(/<svg class="qr-code".*?<\/svg>/gs) ?? [];
  expect(codes).toHaveLength(2);
  const svg = codes[0]?.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ') ?? '';
  const scanned = `${await readQr(Buffer.from(svg))}`;
  expect(scanned).toMatch(/\/vi\/danh-gia\?agency=H44\.100&from=qr&token=/);
});

test('a counter that exists keeps its limit and its state; a printed code keeps working', async () => {
  const key = { agency: 'H44.100', counter: 'quay-9' };
  await counters().put({ ...key, name: 'Cũ', generation: 3, active: false, hourlyLimit: 200 });
  const browser = await as('admin', 'H44.100');
  await browser.open(PATH);
  browser.fill({ quay: 'quay-9 Quầy chín' });
  const page = await browser.press('Tạo trang in');

  expect(page.text).toContain('Quầy này đang ngừng nhận đánh giá.');
  expect(await counters().find(key)).toEqual({
    ...key,
    name: 'Quầy chín',
    generation: 3,
    active: false,
    hourlyLimit: 200,
  });
});

test.each([
  ['nothing', '', 'Nhập ít nhất một quầy'],
  ['too many counters', Array.from({ length: 21 }, (_, n) => `quay-${n} Q`).join('\n'), 'nhiều nhất 20 quầy'],
  ['an id with capitals', 'quay-1 Một\nQuay-2 Hai', 'Sửa dòng “Quay-2 Hai”'],
  ['no name', 'quay-1', 'Sửa dòng “quay-1 ”'],
  ['a name that is too long', `quay-1 ${'x'.repeat(201)}`, 'không đúng'],
])('with %s the form is shown again, with what was typed', async (_, typed, error) => {
  const browser = await as('admin', 'H44');
  await browser.open(PATH);
  browser.fill({ quay: typed });
  const page = await browser.press('Tạo trang in');

  expect(page.status).toBe(400);
  expect(page.text).toContain(error);
  expect(page.html).toContain(typed.split('\n')[0]);
});

test('nobody else gets codes, and no agency that is planned or of others has any', async () => {
  const admin = await as('admin', 'H44.100');
  for (const code of ['H44.104', 'H44.700', 'H44.999']) {
    expect((await admin.open(`${ADMIN}/co-quan/${code}/ma-qr`)).status).toBe(404);
  }
  await admin.open(PATH);
  const sent = new URLSearchParams({ csrf: admin.valueOf('csrf') ?? '', quay: 'quay-1 Một' });
  expect((await admin.send(`${ADMIN}/co-quan/H44.104/ma-qr`, sent)).status).toBe(404);

  const auditor = await as('auditor', 'H44');
  expect((await auditor.open(PATH)).status).toBe(403);
  sent.set('csrf', auditor.valueOf('csrf') ?? '');
  expect((await auditor.send(PATH, sent)).status).toBe(403);
});
