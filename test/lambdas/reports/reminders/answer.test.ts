import { beforeAll, describe, expect, test } from 'vitest';
import { ReminderState } from '../../../../lambdas/reports/reminders/answers.ts';
import { createTable } from '../../../support/engine.ts';
import { staffClaims } from '../../../support/http-event.ts';
import { logLines } from '../../../support/log-lines.ts';
import { setClock } from '../../../support/petition-functions.ts';
import { codeOf } from '../../../support/petitions.ts';
import {
  cases,
  head,
  leader,
  lock,
  MONDAY,
  record,
  reply,
  review,
  seedLate,
  setUpReminders,
  signed,
  state,
  stores,
  undo,
  WARD,
  WEEK,
} from '../../../support/reminders.ts';

setUpReminders(createTable);
logLines();
beforeAll(seedLate);

const other = { week: WEEK, agency: 'H44.104' };

describe('an answer', () => {
  beforeAll(async () => {
    await record({ ...signed, cases });
  });

  const given = {
    version: 1,
    text: 'Phường đã giải quyết một việc; việc còn lại chờ đơn vị thi công.',
    cases: [
      { code: codeOf('late'), promisedOn: '2026-12-31', note: 'Chờ đơn vị thi công.' },
      { code: codeOf('untriaged') },
    ],
  };
  const stateIn = async (claims = leader) => {
    const { body } = await review(claims);
    const items = body['items'] as { agency: string; reminder: { state: string } }[];
    return items.find(({ agency }) => agency === WARD)?.reminder;
  };

  test('is missing from an agency that is silent past the day of the letter, in working days', async () => {
    setClock('2026-12-28T09:00:00.000Z');
    expect(await stateIn()).toMatchObject({ state: 'waiting', answerBy: '2026-12-28' });
    setClock('2026-12-29T01:00:00.000Z');
    expect(await stateIn()).toMatchObject({ state: 'silent', workingDaysLate: 1 });
    setClock('2027-01-04T02:00:00.000Z');
    expect(await stateIn()).toMatchObject({
      ...{ state: 'silent', workingDaysLate: 4, sentOn: '2026-12-21' },
      label: { vi: 'Quá hạn báo cáo, chưa có văn bản trả lời' },
    });
    const items = (await review()).body['items'] as { agency: string; reminder: object }[];
    expect(items.find(({ agency }) => agency === 'H44.104')?.reminder).toStrictEqual({
      state: 'notReminded',
      label: { vi: 'Chưa đôn đốc', en: 'Not reminded' },
    });
    setClock(MONDAY);
  });

  test.each([
    ['with a case of no letter', { cases: [{ code: codeOf('answered since') }] }, 422, 'reminder.caseUnknown'],
    ['with a case twice', { cases: [{ code: codeOf('late') }, { code: codeOf('late') }] }, 422, 'reminder.caseUnknown'],
    [
      'that promises a Sunday',
      { cases: [{ code: codeOf('late'), promisedOn: '2026-12-27' }] },
      422,
      'reminder.promiseInvalid',
    ],
    [
      'that promises the past',
      { cases: [{ code: codeOf('late'), promisedOn: '2026-12-18' }] },
      422,
      'reminder.promiseInvalid',
    ],
    [
      'that promises nothing',
      { cases: [{ code: codeOf('late'), promisedOn: '2028-12-20' }] },
      422,
      'reminder.promiseInvalid',
    ],
    ['to another version', { version: 9 }, 409, 'reminder.versionConflict'],
    ['without a text', { text: '' }, 400, 'request.invalid'],
  ])('%s is refused', async (_, wrong, status, code) => {
    expect(await reply({ ...given, ...wrong })).toMatchObject({ status, body: { code } });
  });

  test.each([
    ['the level above', leader, 403],
    ['an officer', staffClaims('officer', WARD), 403],
    ['a neighbour', staffClaims('head', 'H44.104'), 404],
  ])('is not recorded by %s', async (_, claims, status) => {
    expect((await reply(given, claims)).status).toBe(status);
  });

  test('to no letter is refused', async () => {
    const { body } = await reply(given, staffClaims('head', 'H44.104'), other);

    expect(body).toMatchObject({ code: 'reminder.notSent' });
  });

  test('is recorded with what is promised for each case, once', async () => {
    setClock('2026-12-30T02:00:00.000Z');
    const answered = await reply(given);

    expect(answered.status).toBe(200);
    expect(ReminderState().parse(answered.body)).toStrictEqual(answered.body);
    expect(answered.body).toMatchObject({
      ...{ version: 2, state: 'answered', answeredOn: '2026-12-30', workingDaysLate: 2 },
      answers: [{ at: '2026-12-30T02:00:00.000Z', by: { id: `head-${WARD}` }, text: given.text, cases: given.cases }],
    });
    expect((await reply(given)).body).toStrictEqual(answered.body);
    expect(await stateIn()).toMatchObject({ state: 'answered', workingDaysLate: 2 });
  });

  test('ends corrections of the letter, and is corrected a few times itself', async () => {
    const letter = { ...signed, cases, version: 2, reason: 'Sai ngày ký.' };
    expect((await record(letter)).body).toMatchObject({ code: 'reminder.answered', version: 2 });
    expect((await undo({ version: 2, reason: 'Sai ngày ký.' })).body).toMatchObject({ code: 'reminder.answered' });

    setClock('2027-01-04T02:00:00.000Z');
    expect((await reply({ ...given, version: 2, cases: [], text: 'Đã giải quyết xong cả hai việc.' })).status).toBe(
      200,
    );
    const third = await reply({ ...given, version: 3, cases: [], text: 'Đã giải quyết xong.' });
    expect(third.body).toMatchObject({ version: 4, answeredOn: '2026-12-30', workingDaysLate: 2 });
    expect((await reply({ ...given, cases: [], version: 4 })).body).toMatchObject({
      code: 'reminder.tooOften',
      version: 4,
    });
  });

  test('shows officers and auditors nothing of what is restricted, and nobody a case that was locked since', async () => {
    const officer = staffClaims('officer', WARD);
    const { body } = await state(officer);

    expect(JSON.stringify(body)).not.toMatch(/restricted|"path"/);
    expect(JSON.stringify(body)).toContain(codeOf('late'));
    const before = await stores.petitions.find(codeOf('late'));
    if (before === undefined) throw new Error('The petition exists');
    await stores.petitions.save({ ...before, lock: { ...lock, barred: [`head-${WARD}`] } }, before);
    for (const claims of [officer, head, staffClaims('auditor', 'H44')])
      expect(JSON.stringify((await state(claims)).body)).not.toContain(codeOf('late'));
    expect(JSON.stringify((await state()).body)).toContain(codeOf('late'));
  });
});
