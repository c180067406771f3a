import { beforeEach, describe, expect, test } from 'vitest';
import { petitionStore } from '../../../../lambdas/petitions/store.ts';
import { faulty } from '../../../support/faulty-table.ts';
import { aMessageBody, inboundHouse, SMS_FROM } from '../../../support/inbound.ts';
import { logLines } from '../../../support/log-lines.ts';
import { MONDAY, moved, RECEIVED_AT, THURSDAY } from '../../../support/petitions.ts';

const CONTENT = 'Đường Hùng Vương ngập sâu mỗi khi mưa';
logLines();

let inbound: Awaited<ReturnType<typeof inboundHouse>>;
beforeEach(async () => {
  inbound = await inboundHouse();
});

const ask = async (id: string, text: string, from = SMS_FROM, now = RECEIVED_AT) => {
  const answer = await inbound.send({ raw: aMessageBody(text, { id, from }), webhookId: id, now });
  return (answer as { body: { outcome: string; reply: string } }).body;
};

describe('a supplement', () => {
  const TEXT = 'Ở đầu ngõ 12, khoảng 22 giờ.';

  /** A petition by SMS whose agency asks for more. */
  async function asked() {
    await ask('1', `PA ${CONTENT}`);
    const store = petitionStore(inbound.tables.petitions);
    const petition = await store.find(`${inbound.tables.petitions.all()[0]?.['code']}`);
    if (petition === undefined) throw new Error('not found');
    await store.save(moved(petition, 'requestSupplement'), petition);
    return { code: petition.code, now: async () => store.find(petition.code) };
  }

  test('from the phone that sent the petition goes to the agency, once, and is not repeated in the reply', async () => {
    const { code, now } = await asked();

    const first = await ask('2', `BS ${code} ${TEXT}`, SMS_FROM, MONDAY);
    const again = await ask('3', `BS ${code} ${TEXT}`, SMS_FROM, MONDAY);

    expect(first).toMatchObject({
      outcome: 'supplement',
      reply: `Lang Nghe da nhan noi dung bo sung cho ${code}, han tra loi 14/12/2026. Tra cuu: soan TC ${code}.`,
    });
    expect(again).toMatchObject({ outcome: 'supplement', reply: first.reply });
    const petition = await now();
    expect(petition).toMatchObject({ status: 'submitted' });
    expect(petition?.events.filter(({ event }) => event === 'supplemented')).toMatchObject([{ note: TEXT }]);
  });

  test('from another phone gets the reply for an unknown code, and adds nothing', async () => {
    const { code, now } = await asked();
    const strange = await ask('2', `BS ${code} ${TEXT}`, '+84957654321', MONDAY);
    const none = await ask('3', `BS PAKN-7K3D-9QXV ${TEXT}`, SMS_FROM, MONDAY);

    expect(strange).toMatchObject({ outcome: 'notTaken' });
    expect(strange.reply.replace(code, '')).toBe(none.reply.replace('PAKN-7K3D-9QXV', ''));
    expect(await now()).toMatchObject({ status: 'needsSupplement' });
  });

  test.each([3, 4, 5])(
    'that comes again after a crash at write %i is answered as the first time, although staff went on meanwhile',
    async (atWrite) => {
      const { code, now } = await asked();
      const attempt = { raw: aMessageBody(`BS ${code} ${TEXT}`, { id: '2' }), webhookId: '2', now: MONDAY };
      await Promise.allSettled([inbound.send(attempt, faulty({ kind: 'crash', atWrite }))]);
      const added = await now();
      if (added?.status !== 'submitted') throw new Error('not added');
      await petitionStore(inbound.tables.petitions).save(moved(added, 'accept', MONDAY), added);

      expect(await ask('2', `BS ${code} ${TEXT}`, SMS_FROM, THURSDAY)).toMatchObject({
        outcome: 'supplement',
        reply: expect.stringContaining(`da nhan noi dung bo sung cho ${code}`),
      });
      const after = await now();
      expect(after).toMatchObject({ status: 'accepted' });
      expect(after?.events.filter(({ event }) => event === 'supplemented')).toHaveLength(1);
      expect(await inbound.letters()).toHaveLength(2);
    },
  );

  test('of an earlier round is not taken for the answer to a later request', async () => {
    const { code, now } = await asked();
    await ask('2', `BS ${code} ${TEXT}`, SMS_FROM, MONDAY);
    const added = await now();
    if (added === undefined) throw new Error('not found');
    const store = petitionStore(inbound.tables.petitions);
    await store.save(moved(added, 'requestSupplement', THURSDAY), added);

    expect(await ask('3', `BS ${code} ${TEXT}`, SMS_FROM, THURSDAY)).toMatchObject({ outcome: 'supplement' });
    expect((await now())?.events.filter(({ event }) => event === 'supplemented')).toHaveLength(2);
  });

  test('that nobody asked for, or that is too long, is not stored, and its sender reads so', async () => {
    const { code, now } = await asked();

    expect(await ask('2', `BS ${code} ${'x'.repeat(5_001)}`, SMS_FROM, MONDAY)).toMatchObject({
      outcome: 'notTaken',
      reply: expect.stringContaining('qua dai'),
    });
    await ask('3', `BS ${code} ${TEXT}`, SMS_FROM, MONDAY);
    expect(await ask('4', `BS ${code} Thêm nữa.`, SMS_FROM, MONDAY)).toMatchObject({
      outcome: 'notTaken',
      reply: expect.stringContaining('khong can bo sung'),
    });
    expect(await now()).toMatchObject({ status: 'submitted', version: 3 });
  });
});
