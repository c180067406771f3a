import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../../lambdas/channels/sms/read-message.ts';

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded; charset=utf-8';
const plain = { id: 'id', from: 'from', text: 'text' };
const twilio = { id: 'MessageSid', from: 'From', to: 'To', text: 'Body' };
const nested = { id: 'msg.id', from: 'sender.phone', text: 'msg.text', at: 'time' };

type Settings = Parameters<typeof readMessage>[1];

const parse = (raw: string | Uint8Array, contentType: string | undefined, settings: Settings) =>
  readMessage({ raw: Buffer.from(raw as string), contentType }, settings);
const read = (body: unknown, mapping: Settings['mapping'] = plain) =>
  parse(JSON.stringify(body), JSON_TYPE, { mapping });

describe('a message is parsed', () => {
  test('from JSON, by the names of its fields', () => {
    expect(read({ id: 'm1', from: '0951 234 567', text: 'PA đường hỏng', more: true })).toStrictEqual({
      id: 'm1',
      from: '+84951234567',
      text: 'PA đường hỏng',
    });
  });

  test('from a form', () => {
    const raw = 'MessageSid=SM1&From=%2B84951234567&To=8088&Body=PA+%C4%91%C6%B0%E1%BB%9Dng+h%E1%BB%8Fng&NumMedia=0';

    expect(parse(raw, FORM_TYPE, { mapping: twilio })).toStrictEqual({
      id: 'SM1',
      from: '+84951234567',
      to: '8088',
      text: 'PA đường hỏng',
    });
  });

  test('from a form with an unescaped plus sign', () => {
    expect(parse('id=1&from=+84951234567&text=HL', FORM_TYPE, { mapping: plain })).toMatchObject({
      from: '+84951234567',
    });
  });

  test('from nested fields, or fields with a full stop in their name', () => {
    const message = { id: 'm1', from: '+84951234567', text: 'HL', at: '2026-11-20T09:30:00+07:00' };
    const { id, from, text, at } = message;

    expect(read({ msg: { id, text }, sender: { phone: from }, time: at }, nested)).toStrictEqual(message);
    expect(read({ 'msg.id': id, 'msg.text': text, 'sender.phone': from, time: at }, nested)).toStrictEqual(message);
  });

  test('as JSON if the content type is missing or different', () => {
    for (const type of [undefined, 'text/plain', 'application/json; charset=utf-8']) {
      expect(parse('{"id":"1","from":"0951234567","text":""}', type, { mapping: plain })).toMatchObject({ id: '1' });
    }
  });

  test('with numbers kept as text, of any length', () => {
    const raw = '{"id":12345678901234567890,"from":84951234567,"text":42}';

    expect(parse(raw, JSON_TYPE, { mapping: plain })).toStrictEqual({
      id: '12345678901234567890',
      from: '+84951234567',
      text: '42',
    });
  });

  test('in NFC, trimmed and without control characters', () => {
    const text = ` PA đường\u0007 hỏng\u0000\r\nnặng\ud800 `.normalize('NFD');

    expect(read({ id: '1', from: '0951234567', text })).toMatchObject({ text: 'PA đường  hỏng \r\nnặng\ufffd' });
  });

  test('with an empty text', () => {
    expect(read({ id: '1', from: '0951234567', text: '' })).toMatchObject({ text: '' });
  });

  test('without optional fields that are invalid', () => {
    expect(read({ msg: { id: 1, text: 'HL' }, sender: { phone: '0951234567' }, time: {} }, nested)).toMatchObject({
      at: undefined,
    });
  });
});

