import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { sourceStore } from '../../../../lambdas/channels/sources.ts';
import { SubmitInput } from '../../../../lambdas/petitions/submit-contract.ts';
import { aMessageBody, aSource, inboundHouse, SMS_FROM } from '../../../support/inbound.ts';
import { logLines } from '../../../support/log-lines.ts';
import { RECEIVED_AT } from '../../../support/petitions.ts';

const CONTENT = 'Đường Hùng Vương ngập sâu mỗi khi mưa';
const DOSSIER = 'H44.100-260312-0041';
const MUCH_LATER = '2026-11-20T03:31:00.000Z';
logLines();

let inbound: Awaited<ReturnType<typeof inboundHouse>>;
beforeEach(async () => {
  inbound = await inboundHouse();
});

const counts = () => ({
  petitions: inbound.tables.petitions.all().length,
  ratings: inbound.tables.ratings.all().length,
  letters: inbound.tables.messages.all().length,
  kept: inbound.tables.channels.all().filter(({ id }) => `${id}`.startsWith('message#')).length,
});

const ask = async (id: string, text: string, from = SMS_FROM, now = RECEIVED_AT) => {
  const answer = await inbound.send({ raw: aMessageBody(text, { id, from }), webhookId: id, now });
  return (answer as { body: { outcome: string; reply: string } }).body;
};

describe('a message that is not understood', () => {
  const send = (id: string, text: string, now = RECEIVED_AT, from = SMS_FROM) =>
    inbound.send({ raw: aMessageBody(text, { id, from }), webhookId: id, now });

  test('with the same text from the same phone gets help once an hour, so that automatic replies do not loop', async () => {
    for (const [id, minute] of [
      ['1', 10],
      ['2', 25],
      ['3', 40],
    ] as const) {
      const now = `2026-11-20T02:${minute}:00.000Z`;
      expect(await send(id, 'Xin chào', now)).toMatchObject({ status: 201 });
    }
    expect(counts()).toMatchObject({ letters: 1 });

    await send('4', 'Xin chào', MUCH_LATER);
    expect(counts()).toMatchObject({ letters: 2 });
  });

  test('with changing text gets help once an hour too, because automatic replies may contain numbers or dates', async () => {
    for (const id of ['1', '2', '3']) await send(id, `Sai cú pháp, mã giao dịch ${id}`);
    expect(counts()).toMatchObject({ letters: 1, kept: 3 });
  });

  test('from another phone, or with another problem, gets help each time', async () => {
    await send('1', 'Xin chào');
    await send('2', 'TC 1234');
    await send('3', 'Xin chào', RECEIVED_AT, '+84957654321');

    expect(counts()).toMatchObject({ letters: 3 });
  });
});

describe('a rating by SMS', () => {
  const rate = (id: string, text: string, { from = SMS_FROM, now = RECEIVED_AT } = {}) =>
    inbound.send({ raw: aMessageBody(text, { id, from }), webhookId: id, now });

  test('counts for the agency of its dossier and this channel, with its comment', async () => {
    await rate('1', `HL ${DOSSIER} 2 ${'chờ lâu '.repeat(200)}`);

    const [rating] = inbound.tables.ratings.all();
    expect(rating).toMatchObject({
      subject: `dossier#${DOSSIER}`,
      agency: 'H44.100',
      channel: 'sms',
      levels: { overall: 2 },
      comment: expect.stringMatching(/^chờ lâu/),
    });
    expect(`${rating?.['comment']}`.length).toBeLessThanOrEqual(1_000);
    expect(`${rating?.['id']}`).not.toContain('951234567');
  });

  test('of a dossier that another phone rated, or of an unknown agency, gets a reply that says so', async () => {
    await rate('1', `HL ${DOSSIER} 2`);

    const replies = [
      await rate('2', `HL ${DOSSIER} 5`, { from: '+84961234567' }),
      await rate('3', 'HL H99.100-260312-0041 5'),
      await rate('4', 'HL 000.00.06.H56-231027-0361 5'),
    ];
    expect(replies).toMatchObject([
      { status: 201, body: { outcome: 'notTaken', reply: expect.stringContaining('da duoc danh gia') } },
      { status: 201, body: { outcome: 'notTaken', reply: expect.stringContaining('khong tim thay co quan') } },
      { status: 201, body: { outcome: 'notTaken', reply: expect.stringContaining('khong tim thay co quan') } },
    ]);
    expect(inbound.tables.ratings.all()).toMatchObject([{ levels: { overall: 2 }, version: 1 }]);
    expect(counts()).toMatchObject({ ratings: 1, letters: 4 });
  });

  test('is corrected by the same phone, each time with a reply, and counts where it did', async () => {
    const first = await rate('1', `HL ${DOSSIER} 1 cam on, rat tot`);
    expect(first).toMatchObject({ body: { reply: expect.stringContaining('muc 1 (Rat khong hai long)') } });
    const cell = inbound.tables.ratings.all()[0]?.['cell'];

    expect(await rate('2', `HL ${DOSSIER} 5 cam on, rat tot`)).toMatchObject({ body: { outcome: 'rating' } });
    expect(inbound.tables.ratings.all()).toMatchObject([{ levels: { overall: 5 }, version: 2, cell }]);

    await rate('3', `HL ${DOSSIER} 1 cam on, rat tot`);
    expect(inbound.tables.ratings.all()).toMatchObject([{ levels: { overall: 1 }, version: 3, cell }]);
    await rate('4', `HL ${DOSSIER} 2`);
    expect(inbound.tables.ratings.all()[0]).not.toHaveProperty('comment');
    expect(counts()).toMatchObject({ ratings: 1, letters: 4 });
  });

  test('sent twice under two ids is confirmed once', async () => {
    await rate('1', `HL ${DOSSIER} 4`);
    await rate('2', `HL ${DOSSIER} 4`);

    expect(inbound.tables.ratings.all()).toMatchObject([{ version: 1 }]);
    expect(counts()).toMatchObject({ letters: 1 });
  });

  test('is corrected until the month in which it counts ends, by the clock of Viet Nam', async () => {
    await rate('1', `HL ${DOSSIER} 1`);

    await rate('2', `HL ${DOSSIER} 2`, { now: '2026-11-30T16:59:59.000Z' });
    const late = await rate('3', `HL ${DOSSIER} 5`, { now: '2026-11-30T17:00:00.000Z' });
    expect(late).toMatchObject({ body: { outcome: 'notTaken', reply: expect.stringContaining('khong sua duoc nua') } });
    expect(inbound.tables.ratings.all()).toMatchObject([{ levels: { overall: 2 } }]);
  });

  test('at the same time as another one of the same phone, one of the two is kept and both are answered', async () => {
    const answers = await Promise.all([rate('1', `HL ${DOSSIER} 1`), rate('2', `HL ${DOSSIER} 5`)]);

    expect(answers).toMatchObject([{ body: { outcome: 'rating' } }, { body: { outcome: 'rating' } }]);
    expect(inbound.tables.ratings.all()).toMatchObject([{ version: 2 }]);
  });
});

