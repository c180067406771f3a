import { describe, expect, test } from 'vitest';
import { instantAt } from '../../../lambdas/kernel/time.ts';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import {
  alerts,
  directory,
  inHand,
  keep,
  mail,
  ordered,
  person,
  petitions,
  read,
  SOON,
  tick,
  WEEKS_LATER,
  watchTables,
} from '../../support/alert-watch.ts';
import { createTable } from '../../support/engine.ts';
import { logLines } from '../../support/log-lines.ts';
import { aPetitionIn, CONTENT, codeOf, moved, officer } from '../../support/petitions.ts';

watchTables(createTable);
const lines = logLines();

describe('a digest', () => {
  test('lists every case of the morning once, late ones first, with agency, due day, days and link', async () => {
    const late = await inHand({ code: codeOf('late'), receivedAt: '2026-11-16T02:00:00.000Z' });
    const soon = await inHand({ code: codeOf('soon') });

    await tick(SOON);

    expect(ordered()).toStrictEqual([mail(`digest/2026-12-09/${officer.id}`), 'digest/2026-12-09/head/sms'].toSorted());
    const { text, ...rest } = (await read(mail(`digest/2026-12-09/${officer.id}`))) as {
      text: string;
      subject?: string;
    };
    expect(rest).toMatchObject({
      to: 'officer-1@phutho.example',
      subject: '[Lắng Nghe] Ngày 09/12/2026: 1 việc quá hạn, 1 việc chưa đến hạn',
    });
    expect(text).toContain(
      `1. ${late.code}: hạn trả lời 08/12/2026, quá hạn 1 ngày làm việc\n   Cơ quan xử lý: Phường H44.100 (H44.100)\n   Nhận ngày 16/11/2026; người xử lý: ${officer.name}\n   https://langnghe.example/can-bo/${late.code}`,
    );
    expect(text).toContain(`2. ${soon.code}: hạn trả lời 14/12/2026, còn 3 ngày làm việc`);
    expect(text).not.toContain(CONTENT);
  });

  test('is bounded, and says how many more there are', async () => {
    for (let one = 0; one < 25; one += 1) await inHand({ code: codeOf(`many ${one}`) });

    await tick(SOON);

    const { text } = await read(mail(`digest/2026-12-09/${officer.id}`));
    expect(text.match(/can-bo/g)).toHaveLength(20);
    expect(text).toContain('Và 5 việc khác.');
    const sms = await read('digest/2026-12-09/head/sms');
    expect(sms.text.length).toBeLessThanOrEqual(306);
    expect(sms.text).toMatch(/And 2\d more\. https:/);
  });

  test('after an outage of weeks is one for each person, and says how things are now', async () => {
    for (let one = 0; one < 5; one += 1) await inHand({ code: codeOf(`outage ${one}`) });

    await tick(WEEKS_LATER);
    await tick('2027-01-04T03:15:00.000Z');
    await tick('2027-01-05T03:00:00.000Z');

    expect(ordered()).toStrictEqual(
      [
        mail(`digest/2027-01-04/${officer.id}`),
        'digest/2027-01-04/head/sms',
        mail('digest/2027-01-04/leader'),
      ].toSorted(),
    );
    expect(await read(mail('digest/2027-01-04/leader'))).toMatchObject({
      subject: '[Lắng Nghe] Ngày 04/01/2027: 5 việc quá hạn',
      text: expect.stringContaining('quá hạn 14 ngày làm việc'),
    });
  });

  test.each([
    ['before offices open', instantAt('2026-12-09', '07:15')],
    ['after they close', instantAt('2026-12-09', '17:00')],
    ['on a Sunday', instantAt('2026-12-13', '09:00')],
    ['on a holiday', instantAt('2027-01-01', '09:00')],
  ])('is not sent %s; what is due is noted', async (_, now) => {
    await inHand({ receivedAt: '2026-11-16T02:00:00.000Z' });

    expect(await tick(now)).toMatchObject({ marked: 1, notified: 0 });
    expect(ordered()).toStrictEqual([]);
    expect((await alerts.notesFor(officer.id)).length).toBeGreaterThan(0);
  });

  test('is sent at most once a day: what becomes due later in the day is sent on the next working day', async () => {
    await inHand({ code: codeOf('first') });
    await tick(SOON);
    ordered();
    const second = await inHand({ code: codeOf('second') });

    await tick(instantAt('2026-12-09', '10:00'));
    expect(ordered()).toStrictEqual([]);

    await tick(instantAt('2026-12-10', '07:30'));
    expect(ordered()).toStrictEqual([mail(`digest/2026-12-10/${officer.id}`), 'digest/2026-12-10/head/sms'].toSorted());
    const { text } = await read(mail(`digest/2026-12-10/${officer.id}`));
    expect(text).toContain(second.code);
    expect(text).not.toContain(codeOf('first'));
  });

  test('does not contain what was answered, given another deadline or another officer in the meantime', async () => {
    const night = instantAt('2026-12-09', '07:15');
    const given = { receivedAt: '2026-11-16T02:00:00.000Z' };
    const answered = await inHand({ ...given, code: codeOf('answered') });
    const reassigned = await inHand({ ...given, code: codeOf('reassigned') });
    await tick(night);
    await petitions.save(moved(answered, 'answer', night), (await petitions.find(answered.code)) ?? answered);
    const current = (await petitions.find(reassigned.code)) ?? reassigned;
    await petitions.save({ ...current, assignee: { id: 'colleague', name: 'x' } } as Petition, current);

    await tick(SOON);

    // What was noted for the former officer is dropped; the step of this morning is for the one who has it now.
    expect(ordered()).toStrictEqual([mail('digest/2026-12-09/colleague'), 'digest/2026-12-09/head/sms']);
    expect((await read('digest/2026-12-09/head/sms')).text).not.toContain(answered.code);
    expect(await alerts.notesFor(officer.id)).toStrictEqual([]);
  });

  test('is not sent to someone who left the post in the meantime', async () => {
    await inHand({ receivedAt: '2026-11-16T02:00:00.000Z' });
    await tick(instantAt('2026-12-09', '07:15'));
    await directory.putPerson({ ...person({ id: officer.id, role: 'officer' }), validTo: '2026-12-08' });

    await tick(SOON);
    await directory.putPerson(person({ id: officer.id, name: officer.name, role: 'officer' }));

    expect(ordered()).toStrictEqual(['digest/2026-12-09/head/sms']);
  });

  test('that reaches nobody is counted and not tried for ever', async () => {
    await keep(aPetitionIn('accepted', { agency: 'H44.300' }));

    await tick(SOON);

    expect(ordered()).toStrictEqual([]);
    expect(lines().filter(({ event }) => event === 'ALERT_UNREACHABLE')).toMatchObject([
      { missing: 'address', step: 'digest' },
    ]);
    expect(await alerts.notesFor('mute')).toStrictEqual([]);
  });
});
