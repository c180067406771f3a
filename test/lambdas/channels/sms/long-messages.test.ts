import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { faulty, survives } from '../../../support/faulty-table.ts';
import { aMessageBody, aSource, inboundHouse, SMS_FROM } from '../../../support/inbound.ts';
import { logLines } from '../../../support/log-lines.ts';

const mapping = { id: 'id', from: 'from', text: 'text', reference: 'ref', part: 'part', parts: 'parts' };
const LONG = `PA ${'Đường Hùng Vương ngập sâu mỗi khi mưa, đề nghị phường kiểm tra. '.repeat(7)}`.trim();
const LATER = '2026-11-20T02:39:59.000Z';
const DUE = '2026-11-20T02:40:00.000Z';
logLines();

let inbound: Awaited<ReturnType<typeof inboundHouse>>;
beforeEach(async () => {
  inbound = await inboundHouse();
  await inbound.connect(aSource({ mapping }));
});

/** The parts of a text as a phone cuts it: 153 letters of GSM-7, 67 of UCS-2. */
function cut(text: string, size: number, ref = 'r1') {
  const parts = Math.ceil(text.length / size);
  return Array.from({ length: parts }, (_, index) => {
    const id = `${ref}-${index + 1}`;
    const piece = text.slice(index * size, (index + 1) * size);
    return { raw: aMessageBody(piece, { id, ref, part: index + 1, parts }), webhookId: id };
  });
}

const ascii = `PA ${'Duong Hung Vuong ngap sau moi khi mua, de nghi phuong kiem tra. '.repeat(7)}`.slice(0, 448);
const sendAll = async (parts: readonly ReturnType<typeof cut>[number][]) => {
  const answers = [];
  for (const part of parts) answers.push(await inbound.send(part));
  return answers;
};
const contents = () => inbound.tables.petitions.all().map(({ content }) => content);
const waiting = () => inbound.tables.channels.all().filter(({ id }) => `${id}`.startsWith('part#'));

test('three parts of 153 letters, out of order, are one petition and one reply', async () => {
  const [one, two, three] = cut(ascii, 153) as [never, never, never];

  const answers = await sendAll([three, one, two]);

  expect(answers).toMatchObject([
    { status: 202, body: { id: 'r1-3', outcome: 'waiting' } },
    { status: 202, body: { outcome: 'waiting' } },
    { status: 201, body: { outcome: 'petition' } },
  ]);
  expect(contents()).toStrictEqual([ascii.slice(3)]);
  expect(await inbound.letters()).toHaveLength(1);
  expect(waiting()).toHaveLength(0);
});

test('parts of 67 letters are whole again, also where a character was cut', async () => {
  const text = `${LONG.slice(0, 66)}😀${LONG.slice(66)}`;
  expect(cut(text, 67)[0]?.raw).toContain('\\ud83d');

  await sendAll(cut(text, 67).toReversed());

  expect(contents()).toStrictEqual([text.slice(3).normalize('NFC')]);
});

test('any order and any repetition of parts is one petition and one reply', async () => {
  const parts = cut(LONG, 67);
  const order = fc
    .tuple(
      fc.shuffledSubarray(parts, { minLength: parts.length }),
      fc.array(fc.constantFrom(...parts), { maxLength: 6 }),
    )
    .map(([all, again]) => [...all.slice(0, 3), ...again, ...all.slice(3), ...again]);
  await fc.assert(
    fc.asyncProperty(order, fc.boolean(), async (sent, concurrently) => {
      inbound = await inboundHouse();
      await inbound.connect(aSource({ mapping }));
      if (concurrently) await Promise.all(sent.map((part) => inbound.send(part)));
      else await sendAll(sent);
      await inbound.assemble('2026-11-20T03:00:00.000Z');

      expect(contents()).toStrictEqual([LONG.slice(3)]);
      expect(await inbound.letters()).toHaveLength(1);
      expect(waiting()).toHaveLength(0);
    }),
    { numRuns: 25 },
  );
});

test('a part delivered again gets the reply of its message, which is not sent again', async () => {
  const parts = cut(ascii, 153);
  const answers = await sendAll(parts);
  const again = await sendAll(parts);

  expect(again.map((answer) => ('body' in answer ? answer.body : answer))).toMatchObject(
    parts.map((_, index) => ({
      id: `r1-${index + 1}`,
      reply: (answers.at(-1) as { body: { reply: string } }).body.reply,
    })),
  );
  expect(inbound.orders).toHaveLength(1);
  expect(contents()).toHaveLength(1);
});

