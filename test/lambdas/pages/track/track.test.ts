import { describe, expect, test } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { refusalGrounds } from '../../../../lambdas/petitions/domain/case/choices.ts';
import { accept } from '../../../../lambdas/petitions/domain/moves/acts.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { createTable } from '../../../support/engine.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { ENDED, pagePetitions, RECEIPT } from '../../../support/page-petitions.ts';
import { setClock } from '../../../support/petition-functions.ts';
import { ANSWER, anAct, aPetition, LATE_AT, legal, MONDAY, SUMMARY } from '../../../support/petitions.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);

const standing = pagePetitions(createTable);
const browser = () => formBrowser(ORIGIN, pageFetcher(handler));
const see = async (path: string, lang = 'vi') => browser().open(`/${lang}${path}`);

describe('the page of a petition', () => {
  test.each([
    ['submitted', 'Đã gửi', 'Sent'],
    ['accepted', 'Đã tiếp nhận', 'Accepted'],
    ['processing', 'Đang xử lý', 'In progress'],
    ['awaitingPublication', 'Đang xử lý', 'In progress'],
    ['answered', 'Đã trả lời', 'Answered'],
    ['published', 'Đã trả lời', 'Answered'],
    ['needsSupplement', 'Chờ ông/bà bổ sung thông tin', 'Waiting for more information from you'],
    ['refused', 'Không tiếp nhận', 'Not accepted'],
    ['forwardedOut', 'Đã chuyển cơ quan có thẩm quyền', 'Forwarded to the competent agency'],
    ['withdrawn', 'Đã rút', 'Withdrawn'],
    ['merged', 'Đã gộp với phản ánh cùng nội dung', 'Merged with a petition about the same matter'],
  ] as const)('that is %s says so in public words', async (status, vi, en) => {
    const { path } = await standing(status);

    expect((await see(path)).text).toContain(`Tình trạng ${vi}`);
    expect((await see(path, 'en')).text).toContain(`Status ${en}`);
  });

  test('names the agency, the times and the history, and is neither cached nor indexed', async () => {
    const page = await see((await standing('accepted')).path);

    expect(page.text).toContain('Hạn trả lời 14/12/2026 (còn 14 ngày làm việc)');
    expect(page.text).toContain('Cơ quan xử lý Phường Việt Trì');
    expect(page.text).toContain('Thời điểm gửi 09:30 ngày 20/11/2026');
    expect(page.text).toContain('Cơ quan đã tiếp nhận 09:00 ngày 23/11/2026');
    expect(page.text).not.toContain('Quá hạn');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.html).toContain('<meta name="robots" content="noindex, nofollow"/>');
  });

  test('is the confirmation right after sending, with the receipt to keep', async () => {
    const page = await see(`${(await standing('submitted')).path}&sent=1`);

    expect(page.title).toMatch(/^Đã gửi phản ánh, kiến nghị PAKN-/);
    expect(page.text).toContain(RECEIPT);
    expect(page.text).toContain('Hạn trả lời: ngày 14 tháng 12 năm 2026');
    expect(page.text).toContain('Các bước tiếp theo');
    expect(page.links.map(({ text }) => text)).toContain('Gửi phản ánh khác');
  });

  test('that was answered or refused late says by how many working days, and no longer that it is overdue', async () => {
    const receivedAt = '2026-10-12T02:00:00.000Z';
    const answered = await see((await standing('answered', { receivedAt })).path);
    const refused = await see((await standing('refused', { receivedAt })).path, 'en');

    expect(answered.text).toContain('Trễ hạn Trả lời trễ 15 ngày làm việc');
    expect(answered.text).toContain('Hạn trả lời 02/11/2026 ');
    expect(answered.text).not.toContain('Quá hạn');
    expect(refused.text).toContain('Late Refused 28 working days late');
  });

  test('explains the deadline, day by day, with the holiday it skips', async () => {
    const page = await see((await standing('accepted')).path);

    expect(page.text).toContain('Tính từ ngày làm việc tiếp theo sau ngày 20/11/2026 đến hết ngày 14/12/2026.');
    expect(page.text).toContain('24/11/2026: Ngày Văn hóa Việt Nam');
    expect(page.text).toContain('Thời hạn: 15 ngày làm việc.');
  });
});

