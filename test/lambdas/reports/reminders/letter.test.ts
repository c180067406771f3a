import { beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '../../../../lambdas/platform/archive.ts';
import { ReminderState } from '../../../../lambdas/reports/reminders/answers.ts';
import { createTable } from '../../../support/engine.ts';
import { staffClaims } from '../../../support/http-event.ts';
import { logLines } from '../../../support/log-lines.ts';
import { codeOf } from '../../../support/petitions.ts';
import {
  archive,
  cases,
  head,
  leader,
  MONDAY,
  print,
  record,
  reply,
  runJob,
  seedLate,
  setUpReminders,
  signed,
  stores,
  undo,
  WARD,
  WEEK,
} from '../../../support/reminders.ts';

setUpReminders(createTable);
logLines();
beforeAll(seedLate);

const other = { week: WEEK, agency: 'H44.104' };

describe('a letter', () => {
  test.each([
    ['with a case that was not late', { cases: [codeOf('in time')] }, 422, 'reminder.caseUnknown'],
    ['with a case twice', { cases: [codeOf('late'), codeOf('late')] }, 422, 'reminder.caseUnknown'],
    ['with a case that is restricted', { cases: [codeOf('conduct')] }, 422, 'reminder.caseUnknown'],
    ['with a case that was locked since', { cases: [codeOf('locked since')] }, 422, 'reminder.caseUnknown'],
    ['with a case that was forwarded since', { cases: [codeOf('forwarded since')] }, 422, 'reminder.caseUnknown'],
    ['signed in the week itself', { signedOn: '2026-12-20' }, 422, 'reminder.signingDayInvalid'],
    ['signed tomorrow', { signedOn: '2026-12-22' }, 422, 'reminder.signingDayInvalid'],
    ['to be answered on its day', { answerBy: '2026-12-21' }, 422, 'reminder.answerDayInvalid'],
    ['to be answered on a Sunday', { answerBy: '2026-12-27' }, 422, 'reminder.answerDayInvalid'],
    ['to be answered in spring', { answerBy: '2027-03-01' }, 422, 'reminder.answerDayInvalid'],
    ['that corrects nothing', { version: 1, reason: 'Sai số văn bản.' }, 409, 'reminder.versionConflict'],
    ['without a number', { number: ' ' }, 400, 'request.invalid'],
    ['with an unknown field', { receiver: 'Phường Việt Trì' }, 400, 'request.invalid'],
  ])('%s is refused, and no file is kept', async (_, given, status, code) => {
    expect(await record({ ...signed, cases, ...given })).toMatchObject({ status, body: { code } });
    expect(archive.puts()).toStrictEqual([]);
    expect(await stores.reminders.find(WEEK, WARD)).toBeUndefined();
  });

  test.each([
    ['the agency itself', head, {}, 403],
    ['a level further above', leader, { agency: 'H44.100.1' }, 403],
    ['an auditor', staffClaims('auditor', 'H44'), {}, 403],
    ['an officer of the level above', staffClaims('officer', 'H44'), {}, 404],
    ['a neighbour', staffClaims('leader', 'H44.104'), {}, 404],
  ])('is not recorded by %s', async (_, claims, at, status) => {
    expect((await record({ ...signed, cases }, claims, at)).status).toBe(status);
  });

  test.each([
    [{ agency: 'H44' }, 'reminder.noneAbove'],
    [{ week: '2026-W48' }, 'reminder.notReviewed'],
    [{ week: '2026-W40' }, 'reminder.tooOld'],
  ])('of %j is refused', async (at, code) => {
    expect(await record({ ...signed, cases }, leader, at)).toMatchObject({ status: 409, body: { code } });
  });

  test('about nothing is refused', async () => {
    const sent = await record({ ...signed, cases: [] }, leader, { agency: 'H44.01' });

    expect(sent).toMatchObject({ status: 409, body: { code: 'reminder.nothingLate' } });
  });

  test('is not recorded when its file could not be stored', async () => {
    archive.fails();

    expect((await record({ ...signed, cases })).status).toBe(500);
    expect(await stores.reminders.find(WEEK, WARD)).toBeUndefined();
  });

  test('may list a case that was answered between signing and recording; two at once are one', async () => {
    const [first, again] = await Promise.all(
      [1, 2].map(() => record({ ...signed, cases: [codeOf('answered since')] })),
    );

    expect([first?.status, again?.status]).toStrictEqual([200, 200]);
    expect(again?.body).toStrictEqual(first?.body);
    expect(first?.body).toMatchObject({ version: 1, letters: [{ cases: [{ code: codeOf('answered since') }] }] });
  });

  test('is undone with a reason, by the level above alone, and once', async () => {
    const why = { version: 1, reason: 'Ghi nhầm văn bản.' };
    expect((await undo(why, head)).status).toBe(403);
    expect((await undo(why, leader, other)).body).toMatchObject({ code: 'reminder.notSent' });
    expect((await undo({ ...why, version: 7 })).body).toMatchObject({ code: 'reminder.versionConflict', version: 1 });

    const undone = await undo(why);

    expect(undone).toMatchObject({ status: 200, body: { version: 2, state: 'notReminded' } });
    expect(undone.body).toMatchObject({ letters: [{ undone: { at: MONDAY, reason: why.reason } }] });
    expect((await undo(why)).body).toStrictEqual(undone.body);
    expect((await undo({ ...why, version: 2 })).body).toMatchObject({ code: 'reminder.notSent' });
    expect((await reply({ version: 2, text: 'Phường đã giải quyết.', cases: [] })).body).toMatchObject({
      code: 'reminder.notSent',
    });
    // It was undone before anybody was notified of it.
    expect(await runJob()).toMatchObject({ reminded: 0 });
  });

  test('is recorded, and kept under its hash', async () => {
    expect(await record({ ...signed, cases })).toMatchObject({
      status: 409,
      body: { code: 'reminder.versionConflict' },
    });
    const sent = await record({ ...signed, cases, version: 2 });

    expect(sent).toMatchObject({ status: 200, body: { version: 3, state: 'waiting', sentOn: '2026-12-21' } });
    expect(ReminderState().parse(sent.body)).toStrictEqual(sent.body);
    const letter = (sent.body['letters'] as { sha256: string }[])[1];
    expect(letter).toMatchObject({ issuer: 'H44', number: '215/UBND-VP', restricted: 1, at: MONDAY });
    expect(letter).not.toHaveProperty('correction');
    const [put] = archive.puts();
    const file = Buffer.from(put?.Body as Buffer);
    expect(put?.Key).toBe(`letters/reminders/${WEEK}/${WARD}/${digestOf(file, 'hex')}.html`);
    expect(letter?.sha256).toBe(digestOf(file, 'hex'));

    const copy = await print(letter?.sha256);
    expect(copy.body).toBe(file.toString());
    expect(copy.body).toContain('<p>Số: 215/UBND-VP</p>');
    expect(copy.body).toContain('Phú Thọ, ngày 21 tháng 12 năm 2026');
    expect((await print(letter?.sha256, {}, head)).statusCode).toBe(200);
    for (const claims of [staffClaims('officer', WARD), staffClaims('auditor', 'H44')])
      expect((await print(letter?.sha256, {}, claims)).statusCode).toBe(403);
    expect(JSON.parse((await print('0'.repeat(64))).body)).toMatchObject({ code: 'reminder.letterNotFound' });
    archive.files.set(`${put?.Key}`, Buffer.from('forged'));
    expect((await print(letter?.sha256)).statusCode).toBe(500);
  });

  test('is the only one of its week: another is a correction, with version and reason', async () => {
    const letter = { ...signed, cases: cases.slice(0, 2), number: '216/UBND-VP' };
    expect(await record(letter)).toMatchObject({ status: 409, body: { code: 'reminder.alreadySent', version: 3 } });
    expect(await record({ ...letter, version: 3 })).toMatchObject({
      status: 422,
      body: { code: 'reminder.reasonMissing' },
    });

    const corrected = await record({
      ...letter,
      version: 3,
      reason: 'Bỏ hai việc đã xong.',
      text: 'Thay văn bản 215.',
    });

    expect(corrected).toMatchObject({ status: 200, body: { version: 4, state: 'waiting' } });
    expect((corrected.body['letters'] as unknown[])[2]).toMatchObject({
      ...{ number: '216/UBND-VP', correction: 'Bỏ hai việc đã xong.', text: 'Thay văn bản 215.' },
    });
  });
});
