import { afterAll, beforeAll, expect, test } from 'vitest';
import { formBrowser } from '../support/form-browser.ts';
import { type LocalStack, localStack } from '../support/local-stack.ts';

const AGENCY = 'H44.100';
const CONTENT = 'Đường Hùng Vương bị ngập mỗi khi mưa lớn,\nđề nghị phường kiểm tra <cống> & "hố ga".';
const ANSWER = 'Phường đã nạo vét cống ngày 25/11/2026.';
let stack: LocalStack;

beforeAll(async () => {
  stack = await localStack({ now: '2026-11-20T02:30:00.000Z' });
});
afterAll(() => stack.close());

async function act(code: string, name: string, body: object) {
  const token = await stack.token('officer', AGENCY);
  const acted = await stack.api('POST', `/v1/staff/petitions/${code}/${name}`, { token, body });
  expect(acted.status).toBe(200);
}

test('without JavaScript a petition is sent after a mistake was corrected, followed, answered and rated', async () => {
  const browser = formBrowser(stack.url);

  await browser.open('/vi');
  await browser.follow('Gửi phản ánh');
  browser.fill({ content: 'Ngập' });
  const wrong = await browser.press('Tiếp tục');
  expect(wrong.status).toBe(400);
  expect(wrong.title).toMatch(/^Lỗi: Nội dung/);
  expect(wrong.text).toContain('Nội dung cần ít nhất 10 ký tự');
  expect(browser.valueOf('content')).toBe('Ngập');

  browser.fill({ content: CONTENT });
  expect((await browser.press('Tiếp tục')).title).toMatch(/^Nhóm nội dung/);
  browser.fill({ matter: 'field', place: 'Số 5 đường Hùng Vương', agency: AGENCY });
  expect((await browser.press('Tiếp tục')).title).toMatch(/^Thông tin liên hệ/);
  browser.fill({ name: 'Nguyễn Thị Minh Họa' });
  expect((await browser.press('Tiếp tục')).text).toContain('cần ít nhất một thông tin để trả lời ông/bà');
  browser.fill({ phone: '0912 345 678', hideIdentity: 'yes' });

  const check = await browser.press('Tiếp tục');
  expect(check.text).toContain('đề nghị phường kiểm tra <cống> & "hố ga".');
  expect(check.text).toContain('UBND phường Việt Trì');
  const sent = await browser.press('Gửi phản ánh, kiến nghị');

  expect(sent.status).toBe(200);
  expect(sent.text).toContain('Đã gửi phản ánh, kiến nghị');
  expect(sent.text).toContain('Hạn trả lời: ngày 14 tháng 12 năm 2026');
  expect(sent.headers.get('cache-control')).toBe('no-store');
  const [code = ''] = /PAKN-\w{4}-\w{4}/.exec(sent.text) ?? [];
  const receipt = new URL(sent.url).searchParams.get('receipt') ?? '';

  await act(code, 'accept', { version: 1 });
  await act(code, 'assign', { version: 2, to: `local-officer-${AGENCY}` });
  await browser.follow('Tra cứu');
  browser.fill({ code: code.replaceAll('-', ' ').toLowerCase(), receipt: ` ${receipt.toLowerCase()} ` });
  const open = await browser.press('Xem kết quả');
  expect(open.text).toContain('14/12/2026 (còn 15 ngày làm việc)');
  expect(open.text).not.toContain('Đánh giá câu trả lời');

  await act(code, 'answer', { version: 3, text: ANSWER });
  const answered = await browser.open(open.url);
  expect(answered.text).toContain(ANSWER);
  browser.fill({ resolved: 'no', reasons: 'waiting', comment: 'Mưa to vẫn ngập.' });
  const rated = await browser.press('Không hài lòng');
  expect(rated.text).toContain('Cảm ơn ông/bà đã đánh giá');
  expect(rated.text).toContain('Chưa giải quyết');

  browser.fill({ resolved: 'yes' });
  await browser.press('Hài lòng');
  await stack.settle();
  const tracked = await stack.api('GET', `/v1/petitions/${code}`, { headers: { receipt } });
  expect(tracked.body).toMatchObject({
    content: CONTENT,
    rating: { level: 4, resolved: true, reasons: ['waiting'], comment: 'Mưa to vẫn ngập.' },
  });
});

test('without JavaScript a petition is advised on, placed in its commune, and sent to the agency that was suggested', async () => {
  const browser = formBrowser(stack.url);

  await browser.open('/vi/phan-anh');
  browser.fill({ content: 'Trường học thu tiền sai, tôi đã khiếu nại. Gọi tôi số 0987 654 321.' });
  const advised = await browser.press('Tiếp tục');
  expect(advised.text).toContain('Khiếu nại được giải quyết theo Luật Khiếu nại');
  expect(advised.text).toContain('Nội dung có từ “trường học”');

  browser.fill({ findPlace: 'phuong gia cam' });
  expect((await browser.press('Tìm xã, phường')).text).toContain('Trước ngày 01/7/2025: phường Gia Cẩm');
  browser.fill({ commune: '07900', place: 'Cổng trường' });
  await browser.press('Tiếp tục');
  browser.fill({ name: 'Nguyễn Thị Minh Họa', phone: '0912 345 679' });
  const check = await browser.press('Tiếp tục');
  expect(check.text).toContain('Nội dung có thể có thông tin cá nhân');
  expect(check.html).toContain('<mark>0987 654 321');

  const chosen = await browser.press('Chọn UBND phường Việt Trì');
  expect(chosen.text).toContain('Cơ quan, đơn vị liên quan UBND phường Việt Trì');
  const sent = await browser.press('Gửi phản ánh, kiến nghị');
  const [code = ''] = /PAKN-\w{4}-\w{4}/.exec(sent.text) ?? [];
  const receipt = new URL(sent.url).searchParams.get('receipt') ?? '';
  const tracked = await stack.api('GET', `/v1/petitions/${code}`, { headers: { receipt } });
  expect(tracked.body).toMatchObject({ agency: AGENCY, place: 'Cổng trường', commune: '07900' });
});

test('switching language keeps what was typed, and a late answer names who is responsible', async () => {
  const browser = formBrowser(stack.url);

  await browser.open('/en/phan-anh');
  browser.fill({ content: CONTENT, kind: 'proposal' });
  await browser.press('Tiếng Việt');
  expect(browser.page().title).toMatch(/^Nội dung/);
  expect(browser.valueOf('content')).toBe(CONTENT);
  await browser.press('English');
  await browser.press('Continue');
  browser.fill({ agency: AGENCY });
  await browser.press('Continue');
  browser.fill({ name: 'Alex Tran', email: 'alex@example.com' });
  await browser.press('Continue');
  const sent = await browser.press('Send petition');
  expect(sent.text).toContain('Petition sent');

  await stack.quiet('2026-12-16T02:00:00.000Z');
  const late = await browser.open(sent.url.replace('&sent=1', ''));
  expect(late.text).toContain('Overdue by 2 working days');
  expect(late.text).toContain("Việt Trì Ward People's Committee has not answered you on time.");
  const twin = await browser.follow('Tiếng Việt');
  expect(twin.text).toContain('Quá hạn 2 ngày làm việc');
  expect(twin.text).toContain('UBND phường Việt Trì chưa trả lời ông/bà đúng hạn.');
});
