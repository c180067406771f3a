import { describe, expect, test } from 'vitest';
import {
  answerLetter,
  MAX_ANSWERS,
  MAX_LETTERS,
  maySend,
  undoLetter,
  withLetter,
} from '../../../../../lambdas/reports/domain/reminders/acts.ts';
import type { Reminder } from '../../../../../lambdas/reports/domain/reminders/reminder.ts';
import { stateOf } from '../../../../../lambdas/reports/domain/reminders/state.ts';
import { itemBytes, MAX_ITEM_BYTES } from '../../../../support/item-size.ts';
import { calendar } from '../../../../support/petitions.ts';
import { aReminder, aSentReminder } from '../../../../support/reminder-items.ts';

const NOW = '2026-12-22T02:00:00.000Z';
const act = { now: NOW, by: { id: 'lan', name: 'Lan' }, calendar };
const undone = { at: NOW, by: act.by, reason: 'Ghi nhầm.' };
const answer = { at: NOW, by: act.by, text: 'Đã giải quyết.', cases: [] };

describe('a letter', () => {
  const reason = 'Sai số văn bản.';
  test.each([
    ['the first', undefined, {}, undefined],
    ['the first with a version', undefined, { version: 1 }, 'reminder.versionConflict'],
    ['a second without a version', aReminder(), {}, 'reminder.alreadySent'],
    ['a correction', aReminder(), { version: 1, reason }, undefined],
    ['a correction of an older version', aReminder({ version: 2 }), { version: 1, reason }, 'reminder.versionConflict'],
    ['a correction without a reason', aReminder(), { version: 1 }, 'reminder.reasonMissing'],
    ['one after an undone', aReminder({ letters: [aSentReminder({ undone })] }), { version: 1 }, undefined],
    [
      'one after an undone, without a version',
      aReminder({ letters: [aSentReminder({ undone })] }),
      {},
      'reminder.versionConflict',
    ],
    [
      'a correction of what was answered',
      aReminder({ answers: [answer] }),
      { version: 1, reason },
      'reminder.answered',
    ],
    [
      'one more than there may be',
      aReminder({ letters: Array.from({ length: MAX_LETTERS }, () => aSentReminder()) }),
      { version: 1, reason },
      'reminder.tooOften',
    ],
  ])('%s: %#', (_, reminder, request, refused) => {
    expect(maySend(reminder, request)?.refused).toBe(refused);
  });

  test('that replaces another keeps it in the list', () => {
    const first = aSentReminder();
    const second = aSentReminder({ number: '2/UBND' });
    const key = { week: '2026-W51', agency: 'H44.100' };
    const reminder = withLetter(withLetter(undefined, key, { letter: first, hash: 'a' }), key, {
      letter: second,
      hash: 'b',
    });

    expect(reminder).toStrictEqual({ ...key, version: 2, letters: [first, second], answers: [], lastHash: 'b' });
  });

  test('can be undone until it is answered', () => {
    const undo = { version: 1, reason: 'Ghi nhầm.', hash: 'u' };

    expect(undoLetter(aReminder(), act, undo)).toMatchObject({ version: 2, lastHash: 'u', letters: [{ undone }] });
    expect(undoLetter(aReminder({ answers: [answer] }), act, undo)).toMatchObject({ refused: 'reminder.answered' });
    expect(undoLetter(aReminder({ letters: [aSentReminder({ undone })] }), act, undo)).toMatchObject({
      refused: 'reminder.notSent',
    });
    expect(undoLetter(aReminder({ version: 3 }), act, undo)).toMatchObject({ refused: 'reminder.versionConflict' });
  });
});

test.each([
  ['today', '2026-12-22', undefined],
  ['yesterday', '2026-12-21', 'reminder.promiseInvalid'],
  ['a Saturday', '2026-12-26', 'reminder.promiseInvalid'],
  ['within a year', '2027-12-23', undefined],
  ['later than a year', '2027-12-24', 'reminder.promiseInvalid'],
])('an answer that promises %s: %s', (_, promisedOn, refused) => {
  const cases = [{ code: 'PAKN-N55B-HTH7', promisedOn }];
  const answered = answerLetter(aReminder(), act, { version: 1, text: answer.text, cases, hash: 'h' });

  expect(answered).toMatchObject(refused === undefined ? { version: 2, answers: [{ cases }] } : { refused });
});

describe('the state', () => {
  const at = (now: string, reminder: Reminder | undefined = aReminder()) => stateOf(reminder, now, calendar);

  test.each([
    ['2026-12-28T16:59:00.000Z', { state: 'waiting' }],
    ['2026-12-28T17:01:00.000Z', { state: 'silent', workingDaysLate: 1 }],
    ['2027-01-03T02:00:00.000Z', { state: 'silent', workingDaysLate: 3 }],
  ])('at %s is %j', (now, expected) => {
    expect(at(now)).toStrictEqual({ sentOn: '2026-12-21', answerBy: '2026-12-28', ...expected });
  });

  test('is late by no working day if only days off have passed', () => {
    const reminder = aReminder({ letters: [aSentReminder({ answerBy: '2026-12-31' })] });

    expect(at('2027-01-01T02:00:00.000Z', reminder)).toMatchObject({ state: 'silent', workingDaysLate: 0 });
  });

  test('is that of the first answer, however often it is corrected', () => {
    const answers = [answer, { ...answer, at: '2027-01-04T02:00:00.000Z' }];

    expect(at('2027-01-05T02:00:00.000Z', aReminder({ answers }))).toStrictEqual({
      ...{ state: 'answered', sentOn: '2026-12-21', answerBy: '2026-12-28', answeredOn: '2026-12-22' },
    });
  });

  test('without a letter in force is that of no letter', () => {
    expect(at(NOW, aReminder({ letters: [aSentReminder({ undone })] }))).toStrictEqual({ state: 'notReminded' });
    expect(stateOf(undefined, NOW, calendar)).toStrictEqual({ state: 'notReminded' });
  });
});

test('the largest reminder that our contracts let through still fits into an item', () => {
  const long = (count: number) => '𠮷'.repeat(count);
  const by = { id: long(128), name: long(200) };
  const cases = Array.from({ length: 50 }, () => ({
    ...{ code: 'PAKN-N55B-HTH7', stage: 'publication' as const, dueOn: '2026-12-09', workingDaysLate: 9_999 },
  }));
  const letter = aSentReminder({
    ...{ number: long(60), signer: { name: long(200), position: long(200) }, text: long(800), cases, by },
    ...{ correction: long(500), undone: { at: NOW, by, reason: long(500) } },
  });
  const promised = cases.map(({ code }) => ({ code, promisedOn: '2026-12-31', note: long(300) }));
  const largest = aReminder({
    letters: Array.from({ length: MAX_LETTERS }, () => letter),
    answers: Array.from({ length: MAX_ANSWERS }, () => ({ at: NOW, by, text: long(4_000), cases: promised })),
  });

  expect(itemBytes(largest)).toBeLessThan(MAX_ITEM_BYTES);
});
