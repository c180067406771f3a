import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { ratingStore } from '../../../../lambdas/ratings/store.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { handlerFetch } from '../../../support/handler-fetch.ts';
import { logLines } from '../../../support/log-lines.ts';
import { setClock, setUpScores } from '../../../support/score-functions.ts';
import { stubSite } from '../../../support/stub-site.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);

const now = '2026-11-21T08:15:30.000Z';
const DOSSIER = 'H44.100-261119-0007';
const logged = logLines();

const open = async (path: string) => {
  const browser = formBrowser('http://phu-tho.test', handlerFetch(handler));
  await browser.open(path);
  return browser;
};
const stored = (subject: string) => ratingStore(dynamoTable(process.env['RATINGS_TABLE'] ?? '')).find(subject);
const idIn = (url: string) => new URL(url).pathname.split('/').at(-1) ?? '';

beforeAll(async () => {
  await setUpScores();
  stubSite();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(now));

describe('who names no agency', () => {
  test('chooses one, and a dossier if there is one', async () => {
    const browser = await open('/vi/danh-gia?from=qr');
    browser.fill({ agency: 'H44.100', dossier: ' h44.100-261119-0001 ' });
    const { text, url } = await browser.press('Tiếp tục');

    expect(text).toContain('Phường Việt Trì');
    expect(text).toContain('Mã hồ sơ: H44.100-261119-0001');
    expect(browser.valueOf('from')).toBe('qr');
    expect(url).toContain('agency=H44.100');
  });

  test('and chooses none is asked again', async () => {
    const browser = await open('/en/danh-gia');
    const { status, title, text } = await browser.press('Continue');

    expect(status).toBe(400);
    expect(title).toContain('Error: ');
    expect(text).toContain('Choose the agency that served you');
  });

  test.each([
    ['/vi/danh-gia?agency=H44.999&dossier=H44.100-261119-0001', 400, 'Không tìm thấy cơ quan, đơn vị này'],
    ['/vi/danh-gia?agency=H44.100&dossier=abc', 400, 'Nhập mã hồ sơ như trên Giấy tiếp nhận'],
    ['/vi/danh-gia?agency=&dossier=abc', 400, 'ông/bà Nhập mã hồ sơ như trên Giấy tiếp nhận'],
  ])('or a wrong one, as by %s, keeps the typed values', async (path, status, said) => {
    const browser = await open(path);

    expect(browser.page()).toMatchObject({ status, text: expect.stringContaining(said) });
    expect(browser.valueOf('dossier')?.toLowerCase()).toBe(
      new URL(browser.page().url).searchParams.get('dossier')?.toLowerCase(),
    );
  });
});

describe('one tap', () => {
  test('is recorded at once; then why, then thanks', async () => {
    const browser = await open('/vi/danh-gia?agency=H44.100&procedure=1.012766');
    const why = await browser.press('Hài lòng');
    const id = idIn(why.url);

    expect(why).toMatchObject({ status: 200, text: expect.stringContaining('Ông/bà chọn: Hài lòng') });
    expect(await stored(`visit#${id}`)).toMatchObject({
      agency: 'H44.100',
      procedure: '1.012766',
      channel: 'web',
      levels: { overall: 4 },
      at: now,
    });

    browser.fill({ reasons: 'waiting', comment: 'Nhanh gọn\r\nCảm ơn' });
    const thanks = await browser.press('Gửi ý kiến');
    expect(thanks.text).toContain('Cảm ơn ông/bà');
    expect(thanks.links).toContainEqual(expect.objectContaining({ href: '/vi/co-quan/H44.100' }));
    expect(await stored(`visit#${id}`)).toMatchObject({
      reasons: ['waiting'],
      comment: 'Nhanh gọn\nCảm ơn',
      version: 2,
    });
  });

  test('twice is one rating; another face after it changes nothing, and the page says so', async () => {
    const browser = await open('/vi/danh-gia?agency=H44.100&from=qr');
    const id = browser.valueOf('id') ?? '';
    await browser.press('Rất hài lòng');
    const again = await open('/vi/danh-gia?agency=H44.100&from=qr');
    again.fill({ id });
    expect((await again.press('Rất hài lòng')).text).toContain('Đã ghi nhận đánh giá');

    const other = await open('/vi/danh-gia?agency=H44.100&from=qr');
    other.fill({ id });
    expect(await other.press('Không hài lòng')).toMatchObject({
      status: 409,
      text: expect.stringContaining('Lần đánh giá đầu tiên đã được ghi nhận'),
    });
    expect(await stored(`visit#${id}`)).toMatchObject({ levels: { overall: 5 }, channel: 'qr', version: 1 });
    expect((await other.follow('Nêu lý do')).text).toContain('Vì sao ông/bà đánh giá như vậy?');
  });

  test('on a dossier that was rated explains that it was', async () => {
    const path = `/en/danh-gia?agency=H44.100&dossier=${DOSSIER}`;
    const first = await open(path);
    const why = await first.press('Satisfied');
    first.fill({ reasons: 'onTime' });
    await first.press('Send');
    expect(await stored(`dossier#${DOSSIER}`)).toMatchObject({ id: idIn(why.url), reasons: ['onTime'] });

    const second = await open(path);
    const told = await second.press('Dissatisfied');
    expect(told).toMatchObject({ status: 409, text: expect.stringContaining('This dossier has already been rated') });
    expect((await second.follow('Rate the visit without the dossier code')).text).not.toContain(DOSSIER);
  });

  test.each([
    ['no face', { level: '9' }, 400, 'Select one of the five faces'],
    ['an unknown agency', { agency: 'H44.999' }, 400, 'Agency not found'],
    ['an invalid dossier', { dossier: 'x' }, 400, 'Enter the dossier code as printed on the receipt'],
  ])('on %s is shown to be corrected', async (_, sent, status, said) => {
    const form = new URLSearchParams({ id: 'tap-1', agency: 'H44.100', level: '4', ...sent });
    const answer = await handlerFetch(handler)('http://x.test/en/danh-gia', { method: 'POST', body: form });

    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(said);
    expect(await stored('visit#tap-1')).toBeUndefined();
  });
});

describe('the why', () => {
  const rated = async (query = '') => {
    const browser = await open(`/vi/danh-gia?agency=H44.100${query}`);
    await browser.press('Bình thường');
    return browser;
  };

  test('may be skipped, or left blank, which is the same', async () => {
    const one = await rated();
    expect((await one.follow('Bỏ qua')).text).toContain('Cảm ơn ông/bà');

    const other = await rated();
    const id = idIn(other.page().url);
    expect((await other.press('Gửi ý kiến')).text).toContain('Cảm ơn ông/bà');
    expect(await stored(`visit#${id}`)).toMatchObject({ version: 1 });
  });

  test('too long comes back with all that was typed', async () => {
    const browser = await rated();
    const comment = 'a'.repeat(1_001);
    browser.fill({ reasons: 'fees', comment });
    const { status, title, text } = await browser.press('Gửi ý kiến');

    expect(status).toBe(400);
    expect(title).toContain('Lỗi: ');
    expect(text).toContain('không được vượt quá 1.000 ký tự');
    expect(text).toContain('Ông/bà chọn: Bình thường');
    expect([browser.valueOf('comment'), browser.valueOf('reasons')]).toEqual([comment, 'fees']);
  });

  test('with an unknown reason shows the form again', async () => {
    const body = new URLSearchParams({ agency: 'H44.100', reasons: 'weather' });
    const answer = await handlerFetch(handler)('http://x.test/vi/danh-gia/tap-1', { method: 'POST', body });

    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Chưa ghi nhận được ý kiến này');
  });

  test('given before, too late, or for an unknown rating are explained', async () => {
    const browser = await rated();
    const path = browser.page().url;
    browser.fill({ reasons: 'fees' });
    await browser.press('Gửi ý kiến');
    await browser.open(path);
    browser.fill({ reasons: 'waiting' });
    expect(await browser.press('Gửi ý kiến')).toMatchObject({
      status: 409,
      text: expect.stringContaining('đã gửi ý kiến'),
    });

    const late = await rated();
    setClock('2026-11-29T08:15:30.000Z');
    late.fill({ reasons: 'waiting' });
    expect(await late.press('Gửi ý kiến')).toMatchObject({
      status: 422,
      text: expect.stringContaining('Đã hết thời gian'),
    });

    const nobody = await open('/vi/danh-gia/nobody?agency=H44.100');
    nobody.fill({ comment: 'Tốt' });
    expect(await nobody.press('Gửi ý kiến')).toMatchObject({
      status: 404,
      text: expect.stringContaining('Không tìm thấy lần đánh giá'),
    });
  });

  test('is for its sender alone: no cache, no search engine, and no word of it in the log', async () => {
    const browser = await rated();
    expect(browser.page().html).toContain('noindex');
    expect(browser.page().headers.get('cache-control')).toBe('no-store');

    browser.fill({ comment: 'chuyện riêng' });
    await browser.press('Gửi ý kiến');
    expect(JSON.stringify(logged())).not.toContain('chuyện riêng');
  });
});

describe('a counter', () => {
  test('goes back to its start by itself, and nothing leads away from it', async () => {
    const browser = await open('/vi/danh-gia?agency=H44.100&from=kiosk');
    const start = '/vi/danh-gia?agency=H44.100&amp;from=kiosk';
    const why = await browser.press('Rất hài lòng');
    expect(why.html).toContain(`data-onward="120" data-onward-to="${start}"`);

    const thanks = await browser.follow('Bỏ qua');
    expect(thanks.html).toContain(`data-onward="8" data-onward-to="${start}"`);
    expect(thanks.links.map(({ text }) => text)).toEqual(['Đến nội dung chính', 'English', 'Người tiếp theo']);
    // No cookie says that this browser is a registered kiosk.
    expect(await stored(`visit#${idIn(why.url)}`)).toMatchObject({ channel: 'web', proof: 'none' });
  });

  test('is the only place that moves by itself', async () => {
    const browser = await open('/vi/danh-gia?agency=H44.100');
    expect((await browser.press('Rất hài lòng')).html).not.toContain('http-equiv');
  });
});
