import { beforeEach, describe, expect, test } from 'vitest';
import { faulty, survives } from '../../../support/faulty-table.ts';
import { aMessageBody, aSource, inboundHouse, SMS_FROM } from '../../../support/inbound.ts';
import { logLines } from '../../../support/log-lines.ts';
import { RECEIVED_AT } from '../../../support/petitions.ts';

const CONTENT = 'Đường Hùng Vương ngập sâu mỗi khi mưa';
const DOSSIER = 'H44.100-260312-0041';
const LATER = '2026-11-20T02:31:00.000Z';
logLines();

let inbound: Awaited<ReturnType<typeof inboundHouse>>;
beforeEach(async () => {
  inbound = await inboundHouse();
});

const commands = [
  ['a petition', `PA ${CONTENT}`, 'petition'],
  ['a rating', `HL ${DOSSIER} 5 Cảm ơn`, 'rating'],
  ['a question', 'TC PAKN-7K3D-9QXV', 'notTaken'],
  ['nonsense', 'Xin chào', 'help'],
] as const;

/** What is at rest, without what a retry may not change either but the clock and the dice do. */
const atRest = () => ({
  petitions: inbound.tables.petitions.all().length,
  ratings: inbound.tables.ratings.all().length,
  letters: inbound.tables.messages.all().length,
  kept: inbound.tables.channels.all().filter(({ id }) => `${id}`.startsWith('message#')).length,
});

describe.each(commands)('%s', (_, text, outcome) => {
  const raw = aMessageBody(text);
  const once = {
    petitions: outcome === 'petition' ? 1 : 0,
    ratings: outcome === 'rating' ? 1 : 0,
    letters: 1,
    kept: 1,
  };

  test('is accepted, gets a response, and its reply is enqueued once', async () => {
    const answer = await inbound.send({ raw });

    expect(answer).toMatchObject({ status: 201, body: { id: 'sms-1', outcome } });
    expect(await inbound.letters()).toStrictEqual([
      { channel: 'sms', to: SMS_FROM, text: (answer as { body: { reply: string } }).body.reply },
    ]);
    expect(inbound.orders).toHaveLength(1);
    expect(atRest()).toStrictEqual(once);
  });

  test('sent again in a later attempt gets the same response, without a further effect', async () => {
    const first = await inbound.send({ raw });

    const again = await inbound.send({ raw, now: LATER });

    expect(again).toStrictEqual({ ...first, status: 200 });
    expect(inbound.orders).toHaveLength(1);
    expect(atRest()).toStrictEqual(once);
  });

  test('sent again in the same attempt gets the same response, without a further effect', async () => {
    const first = await inbound.send({ raw });

    expect(await inbound.send({ raw })).toStrictEqual({ ...first, status: 200 });
    expect(inbound.orders).toHaveLength(1);
    expect(atRest()).toStrictEqual(once);
  });

  test('under the ids of another message is a message of its own', async () => {
    await inbound.send({ raw });

    const other = await inbound.send({ raw: aMessageBody(text, { from: '+84961234567' }), now: LATER });
    expect(other).toMatchObject({ status: 201 });
    expect(atRest().kept).toBe(2);
    expect((await inbound.letters()).map((letter) => letter.to)).toContain('+84961234567');
  });

  test('is one SMS under two ids, with the time of the SMS or without', async () => {
    for (const [at, from] of [
      [undefined, SMS_FROM],
      ['2026-11-20T09:29:00+07:00', '+84961234567'],
    ] as const) {
      const source = aSource({ mapping: { id: 'id', from: 'from', text: 'text', ...(at && { at: 'at' }) } });
      await inbound.connect(source);
      const first = await inbound.send({ raw: aMessageBody(text, { from, at }) });
      const second = { raw: aMessageBody(text, { id: 'sms-2', from, at }), webhookId: 'msg_2' };
      const again = await inbound.send({ ...second, now: LATER });

      expect(again).toMatchObject({ body: { reply: (first as { body: { reply: string } }).body.reply } });
      expect(await inbound.letters()).toHaveLength(at === undefined ? 1 : 2);
    }
    expect(atRest()).toMatchObject({ petitions: once.petitions * 2, ratings: once.ratings });
  });

  test('sent by two concurrent attempts is processed once', async () => {
    const answers = await Promise.all([inbound.send({ raw }), inbound.send({ raw, now: LATER })]);

    // Which of the two is first is left open; the other gets the same response.
    expect(answers.filter((answer) => 'status' in answer && answer.status === 201)).toHaveLength(1);
    expect(atRest()).toStrictEqual(once);
  });

  test('sent twice concurrently in the same attempt is processed once', async () => {
    const answers = await Promise.all([inbound.send({ raw }), inbound.send({ raw })]);

    // Which of the two is first is left open; the other gets the same response.
    expect(answers.filter((answer) => 'status' in answer && answer.status === 201)).toHaveLength(1);
    expect(atRest()).toStrictEqual(once);
  });

  test.each([1, 2, 3, 4, 5])('is processed once if the function crashes at write %i', async (atWrite) => {
    await survives(inbound.send({ raw }, faulty({ kind: 'crash', atWrite })));

    const retried = await inbound.send({ raw, now: LATER });

    expect(retried).toMatchObject({ body: { id: 'sms-1', outcome } });
    expect(atRest()).toStrictEqual(once);
    expect(await inbound.letters()).toMatchObject([{ text: (retried as { body: { reply: string } }).body.reply }]);
  });

  test('is accepted if the queue is down, because what it needs is stored', async () => {
    const down = async () => Promise.reject(new Error('the queue is down'));

    expect(await inbound.send({ raw }, undefined, down)).toMatchObject({ status: 201 });
    expect(await inbound.send({ raw, now: LATER })).toMatchObject({ status: 200 });

    expect(inbound.orders).toHaveLength(0);
    expect(await inbound.letters()).toHaveLength(1);
    expect(atRest()).toStrictEqual(once);
  });

  test('is stored without phone number and text in clear, in every table', async () => {
    await inbound.send({ raw: aMessageBody(text, { to: '8088', at: RECEIVED_AT }) });

    const rests = Object.entries(inbound.tables).flatMap(([name, table]) =>
      table.all().map((item) => [name, JSON.stringify(item)] as const),
    );
    for (const [name, item] of rests) expect(item, name).not.toContain('951234567');
    const kept = rests.filter(([name]) => name === 'channels' || name === 'messages');
    for (const [name, item] of kept) {
      expect(item, name).not.toContain('Hùng Vương');
      expect(item, name).not.toContain('Lang Nghe');
    }
  });
});