describe('a status request for a petition', () => {
  test('is answered for the phone that sent it; any other phone gets the reply for an unknown code', async () => {
    await ask('1', `PA ${CONTENT}`);
    const code = `${inbound.tables.petitions.all()[0]?.['code']}`;

    expect(await ask('2', `TC ${code}`)).toStrictEqual({
      id: '2',
      outcome: 'status',
      reply: `Lang Nghe: ${code}: Da gui, han tra loi 14/12/2026.`,
    });
    const strange = await ask('3', `TC ${code}`, '+84957654321');
    const none = await ask('4', 'TC PAKN-7K3D-9QXV');
    expect(strange.outcome).toBe(none.outcome);
    expect(strange.reply.replace(code, '')).toBe(none.reply.replace('PAKN-7K3D-9QXV', ''));
  });
});

test('a petition by SMS is stored like any other, at reception, with a phone as its only contact', async () => {
  await inbound.send({ raw: aMessageBody(`PA ${CONTENT}`) });

  expect(inbound.tables.petitions.all()).toMatchObject([
    { agency: 'H44', channel: 'sms', content: CONTENT, kind: 'reflection', status: 'submitted', language: 'vi' },
  ]);
});

test('the same text by another gateway is a different message about the same petition', async () => {
  const other = aSource({ id: 'sms-other' });
  await sourceStore(inbound.tables.channels).put(other);
  const raw = aMessageBody(`PA ${CONTENT}`);

  await inbound.send({ raw });
  expect(await inbound.send({ raw, source: other })).toMatchObject({ status: 201 });
  expect(counts()).toMatchObject({ petitions: 1, letters: 2, kept: 2 });
});

test('any text is accepted, and petitions and ratings keep the contract of the web', async () => {
  const { content } = SubmitInput.shape.body.shape;
  const opening = fc.constantFrom(
    '',
    'PA ',
    'pa:',
    `HL ${DOSSIER} 4 `,
    'HL5 H44.100-260312-0042',
    'TC ',
    'BS PAKN-7K3D-9QXV ',
    'PAKN-7K3D-9QXV',
  );
  const rest = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 400 }));
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(opening, rest, async (first, then) => {
      sent += 1;
      const answer = await inbound.send({
        raw: aMessageBody(`${first}${then}`, { id: `p${sent}` }),
        webhookId: `p${sent}`,
      });
      expect(answer).toMatchObject({ status: expect.toBeOneOf([200, 201]) });
    }),
  );
  for (const petition of inbound.tables.petitions.all())
    expect(content.parse(petition['content'])).toBe(petition['content']);
});

test('one text sent 40 times on a day is one petition with two replies, the second with a kind word', async () => {
  const replies = [];
  for (let count = 0; count < 40; count += 1) {
    const now = new Date(Date.parse(RECEIVED_AT) + count * 11 * 60_000).toISOString();
    replies.push((await ask(`${count}`, `PA ${CONTENT}`, SMS_FROM, now)).reply);
  }
  const [first, ...later] = replies;
  const code = `${inbound.tables.petitions.all()[0]?.['code']}`;

  expect(counts()).toMatchObject({ petitions: 1, letters: 2 });
  expect(first).toContain(`Lang Nghe da nhan ${code}`);
  for (const reply of later) expect(reply).toContain(`da nhan tin nay, cam on ong/ba: ${code}`);
});

test('a phone that has sent its petitions of a day is told to go on tomorrow', async () => {
  for (let id = 1; id <= 50; id += 1) await ask(`${id}`, `PA ${CONTENT} So ${id}.`);
  const refused = await ask('51', `PA ${CONTENT} So 51.`);
  const repeated = await ask('52', `PA ${CONTENT} So 7.`);

  expect(refused).toMatchObject({ outcome: 'notTaken', reply: expect.stringContaining('gui tiep vao ngay mai') });
  expect(repeated).toMatchObject({ outcome: 'petition' });
  expect(counts()).toMatchObject({ petitions: 50 });
});

test('a message that may be about an emergency is received, and answered with the number to call', async () => {
  const { outcome, reply } = await ask('fire', 'PA Nha so 5 duong Hung Vuong dang chay, de nghi cuu');

  expect(outcome).toBe('petition');
  expect(reply).toContain('Viec khan cap: goi 114 ngay.');
  expect(counts().petitions).toBe(1);
});
