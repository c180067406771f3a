import { beforeAll, describe, expect, test } from 'vitest';
import { ReminderState } from '../../../../lambdas/reports/reminders/answers.ts';
import { createTable } from '../../../support/engine.ts';
import { staffClaims } from '../../../support/http-event.ts';
import { logLines } from '../../../support/log-lines.ts';
import { codeOf } from '../../../support/petitions.ts';
import { cases, head, leader, print, seedLate, setUpReminders, state, WARD, WEEK } from '../../../support/reminders.ts';

setUpReminders(createTable);
logLines();
beforeAll(seedLate);

describe('the draft', () => {
  test('lists what is late still, in any stage, and only counts what is restricted', async () => {
    const { status, body } = await state();

    expect(status).toBe(200);
    expect(ReminderState().parse(body)).toStrictEqual(body);
    expect(body).toMatchObject({ state: 'notReminded', letters: [], answers: [] });
    const late = { receivedOn: '2026-11-20', dueOn: '2026-12-14', workingDaysLate: 4 };
    expect(body['draft']).toMatchObject({
      issuer: { code: 'H44', name: { vi: 'Tỉnh Phú Thọ' } },
      total: 7,
      restricted: 1,
      answerBy: '2026-12-28',
      form: { id: 'vn.reminder', version: '2026.1' },
    });
    const listed = (body['draft'] as { cases: { code: string }[] }).cases;
    expect(listed.map(({ code }) => code).sort()).toStrictEqual([...cases].sort());
    expect(listed).toEqual(
      expect.arrayContaining([
        {
          ...{ code: codeOf('late'), stage: 'answer', inCharge: 'Nguyễn Thị Hoa', ...late },
          summary: {
            vi: 'Phản ánh; Đường sá, vệ sinh, trật tự, điện nước nơi công cộng',
            en: 'Report; Roads, waste, public order, public utilities',
          },
        },
        {
          ...{ code: codeOf('unassigned'), stage: 'answer', ...late },
          summary: {
            vi: 'Phản ánh; Việc giải quyết hồ sơ, phục vụ tại cơ quan; thủ tục 1.001193',
            en: 'Report; Handling of dossiers, service at an office; procedure 1.001193',
          },
        },
        expect.objectContaining({ code: codeOf('unpublished'), stage: 'publication', dueOn: '2026-12-16' }),
        expect.objectContaining({ code: codeOf('untriaged'), stage: 'triage', receivedOn: '2026-12-11' }),
      ]),
    );
  });

  test('is printed in the form of an official letter, with room for number, day and signer', async () => {
    const { statusCode, headers, body } = await print('draft', { text: 'Việc này đã nhắc <hai> lần.' });

    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': `inline; filename="don-doc-${WEEK}-${WARD}-draft.html"`,
    });
    for (const text of [
      '<p>Số: ............</p>',
      'V/v đôn đốc giải quyết phản ánh, kiến nghị quá hạn (tuần 51/2026)',
      'Kính gửi: Phường Việt Trì',
      'có 07 phản ánh, kiến nghị quá hạn.',
      '04 việc chưa giải quyết xong',
      `<td class="centred">${codeOf('late')}</td><td class="centred">20/11/2026</td><td class="centred">14/12/2026<br>(trả lời)</td><td class="centred">04</td><td>Nguyễn Thị Hoa</td>`,
      '<td>Chưa phân công</td>',
      'Ngoài ra, có 01 phản ánh, kiến nghị quá hạn thuộc diện hạn chế',
      'Việc này đã nhắc &lt;hai&gt; lần.',
      'chậm nhất vào ngày 28/12/2026./.',
    ])
      expect(body).toContain(text);
    for (const hidden of ['conduct', 'barred', 'answered since', 'locked since', 'forwarded since'])
      expect(body).not.toContain(codeOf(hidden));
    expect((await print('draft', { answerBy: '2026-12-24' })).body).toContain('chậm nhất vào ngày 24/12/2026');
  });

  test.each([
    ['the agency itself', head, {}, 403, 'caller.forbidden'],
    ['a level above the level above', leader, { agency: 'H44.100.1' }, 403, 'caller.forbidden'],
    ['an auditor of the level above', staffClaims('auditor', 'H44'), {}, 403, 'caller.forbidden'],
    ['a neighbour', staffClaims('head', 'H44.104'), {}, 404, 'reminder.notFound'],
    ['an officer above', staffClaims('officer', 'H44'), {}, 404, 'reminder.notFound'],
    ['nobody: no agency is above the root', leader, { agency: 'H44' }, 409, 'reminder.noneAbove'],
    [
      'the head of an agency that never was',
      staffClaims('head', 'H44.5'),
      { agency: 'H44.5' },
      404,
      'reminder.notFound',
    ],
    ['no week', leader, { week: '2025-W53' }, 404, 'reminder.notFound'],
    ['a week that has not ended', leader, { week: '2026-W52' }, 409, 'reminder.tooOld'],
    ['a week of long ago', leader, { week: '2026-W45' }, 409, 'reminder.tooOld'],
    ['a week that was not reviewed', leader, { week: '2026-W48' }, 409, 'reminder.notReviewed'],
    ['an agency with nothing late', leader, { agency: 'H44.01' }, 409, 'reminder.nothingLate'],
  ])('is not printed for %s', async (_, claims, at, status, code) => {
    const { statusCode, body } = await print('draft', {}, claims, at);

    expect(statusCode).toBe(status);
    expect(JSON.parse(body)).toMatchObject({ code });
    const read = await state(claims, at);
    expect(status === 404 ? read.status : read.body['draft']).toBe(status === 404 ? 404 : undefined);
  });
});
