import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { describe, expect, test } from 'vitest';
import { instantAt } from '../../../lambdas/kernel/time.ts';
import {
  alerts,
  day,
  HALF,
  idsOn,
  inHand,
  keep,
  LATE,
  LATE_120,
  mail,
  messages,
  ordered,
  petitions,
  read,
  SOON,
  sqs,
  stepAt,
  stored,
  tables,
  tick,
  WEEKS_LATER,
  watchTables,
} from '../../support/alert-watch.ts';
import { createTable } from '../../support/engine.ts';
import { aPetitionIn, codeOf, officer } from '../../support/petitions.ts';

watchTables(createTable);

describe('the steps of a petition', () => {
  test('are sent to whom the policy says, one after the other, and then nothing more', async () => {
    const { code } = await inHand();
    const sent: Record<string, readonly string[]> = {};
    for (const [name, instant] of Object.entries(stepAt)) {
      await tick(instant);
      sent[name] = ordered();
    }
    await tick(WEEKS_LATER);

    const both = (instant: string | undefined) =>
      [mail(`digest/${day(`${instant}`)}/${officer.id}`), `digest/${day(`${instant}`)}/head/sms`].toSorted();
    expect(sent).toStrictEqual({
      half: [mail(idsOn(HALF, officer.id)[0] ?? '')],
      dueSoon: both(stepAt['dueSoon']),
      dueToday: both(stepAt['dueToday']),
      late: both(stepAt['late']),
      late120: [mail(idsOn(LATE_120, 'leader')[0] ?? '')],
      late150: [mail(idsOn(`${stepAt['late150']}`, 'leader')[0] ?? '')],
    });
    expect(ordered()).toStrictEqual([]);
    expect((await petitions.find(code))?.nextAlertAt).toBeUndefined();
    expect(await tables.petitions.get({ code })).not.toHaveProperty('alertShard');
  });

  test('leave the rest of the petition unchanged', async () => {
    const { triageDueOn: _ended, ...petition } = await inHand();

    await tick(HALF);

    expect(await petitions.find(petition.code)).toStrictEqual({
      ...petition,
      alerts: { half: HALF },
      nextAlertAt: SOON,
    });
  });

  test('are sent to the head from the first on while no officer is assigned', async () => {
    await keep(aPetitionIn('accepted'));

    await tick(HALF);
    expect(ordered()).toStrictEqual([`digest/${day(HALF)}/head/sms`]);

    await tick(SOON);
    expect(ordered()).toContain(`digest/${day(SOON)}/head/sms`);
  });

  test('are sent to the head above where an agency has none, once, and by name', async () => {
    await keep(aPetitionIn('accepted', { agency: 'H44.400' }));

    await tick(LATE);

    expect(ordered()).toStrictEqual([mail(`digest/${day(LATE)}/chair`)]);
    expect(await read(mail(`digest/${day(LATE)}/chair`))).toMatchObject({
      text: expect.stringContaining('Cơ quan xử lý: Phường H44.400 (H44.400)'),
    });
  });

  test('are sent for a locked petition to nobody who may not open it: the level above steps in', async () => {
    const by = { id: 'leader', name: 'Ông leader' };
    await inHand({ lock: { at: SOON, by, reason: 'Có dấu hiệu tố cáo.', barred: ['head', officer.id] } });

    await tick(LATE);

    expect(ordered()).toStrictEqual([mail(`digest/${day(LATE)}/chair`)]);
  });

  test('are sent for a petition about conduct to heads, not to its officer', async () => {
    await inHand({ matter: 'conduct' });

    await tick(SOON);

    expect(ordered()).toStrictEqual([`digest/${day(SOON)}/head/sms`]);
  });

  test('noted before a petition was locked are not sent to whom it may be about', async () => {
    const { code } = await inHand();
    await alerts.note({ person: officer.id, personAgency: 'H44.100', code, round: 1, step: 'half', since: HALF }, HALF);
    const petition = await stored(code);
    const by = { id: 'leader', name: 'Ông leader' };
    await tables.petitions.remove({ code });
    await petitions.create({
      ...petition,
      lock: { at: HALF, by, reason: 'Có dấu hiệu tố cáo.', barred: [officer.id] },
    });

    await tick(HALF);

    expect(ordered()).toStrictEqual([`digest/${day(HALF)}/head/sms`]);
  });

  test.each(['answered', 'refused', 'withdrawn', 'needsSupplement'] as const)(
    'are not sent for a petition that is %s',
    async (status) => {
      await keep(aPetitionIn(status));

      expect(await tick(WEEKS_LATER)).toMatchObject({ marked: 0, notified: 0, failed: 0 });
      expect(ordered()).toStrictEqual([]);
    },
  );

  test('are not sent when the due day has moved since the check was scheduled', async () => {
    const { code } = await keep({ ...aPetitionIn('accepted'), nextAlertAt: '2026-12-01T00:30:00.000Z' });

    expect(await tick('2026-12-01T00:30:00.000Z')).toMatchObject({ marked: 0, skipped: 1 });
    expect(await petitions.find(code)).toMatchObject({ alerts: {}, nextAlertAt: HALF });
  });
});