describe('a message without the time of the SMS', () => {
  const raw = aMessageBody(`TC PAKN-7K3D-9QXV`);
  const under = (webhookId: string, id: string) => ({ webhookId, raw: aMessageBody(`TC PAKN-7K3D-9QXV`, { id }) });

  test('is a retry under the same id for three days', async () => {
    await inbound.send({ raw });

    expect(await inbound.send({ ...under('msg_2', 'sms-1'), now: '2026-11-23T02:30:00.000Z' })).toMatchObject({
      status: 200,
    });
    expect(await inbound.send({ ...under('msg_3', 'sms-1'), now: '2026-11-23T02:30:01.000Z' })).toMatchObject({
      status: 201,
    });
    expect(await inbound.letters()).toHaveLength(2);
  });

  test('under another id is the same for ten minutes', async () => {
    await inbound.send({ raw });

    expect(await inbound.send({ ...under('msg_2', 'sms-2'), now: '2026-11-20T02:40:00.000Z' })).toMatchObject({
      status: 200,
    });
    expect(await inbound.send({ ...under('msg_3', 'sms-3'), now: '2026-11-20T02:40:01.000Z' })).toMatchObject({
      status: 201,
    });
  });
});

test('a message whose gateway gives another time is another message', async () => {
  const source = aSource({ mapping: { id: 'id', from: 'from', text: 'text', at: 'at' } });
  await inbound.connect(source);
  const sent = (at: unknown) => inbound.send({ raw: aMessageBody('TC PAKN-7K3D-9QXV', { at }) });

  expect(await sent('2026-11-20T09:29:00+07:00')).toMatchObject({ status: 201 });
  expect(await sent('2026-11-20T02:29:00Z')).toMatchObject({ status: 200 });
  expect(await sent(1_795_141_740)).toMatchObject({ status: 200 });
  expect(await sent(1_795_141_740_000)).toMatchObject({ status: 200 });
  expect(await sent('1 phút trước')).toMatchObject({ status: 201 });
  expect(await sent('2026-11-20T02:29:01Z')).toMatchObject({ status: 201 });
});