test('all parts delivered again under another reference and other ids are the same message', async () => {
  await sendAll(cut(ascii, 153, 'r1'));

  expect((await sendAll(cut(ascii, 153, 'r2'))).at(-1)).toMatchObject({ status: 200 });
  expect(contents()).toHaveLength(1);
  expect(await inbound.letters()).toHaveLength(1);
});

test('the same reference of two phones, and of two messages of one phone, is not mixed', async () => {
  const other = ascii.replaceAll('Hung Vuong', 'Le Loi nho hon');
  const [a, b] = [cut(ascii, 153), cut(other.slice(0, 448), 153)];
  const fromOther = b.map(({ raw, webhookId }) => ({
    raw: raw.replace(SMS_FROM, '+84961234567'),
    webhookId: `o-${webhookId}`,
  }));

  await sendAll([a[0], fromOther[0], a[1], fromOther[1], a[2], fromOther[2]].flatMap((part) => part ?? []));
  expect(contents().sort()).toStrictEqual([ascii.slice(3), other.slice(3, 448)].sort());

  await sendAll(b);
  expect(contents()).toHaveLength(3);
  expect(await inbound.letters()).toHaveLength(3);
});

describe('a message of which a part is missing', () => {
  test('waits ten minutes, then is taken as it is, with a note to officer and sender', async () => {
    const [one, , three] = cut(ascii, 153) as [never, never, never];
    await sendAll([three, one]);

    expect(await inbound.assemble(LATER)).toStrictEqual({ taken: 0, failed: 0 });
    expect(contents()).toHaveLength(0);

    expect(await inbound.assemble(DUE)).toStrictEqual({ taken: 1, failed: 0 });
    expect(contents()).toStrictEqual([
      `${ascii.slice(3, 153)} […] ${ascii.slice(306)}\n\n(Ghi chú của hệ thống: tin nhắn dài, chỉ nhận được 2/3 phần.)`,
    ]);
    expect((await inbound.letters())[0]?.text).toContain('Tin dai chi nhan duoc 2/3 phan.');
    expect(await inbound.assemble('2026-11-20T02:45:00.000Z')).toStrictEqual({ taken: 0, failed: 0 });
    expect(waiting()).toHaveLength(0);
  });

  test('without its beginning is not understood: the sender is asked to send it again', async () => {
    const [, two, three] = cut(ascii, 153) as [never, never, never];
    await sendAll([two, three]);
    await inbound.assemble(DUE);

    expect(contents()).toHaveLength(0);
    expect((await inbound.letters())[0]?.text).toContain('Tin nhan dai khong den du cac phan.');
  });

  test('keeps a rating, of which only the remark is cut', async () => {
    const [first] = cut(`HL H44.100-260312-0041 5 ${'rat tot '.repeat(30)}`, 153) as [never];
    await sendAll([first]);
    await inbound.assemble(DUE);

    expect(inbound.tables.ratings.all()).toMatchObject([{ levels: { overall: 5 } }]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('is taken once if the job crashes at write %i', async (atWrite) => {
    const [one, two] = cut(ascii, 153) as [never, never];
    await sendAll([one, two]);

    await Promise.allSettled([inbound.assemble(DUE, faulty({ kind: 'crash', atWrite }))]);
    await inbound.assemble('2026-11-20T02:45:00.000Z');

    expect(contents()).toHaveLength(1);
    expect(await inbound.letters()).toHaveLength(1);
    expect(waiting()).toHaveLength(0);
  });
});

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])(
  'a message is taken once if the function crashes at write %i',
  async (atWrite) => {
    const [one, two, three] = cut(ascii, 153) as [never, never, never];
    await sendAll([one, two]);

    await survives(inbound.send(three, faulty({ kind: 'crash', atWrite })));
    await sendAll([three]);
    await inbound.assemble('2026-11-20T03:00:00.000Z');

    expect(contents()).toStrictEqual([ascii.slice(3)]);
    expect(await inbound.letters()).toHaveLength(1);
    expect(waiting()).toHaveLength(0);
  },
);

test('parts are stored without text and phone in clear', async () => {
  await sendAll(cut(ascii, 153).slice(0, 2));

  for (const item of waiting()) {
    expect(JSON.stringify(item)).not.toContain('951234567');
    expect(JSON.stringify(item)).not.toContain('Hung Vuong');
  }
  expect(waiting()).toHaveLength(2);
});
