import { describe, expect, test } from 'vitest';
import { staffFunction } from '../../../lambdas/alerts/module.ts';
import { type Instant, instantAt } from '../../../lambdas/kernel/time.ts';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import type { Tier } from '../../../lambdas/petitions/domain/deadlines/countdown.ts';
import { calculateDeadline } from '../../../lambdas/petitions/domain/deadlines/deadline.ts';
import { nextStepAt, stepsOf } from '../../../lambdas/petitions/domain/deadlines/escalation.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import {
  alerts,
  directory,
  keep,
  messages,
  ordered,
  person,
  petitions,
  read,
  tables,
  tick,
  watchTables,
} from '../../support/alert-watch.ts';
import { createTable } from '../../support/engine.ts';
import { answered, httpEvent, lambdaContext, staffClaims } from '../../support/http-event.ts';
import { aPetitionIn, calendar, codeOf, type Given, moved, officer } from '../../support/petitions.ts';

watchTables(createTable);

const monday = (time: string) => instantAt('2026-12-07', time);
const FOUR_HOURS: Tier = { name: 'hours4', startedAt: monday('07:30'), hours: 4 };
const URGENT: Tier = { name: 'urgent', startedOn: '2026-12-04', days: 1 };
const isDown = { isDown: true };

/** A petition in hand whose deadline is that of the tier. */
function inTier(tier: Tier, given: Given = {}): Promise<Petition> {
  const petition = aPetitionIn('processing', { receivedAt: '2026-12-03T02:00:00.000Z', ...given });
  const countdown = { ...petition.countdown, tier };
  const { dueOn, dueAt } = calculateDeadline(countdown, calendar);
  const due = { countdown, dueOn, answerDueAt: dueAt };
  return keep({ ...petition, ...due, nextAlertAt: nextStepAt(stepsOf({ ...petition, ...due }, calendar), {}) });
}

