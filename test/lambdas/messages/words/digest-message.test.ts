import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NoticedCase } from '../../../../lambdas/messages/domain/digest-notice.ts';
import { digestMessages } from '../../../../lambdas/messages/words/digest-message.ts';

const DAY = '2026-12-15';
const AT = '2026-12-15T00:30:00.000Z';
/** Longest code of an agency there is. */
const LONGEST = `H44.${'1'.repeat(31)}`;

const aCase = (given: Partial<NoticedCase> = {}): NoticedCase => ({
  code: 'PAKN-7K3D-9QXM',
  agency: { code: 'H44.100', name: { vi: 'UBND phường Việt Trì', en: 'Việt Trì Ward' } },
  ...{ stage: 'answer', dueOn: '2026-12-14', provisional: false, workingDays: -1 },
  link: 'https://langnghe.example/c/PAKN-7K3D-9QXM',
  ...given,
});
const aDigest = (cases: readonly NoticedCase[], total = cases.length) => ({
  ...{ day: DAY, at: AT, cases, total },
  late: cases.filter(({ dueOn }) => dueOn < DAY).length,
  dueToday: cases.filter(({ dueOn }) => dueOn === DAY).length,
});
const an = { id: 'an', name: 'Nguyễn Thị Ân', language: 'vi', role: 'officer', email: 'an@phutho.example' } as const;
const anne = { id: 'anne', name: 'Anne', language: 'en', role: 'leader', phone: '+84912345678' } as const;

const cases = [
  aCase(),
  aCase({ code: 'PAKN-2222-2222', dueOn: DAY, workingDays: 0, stage: 'publication' }),
  aCase({ code: 'PAKN-3333-3333', dueOn: '2026-12-18', workingDays: 3, provisional: true }),
];

describe('the digest of a person', () => {
  test('is one e-mail a day, in Vietnamese', () => {
    expect(digestMessages(an, aDigest(cases, 7))).toMatchObject([
      {
        id: 'digest/2026-12-15/an/email',
        createdAt: AT,
        content: {
          ...{ channel: 'email', to: 'an@phutho.example' },
          subject: '[Lắng Nghe] Ngày 15/12/2026: 1 việc quá hạn, 1 việc đến hạn hôm nay, 5 việc chưa đến hạn',
          text: `Kính gửi Ông/Bà Nguyễn Thị Ân,

Phản ánh, kiến nghị cần Ông/Bà xử lý, tính đến ngày 15/12/2026: 1 việc quá hạn, 1 việc đến hạn hôm nay, 5 việc chưa đến hạn.

1. PAKN-7K3D-9QXM: hạn trả lời 14/12/2026, quá hạn 1 ngày làm việc
   Cơ quan xử lý: UBND phường Việt Trì (H44.100)
   https://langnghe.example/c/PAKN-7K3D-9QXM

2. PAKN-2222-2222: hạn công khai 15/12/2026, đến hạn hôm nay
   Cơ quan xử lý: UBND phường Việt Trì (H44.100)
   https://langnghe.example/c/PAKN-7K3D-9QXM

3. PAKN-3333-3333: hạn trả lời 18/12/2026 (tạm tính), còn 3 ngày làm việc
   Cơ quan xử lý: UBND phường Việt Trì (H44.100)
   https://langnghe.example/c/PAKN-7K3D-9QXM

Và 4 việc khác.

Đề nghị Ông/Bà khẩn trương xử lý; việc đã quá hạn cần trả lời ngay và nêu rõ lý do chậm.

Trân trọng.
Hệ thống Lắng Nghe
(Thư được gửi tự động, mỗi ngày làm việc không quá một thư; vui lòng không trả lời thư này.)
`,
        },
      },
    ]);
  });

  test.each([
    [an, {}, 'Nhận ngày 23/11/2026; chưa phân công'],
    [an, { assignee: 'Trần Văn Bình' }, 'Nhận ngày 23/11/2026; người xử lý: Trần Văn Bình'],
    [{ ...anne, email: 'anne@phutho.example' }, {}, 'Received on 23 Nov 2026; not assigned'],
    [{ ...anne, email: 'anne@phutho.example' }, { assignee: 'Trần Văn Bình' }, 'officer: Trần Văn Bình'],
  ] as const)('names when a case was received, and who has it: %#', (person, given, line) => {
    const [message] = digestMessages(person, aDigest([aCase({ receivedOn: '2026-11-23', ...given })]));
    expect(message?.content.text).toContain(line);
  });

  test('is an SMS without an e-mail address, with as many cases as fit and the link', () => {
    expect(digestMessages(anne, aDigest(cases))).toMatchObject([
      {
        id: 'digest/2026-12-15/anne/sms',
        content: {
          text: 'Lang Nghe 15 Dec 2026: 1 overdue, 1 due today, 1 not due yet. PAKN-7K3D-9QXM (H44.100): answer due 14 Dec 2026, overdue by 1 working day. PAKN-2222-2222 (H44.100): publication due 15 Dec 2026, due today. And 1 more. https://langnghe.example/c/PAKN-7K3D-9QXM',
        },
      },
    ]);
    expect(digestMessages({ ...anne, language: 'vi' }, aDigest([aCase()]))[0]?.content.text).toBe(
      'Lang Nghe 15/12/2026: 1 viec qua han. PAKN-7K3D-9QXM (H44.100): han tra loi 14/12/2026, qua han 1 ngay lam viec. https://langnghe.example/c/PAKN-7K3D-9QXM',
    );
  });

  test('is nothing for a person without an address', () => {
    expect(digestMessages({ ...an, email: undefined }, aDigest(cases))).toStrictEqual([]);
  });

  test.each([
    ['officer', 'cần Ông/Bà xử lý', 'khẩn trương xử lý'],
    ['head', 'cần Ông/Bà chỉ đạo xử lý', 'chỉ đạo xử lý đúng hạn'],
    ['leader', 'cần Ông/Bà đôn đốc cơ quan cấp dưới', 'giải trình lý do chậm'],
  ] as const)('asks a %s for what is theirs to do', (role, duty, request) => {
    const [message] = digestMessages({ ...an, role }, aDigest(cases));

    expect(message?.content.text).toContain(duty);
    expect(message?.content.text).toContain(request);
  });

  test('says overdue without a number on the days off after the due day', () => {
    const friday = aCase({ dueOn: '2026-12-11', workingDays: 0 });

    expect(digestMessages(an, aDigest([friday]))[0]?.content.text).toContain('hạn trả lời 11/12/2026, đã quá hạn\n');
    expect(digestMessages({ ...an, language: 'en' }, aDigest([friday]))[0]?.content.text).toContain(', overdue\n');
  });

  test('as an SMS is two parts of plain letters at most, whatever it lists', () => {
    const any = fc.record({
      dueOn: fc.constantFrom('2026-12-14', DAY, '2026-12-18'),
      workingDays: fc.integer({ min: -999, max: 999 }),
      provisional: fc.boolean(),
      stage: fc.constantFrom('answer' as const, 'publication' as const),
    });
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('vi' as const, 'en' as const),
        (all, language) => {
          const listed = all.map((given) => aCase({ ...given, agency: { ...aCase().agency, code: LONGEST } }));
          const [message] = digestMessages({ ...anne, language }, aDigest(listed, 999));

          expect(message?.content.text.length).toBeLessThanOrEqual(306);
          expect(message?.content.text).toMatch(/^[A-Za-z0-9 .,:()/-]*$/);
        },
      ),
    );
  });
});
