import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { directoryStore } from '../../../../lambdas/directory/store.ts';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { queryAll } from '../../../../lambdas/platform/table.ts';
import { stubSigning } from '../../../support/attachments.ts';
import { createTable } from '../../../support/engine.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { logLines } from '../../../support/log-lines.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { setClock, setUpPetitions } from '../../../support/petition-functions.ts';
import { CONTENT, RECEIVED_AT } from '../../../support/petitions.ts';
import { stubSite } from '../../../support/stub-site.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);

const fetcher = pageFetcher(handler);
const browser = () => formBrowser(ORIGIN, fetcher);
let tables: Awaited<ReturnType<typeof setUpPetitions>>;
logLines();

beforeAll(async () => {
  tables = await setUpPetitions(createTable);
  vi.stubEnv('ATTACHMENTS_TABLE', await createTable('attachments'));
  stubSigning();
  stubSite();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(RECEIVED_AT));

async function received(): Promise<unknown[]> {
  const codes = [];
  const query = { index: 'by-month', key: { agencyMonth: 'H44#2026-11' }, limit: 100 };
  for await (const { code } of queryAll(dynamoTable(tables.petitions), query)) codes.push(code);
  return codes;
}

/** The last page, with all in it that has to be there. */
async function atTheEnd(content = CONTENT) {
  const citizen = browser();
  await citizen.open('/vi/phan-anh');
  citizen.fill({ content });
  await citizen.press('Tiếp tục');
  await citizen.press('Tiếp tục');
  citizen.fill({ name: 'Nguyễn Thị Minh Họa', phone: '0912 345 678' });
  await citizen.press('Tiếp tục');
  return citizen;
}

describe('the form', () => {
  test('begins on an empty page, with a key of its own, and with what does not belong here', async () => {
    const [one, other] = [browser(), browser()];
    const page = await one.open('/vi/phan-anh');
    await other.open('/vi/phan-anh');

    expect(page.status).toBe(200);
    expect(page.title).toBe('Nội dung – Gửi phản ánh, kiến nghị – Lắng Nghe');
    expect(page.text).toContain('113 (công an), 114 (chữa cháy, cứu nạn, cứu hộ), 115 (cấp cứu)');
    expect(page.text).toContain('Khiếu nại quyết định hành chính, hành vi hành chính');
    expect(page.text).toContain('Thông tin cá nhân dùng để làm gì?');
    expect(one.valueOf('key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(one.valueOf('key')).not.toBe(other.valueOf('key'));
  });

  test('is cached by this browser only, so that the back button keeps the typed text', async () => {
    const citizen = browser();
    const begun = await citizen.open('/vi/phan-anh');
    const wrong = await citizen.press('Tiếp tục');

    expect([begun, wrong].map(({ headers }) => headers.get('cache-control'))).toStrictEqual([
      'private, no-cache',
      'private, no-cache',
    ]);
  });

  test('offers the agencies of today, and not to know', async () => {
    const citizen = browser();
    await citizen.open('/en/phan-anh');
    citizen.fill({ content: CONTENT });
    const page = await citizen.press('Continue');

    expect(citizen.valueOf('agency')).toBe('');
    expect(page.html).toMatch(
      / selected>I am not sure<.option><optgroup label="Province"><option value="H44">Phú Thọ province</,
    );
    expect(page.html).toContain('<option value="H44.100">Việt Trì ward</option>');
  });

  test('goes on where Enter is pressed, and never to the other language', async () => {
    const citizen = browser();
    await citizen.open('/vi/phan-anh');
    citizen.fill({ content: CONTENT });

    expect((await citizen.enter()).title).toMatch(/^Nhóm nội dung/);
  });

  test('goes back, changes a part, and comes back to the last page', async () => {
    const citizen = await atTheEnd();
    expect((await citizen.press('Quay lại')).title).toMatch(/^Thông tin liên hệ/);
    await citizen.press('Tiếp tục');

    await citizen.press('Thay đổi Nội dung');
    expect(citizen.valueOf('content')).toBe(CONTENT);
    citizen.fill({ content: `${CONTENT} Xin cảm ơn.` });
    const page = await citizen.press('Tiếp tục');

    expect(page.title).toMatch(/^Kiểm tra lại/);
    expect(page.text).toContain('Xin cảm ơn.');
  });

  test('tells of a page that it does not know the first one, and mints a key where there is none', async () => {
    const answer = await fetcher(`${ORIGIN}/vi/phan-anh`, {
      method: 'POST',
      body: 'step=weather&go=language&key=mine',
    });
    const html = await answer.text();

    expect(answer.status).toBe(200);
    expect(html).toContain('id="content"');
    expect(html).not.toContain('"mine"');
  });
});

describe('sending', () => {
  test('leads to the tracking page, and twice to the same', async () => {
    const citizen = await atTheEnd();
    const key = citizen.valueOf('key') ?? '';
    const before = (await received()).length;
    const sent = await citizen.press('Gửi phản ánh, kiến nghị');
    const again = await citizen.send('/vi/phan-anh', whole({ key }));

    expect(new URL(sent.url).pathname).toMatch(/^\/vi\/phan-anh\/PAKN-\w{4}-\w{4}$/);
    expect(sent.text).toContain('Đã gửi phản ánh, kiến nghị');
    expect(again.url).toBe(sent.url);
    expect(await received()).toHaveLength(before + 1);
  });

  test('of the same text from another tab leads to the same petition, with a kind word', async () => {
    const text = 'Nắp cống vỡ trước cổng trường.';
    const first = await (await atTheEnd(text)).press('Gửi phản ánh, kiến nghị');
    const second = await (await atTheEnd(text)).press('Gửi phản ánh, kiến nghị');

    expect(new URL(second.url).pathname).toBe(new URL(first.url).pathname);
    expect(second.text).toContain('Ông/bà đã gửi nội dung này trong ngày và hệ thống đã ghi nhận.');
    expect(first.text).not.toContain('Ông/bà đã gửi nội dung này trong ngày');
  });

  test('another text with the same key is explained, and sent as a new petition if the citizen says so', async () => {
    const citizen = await atTheEnd('Đèn đường hỏng ở đầu ngõ 12.');
    const key = citizen.valueOf('key') ?? '';
    const first = await citizen.press('Gửi phản ánh, kiến nghị');
    const asked = await citizen.send('/vi/phan-anh', whole({ key, content: 'Một việc khác hẳn ở nơi khác.' }));

    expect(asked.status).toBe(409);
    expect(asked.text).toContain('Ông/bà đã gửi một phản ánh từ trang này');
    expect(asked.text).toContain('Một việc khác hẳn ở nơi khác.');
    const second = await citizen.press('Gửi thành phản ánh mới');
    expect(second.text).toContain('Đã gửi phản ánh, kiến nghị');
    expect(second.url).not.toBe(first.url);
  });

  test('to an agency that has ended meanwhile asks for another, and loses nothing', async () => {
    const citizen = browser();
    const page = await citizen.send('/vi/phan-anh', whole({ agency: 'H44.999' }));

    expect(page.status).toBe(400);
    expect(page.text).toContain('Chọn một cơ quan trong danh sách');
    expect(citizen.valueOf('content')).toBe(CONTENT);
    await citizen.press('Tiếp tục');
    expect((await citizen.press('Gửi phản ánh, kiến nghị')).status).toBe(200);
  });

  test('what is not whole leads to the page where something is missing', async () => {
    const citizen = browser();
    const page = await citizen.send('/vi/phan-anh', whole({ name: ' ' }));

    expect(page.status).toBe(400);
    expect(page.title).toMatch(/^Lỗi: Thông tin liên hệ/);
  });
});

const whole = (over: Readonly<Record<string, string>>) =>
  new URLSearchParams({
    step: 'check',
    go: 'send',
    kind: 'reflection',
    content: CONTENT,
    name: 'Nguyễn Thị Minh Họa',
    phone: '0912 345 678',
    ...over,
  });

test('where all is made up for show, every page of the form says so', async () => {
  const directory = directoryStore(dynamoTable(tables.directory), 'H44');
  const province = { code: 'H44', kind: 'province', name: { vi: 'Tỉnh Phú Thọ', en: 'Phú Thọ province' } } as const;
  setClock('2026-11-20T03:30:00.000Z');
  await directory.putAgency({ ...province, validFrom: '2025-07-01', illustrative: true });
  const page = await browser().open('/vi/phan-anh');
  await directory.putAgency({ ...province, validFrom: '2025-07-01' });

  expect(page.text).toContain('Dữ liệu minh họa');
});