/** Whom the messages that were ordered since the last look are for, and how. */
const sentTo = () => ordered().map((id) => id.replace(/^urgent\/([\d-]+)\/[\w-]{22}\//, 'urgent $1 '));

describe('a step of an urgent tier', () => {
  test('is notified at once, each once to each person, beside the digest of the day', async () => {
    await inTier(FOUR_HOURS);
    await inTier({ name: 'checkable', startedOn: '2026-12-04', days: 1 }, { code: codeOf('in the digest') });
    await tick(monday('07:30'));
    ordered();

    const sent: Record<string, readonly string[]> = {};
    for (const time of ['09:15', '09:30', '09:45', '10:42', '11:30', '11:45', '14:18', '15:30', '16:00']) {
      await tick(monday(time));
      sent[time] = sentTo();
    }

    const own = `urgent 2026-12-07 ${officer.id}/email`;
    const head = 'urgent 2026-12-07 head/sms';
    const leader = 'urgent 2026-12-07 leader/email';
    expect(sent).toStrictEqual({
      ...{ '09:15': [], '09:30': [own], '09:45': [] },
      ...{ '10:42': [own, head].toSorted(), '11:30': [own, head].toSorted(), '11:45': [] },
      ...{ '14:18': [leader], '15:30': [leader], '16:00': [] },
    });
  });

  test('says how much of its time is left or past, with the hour', async () => {
    const { code } = await inTier(FOUR_HOURS);
    await tick(monday('09:30'));

    const before = await read(`${ordered()[0]}`);
    expect(before).toMatchObject({
      channel: 'email',
      subject: `[Lắng Nghe] Việc khẩn: ${code} (H44.100): hạn trả lời 11 giờ 30 ngày 07/12/2026, đến hạn hôm nay`,
      text: expect.stringContaining(`https://langnghe.example/can-bo/${code}`),
    });

    await directory.putPerson(person({ id: officer.id, name: officer.name, role: 'officer', phone: '+84912345601' }));
    await tick(monday('11:30'));
    await directory.putPerson(person({ id: officer.id, name: officer.name, role: 'officer' }));
    const late = await read(`${ordered().find((id) => id.includes(officer.id))}`);
    expect(late).toStrictEqual({
      channel: 'sms',
      to: '+84912345601',
      text: `Lang Nghe, viec khan: ${code} (H44.100): han tra loi 11 gio 30 ngay 07/12/2026, da qua han. https://langnghe.example/can-bo/${code}`,
    });
  });

  test('is one message after an outage, about all that was reached', async () => {
    await inTier(FOUR_HOURS);

    await tick(monday('12:00'));

    expect(sentTo()).toStrictEqual([`urgent 2026-12-07 ${officer.id}/email`, 'urgent 2026-12-07 head/sms'].toSorted());
    await tick(monday('12:15'));
    expect(sentTo()).toStrictEqual([]);
    expect(await alerts.notesFor(officer.id)).toStrictEqual([]);
  });

  test('of the urgent tier leaves at night too, of a tier in hours in office hours only', async () => {
    await inTier(URGENT);
    await inTier(FOUR_HOURS, { code: codeOf('by day') });

    await tick(instantAt('2026-12-08', '03:00'));

    const night = ordered();
    expect(night.filter((id) => id.includes(officer.id))).toHaveLength(1);
    expect((await messages.find(`${night[0]}`))?.hours).toBeUndefined();

    await tick(instantAt('2026-12-08', '07:00'));
    const morning = ordered().filter((id) => id.includes(officer.id));
    expect(morning).toHaveLength(1);
    expect(await messages.find(`${morning[0]}`)).toMatchObject({ hours: 'office' });
  });

  test('is not notified after the answer, nor to somebody who may not open it', async () => {
    const petition = await inTier(FOUR_HOURS);
    const by = { id: 'leader', name: 'Ông leader' };
    const lock = { at: monday('08:00'), by, reason: 'Có dấu hiệu tố cáo.', barred: [officer.id, 'head'] };
    await inTier(FOUR_HOURS, { code: codeOf('locked'), lock });
    const current = (await petitions.find(petition.code)) ?? petition;
    await petitions.save(moved(aPetitionIn('processing'), 'answer', monday('09:00')), current);

    await tick(monday('11:30'));

    expect(sentTo()).toStrictEqual(['urgent 2026-12-07 chair/email']);
  });

  test('noted, and answered before it could be sent, is not notified', async () => {
    const petition = await inTier(FOUR_HOURS);
    await tick(instantAt('2026-12-07', '20:00'));
    const current = (await petitions.find(petition.code)) ?? petition;
    await petitions.save(moved(aPetitionIn('processing'), 'answer', monday('21:00')), current);

    await tick(instantAt('2026-12-08', '07:00'));

    expect(sentTo()).toStrictEqual([]);
    expect(await alerts.notesFor(officer.id)).toStrictEqual([]);
  });

  test('claimed by a run that ended is sent by the next one', async () => {
    await inTier(FOUR_HOURS);
    await tick(monday('09:30'), isDown);
    const [id = ''] = ordered();
    const stored = await messages.find(id);
    await tables.messages.remove({ id });

    await tick(monday('09:45'));

    expect(ordered()).toStrictEqual([id]);
    expect(await messages.find(id)).toMatchObject({ content: stored?.content, hours: 'office' });
  });

  test('that cannot be sent until the next working day is covered by its digest', async () => {
    const { code } = await inTier(FOUR_HOURS);
    await tick(monday('09:30'), isDown);
    ordered();

    await tick(instantAt('2026-12-08', '07:15'), isDown);
    await tick(instantAt('2026-12-08', '07:30'));

    const digest = `digest/2026-12-08/${officer.id}/email`;
    expect(ordered()).toContain(digest);
    expect((await read(digest)).text).toContain(
      `${code}: hạn trả lời 11 giờ 30 ngày 07/12/2026, quá hạn 1 ngày làm việc`,
    );
  });
});

test('an alert at once is listed and acknowledged like a digest, and then not repeated', async () => {
  const { code } = await inTier(FOUR_HOURS);
  await tick(monday('09:30'), isDown);
  ordered();
  const handler = httpHandler('alerts-staff', staffFunction);
  const send = async (routeKey: string, id?: string) =>
    answered(
      await handler(
        httpEvent({ routeKey, claims: staffClaims('officer', 'H44.100', officer.id), ...(id && { params: { id } }) }),
        lambdaContext(),
      ),
    );
  const [item] = (await send('GET /v1/staff/alerts')).body['items'] as { id: string }[];

  expect(item).toMatchObject({ urgent: true, total: 1, late: 0, dueToday: 1, cases: [{ code, workingDays: 0 }] });
  expect(item?.id).not.toContain(code);
  expect(await send('POST /v1/staff/alerts/{id}/acknowledge', item?.id)).toMatchObject({
    ...{ status: 200, body: { id: item?.id, acknowledgedAt: monday('09:30') } },
  });

  await tick(instantAt('2026-12-08', '07:30'));
  expect(sentTo().filter((id) => id.includes(officer.id))).toHaveLength(1);
  expect((await alerts.notesFor(officer.id)).map(({ step }) => step)).toStrictEqual(['dueSoon', 'late']);
});

test('concurrent runs notify once', async () => {
  await inTier(FOUR_HOURS);

  await Promise.all([tick(monday('09:30'), isDown), tick(monday('09:30'), isDown)]);

  expect(ordered()).toHaveLength(1);
  expect(await alerts.digests(officer.id, '2026-12-07', '2026-12-07')).toHaveLength(1);
});

test('a note of a version before is read as one for the digest', async () => {
  const note = {
    person: officer.id,
    personAgency: 'H44.100',
    code: codeOf('old'),
    round: 1,
    step: 'half',
    since: monday('07:30'),
  };
  await alerts.note(note, monday('07:30') satisfies Instant);

  expect(await alerts.notesFor(officer.id)).toStrictEqual([note]);
});
