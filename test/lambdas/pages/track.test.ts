import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { directoryStore } from '../../../lambdas/directory/store.ts';
import { handler } from '../../../lambdas/pages/citizen.ts';
import { receiptOf } from '../../../lambdas/petitions/domain/code.ts';
import { refusalGrounds } from '../../../lambdas/petitions/domain/petition.ts';
import type { Status } from '../../../lambdas/petitions/domain/status.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../lambdas/platform/dynamo-table.ts';
import { keyedDigest, plainProof } from '../../../lambdas/platform/keyed.ts';
import { createTable } from '../../support/engine.ts';
import { formBrowser } from '../../support/form-browser.ts';
import { logLines } from '../../support/log-lines.ts';
import { ORIGIN, pageFetcher, stubSite } from '../../support/page-doors.ts';
import { openDoors, setClock } from '../../support/petition-doors.ts';
import {
  ANSWER,
  type aPetition,
  aPetitionIn,
  codeOf,
  LATE_AT,
  MONDAY,
  SUMMARY,
  THURSDAY,
} from '../../support/petitions.ts';

const browser = () => formBrowser(ORIGIN, pageFetcher(handler));
const RECEIPT = receiptOf(keyedDigest('test', 'receipt', 'one'));
let petitions: PetitionStore;
logLines();

beforeAll(async () => {
  const tables = await openDoors(createTable);
  petitions = petitionStore(dynamoTable(tables.petitions));
  stubSite();
  const directory = directoryStore(dynamoTable(tables.directory), 'H44');
  const name = { vi: 'Xã Cũ', en: 'Old commune' };
  const old = { code: 'H44.200', parent: 'H44', kind: 'commune', name, validFrom: '2025-07-01' } as const;
  await directory.putAgency({ ...old, validTo: '2026-11-30' });
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(MONDAY));

let made = 0;
type Given = Parameters<typeof aPetition>[0];

/** A petition that stands in its table, and the path of its page. */
async function standing(status: Status, given: Given = {}, also: Given = {}): Promise<string> {
  made += 1;
  const code = codeOf(`petition ${made}`);
  const petition = { ...aPetitionIn(status, { ...given, code, receiptHash: plainProof(RECEIPT) }), ...also };
  await petitions.create(petition);
  return `/phan-anh/${code}?receipt=${RECEIPT}`;
}

const see = async (path: string, lang = 'vi') => browser().open(`/${lang}${path}`);

describe('the page of a petition', () => {
  test.each([
    ['submitted', 'Đã gửi', 'Sent'],
    ['accepted', 'Đã tiếp nhận', 'Accepted'],
    ['processing', 'Đang xử lý', 'In process'],
    ['awaitingPublication', 'Đang xử lý', 'In process'],
    ['answered', 'Đã trả lời', 'Answered'],
    ['published', 'Đã trả lời', 'Answered'],
    ['needsSupplement', 'Chờ ông/bà bổ sung thông tin', 'Waiting for more information from you'],
    ['refused', 'Không tiếp nhận', 'Not accepted'],
    ['forwardedOut', 'Đã chuyển cơ quan có thẩm quyền', 'Forwarded to the competent agency'],
    ['withdrawn', 'Đã rút', 'Withdrawn'],
  ] as const)('that is %s says so in public words', async (status, vi, en) => {
    const path = await standing(status);

    expect((await see(path)).text).toContain(`Tình trạng ${vi}`);
    expect((await see(path, 'en')).text).toContain(`Status ${en}`);
  });

  test('names agency, times and what has happened, and is for nobody else to keep or find', async () => {
    const page = await see(await standing('accepted'));

    expect(page.text).toContain('Hạn trả lời 14/12/2026 (còn 14 ngày làm việc)');
    expect(page.text).toContain('Cơ quan xử lý Phường Việt Trì');
    expect(page.text).toContain('Nhận lúc 09:30 ngày 20/11/2026');
    expect(page.text).toContain('Cơ quan đã tiếp nhận 09:00 ngày 23/11/2026');
    expect(page.text).not.toContain('Quá hạn');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.html).toContain('<meta name="robots" content="noindex, nofollow"/>');
  });

  test('is the confirmation right after sending, with the receipt to keep', async () => {
    const page = await see(`${await standing('submitted')}&sent=1`);

    expect(page.title).toMatch(/^Đã gửi phản ánh, kiến nghị PAKN-/);
    expect(page.text).toContain(RECEIPT);
    expect(page.text).toContain('Hạn trả lời: ngày 14 tháng 12 năm 2026');
    expect(page.text).toContain('Điều gì xảy ra tiếp theo');
    expect(page.links.map(({ text }) => text)).toContain('Gửi phản ánh khác');
  });

  test('explains the deadline, day by day, with the holiday it skips', async () => {
    const page = await see(await standing('accepted'));

    expect(page.text).toContain('Tính từ ngày làm việc kế tiếp sau ngày 20/11/2026 đến hết ngày 14/12/2026.');
    expect(page.text).toContain('24/11/2026: Ngày Văn hóa Việt Nam');
    expect(page.text).toContain('Thời hạn: 15 ngày làm việc.');
  });
});

