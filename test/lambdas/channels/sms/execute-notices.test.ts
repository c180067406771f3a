import { beforeEach, describe, expect, test } from 'vitest';
import { stoppedNumbers } from '../../../../lambdas/messages/stopped-numbers.ts';
import { petitionStore } from '../../../../lambdas/petitions/store.ts';
import { aMessageBody, inboundHouse, SMS_FROM } from '../../../support/inbound.ts';
import { logLines } from '../../../support/log-lines.ts';
import { LETTER_KEY } from '../../../support/messages.ts';
import { RECEIVED_AT } from '../../../support/petitions.ts';

logLines();
let inbound: Awaited<ReturnType<typeof inboundHouse>>;
beforeEach(async () => {
  inbound = await inboundHouse();
});

const ask = async (id: string, text: string, from = SMS_FROM) => {
  const answer = await inbound.send({ raw: aMessageBody(text, { id, from }), webhookId: id, now: RECEIVED_AT });
  return (answer as { body: { outcome: string; reply: string } }).body;
};
const isStopped = (phone = SMS_FROM) => stoppedNumbers(inbound.tables.messages, LETTER_KEY).has(phone);

async function aPetition() {
  await ask('1', 'PA Đường Hùng Vương ngập sâu mỗi khi mưa');
  const code = `${inbound.tables.petitions.all()[0]?.['code']}`;
  const find = async () => petitionStore(inbound.tables.petitions).find(code);
  return { code, find };
}

describe('messages about one petition', () => {
  test('are stopped and started again from its phone, without a new version', async () => {
    const { code, find } = await aPetition();

    expect(await ask('2', `Dừng ${code}`)).toStrictEqual({
      id: '2',
      outcome: 'notices',
      reply: `Lang Nghe da ngung bao tin ve ${code}. Nhan lai: soan NHAN ${code}. Tra cuu: soan TC ${code}.`,
    });
    expect(await find()).toMatchObject({ notify: 'none', version: 1 });
    expect(await isStopped()).toBe(false);

    expect(await ask('3', `NHAN ${code}`)).toMatchObject({
      outcome: 'notices',
      reply: `Lang Nghe se bao tin ve ${code} qua so nay. Ngung: soan DUNG ${code}.`,
    });
    expect(await find()).toMatchObject({ notify: 'sms', version: 1 });
  });

  test('are not stopped from another phone, which cannot tell whether the petition exists', async () => {
    const { code, find } = await aPetition();

    const strange = await ask('2', `DUNG ${code}`, '+84957654321');
    const none = await ask('3', 'DUNG PAKN-7K3D-9QXV');

    expect(strange).toMatchObject({ outcome: 'notTaken' });
    expect(strange.reply.replace(code, '')).toBe(none.reply.replace('PAKN-7K3D-9QXV', ''));
    expect((await find())?.notify).toBeUndefined();
  });

  test('start again for a phone that had stopped all', async () => {
    const { code } = await aPetition();
    await ask('2', 'DUNG');
    await ask('3', `NHAN ${code}`);

    expect(await isStopped()).toBe(false);
  });
});

describe('all messages to a phone', () => {
  test.each(['DUNG', 'Dừng!', 'stop', 'Huỷ'])('are stopped by "%s", and started again', async (text) => {
    expect(await ask('1', text)).toMatchObject({
      outcome: 'notices',
      reply: 'Lang Nghe da ngung bao tin den so nay. Nhan lai: soan NHAN. Tra cuu: soan TC <ma PAKN>.',
    });
    expect(await isStopped()).toBe(true);
    expect(await isStopped('+84957654321')).toBe(false);
    expect(JSON.stringify(inbound.tables.messages.all())).not.toContain(SMS_FROM);

    expect(await ask('2', 'Nhận')).toMatchObject({ outcome: 'notices' });
    expect(await isStopped()).toBe(false);
  });

  test.each(['Dừng xe trái phép trước cổng trường', 'DUNG PAKN-7K3D-9QXX', 'STOP 1234'])(
    'are not stopped by "%s"',
    async (text) => {
      expect(await ask('1', text)).toMatchObject({ outcome: 'help' });
      expect(await isStopped()).toBe(false);
    },
  );
});