describe('a run that is', () => {
  test('duplicated or concurrent notifies everyone once', async () => {
    for (let one = 0; one < 5; one += 1) await inHand({ code: codeOf(`same ${one}`) });

    await Promise.all([tick(SOON), tick(SOON)]);
    await tick(SOON);

    expect(ordered()).toStrictEqual([mail(`digest/2026-12-09/${officer.id}`), 'digest/2026-12-09/head/sms'].toSorted());
  });

  test('broken off after the digest and before its message is completed by the next', async () => {
    const { code } = await inHand();
    const id = mail(`digest/${day(HALF)}/${officer.id}`);
    await tick(HALF);
    const first = await read(id);
    await tables.messages.remove({ id });
    await alerts.note({ person: officer.id, personAgency: 'H44.100', code, round: 1, step: 'half', since: HALF }, HALF);
    ordered();

    await tick(instantAt(day(HALF), '08:00'));
    expect(ordered()).toStrictEqual([id]);
    expect(await read(id)).toStrictEqual(first);

    await tick(instantAt(day(HALF), '08:15'));
    expect(ordered()).toStrictEqual([]);
    expect(await alerts.notesFor(officer.id)).toStrictEqual([]);
  });

  test('unable to reach the queue leaves the message to the job that resends', async () => {
    await inHand();
    sqs.on(SendMessageCommand).rejects(new Error('down'));

    expect(await tick(HALF, { isDown: true })).toMatchObject({ notified: 1, failed: 0 });

    const found = await messages.find(mail(`digest/${day(HALF)}/${officer.id}`));
    expect(found?.delivery).toStrictEqual({ state: 'pending' });
  });

  test('broken off after the notes and before the mark notifies nobody twice', async () => {
    const { code } = await inHand();
    await tick(HALF);
    expect(ordered()).toHaveLength(1);
    await tables.petitions.update({ code }, { set: { alerts: {}, nextAlertAt: HALF, alertShard: '00' } });

    await tick(instantAt('2026-12-04', '08:00'));

    expect(ordered()).toStrictEqual([]);
    expect(await alerts.notesFor(officer.id)).toStrictEqual([]);
  });

  test('unable to read one petition notes the others, and fails', async () => {
    const { code } = await inHand();
    await inHand({ code: codeOf('broken') });
    await tables.petitions.update({ code: codeOf('broken') }, { set: { dueOn: 14 } });

    await expect(tick(HALF)).rejects.toThrow('Alerts of 1 petitions or people failed');

    expect((await petitions.find(code))?.alerts).toStrictEqual({ half: HALF });
  });
});