describe('the deadline', () => {
  test.each([
    ['2026-12-14T02:00:00.000Z', 'hôm nay là ngày cuối', 'today is the last day'],
    ['2026-12-11T02:00:00.000Z', 'còn 1 ngày làm việc', '1 working day left'],
    [LATE_AT, 'quá hạn 1 ngày làm việc', 'overdue by 1 working day'],
  ])('on %s is told as what it means today', async (now, vi, en) => {
    const path = await standing('accepted');
    setClock(now);

    expect((await see(path)).text).toContain(`14/12/2026 (${vi})`);
    expect((await see(path, 'en')).text).toContain(`14 Dec 2026 (${en})`);
  });

  test('on days off right after it has passed by no working day', async () => {
    const path = await standing('accepted', {}, { dueOn: '2026-12-11' });
    setClock('2026-12-12T02:00:00.000Z');

    expect((await see(path)).text).toContain('11/12/2026 (đã quá hạn)');
    expect((await see(path, 'en')).text).toContain('11 Dec 2026 (overdue)');
  });

  test('that has passed is apologised for, by name of the agency and of the one above it', async () => {
    const path = await standing('accepted');
    setClock(LATE_AT);

    expect((await see(path)).text).toContain(
      'Phường Việt Trì xin lỗi ông/bà vì chưa trả lời đúng hạn. Người đứng đầu Phường Việt Trì chịu trách nhiệm về việc này. Cơ quan cấp trên: Tỉnh Phú Thọ.',
    );
  });

  test('of the province itself has nobody above it', async () => {
    const path = await standing('accepted', { agency: 'H44' });
    setClock(LATE_AT);
    const [vi, en] = [await see(path), await see(path, 'en')];

    expect(vi.text).toContain('Tỉnh Phú Thọ xin lỗi ông/bà');
    expect(vi.text).not.toContain('Cơ quan cấp trên');
    expect(en.text).not.toContain('The agency above it');
  });

  test('of the publication of an answer is another one, and its lateness another', async () => {
    const path = await standing('awaitingPublication');
    const open = await see(path);
    setClock(LATE_AT);

    expect(open.text).toContain('Hạn công khai 26/11/2026 (còn 2 ngày làm việc)');
    expect(open.text).toContain('Cơ quan đã có kết quả và đang kiểm tra trước khi công khai.');
    expect(open.text).not.toContain(ANSWER);
    expect((await see(path)).text).toContain('xin lỗi ông/bà vì chưa công khai kết quả đúng hạn');
  });

  test('that depends on holidays nobody has announced is provisional', async () => {
    const path = await standing('submitted', { receivedAt: '2029-12-20T02:30:00.000Z' });
    setClock('2029-12-21T02:30:00.000Z');

    expect((await see(path)).text).toContain('Hạn này là tạm tính');
  });

  test('stands still while the citizen is asked for more, and the pause is shown', async () => {
    const page = await see(await standing('needsSupplement'));

    expect(page.text).toContain('Thời hạn tạm dừng trong khi chờ ông/bà bổ sung thông tin.');
    expect(page.text).toContain('23/11/2026 – nay: chờ ông/bà bổ sung thông tin');
  });
});

