import { beforeEach, describe, expect, test } from 'vitest';
import type { Petition } from '../../../../lambdas/petitions/domain/case/petition.ts';
import { petitionStore } from '../../../../lambdas/petitions/store.ts';
import { faulty } from '../../../support/faulty-table.ts';
import { aMessageBody, inboundHouse, SMS_FROM } from '../../../support/inbound.ts';
import { logLines } from '../../../support/log-lines.ts';
import { MONDAY, moved, THURSDAY } from '../../../support/petitions.ts';

const REASON = 'Mưa là vẫn ngập như trước.';
logLines();

let inbound: Awaited<ReturnType<typeof inboundHouse>>;
let code: string;
beforeEach(async () => {
  inbound = await inboundHouse();
  await ask('1', 'PA Đường Hùng Vương ngập sâu mỗi khi mưa', MONDAY);
  code = `${inbound.tables.petitions.all()[0]?.['code']}`;
});

const ask = async (id: string, text: string, now = THURSDAY, from = SMS_FROM) => {
  const answer = await inbound.send({ raw: aMessageBody(text, { id, from }), webhookId: id, now });
  return (answer as { body: { outcome: string; reply: string } }).body;
};
const store = () => petitionStore(inbound.tables.petitions);
async function petition(): Promise<Petition> {
  const found = await store().find(code);
  if (found === undefined) throw new Error('Expected the petition');
  return found;
}
const answer = async () => {
  const before = await petition();
  const accepted = before.status === 'submitted' ? moved(before, 'accept') : before;
  if (accepted !== before) await store().save(accepted, before);
  await store().save(moved(accepted, 'answer', THURSDAY), accepted);
};
const events = async (name: string) => (await petition()).events.filter(({ event }) => event === name);

describe('a petition is withdrawn by SMS', () => {
  test('from the phone that sent it, and again without a second effect', async () => {
    const first = await ask('2', `RUT ${code} Đã hết ngập.`);
    const again = await ask('3', `rút ${code.toLowerCase()} Đã hết ngập.`);

    expect(first).toMatchObject({ outcome: 'withdrawn', reply: expect.stringContaining(`da rut ${code}`) });
    expect(again).toMatchObject({ outcome: 'withdrawn' });
    expect(await petition()).toMatchObject({ status: 'withdrawn' });
    expect(await events('withdrawn')).toMatchObject([{ note: 'Đã hết ngập.' }]);
  });

  test('never from another phone, which gets the reply for an unknown code', async () => {
    const strange = await ask('2', `RUT ${code}`, THURSDAY, '+84957654321');
    const none = await ask('3', 'RUT PAKN-7K3D-9QXV');

    expect(strange).toMatchObject({ outcome: 'notTaken' });
    expect(strange.reply.replace(code, '')).toBe(none.reply.replace('PAKN-7K3D-9QXV', ''));
    expect(await petition()).toMatchObject({ status: 'submitted' });
  });

  test('not once it is answered', async () => {
    await answer();

    expect(await ask('2', `RUT ${code}`)).toMatchObject({
      outcome: 'notTaken',
      reply: expect.stringContaining('khong rut duoc'),
    });
    expect(await petition()).toMatchObject({ status: 'answered' });
  });

  test.each([3, 4, 5])('and answered as the first time after a crash at write %i', async (atWrite) => {
    const attempt = { raw: aMessageBody(`RUT ${code}`, { id: '2' }), webhookId: '2', now: THURSDAY };
    await Promise.allSettled([inbound.send(attempt, faulty({ kind: 'crash', atWrite }))]);

    expect(await ask('2', `RUT ${code}`)).toMatchObject({ outcome: 'withdrawn' });
    expect(await events('withdrawn')).toHaveLength(1);
  });
});

describe('an answer that did not resolve the matter', () => {
  test('reopens the petition once, and then goes to the agency above', async () => {
    await answer();
    expect(await ask('2', `CHƯA ${code} ${REASON}`)).toMatchObject({
      outcome: 'unresolved',
      reply: expect.stringContaining(`${code} duoc mo lai, han tra loi`),
    });
    expect(await events('reopened')).toMatchObject([{ note: REASON }]);

    await answer();
    expect(await ask('3', `CHUA ${code} Vẫn chưa được.`)).toMatchObject({ outcome: 'unresolved' });
    expect(await events('appealed')).toMatchObject([{ note: 'Vẫn chưa được.' }]);
  });

  test('is answered as the first time when the message comes again, although staff went on', async () => {
    await answer();
    const first = await ask('2', `CHUA ${code} ${REASON}`);
    const reopened = await petition();
    await store().save(moved(reopened, 'assign', THURSDAY), reopened);

    expect(await ask('2', `CHUA ${code} ${REASON}`)).toMatchObject({ outcome: 'unresolved', reply: first.reply });
    expect(await events('reopened')).toHaveLength(1);
  });

  test('needs an answer, and a reason', async () => {
    expect(await ask('2', `CHUA ${code} ${REASON}`)).toMatchObject({
      outcome: 'notTaken',
      reply: expect.stringContaining('khong mo lai duoc'),
    });
    expect(await ask('3', `CHUA ${code}`)).toMatchObject({ outcome: 'help' });
    expect(await petition()).toMatchObject({ status: 'submitted' });
  });
});

describe('an answer is rated by SMS', () => {
  test('with its level said back in words, and changed by another message', async () => {
    await answer();

    expect(await ask('2', `DG ${code} 2 Trả lời chung chung.`)).toMatchObject({
      outcome: 'answerRating',
      reply: expect.stringContaining('muc 2 (Khong hai long)'),
    });
    expect(await ask('3', `ĐG ${code} 5`)).toMatchObject({ outcome: 'answerRating' });
    expect(await petition()).toMatchObject({ rating: { level: 5, version: 2 } });
  });

  test('only once there is one', async () => {
    expect(await ask('2', `DG ${code} 5`)).toMatchObject({
      outcome: 'notTaken',
      reply: expect.stringContaining('chua co cau tra loi de danh gia'),
    });
  });
});