describe('the deadline', () => {
  test.each([
    ['2026-12-14T02:00:00.000Z', 'hôm nay là hạn cuối', 'due today'],
    ['2026-12-11T02:00:00.000Z', 'còn 1 ngày làm việc', '1 working day left'],
    [LATE_AT, 'quá hạn 1 ngày làm việc', 'overdue by 1 working day'],
  ])('on %s is explained relative to today', async (now, vi, en) => {
    const { path } = await standing('accepted');
    setClock(now);

    expect((await see(path)).text).toContain(`14/12/2026 (${vi})`);
    expect((await see(path, 'en')).text).toContain(`14 Dec 2026 (${en})`);
  });

  test('in hours shows its time, and the hours that count', async () => {
    const { countdown, dueOn, answerDueAt } = legal(accept(aPetition(), anAct(), 'hours4'));
    const { path } = await standing('accepted', {}, { countdown, dueOn, answerDueAt });
    setClock('2026-11-23T02:30:00.000Z');
    const [vi, en] = [await see(path), await see(path, 'en')];

    expect(vi.text).toContain('Hạn trả lời 15:00 ngày 23/11/2026 (hôm nay là hạn cuối)');
    expect(vi.text).toContain('Thời hạn: 4 giờ làm việc.');
    expect(vi.text).toContain('Tính giờ làm việc của cơ quan, từ 09:00 ngày 23/11/2026 đến 15:00 ngày 23/11/2026.');
    expect(en.text).toContain('15:00 on 23 Nov 2026 (due today)');
    setClock('2026-11-23T08:01:00.000Z');
    expect((await see(path)).text).toContain('15:00 ngày 23/11/2026 (đã quá hạn)');
  });

  test('on days off right after it has passed by no working day', async () => {
    const { path } = await standing('accepted', {}, { dueOn: '2026-12-11' });
    setClock('2026-12-12T02:00:00.000Z');

    expect((await see(path)).text).toContain('11/12/2026 (đã quá hạn)');
    expect((await see(path, 'en')).text).toContain('11 Dec 2026 (overdue)');
  });

  test('that has passed names who is reminded, and the agency above', async () => {
    const { path } = await standing('accepted');
    setClock(LATE_AT);

    expect((await see(path)).text).toContain(
      'Phường Việt Trì chưa trả lời ông/bà đúng hạn. Hệ thống nhắc cán bộ phụ trách và người đứng đầu cơ quan. Cơ quan cấp trên: Tỉnh Phú Thọ.',
    );
  });

  test('of the province names no agency above it', async () => {
    const { path } = await standing('accepted', { agency: 'H44' });
    setClock(LATE_AT);
    const [vi, en] = [await see(path), await see(path, 'en')];

    expect(vi.text).toContain('Tỉnh Phú Thọ chưa trả lời ông/bà đúng hạn.');
    expect(vi.text).not.toContain('Cơ quan cấp trên');
    expect(en.text).not.toContain('The agency above it');
  });

  test('of the publication of an answer is another one, and its lateness another', async () => {
    const { path } = await standing('awaitingPublication');
    const open = await see(path);
    setClock(LATE_AT);

    expect(open.text).toContain('Hạn công khai 26/11/2026 (còn 2 ngày làm việc)');
    expect(open.text).toContain('Cơ quan đã trả lời; nội dung công khai đang được kiểm tra.');
    expect(open.text).toContain(ANSWER);
    expect((await see(path)).text).toContain('chưa công khai kết quả đúng hạn');
  });

  test('that depends on holidays not announced yet is provisional', async () => {
    const { path } = await standing('submitted', { receivedAt: '2029-12-20T02:30:00.000Z' });
    setClock('2029-12-21T02:30:00.000Z');

    expect((await see(path)).text).toContain('Hạn này là tạm tính');
  });

  test('is paused while more information is awaited, and the pause is shown', async () => {
    const page = await see((await standing('needsSupplement')).path);

    expect(page.text).toContain('Thời hạn tạm dừng trong khi chờ ông/bà bổ sung thông tin.');
    expect(page.text).toContain('23/11/2026 – nay: chờ ông/bà bổ sung thông tin');
  });
});

describe('how it ended', () => {
  test('with an answer shows it, and what was published', async () => {
    const page = await see((await standing('published')).path);

    expect(page.text).toContain(ANSWER);
    expect(page.text).toContain('Phường Việt Trì. Trả lời lúc 09:00 ngày 23/11/2026.');
    expect(page.text).toContain(SUMMARY);
  });

  test.each(refusalGrounds)('refused as %s says why in words, and what the agency says', async (ground) => {
    const refusal = { ground, note: 'Đề nghị ông/bà liên hệ nơi khác.', at: MONDAY };
    const { path } = await standing('refused', {}, { refusal });
    const [vi, en] = [await see(path), await see(path, 'en')];

    expect(vi.text).toContain('Đề nghị ông/bà liên hệ nơi khác.');
    expect(vi.text).not.toContain(ground);
    expect(vi.text).not.toContain('Hạn trả lời 14/12');
    expect(en.text).toContain('Reason and advice from the agency');
  });

  test('is closed once the month of its rating is over', async () => {
    const rating = { level: 2, at: MONDAY, changedAt: MONDAY, version: 1 } as const;
    const { path } = await standing('answered', {}, { rating });
    setClock('2026-12-03T02:00:00.000Z');
    const page = await see(path);

    expect(page.text).toContain('Tình trạng Đã kết thúc');
    expect(page.text).toContain('Mức độ hài lòng Không hài lòng');
    expect(page.text).not.toContain('Thay đổi đánh giá');
  });
});

describe('an agency', () => {
  test('that has ended since keeps its name, and an unknown one is shown by its code', async () => {
    const ended = await standing('accepted', { agency: ENDED });
    const unknown = await standing('accepted', { agency: 'H44.999' });
    setClock('2026-12-02T02:00:00.000Z');

    expect((await see(ended.path)).text).toContain('Cơ quan xử lý Xã Cũ');
    expect((await see(unknown.path)).text).toContain('Cơ quan xử lý H44.999');
  });
});

describe('a code and a receipt that do not fit', () => {
  test('get one and the same page for every reason', async () => {
    const { code: known } = await standing('accepted');
    const paths = [
      `/phan-anh/${known}?receipt=ABCD`,
      `/phan-anh/${known}?receipt=${'A'.repeat(500)}`,
      `/phan-anh/PAKN-2222-2222?receipt=${RECEIPT}`,
      `/phan-anh/${'x'.repeat(300)}?receipt=${RECEIPT}`,
      `/phan-anh/%00?receipt=${RECEIPT}`,
    ];
    const pages = await Promise.all(paths.map((path) => see(path)));

    expect(pages.map(({ status }) => status)).toStrictEqual(paths.map(() => 404));
    expect(new Set(pages.map(({ html }) => html)).size).toBe(1);
    expect(pages[0]?.text).toContain('Không tìm thấy phản ánh, kiến nghị này');
    expect(pages[0]?.links).toContainEqual({ text: 'Nhập lại mã tra cứu', href: '/vi/tra-cuu' });
  });
});
