import { expect, test } from 'vitest';
import { weeklyMessages } from '../../../../lambdas/reports/weekly/weekly-message.ts';
import { aPerson } from '../../../support/people.ts';

const late = Array.from({ length: 25 }, (_, n) => ({
  ...{ code: `PAKN-${n}`, dueOn: n < 20 ? '2026-12-09' : '2026-12-08', workingDaysLate: 2 },
}));
const review = {
  ...{ agency: 'H44.100', name: { vi: 'UBND phường Việt Trì', en: 'Việt Trì ward' }, late, lateTotal: 30 },
  ...{ lateStages: [], lateStagesTotal: 0, restrictedLate: [] },
  recent: { answered: 21, medianDays: 14, late: { n: 9, d: 22 } },
  before: { answered: 60, medianDays: 8, late: { n: 4, d: 60 } },
  peers: { answered: 0, late: { n: 18, d: 312 } },
  slow: ['median' as const],
};
const summary = {
  week: { id: '2026-W50', from: '2026-12-07', to: '2026-12-13' },
  at: '2026-12-14T01:00:00.000Z',
  reviews: [review],
  silent: [],
  dossiers: [],
  findings: [],
  caseLink: 'https://langnghe.example/can-bo/{code}',
};

test.each([
  ['vi', 'Chưa trả lời văn bản đôn đốc:\n- UBND phường Việt Trì: văn bản số 215/UBND, quá hạn trả lời 3 ngày làm việc'],
  ['en', 'Reminder letters not answered:\n- Việt Trì ward: letter 215/UBND, late by 3 working days'],
] as const)('the message in %s names who is silent, also if nothing is late', (language, text) => {
  const silent = [
    {
      agency: 'H44.100',
      name: { vi: 'UBND phường Việt Trì', en: 'Việt Trì ward' },
      number: '215/UBND',
      workingDaysLate: 3,
    },
  ];
  const leader = aPerson({ language, role: 'leader', email: 'a@example.com' });

  expect(weeklyMessages(leader, { ...summary, reviews: [], silent })[0]?.content.text).toContain(text);
  expect(weeklyMessages(leader, { ...summary, reviews: [] })).toStrictEqual([]);
});

test.each([
  ['vi', 'UBND phường Việt Trì: trung vị 14 ngày làm việc (n = 21; trước 8, cùng cấp -)', 'Và 10 việc khác.'],
  ['en', 'Việt Trì ward: median 14 working days (n = 21; before 8, peers -)', 'And 10 more.'],
] as const)('the message in %s names slow agencies with n, and the latest cases', (language, slow, more) => {
  const [message] = weeklyMessages(aPerson({ language, role: 'leader', email: 'a@example.com' }), summary);

  expect(message?.id).toBe('weekly/2026-W50/an/email');
  expect(message?.content.text).toContain(slow);
  expect(message?.content.text).toContain('9/22');
  expect(message?.content.text).toContain(more);
  expect(message?.content.text).toContain('- PAKN-24:');
  expect(message?.content.text).not.toContain('- PAKN-9:');
});

test.each([
  ['vi', '5 hồ sơ quá hạn', '- UBND phường Việt Trì: 5 hồ sơ; chưa giải trình 2; chưa có văn bản xin lỗi 4'],
  ['en', '5 dossiers overdue', '- Việt Trì ward: 5; not explained 2; without an apology 4'],
] as const)(
  'the message in %s names who owes explanations and apologies for late dossiers',
  (language, count, line) => {
    const name = { vi: 'UBND phường Việt Trì', en: 'Việt Trì ward' };
    const dossiers = [{ agency: 'H44.100', name, overdue: 5, unexplained: 2, withoutApology: 4 }];
    const leader = aPerson({ language, role: 'leader', email: 'a@example.com' });
    const [message] = weeklyMessages(leader, { ...summary, reviews: [], dossiers });

    expect(message?.content).toMatchObject({ subject: expect.stringContaining(count) });
    expect(message?.content.text).toContain(line);
  },
);

test.each([
  ['vi', '3 kiến nghị quá hạn khắc phục', '- UBND phường Việt Trì: 3 kiến nghị; hạn sớm nhất 20/11/2026'],
  ['en', '3 findings overdue', '- Việt Trì ward: 3; earliest day 20 Nov 2026'],
] as const)('the message in %s names who has not remedied what an inspection found', (language, count, line) => {
  const name = { vi: 'UBND phường Việt Trì', en: 'Việt Trì ward' };
  const findings = [{ agency: 'H44.100', name, overdue: 3, since: '2026-11-20' }];
  const leader = aPerson({ language, role: 'leader', email: 'a@example.com' });
  const [message] = weeklyMessages(leader, { ...summary, reviews: [], findings });

  expect(message?.content).toMatchObject({ subject: expect.stringContaining(count) });
  expect(message?.content.text).toContain(line);
});

test('the message lists the twenty agencies with the most overdue dossiers, and counts the others', () => {
  const dossiers = Array.from({ length: 23 }, (_, at) => ({
    ...{ agency: `H44.${at}`, name: { vi: `Xã ${at}`, en: `No. ${at}` } },
    ...{ overdue: at + 1, unexplained: 0, withoutApology: 0 },
  }));
  const leader = aPerson({ language: 'vi', role: 'leader', email: 'a@example.com' });
  const text = weeklyMessages(leader, { ...summary, reviews: [], dossiers })[0]?.content.text ?? '';

  expect(text).toContain('- Xã 22: 23 hồ sơ');
  expect(text).not.toContain('- Xã 2: 3 hồ sơ');
  expect(text).toContain('Và 3 cơ quan khác.');
});

test.each([
  [
    'vi',
    '1 quá hạn tiếp nhận hoặc công khai',
    'PAKN-7: hạn công khai 11/12/2026, quá hạn 1 ngày làm việc; UBND phường Việt Trì',
  ],
  [
    'en',
    '1 overdue for acceptance or publication',
    'PAKN-7: publication due 11 Dec 2026, late by 1 working day; Việt Trì ward',
  ],
] as const)('the message in %s lists what is late for acceptance or publication', (language, count, line) => {
  const lateStages = [{ code: 'PAKN-7', stage: 'publication' as const, dueOn: '2026-12-11', workingDaysLate: 1 }];
  const reviews = [{ ...review, late: [], lateTotal: 0, slow: [], lateStages, lateStagesTotal: 1 }];
  const leader = aPerson({ language, role: 'leader', email: 'a@example.com' });
  const [message] = weeklyMessages(leader, { ...summary, reviews });

  expect(message?.content).toMatchObject({ subject: expect.stringContaining(count) });
  expect(message?.content.text).toContain(`${line}\n  https://langnghe.example/can-bo/PAKN-7`);
});

test.each([
  ['vi', /Qua han lau nhat PAKN-20: https:\/\/langnghe.example\/can-bo\/PAKN-20$/],
  ['en', /Longest overdue PAKN-20: https:\/\/langnghe.example\/can-bo\/PAKN-20$/],
] as const)('an SMS in %s names the case that is late the longest', (language, end) => {
  const leader = { ...aPerson({ language, role: 'leader' }), email: undefined, phone: '+84912345678' };

  expect(weeklyMessages(leader, summary)[0]?.content.text).toMatch(end);
  expect(weeklyMessages(leader, { ...summary, reviews: [{ ...review, late: [] }] })[0]?.content.text).toMatch(/\.$/);
});
