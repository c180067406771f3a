import { describe, expect, test } from 'vitest';
import { sizeOfSms } from '../../../../lambdas/kernel/sms-parts.ts';
import { newsKinds } from '../../../../lambdas/notices/domain/fields.ts';
import type { News, Notice } from '../../../../lambdas/notices/domain/notice.ts';
import { writeNotice } from '../../../../lambdas/notices/domain/write-notice.ts';

const CODE = 'PAKN-7K3D-9QXV';
const LINK = 'https://phananh.langnghe.phutho.gov.example/vi/phan-anh/PAKN-7K3D-9QXV';
/** Longer than any name of an agency in the directory. */
const LONG = { vi: 'Ủy ban nhân dân '.repeat(12).trim(), en: 'People’s Committee '.repeat(12).trim() };

/** Of a limit in hours, on a day that is not decided. */
const dueAt = '2026-12-14T08:30:00.000Z';

const everyNews: readonly News[] = [
  { kind: 'received', dueOn: '2026-12-14', provisional: true },
  { kind: 'supplementRequested', note: 'Đề nghị ông/bà gửi số nhà.' },
  { kind: 'forwarded', to: LONG, dueOn: '2026-12-14', dueAt, provisional: true },
  { kind: 'forwardedOut', to: LONG },
  { kind: 'splitOff', from: 'PAKN-7K3D-9QXV', to: LONG, dueOn: '2026-12-14', dueAt, provisional: true },
  { kind: 'merged', dueOn: '2026-12-14', provisional: true },
  { kind: 'unmerged', dueOn: '2026-12-14', provisional: true },
  { kind: 'extended', reason: 'Cần khảo sát thực địa.', dueOn: '2026-12-28', provisional: true },
  { kind: 'recalculated', dueOn: '2027-02-19', provisional: true },
  { kind: 'refused', why: { vi: 'Trùng', en: 'Duplicate' }, where: { vi: 'Xem mã trước.', en: 'See the first.' } },
  { kind: 'extended', dueOn: '2026-12-28', provisional: true },
  { kind: 'interimReplied', text: 'Phường xin lỗi ông/bà vì còn chờ khảo sát.', newDueOn: '2026-12-28' },
  { kind: 'interimReplied', newDueOn: '2026-12-28' },
  { kind: 'apologised', newDueOn: '2026-12-28' },
  { kind: 'answered', text: 'Phường đã nạo vét cống.' },
  { kind: 'late', dueOn: '2026-12-14' },
  { kind: 'apologised', text: 'Phường xin lỗi ông/bà vì chậm trả lời.', newDueOn: '2026-12-28' },
  {
    kind: 'apologised',
    text: 'Phường xin lỗi ông/bà vì chậm trả lời.',
    letter: { number: '12/UBND-VP', signedOn: '2026-12-15' },
  },
  { kind: 'interimReplied', text: 'Phường đang khảo sát thực địa.', newDueOn: '2026-12-28' },
  { kind: 'supplementMissed' },
  { kind: 'returned', dueOn: '2026-12-14', provisional: true },
  { kind: 'reopened', dueOn: '2026-12-14', provisional: true },
  { kind: 'appealed', to: LONG, dueOn: '2026-12-14', provisional: true },
  { kind: 'withdrawn' },
  { kind: 'removed' },
  { kind: 'receiptRenewed', receipt: 'R58A-5TEW-BE5K-H98T-39EJ' },
];

test('every kind of news is tried', () => {
  expect(new Set(everyNews.map(({ kind }) => kind))).toStrictEqual(new Set(newsKinds));
});

const notice = (news: News, given: Partial<Notice> = {}): Notice => ({
  ...{
    code: CODE,
    language: 'vi',
    agency: { vi: 'Phường Việt Trì', en: 'Việt Trì Ward' },
    link: LINK,
    news,
    stopWord: `DUNG ${CODE}`,
  },
  ...given,
});
const ON = '2026-11-20';
const sms = (given: Notice, smsText: 'plain' | 'accented' = 'plain') =>
  writeNotice(given, { channel: 'sms', to: '+84912345678' }, { on: ON, smsText }).content.text;
