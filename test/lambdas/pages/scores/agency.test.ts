import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { cellOf } from '../../../../lambdas/ratings/domain/rating.ts';
import { anAgency } from '../../../support/agencies.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { handlerFetch } from '../../../support/handler-fetch.ts';
import { logLines } from '../../../support/log-lines.ts';
import { anAnswerRating, aRating } from '../../../support/ratings.ts';
import { setClock, setUpScores } from '../../../support/score-functions.ts';
import type { ScorePipeline } from '../../../support/score-pipeline.ts';
import { stubSite } from '../../../support/stub-site.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);

const now = '2026-11-21T08:15:30.000Z';
logLines();
let pipeline: ScorePipeline;
let given = 0;

const open = (path: string) => formBrowser('http://phu-tho.test', handlerFetch(handler)).open(path);

async function people(
  n: number,
  agency: string,
  day: string,
  levels: Record<string, number>,
  more: Parameters<typeof aRating>[0] = {},
): Promise<void> {
  for (let one = 0; one < n; one += 1) {
    given += 1;
    const at = `${day}T02:00:00.000Z`;
    await pipeline.give(
      aRating({ subject: `visit#${given}`, agency, at, cell: cellOf(agency, at), levels, ...more }),
      now,
    );
  }
}

beforeAll(async () => {
  pipeline = await setUpScores();
  await pipeline.settle([
    anAgency({ code: 'H44.900', parent: 'H44', name: { vi: 'Xã Cũ', en: 'Old commune' }, validTo: '2026-09-30' }),
  ]);
  await people(7, 'H44.100', '2026-10-20', { overall: 4 });
  await people(1, 'H44.100', '2026-10-20', { overall: 1 });
  await people(5, 'H44.100.1', '2026-10-20', { A1: 5, A2: 3 });
  await people(3, 'H44.104', '2026-10-20', { overall: 5 });
  await people(5, 'H44.900', '2026-09-30', { overall: 2 });
  await people(5, 'H44.07', '2026-08-05', { A1: 5, B1: 2 });
  await people(5, 'H44.01', '2026-11-03', { overall: 4 });
  await people(7, 'H44.01', '2026-11-03', { overall: 1 }, { proof: 'none' });
  await people(2, 'H44.01', '2026-08-03', { overall: 1 }, { proof: 'none' });
  for (let one = 0; one < 6; one += 1) {
    const at = '2026-11-03T02:00:00.000Z';
    const subject = `petition#PAKN-${one}#1`;
    await pipeline.give(anAnswerRating({ subject, agency: 'H44.01', at, cell: cellOf('H44.01', at) }), now);
  }
  await pipeline.rollUp(now);
  stubSite();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(now));

describe('the scores of an agency', () => {
  test('say the month that is over in words first, then in a table, and may be kept for a minute', async () => {
    const { text, title, headers } = await open('/vi/co-quan/H44.100');

    expect(title).toContain('Phường Việt Trì – Mức độ hài lòng theo cơ quan');
    expect(text).toContain('Tháng 10/2026: 87,5% trong 8 lượt đánh giá là hài lòng hoặc rất hài lòng.');
    expect(text).toContain('Khoảng Wilson 95%: từ 52,9% đến 97,8%. Khoảng này chỉ nêu sai số do ngẫu nhiên');
    expect(text).toContain('Các mức đánh giá, tháng 10/2026');
    expect(headers.get('cache-control')).toBe('public, max-age=60');
  });

  test('name their date, their method and its version, and lead to the same as open data', async () => {
    const { text, links } = await open('/en/co-quan/H44.100?period=2026-11');

    expect(text).toContain('Method: Satisfaction (SIPAS style, internal), version 2026.2.');
    expect(text).toContain('This period has not ended');
    expect(links).toContainEqual({ text: 'Open data (JSON)', href: '/v1/scores?agency=H44.100&period=2026-11' });
    expect(links).toContainEqual({ text: 'How scores are calculated', href: '/en/thong-tin/cach-tinh' });
    expect((await open('/en/co-quan/H44.100')).text).toContain('Figures as of 15:15 on 21 Nov 2026.');
  });

  test('list the factors and their questions', async () => {
    const { text } = await open('/vi/co-quan/H44.100');

    expect(text).toContain('Tiếp cận dịch vụ 10 50,0%');
    expect(text).toContain('Biển hiệu, hướng dẫn rõ ràng, dễ tìm 5 100,0%');
    expect(text).toContain('Kết quả dịch vụ chưa đủ số lượt');
    expect((await open('/en/co-quan/H44.104')).text).toContain('Too few people answered the detailed questions');
  });

  test('pooled from the questions say so', async () => {
    const { text } = await open('/en/co-quan/H44.07?period=2026-Q3');

    expect(text).toContain('Third quarter of 2026: 50.0% of 10 answers are satisfied or very satisfied.');
    expect(text).toContain('The overall question was not asked in this period');
  });

  test.each([
    ['H44.104', '2026-10', 'Tháng 10/2026: có 3 lượt đánh giá, chưa đủ để công bố'],
    ['H44.104', '2026-11', 'Tháng 11/2026: chưa có lượt đánh giá nào.'],
  ])('that may not be published, as those of %s in %s, say why', async (agency, period, said) => {
    const { text, html } = await open(`/vi/co-quan/${agency}?period=${period}`);

    expect(text).toContain(said);
    expect(text).toContain('ít nhất 5 người');
    expect(html).not.toContain('bar__picture');
  });

  test('lead up to the province and down to what is below, in the same period', async () => {
    const { links, text } = await open('/vi/co-quan/H44.100?period=2026-Q4');

    expect(links).toContainEqual({ text: 'Tỉnh Phú Thọ', href: '/vi/co-quan/H44?period=2026-Q4' });
    expect(links).toContainEqual({ text: 'Đơn vị H44.100.1', href: '/vi/co-quan/H44.100.1?period=2026-Q4' });
    expect(text).toContain('Cơ quan, đơn vị cấp dưới, trực thuộc');
    expect(text).toContain('Đơn vị H44.100.1 10 lượt trả lời 50,0%');
  });

  test('say of answers to petitions what they are, apart from services', async () => {
    const { text } = await open('/vi/co-quan/H44.01?period=2026-11');

    expect(text).toContain('Chất lượng phục vụ Tháng 11/2026: 100,0% trong 5 lượt đánh giá là hài lòng');
    expect(text).toContain('Trả lời phản ánh, kiến nghị Tháng 11/2026: 0,0% trong 6 lượt đánh giá là hài lòng');
  });

  test('name open ratings apart, with their share only where enough people gave one', async () => {
    const { text } = await open('/vi/co-quan/H44.01?period=2026-11');
    expect(text).toContain('Ngoài ra có 7 lượt đánh giá mở, không kiểm chứng; không tính vào số liệu trên.');
    expect(text).toContain('Trong đó, 0,0% của 7 lượt đã công bố là hài lòng hoặc rất hài lòng.');

    const few = await open('/en/co-quan/H44.01?period=2026-08');
    expect(few.text).toContain('In addition, 2 open, unverified ratings, which are not counted above.');
    expect(few.text).not.toContain('published ones');
  });

  test('that changed after they were final say when and why', async () => {
    const before = await open('/vi/co-quan/H44.07?period=2026-08');
    expect(before.text).not.toContain('Số liệu đã được cập nhật');

    await people(5, 'H44.07', '2026-08-06', { A1: 4 });
    await pipeline.rollUp('2026-11-22T08:20:30.000Z');
    const after = await open('/vi/co-quan/H44.07?period=2026-08');
    expect(after.text).toContain('Số liệu đã được cập nhật lúc 15:20 ngày 22/11/2026');
    expect(after.text).toContain('lần công bố thứ 2');
    expect((await open('/en/co-quan/H44?period=2026-Q3')).text).toContain('These figures were updated at');
  });

  test('of one that has ended are still there, under its name', async () => {
    const { text, title } = await open('/vi/co-quan/H44.900?period=2026');

    expect(title).toContain('Xã Cũ');
    expect(text).toContain('Năm 2026: 0,0% trong 5 lượt đánh giá');
  });
});

describe('the periods', () => {
  test('are the month that is over and those under way, and the way to all others', async () => {
    const { links } = await open('/vi/co-quan/H44.100');
    const periods = links.filter(({ href }) => href.startsWith('/vi/co-quan/H44.100?period='));

    expect(periods.map(({ text }) => text)).toEqual([
      'Tháng 10/2026',
      'Tháng 11/2026',
      'Quý IV/2026',
      'Năm 2026',
      'tháng 09/2026',
      'tháng 11/2026',
    ]);
  });

  test('have the one that is shown among them, whichever it is', async () => {
    const { text } = await open('/en/co-quan/H44.100?period=2026-W43');

    expect(text).toContain('2026 Week 43 of 2026');
  });

  test('go no further than today', async () => {
    const { text } = await open('/vi/co-quan?period=2026');

    expect(text).toContain('Kỳ trước: năm 2025');
    expect(text).not.toContain('Kỳ sau');
  });
});

describe('all agencies', () => {
  test('stand by kind under their province, and say how many are below them', async () => {
    const { text, headers, links } = await open('/vi/co-quan');

    expect(text).toContain('Tháng 10/2026: 87,5% trong 8 lượt đánh giá');
    expect(text.indexOf('Sở, ban, ngành')).toBeLessThan(text.indexOf('Phường Việt Trì'));
    expect(text).toContain('1 đơn vị cấp dưới, trực thuộc');
    expect(links).toContainEqual({ text: 'Phường Việt Trì', href: '/vi/co-quan/H44.100?period=2026-10' });
    expect(headers.get('cache-control')).toBe('public, max-age=60');
  });

  test('are those of the period, also where one has ended since', async () => {
    expect((await open('/en/co-quan?period=2026-09')).text).toContain('Old commune');
    expect((await open('/en/co-quan?period=2026-10')).text).not.toContain('Old commune');
  });
});

describe('a wrong link gets a page that explains it:', () => {
  test.each([
    ['/vi/co-quan/H44.999', 404, 'Không tìm thấy cơ quan, đơn vị này'],
    ['/en/co-quan/nobody', 404, 'Agency not found'],
    ['/en/co-quan/H44.900?period=2026-10', 404, 'Agency not found'],
    ['/vi/co-quan/H44.100?period=2026-13', 400, 'Kỳ báo cáo trong đường dẫn không hợp lệ'],
    ['/en/co-quan?period=', 400, 'The period in the link is not valid'],
  ])('%s', async (path, status, said) => {
    const page = await open(path);

    expect(page).toMatchObject({ status, text: expect.stringContaining(said) });
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.links.map(({ href }) => href)).toContain(path.startsWith('/vi') ? '/vi/co-quan' : '/en/co-quan');
  });
});

test('an illustrative province is said to be one', async () => {
  expect((await open('/vi/co-quan/H44.100')).text).not.toContain('Dữ liệu minh họa');
  await pipeline.settle([anAgency({ code: 'H44', kind: 'province', illustrative: true })]);
  setClock('2026-11-21T08:17:00.000Z');

  expect((await open('/vi/co-quan/H44.100')).text).toContain('Dữ liệu minh họa');
  expect((await open('/en/danh-gia')).text).toContain('Illustrative data');
});
