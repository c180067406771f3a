import { describe, expect, test } from 'vitest';
import { instantAt } from '../../../lambdas/kernel/time.ts';
import { expire } from '../../../lambdas/messages/domain/resend.ts';
import {
  alerts,
  HALF,
  idsOn,
  inHand,
  mail,
  messages,
  ordered,
  petitions,
  read,
  tables,
  tick,
  watchTables,
} from '../../support/alert-watch.ts';
import { createTable } from '../../support/engine.ts';
import { moved, officer } from '../../support/petitions.ts';

watchTables(createTable);

/** Thursday 3 December 2026, and the mornings after it. */
const THURSDAY = mail(idsOn(HALF, officer.id)[0] ?? '');
const FRIDAY = mail(`digest/2026-12-04/${officer.id}`);
const later = (day: string, time = '07:30') => instantAt(day, time);
const isDown = { isDown: true };

async function stored(id: string) {
  const message = await messages.find(id);
  if (message === undefined) throw new Error(`No message ${id}`);
  return message;
}

describe('a digest that cannot be sent', () => {
  test('is given up on the next working day, whose digest covers it', async () => {
    const { code } = await inHand();
    await tick(HALF, isDown);
    await tick(later('2026-12-03', '16:45'), isDown);
    expect((await stored(THURSDAY)).delivery).toStrictEqual({ state: 'pending' });
    ordered();

    await tick(later('2026-12-04'));

    expect(ordered()).toStrictEqual([FRIDAY]);
    expect((await stored(THURSDAY)).delivery).toMatchObject({ state: 'expired', reason: 'message.superseded' });
    expect((await read(FRIDAY)).text).toContain(code);
  });

  test('for weeks is followed by one digest, and then by none', async () => {
    const { code } = await inHand();
    for (const day of ['2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10'])
      await tick(later(day), isDown);
    ordered();

    await tick(later('2026-12-28'));
    await tick(later('2026-12-28', '08:00'));
    await tick(later('2026-12-29'));

    expect(ordered()).toContain(mail(`digest/2026-12-28/${officer.id}`));
    expect(ordered().filter((id) => id.includes('2026-12-29'))).toStrictEqual([]);
    expect((await read(mail(`digest/2026-12-28/${officer.id}`))).text).toContain(code);
    expect(await alerts.notesFor(officer.id)).toStrictEqual([]);
  });

  test('because its address was refused is tried with the address of the next day', async () => {
    await inHand();
    await tick(HALF, isDown);
    const message = await stored(THURSDAY);
    const failed = { state: 'failed', at: HALF, reason: 'mail.MessageRejected' } as const;
    await messages.save(message, { ...message, delivery: failed, attempts: 1 });
    ordered();

    await tick(later('2026-12-03', '09:00'));
    expect(ordered()).toStrictEqual([]);

    await tick(later('2026-12-04'));
    expect(ordered()).toStrictEqual([FRIDAY]);
  });

  test('in time, but was delivered, is not repeated', async () => {
    await inHand();
    await tick(HALF, isDown);
    const message = await stored(THURSDAY);
    await messages.save(message, { ...message, delivery: { state: 'delivered', at: HALF }, attempts: 1 });
    ordered();

    await tick(later('2026-12-04'));

    expect(ordered()).toStrictEqual([]);
    expect(await alerts.notesFor(officer.id)).toStrictEqual([]);
  });

  test('is not repeated if its person acknowledged it on the web', async () => {
    await inHand();
    await tick(HALF, isDown);
    await alerts.acknowledge({ person: officer.id, day: '2026-12-03' }, later('2026-12-03', '10:00'));
    ordered();

    await tick(later('2026-12-04'));

    expect(ordered()).toStrictEqual([]);
    expect(await alerts.notesFor(officer.id)).toStrictEqual([]);
  });

  test('is not repeated once its petition was answered', async () => {
    const petition = await inHand();
    await tick(HALF, isDown);
    const current = (await petitions.find(petition.code)) ?? petition;
    await petitions.save(moved(petition, 'answer', later('2026-12-03', '10:00')), current);
    ordered();

    await tick(later('2026-12-04'));

    expect(ordered()).toStrictEqual([]);
    expect(await alerts.notesFor(officer.id)).toStrictEqual([]);
  });

  test('is not given up while it is being sent', async () => {
    await inHand();
    await tick(HALF, isDown);
    const message = await stored(THURSDAY);
    const leaseUntil = later('2026-12-04', '07:31');
    await messages.save(message, { ...message, delivery: { state: 'sending', leaseUntil }, attempts: 1 });
    ordered();

    await tick(later('2026-12-04'), isDown);
    expect(ordered()).toStrictEqual([]);

    await tick(later('2026-12-04', '07:45'));
    expect(ordered()).toStrictEqual([FRIDAY]);
  });

  test('is not repeated if a sender claims it at the moment at which it is given up', async () => {
    await inHand();
    await tick(HALF, isDown);
    const message = await stored(THURSDAY);
    await messages.save(message, { ...message, delivery: { state: 'sending', leaseUntil: HALF }, attempts: 1 });
    const written = await messages.save(message, expire(message, 'message.superseded', later('2026-12-04')));

    expect(written).toBe('conflict');
  });

  test('of a run that ended before its message was stored is covered by the digest of the next day', async () => {
    const { code } = await inHand();
    await tick(HALF, isDown);
    await tables.messages.remove({ id: THURSDAY });
    ordered();

    await tick(later('2026-12-04'));

    expect(ordered()).toStrictEqual([FRIDAY]);
    expect((await read(FRIDAY)).text).toContain(code);
    expect(await messages.find(THURSDAY)).toBeUndefined();
  });

  test('stored before an address changed is found under its other channel', async () => {
    await inHand();
    await tick(HALF, isDown);
    const message = await stored(THURSDAY);
    await tables.messages.remove({ id: THURSDAY });
    await messages.add({ ...message, id: THURSDAY.replace('/email', '/sms') });
    ordered();

    await tick(later('2026-12-03', '08:00'));

    expect(ordered()).toStrictEqual([]);
    expect(await messages.find(THURSDAY)).toBeUndefined();
  });
});