const email = (given: Notice) =>
  writeNotice(given, { channel: 'email', to: 'hoa@example.com' }, { on: ON, smsText: 'plain' }).content;

describe('a notice by SMS', () => {
  test.each(
    everyNews.flatMap((news) => (['vi', 'en'] as const).map((language) => [news.kind, language, news] as const)),
  )('about %s in %s is plain ASCII of at most two parts', (_, language, news) => {
    const text = sms(notice(news, { language }));

    expect(text).toMatch(/^[\x20-\x7e]+$/);
    expect(sizeOfSms(text)).toMatchObject({ encoding: 'GSM-7' });
    expect(sizeOfSms(text).parts).toBeLessThanOrEqual(2);
    expect(text).toContain(CODE);
    expect(text).toContain(LINK);
  });

  test.each(everyNews)('about $kind repeats no words of the agency', (news) => {
    const text = sms(notice(news));

    for (const words of ['note', 'reason', 'text'] as const) {
      if (words in news) expect(text).not.toContain(Object(news)[words].slice(0, 12));
    }
    expect(text).not.toMatch(/so nha|khao sat|nao vet|vi cham/);
  });

  test('gives the hour of a limit in hours', () => {
    const late: News = { kind: 'late', dueOn: '2026-12-14', dueAt };

    expect(sms(notice(late))).toContain('da qua han tra loi (15 gio 30 ngay 14/12/2026)');
    expect(sms(notice(late, { language: 'en' }))).toContain('due by 15:30 on 14 Dec 2026');
    expect(email(notice(late)).text).toContain('đã quá hạn trả lời (15 giờ 30 ngày 14/12/2026)');
  });

  test('gives the new due day, marked where days off are not announced', () => {
    expect(sms(notice({ kind: 'received', dueOn: '2026-12-14', provisional: false }))).toBe(
      `Lang Nghe: ${CODE} da duoc ghi nhan, han tra loi 14/12/2026. Theo doi tai: ${LINK}`,
    );
    expect(sms(notice({ kind: 'received', dueOn: '2027-02-15', provisional: true }))).toContain(
      '15/02/2027 (tam tinh)',
    );
  });

  test('keeps its accents where the deployment pays for them, unless it takes more than three parts', () => {
    const short = notice(
      { kind: 'answered', text: 'x' },
      { link: 'https://langnghe.example/vi/phan-anh/PAKN-7K3D-9QXV' },
    );
    const long = notice({ kind: 'forwarded', to: LONG, dueOn: '2026-12-14', provisional: true });

    expect(sms(short, 'accented')).toBe(
      `Lắng Nghe: ${CODE} đã được trả lời. Xem câu trả lời và đánh giá tại: https://langnghe.example/vi/phan-anh/${CODE}`,
    );
    expect(sizeOfSms(sms(short, 'accented'))).toMatchObject({ encoding: 'UCS-2', parts: 2 });
    expect(sms(long, 'accented')).toBe(sms(long));
  });

  test('names the template that it was written with', () => {
    const written = writeNotice(
      notice({ kind: 'withdrawn' }),
      { channel: 'sms', to: '+84912345678' },
      { on: ON, smsText: 'plain' },
    );

    expect(written.template).toBe('withdrawn/2026.1');
  });

  test('says where to look without a link of the deployment', () => {
    expect(sms(notice({ kind: 'answered', text: 'x' }, { link: undefined }))).toBe(
      `Lang Nghe: ${CODE} da duoc tra loi. Xem cau tra loi va danh gia tai: trang Lang Nghe, muc Tra cuu`,
    );
  });
});

