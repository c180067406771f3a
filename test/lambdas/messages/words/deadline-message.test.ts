import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeadlineNotice } from '../../../../lambdas/messages/domain/deadline-notice.ts';
import { deadlineMessage } from '../../../../lambdas/messages/words/deadline-message.ts';
import { escalationSteps } from '../../../../lambdas/petitions/domain/escalation.ts';

const dueSoon: DeadlineNotice = {
  step: 'dueSoon',
  stage: 'answer',
  code: 'PAKN-7K3D-9QXM',
  agency: { code: 'H44.100', name: { vi: 'Ủy ban nhân dân phường Việt Trì', en: 'People’s Committee of Việt Trì' } },
  dueOn: '2026-11-25',
  workingDays: 2,
};
const an = { name: 'Nguyễn Thị Ân', language: 'vi', role: 'officer' } as const;
const anne = { name: 'Anne Nguyen', language: 'en', role: 'officer' } as const;
const sms = { channel: 'sms', to: '+84912345678' } as const;
const email = { channel: 'email', to: 'an@phutho.example' } as const;

describe('an SMS', () => {
  test.each<[Partial<DeadlineNotice>, string]>([
    [
      {},
      'Lang Nghe: PAKN-7K3D-9QXM (H44.100) con 2 ngay lam viec la den han tra loi (han 25/11/2026). De nghi tra loi dung han.',
    ],
    [
      { workingDays: 0 },
      'Lang Nghe: PAKN-7K3D-9QXM (H44.100) den han tra loi trong hom nay (han 25/11/2026). De nghi tra loi dung han.',
    ],
    [
      { step: 'dueToday', workingDays: 0 },
      'Lang Nghe: PAKN-7K3D-9QXM (H44.100) den han tra loi trong hom nay (han 25/11/2026). De nghi tra loi dung han.',
    ],
    [
      { step: 'late', workingDays: 0 },
      'Lang Nghe: PAKN-7K3D-9QXM (H44.100) da qua han tra loi (han 25/11/2026). De nghi tra loi ngay.',
    ],
    [
      { step: 'late', workingDays: 3 },
      'Lang Nghe: PAKN-7K3D-9QXM (H44.100) da qua han tra loi 3 ngay lam viec (han 25/11/2026). De nghi tra loi ngay.',
    ],
    [
      { step: 'late', stage: 'publication', workingDays: 1 },
      'Lang Nghe: PAKN-7K3D-9QXM (H44.100) da qua han cong khai 1 ngay lam viec (han 25/11/2026). De nghi cong khai ngay.',
    ],
  ])('in Vietnamese, without diacritics: %o', (given, text) => {
    expect(deadlineMessage({ ...dueSoon, ...given }, an, sms)).toStrictEqual({ ...sms, text });
  });

  test.each<[Partial<DeadlineNotice>, string]>([
    [{}, 'Lang Nghe: PAKN-7K3D-9QXM (H44.100) is due in 2 working days (due 25 November 2026). Please answer on time.'],
    [
      { workingDays: 1 },
      'Lang Nghe: PAKN-7K3D-9QXM (H44.100) is due in 1 working day (due 25 November 2026). Please answer on time.',
    ],
    [
      { step: 'dueToday', workingDays: 0 },
      'Lang Nghe: PAKN-7K3D-9QXM (H44.100) is due today (due 25 November 2026). Please answer on time.',
    ],
    [
      { step: 'late', workingDays: 0 },
      'Lang Nghe: PAKN-7K3D-9QXM (H44.100) is overdue (due 25 November 2026). Please answer now.',
    ],
    [
      { step: 'late', workingDays: 1 },
      'Lang Nghe: PAKN-7K3D-9QXM (H44.100) is overdue by 1 working day (due 25 November 2026). Please answer now.',
    ],
    [
      { step: 'dueToday', stage: 'publication', workingDays: 0 },
      'Lang Nghe: PAKN-7K3D-9QXM (H44.100) awaits publication, due today (due 25 November 2026). Please publish on time.',
    ],
  ])('in English: %o', (given, text) => {
    expect(deadlineMessage({ ...dueSoon, ...given }, anne, sms)).toStrictEqual({ ...sms, text });
  });

  test('fits into one GSM-7 part in every case', async () => {
    const notice = fc.record({
      step: fc.constantFrom(...escalationSteps),
      stage: fc.constantFrom('answer', 'publication'),
      code: fc.constant(dueSoon.code),
      agency: fc.record({
        code: fc.stringMatching(/^H[0-9]{2}(\.[0-9A-Z]{1,7}){0,4}$/),
        name: fc.constant(dueSoon.agency.name),
      }),
      dueOn: fc.constantFrom('2026-09-30', '2026-11-25', '2030-01-01'),
      workingDays: fc.nat(9_999),
    });

    await fc.assert(
      fc.property(notice, fc.constantFrom(an, anne), (given, reader) => {
        const { text } = deadlineMessage(given, reader, sms);

        // Of ASCII, GSM-7 lacks ` and holds [ \ ] ^ { | } ~ only as two septets.
        expect(text).toMatch(/^[A-Za-z0-9 .,:;()/&%+'"!?=*#-]{1,160}$/);
      }),
    );
  });
});

describe('an e-mail', () => {
  test('in Vietnamese names the petition, the agency and the due date', () => {
    expect(deadlineMessage(dueSoon, an, email)).toStrictEqual({
      ...email,
      subject: '[Lắng Nghe] PAKN-7K3D-9QXM còn 2 ngày làm việc là đến hạn trả lời (hạn 25/11/2026)',
      text: `Kính gửi Ông/Bà Nguyễn Thị Ân,

Phản ánh, kiến nghị sau đây còn 2 ngày làm việc là đến hạn trả lời:
- Mã: PAKN-7K3D-9QXM
- Cơ quan xử lý: Ủy ban nhân dân phường Việt Trì (H44.100)
- Hạn trả lời: ngày 25/11/2026

Đề nghị Ông/Bà khẩn trương xử lý, trả lời cá nhân, tổ chức đúng thời hạn quy định.

Trân trọng.
Hệ thống Lắng Nghe
(Thư được gửi tự động, vui lòng không trả lời thư này.)
`,
    });
  });

  test('in Vietnamese asks for the reason once it is late', () => {
    const message = deadlineMessage({ ...dueSoon, step: 'late', workingDays: 1 }, an, email);

    expect(message).toHaveProperty(
      'subject',
      '[Lắng Nghe] PAKN-7K3D-9QXM đã quá hạn trả lời 1 ngày làm việc (hạn 25/11/2026)',
    );
    expect(message.text).toContain('trả lời ngay cá nhân, tổ chức và nêu rõ lý do chậm.');
  });

  test('says that the answer is ready when its publication is due', () => {
    const waiting = { ...dueSoon, stage: 'publication', step: 'late', workingDays: 1 } as const;

    expect(deadlineMessage(waiting, an, email).text).toContain(
      '- Hạn công khai: ngày 25/11/2026\n\nCâu trả lời đã có. Đề nghị Ông/Bà kiểm tra và công khai ngay kết quả.',
    );
    expect(deadlineMessage(waiting, anne, email).text).toContain(
      'The answer is ready. Please check it and publish it now.',
    );
    expect(deadlineMessage({ ...waiting, step: 'dueSoon' }, an, email).text).toContain(
      'kết quả đúng thời hạn quy định.',
    );
    expect(deadlineMessage({ ...waiting, step: 'dueSoon' }, anne, email).text).toContain(
      'publish it before the deadline.',
    );
  });

  test('asks the head of an agency to see that it is done', () => {
    const textFor = (person: typeof an | typeof anne, changes: Partial<DeadlineNotice>) =>
      deadlineMessage({ ...dueSoon, ...changes }, { ...person, role: 'head' }, email).text;

    expect(textFor(an, {})).toContain('Đề nghị Ông/Bà chỉ đạo xử lý, trả lời cá nhân, tổ chức đúng thời hạn quy định.');
    expect(textFor(an, { stage: 'publication', step: 'late' })).toContain('Đề nghị Ông/Bà chỉ đạo kiểm tra');
    expect(textFor(anne, {})).toContain('Please make sure that the sender is answered before the deadline.');
    expect(textFor(anne, { step: 'late' })).toContain('answered now, with the reason for the delay.');
  });

  test('in English has the same content', () => {
    expect(deadlineMessage(dueSoon, anne, email)).toStrictEqual({
      ...email,
      subject: '[Lắng Nghe] PAKN-7K3D-9QXM is due in 2 working days (due 25 November 2026)',
      text: `Dear Anne Nguyen,

The following petition is due in 2 working days:
- Code: PAKN-7K3D-9QXM
- Agency: People’s Committee of Việt Trì (H44.100)
- Due: 25 November 2026

Please answer the sender before the deadline.

Lắng Nghe
(This message was sent automatically. Please do not reply.)
`,
    });
  });

  test('in English asks for the reason once it is late', () => {
    const message = deadlineMessage({ ...dueSoon, step: 'late', workingDays: 0 }, anne, email);

    expect(message).toHaveProperty('subject', '[Lắng Nghe] PAKN-7K3D-9QXM is overdue (due 25 November 2026)');
    expect(message.text).toContain('answer the sender now, with the reason for the delay.');
  });

  test('is in composed Unicode (NFC)', () => {
    const { text } = deadlineMessage(dueSoon, an, email);

    expect(text).toBe(text.normalize('NFC'));
  });
});