describe('a message is refused', () => {
  const whole = { id: '1', from: '0951234567', text: 'HL' };

  test.each<[string, object, string]>([
    ['without an id', { ...whole, id: undefined }, 'id'],
    ['with an empty id', { ...whole, id: ' ' }, 'id'],
    ['with an id too long', { ...whole, id: 'x'.repeat(201) }, 'id'],
    ['from a short number', { ...whole, from: '1414' }, 'from'],
    ['from a name', { ...whole, from: 'VIETTEL' }, 'from'],
    ['from a list', { ...whole, from: ['0951234567'] }, 'from'],
    ['without a text', { ...whole, text: null }, 'text'],
    ['with a text too long', { ...whole, text: 'ạ'.repeat(10_001) }, 'text'],
    ['without anything', {}, 'id, from, text'],
  ])('%s, with the name of the field', (_, body, fields) => {
    expect(read(body)).toStrictEqual({
      refused: 'inbound.unreadable',
      detail: { detail: `Missing or unreadable fields: ${fields}.` },
    });
  });

  test.each(['', 'null', '[]', '"PA"', '{"id":', `${'['.repeat(60_000)}`, '<xml/>'])('of the body %.20s', (raw) => {
    expect(parse(raw, JSON_TYPE, { mapping: plain })).toMatchObject({ refused: 'inbound.unreadable' });
  });

  test('for properties of Object.prototype', () => {
    const inherited = { id: 'constructor.name', from: 'from', text: '__proto__' };

    expect(read({ from: '0951234567' }, inherited)).toMatchObject({
      detail: { detail: 'Missing or unreadable fields: constructor.name, __proto__.' },
    });
  });
});

describe('a body in another encoding', () => {
  /** "đường" in windows-1258: letters with marks are a letter and a combining mark. */
  const road = Buffer.from([0xf0, 0xfd, 0xf5, 0xcc, 0x6e, 0x67]);
  const body = Buffer.concat([Buffer.from('{"id":"1","from":"0951234567","text":"PA '), road, Buffer.from('"}')]);

  test('is read by the encoding that its source declares, in NFC', () => {
    expect(parse(body, JSON_TYPE, { mapping: plain, charset: 'windows-1258' })).toMatchObject({ text: 'PA đường' });
    const form = `id=1&from=0951234567&text=PA+${[...road].map((byte) => `%${byte.toString(16)}`).join('')}`;
    expect(parse(form, FORM_TYPE, { mapping: plain, charset: 'windows-1258' })).toMatchObject({ text: 'PA đường' });
  });

  test('is refused where the source declares none', () => {
    for (const [raw, type] of [
      [body, JSON_TYPE],
      ['{"id":"1","from":"0951234567","text":"PA \ufffd"}', JSON_TYPE],
      ['id=1&from=0951234567&text=PA+%f0%fd', FORM_TYPE],
    ] as const) {
      expect(parse(raw, type, { mapping: plain })).toMatchObject({ refused: 'inbound.notText' });
    }
  });
});

describe('a part of a long message', () => {
  const mapping = { ...plain, reference: 'ref', part: 'n', parts: 'of' };
  const whole = { id: '1', from: '0951234567', text: ' ngập ' };

  test('is read exactly as sent, with its number', () => {
    expect(read({ ...whole, ref: 204, n: 2, of: 3 }, mapping)).toStrictEqual({
      id: '1',
      from: '+84951234567',
      text: ' ngập ',
      segment: { reference: '204', part: 2, parts: 3 },
    });
  });

  test.each([
    ['without parts', {}],
    ['in one part', { ref: '204', n: 1, of: 1 }],
    ['in one part without a reference', { n: '1', of: '1' }],
  ])('is a whole message %s', (_, fields) => {
    expect(read({ ...whole, ...fields }, mapping)).toStrictEqual({ id: '1', from: '+84951234567', text: 'ngập' });
  });

  test.each([
    ['part 0', { ref: 'a', n: 0, of: 3 }],
    ['part 4 of 3', { ref: 'a', n: 4, of: 3 }],
    ['part 2 of 1', { ref: 'a', n: 2, of: 1 }],
    ['too many parts', { ref: 'a', n: 1, of: 61 }],
    ['half a part', { ref: 'a', n: 1.5, of: 3 }],
    ['no reference', { n: 1, of: 3 }],
    ['no number', { ref: 'a', of: 3 }],
    ['no count', { ref: 'a', n: 2 }],
    ['more text than an SMS has', { ref: 'a', n: 1, of: 3, text: 'a'.repeat(161) }],
  ])('is refused with %s', (_, fields) => {
    expect(read({ ...whole, ...fields }, mapping)).toMatchObject({ refused: 'inbound.unreadable' });
  });
});

test('any body of any type is parsed or refused', async () => {
  const body = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.webQueryParameters());
  await fc.assert(
    fc.property(body, fc.constantFrom(JSON_TYPE, FORM_TYPE, undefined), (raw, type) => {
      expect(parse(raw, type, { mapping: plain })).toBeTypeOf('object');
    }),
  );
});