describe('a notice by e-mail', () => {
  test('contains the words of the agency in full', () => {
    expect(email(notice({ kind: 'answered', text: 'Phường đã nạo vét cống.' }))).toStrictEqual({
      channel: 'email',
      to: 'hoa@example.com',
      subject: `[Lắng Nghe] ${CODE} đã được trả lời`,
      text: `Kính gửi ông/bà,

Phản ánh, kiến nghị ${CODE} của ông/bà đã được trả lời.
Cơ quan đang phụ trách: Phường Việt Trì

Phường đã nạo vét cống.

Xem câu trả lời và đánh giá tại: ${LINK}

Lắng Nghe
(Thư được gửi tự động, vui lòng không trả lời thư này.)
`,
    });
  });

  test.each([
    ['vi', 'đang được xử lý, cơ quan đã thông báo tiến độ, hẹn trả lời 28/12/2026.', 'Lý do'],
    ['en', 'is in progress; the agency has sent an interim reply and promises an answer by 28 Dec 2026.', 'Reason'],
  ] as const)(
    'in %s contains no empty details where the words were for another sender',
    (language, headline, label) => {
      const shared = email(notice({ kind: 'interimReplied', newDueOn: '2026-12-28' }, { language })).text;

      expect(shared).toContain(headline);
      expect(shared).not.toContain('undefined');
      for (const news of [
        { kind: 'extended', dueOn: '2026-12-28', provisional: false },
        { kind: 'apologised' },
      ] as const satisfies readonly News[]) {
        expect(email(notice(news, { language })).text).not.toMatch(new RegExp(`undefined|${label}`));
      }
      expect(email(notice({ kind: 'interimReplied', text: 'Đang khảo sát.' }, { language })).text).toContain(
        '\nĐang khảo sát.\n',
      );
    },
  );

  test('is in the language of the petition', () => {
    const news: News = { kind: 'refused', why: { vi: 'Trùng', en: 'It is a duplicate' } };

    expect(email(notice(news, { language: 'en' })).text).toContain('Reason: It is a duplicate.\n');
    expect(email(notice(news)).text).toContain('Lý do: Trùng.\n');
  });

  test.each([
    ['vi', 'Văn bản số 12/UBND-VP ngày 15 tháng 12 năm 2026\n\nPhường xin lỗi ông/bà.\n'],
    ['en', 'Letter no. 12/UBND-VP of 15 December 2026\n\nPhường xin lỗi ông/bà.\n'],
  ] as const)('names the letter of an apology in %s', (language, text) => {
    const letter = { number: '12/UBND-VP', signedOn: '2026-12-15' };

    expect(email(notice({ kind: 'apologised', text: 'Phường xin lỗi ông/bà.', letter }, { language })).text).toContain(
      text,
    );
  });

  test('about a delay apologises in the name of the service, not of an agency that has not', () => {
    const late = notice({ kind: 'late', dueOn: '2026-12-14' });
    const { text } = email(late);

    expect(text).toContain('đã quá hạn trả lời (14/12/2026) mà chưa có câu trả lời');
    expect(text).toContain('Lắng Nghe xin lỗi ông/bà vì sự chậm trễ này.');
    expect(text).not.toMatch(/(phường|cơ quan) xin lỗi/i);
    expect(sms(late)).toContain('Xin loi ong/ba vi su cham tre nay.');
  });

  test('contains the advice of an agency that refused, and how to stop messages, if there is any', () => {
    const news: News = { kind: 'refused', why: { vi: 'Trùng', en: 'Duplicate' }, note: 'Gửi Tòa án nhân dân.' };
    const stopLink = `${LINK}/thong-bao?token=abc`;

    expect(email(notice(news)).text).toContain('\n\nHướng dẫn của cơ quan:\nGửi Tòa án nhân dân.\n\n');
    expect(email(notice(news)).text).not.toContain('Ngừng nhận');
    expect(email(notice(news, { stopLink })).text).toContain(
      `Ngừng nhận thông báo về phản ánh, kiến nghị này: ${stopLink}\n`,
    );
  });

  test('repeats what the agency wrote as it is, even if it looks like a template', () => {
    const text = 'Mẫu {{code}} [[{{agency}}]] $& $1';

    expect(email(notice({ kind: 'answered', text })).text).toContain(`\n\n${text}\n\n`);
  });
});