describe('how it ended', () => {
  test('with an answer shows it, and what was published', async () => {
    const page = await see(await standing('published'));

    expect(page.text).toContain(ANSWER);
    expect(page.text).toContain('Phường Việt Trì. Trả lời lúc 09:00 ngày 23/11/2026.');
    expect(page.text).toContain(SUMMARY);
  });

  test.each(refusalGrounds)('refused as %s says why in words, and what the agency says', async (ground) => {
    const refusal = { ground, note: 'Đề nghị ông/bà liên hệ nơi khác.', at: MONDAY };
    const path = await standing('refused', {}, { refusal });
    const [vi, en] = [await see(path), await see(path, 'en')];

    expect(vi.text).toContain('Đề nghị ông/bà liên hệ nơi khác.');
    expect(vi.text).not.toContain(ground);
    expect(vi.text).not.toContain('Hạn trả lời 14/12');
    expect(en.text).toContain('What the agency says');
  });

  test('is closed once the month of its rating is over', async () => {
    const rating = { level: 2, at: MONDAY, changedAt: MONDAY, version: 1 } as const;
    const path = await standing('answered', {}, { rating });
    setClock('2026-12-03T02:00:00.000Z');
    const page = await see(path);

    expect(page.text).toContain('Tình trạng Đã kết thúc');
    expect(page.text).toContain('Mức độ hài lòng Không hài lòng');
    expect(page.text).not.toContain('Thay đổi đánh giá');
  });
});

describe('an agency', () => {
  test('that has ended since keeps the name it had, and one that nobody knows its code', async () => {
    const [ended, unknown] = [
      await standing('accepted', { agency: 'H44.200' }),
      await standing('accepted', { agency: 'H44.999' }),
    ];
    setClock('2026-12-02T02:00:00.000Z');

    expect((await see(ended)).text).toContain('Cơ quan xử lý Xã Cũ');
    expect((await see(unknown)).text).toContain('Cơ quan xử lý H44.999');
  });
});

