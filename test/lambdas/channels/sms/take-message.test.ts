import { beforeEach, describe, expect, test } from 'vitest';
import { faulty, survives } from '../../../support/faulty-table.ts';
import { aMessageBody, inboundHouse, SMS_FROM } from '../../../support/inbound.ts';
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

  test('replayed is refused, for any attempt', async () => {
    await inbound.send({ raw });
    expect(await inbound.send({ raw })).toStrictEqual({ refused: 'inbound.replayed' });

    await inbound.send({ raw, now: LATER });
    expect(await inbound.send({ raw, now: LATER })).toStrictEqual({ refused: 'inbound.replayed' });
    expect(await inbound.send({ raw })).toStrictEqual({ refused: 'inbound.replayed' });
  });

  test('under the same webhook-id with another text is refused', async () => {
    await inbound.send({ raw });

    const other = aMessageBody(`${text} khác`);
    expect(await inbound.send({ raw: other, now: LATER })).toStrictEqual({ refused: 'idempotency.mismatch' });
    expect(atRest()).toStrictEqual(once);
  });

  test('sent by two concurrent attempts is processed once', async () => {
    const answers = await Promise.all([inbound.send({ raw }), inbound.send({ raw, now: LATER })]);

    // Which of the two is first is left open; the other is a later attempt or a replay.
    expect(answers.filter((answer) => 'status' in answer && answer.status === 201)).toHaveLength(1);
    expect(atRest()).toStrictEqual(once);
  });

  test('sent twice concurrently in the same attempt is processed once', async () => {
    const answers = await Promise.all([inbound.send({ raw }), inbound.send({ raw })]);

    // Which of the two is first is left open; the other is a later attempt or a replay.
    expect(answers.filter((answer) => 'status' in answer && answer.status === 201)).toHaveLength(1);
    expect(atRest()).toStrictEqual(once);
  });

  test.each([1, 2, 3, 4])('is processed once if the function crashes at write %i', async (atWrite) => {
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

describe('a message sent again under a new webhook-id', () => {
  const again = { webhookId: 'msg_2', now: LATER };

  test('has no further effect, because its message id is the same', async () => {
    const raw = aMessageBody(`PA ${CONTENT}`);
    const first = await inbound.send({ raw });

    expect(await inbound.send({ raw, ...again })).toMatchObject({ body: (first as { body: object }).body });
    expect(atRest()).toStrictEqual({ petitions: 1, ratings: 0, letters: 1, kept: 2 });
  });

  test.each([
    [`PA ${CONTENT}`, `PA ${CONTENT} và bùn`],
    [`HL ${DOSSIER} 5`, `HL ${DOSSIER} 1`],
  ])('with another text is refused: %s', async (one, other) => {
    await inbound.send({ raw: aMessageBody(one) });
    const before = atRest();

    expect(await inbound.send({ raw: aMessageBody(other), ...again })).toStrictEqual({
      refused: 'idempotency.mismatch',
    });
    expect(atRest()).toStrictEqual(before);
  });
});
