import { describe, expect, test } from 'vitest';
import { newsOf, reminderMessage } from '../../../../lambdas/reports/reminders/reminder-message.ts';
import { aPerson } from '../../../support/people.ts';
import { aSentReminder } from '../../../support/reminder-items.ts';

const AT = '2026-12-22T02:00:00.000Z';
const undone = { at: AT, by: { id: 'lan', name: 'Lan' }, reason: 'Ghi nhầm.' };
const names = {
  issuer: { vi: 'UBND tỉnh Phú Thọ', en: 'Phú Thọ Province' },
  agency: { vi: 'UBND phường Việt Trì', en: 'Việt Trì Ward' },
};

test.each([
  ['a letter', {}, undefined, '1'],
  ['the same letter again', {}, '1', undefined],
  ['a letter that was undone before', { undone }, undefined, undefined],
  ['an undo of what it knows', { undone }, '1', '1-undone'],
  ['the same undo again', { undone }, '1-undone', undefined],
])('an agency is notified of %s', (_, given, notified, key) => {
  const letters = [aSentReminder(given)];

  expect(newsOf({ letters, ...(notified !== undefined && { notified }) })?.key).toBe(key);
});

describe.each([
  ['vi', {}, 'UBND tỉnh Phú Thọ gửi văn bản đôn đốc số 1/UBND ngày 21/12/2026, trả lời chậm nhất ngày 28/12/2026'],
  ['vi', { correction: 'Sai.' }, 'UBND tỉnh Phú Thọ đính chính văn bản đôn đốc số 1/UBND'],
  ['vi', { undone }, 'UBND tỉnh Phú Thọ đã hủy văn bản đôn đốc số 1/UBND ngày 21/12/2026'],
  ['en', {}, 'Phú Thọ Province sent reminder letter 1/UBND of 21 Dec 2026, to be answered by 28 Dec 2026'],
  ['en', { correction: 'Sai.' }, 'Phú Thọ Province corrected reminder letter 1/UBND'],
  ['en', { undone }, 'Phú Thọ Province has undone reminder letter 1/UBND of 21 Dec 2026'],
] as const)('in %s, with %j', (language, given, headline) => {
  const about = {
    ...{ reminder: { week: '2026-W51', agency: 'H44.100' }, names, at: AT },
    news: { key: '1', letter: aSentReminder(given) },
  };

  test('the message says what happened, in office hours, and nothing of a petition', () => {
    const message = reminderMessage(aPerson({ language, role: 'head', email: 'a@example.com' }), about);

    expect(message).toMatchObject({ id: 'reminder/2026-W51/H44.100/1/an/email', hours: 'office' });
    expect(message?.content).toMatchObject({ subject: expect.stringContaining(headline) });
    expect(message?.content.text).toContain(`${headline}`);
    expect(message?.content.text).not.toContain('PAKN');
  });

  test('an SMS is in plain letters, and a person without an address gets no message', () => {
    const sms = reminderMessage(aPerson({ language, role: 'head', phone: '+84912345678' }), about);

    expect(sms?.content.text).toMatch(/^[\x20-\x7e]+$/);
    expect(reminderMessage(aPerson({ language, role: 'head' }), about)).toBeUndefined();
  });
});