describe('a code and a receipt that do not fit', () => {
  test('get one and the same page for every reason', async () => {
    const known = codeOf(`petition ${made}`);
    const paths = [
      `/phan-anh/${known}`,
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

describe('looking up', () => {
  test('takes code and receipt as people copy them', async () => {
    const path = await standing('accepted');
    const code = path.slice('/phan-anh/'.length).split('?')[0] ?? '';
    const citizen = browser();
    await citizen.open('/vi/tra-cuu');
    citizen.fill({ code: code.slice(5).replace('-', ' ').toLowerCase(), receipt: RECEIPT.replaceAll('-', '–') });
    const page = await citizen.press('Xem kết quả');

    expect(page.text).toContain(code);
    expect(new URL(page.url).pathname).toBe(`/vi/phan-anh/${code}`);
  });

  test('asks for what is missing, and keeps the rest', async () => {
    const citizen = browser();
    await citizen.open('/vi/tra-cuu');
    const nothing = await citizen.press('Xem kết quả');
    citizen.fill({ code: 'PAKN' });
    const half = await citizen.press('Xem kết quả');

    expect(nothing.status).toBe(400);
    expect(nothing.title).toBe('Lỗi: Tra cứu kết quả – Lắng Nghe');
    expect(nothing.text).toContain('Nhập mã tra cứu');
    expect(half.text).toContain('Nhập biên nhận');
    expect(citizen.valueOf('code')).toBe('PAKN');
  });

  test('what does not fit says so, and keeps what was typed', async () => {
    const citizen = browser();
    await citizen.open('/en/tra-cuu');
    citizen.fill({ code: 'PAKN-2222-2222', receipt: 'ABCD' });
    const page = await citizen.press('Show it');

    expect(page.status).toBe(404);
    expect(page.text).toContain('Not found: please check every letter');
    expect(citizen.valueOf('receipt')).toBe('ABCD');
  });
});

describe('rating the answer', () => {
  test('is one press, thanked for, and may be changed while the month lasts', async () => {
    const citizen = browser();
    await citizen.open(`/vi${await standing('answered')}`);
    const first = await citizen.press('Rất hài lòng');
    citizen.fill({ resolved: 'no', reasons: 'attitude', comment: 'Chưa xong.' });
    const second = await citizen.press('Không hài lòng');

    expect(first.text).toContain('Cảm ơn ông/bà đã đánh giá');
    expect(first.text).toContain('Mức độ hài lòng Rất hài lòng');
    expect(second.text).toContain('Mức độ hài lòng Không hài lòng');
    expect(second.text).toContain('Chưa giải quyết');
    expect(second.text).toContain('Điều gì đáng nói nhất? Thái độ phục vụ');
    expect(citizen.valueOf('comment')).toBe('Chưa xong.');
  });

  test('is never done by the Enter key, for that would be the worst face', async () => {
    const citizen = browser();
    const page = await citizen.open(`/vi${await standing('answered')}`);

    expect(await citizen.enter()).toBe(page);
  });

  test('with a word too long keeps it, and says what to correct', async () => {
    const citizen = browser();
    await citizen.open(`/vi${await standing('answered')}`);
    citizen.fill({ resolved: 'yes', comment: 'a'.repeat(2_001) });
    const page = await citizen.press('Bình thường');

    expect(page.status).toBe(400);
    expect(page.title).toMatch(/^Lỗi: /);
    expect(page.links).toContainEqual({
      text: 'Viết ý kiến bằng chữ thường, không quá 2.000 ký tự',
      href: '#comment',
    });
    expect(citizen.valueOf('comment')).toHaveLength(2_001);
    expect(citizen.valueOf('resolved')).toBe('yes');
  });

  test('without a face asks for one', async () => {
    const path = await standing('answered');
    const [code = ''] = path.slice('/phan-anh/'.length).split('?');
    const page = await browser().send(`/vi/phan-anh/${code}/danh-gia`, new URLSearchParams({ receipt: RECEIPT }));

    expect(page.status).toBe(400);
    expect(page.links).toContainEqual({
      text: 'Bấm một khuôn mặt để chọn mức độ hài lòng',
      href: '#level',
    });
  });

  test('after its month, or before an answer, is told kindly that it was not taken', async () => {
    const form = new URLSearchParams({ receipt: RECEIPT, level: '1' });
    const rating = { level: 2, at: MONDAY, changedAt: MONDAY, version: 1 } as const;
    const paths = [await standing('answered', {}, { rating }), await standing('accepted')];
    setClock('2026-12-03T02:00:00.000Z');

    for (const path of paths) {
      const [code = ''] = path.slice('/phan-anh/'.length).split('?');
      const page = await browser().send(`/vi/phan-anh/${code}/danh-gia`, form);
      expect(page.status).toBe(409);
      expect(page.text).toContain('Đánh giá chưa được ghi nhận');
    }
  });

  test('by whoever has no receipt finds nothing', async () => {
    setClock(THURSDAY);
    const [code = ''] = (await standing('answered')).slice('/phan-anh/'.length).split('?');
    const page = await browser().send(`/vi/phan-anh/${code}/danh-gia`, new URLSearchParams({ level: '1' }));

    expect(page.status).toBe(404);
    expect(page.text).toContain('Không tìm thấy phản ánh, kiến nghị này');
  });
});

test('any form gets a page, and never a fault', async () => {
  const [code = ''] = (await standing('answered')).slice('/phan-anh/'.length).split('?');
  const words = fc.oneof(
    fc.constantFrom('code', 'receipt', 'level', 'resolved', 'reasons', 'comment', code, RECEIPT, '3', 'constructor'),
    fc.string({ maxLength: 30 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(words, words), { maxLength: 8 }), async (pairs) => {
      for (const path of ['/vi/tra-cuu', `/vi/phan-anh/${code}/danh-gia`]) {
        const page = await browser().send(path, new URLSearchParams([['receipt', RECEIPT], ...pairs]));
        expect([200, 400, 404, 409]).toContain(page.status);
      }
    }),
    { numRuns: 40 },
  );
});
