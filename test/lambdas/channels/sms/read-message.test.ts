import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../../lambdas/channels/sms/read-message.ts';

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded; charset=utf-8';
const plain = { id: 'id', from: 'from', text: 'text' };
const twilio = { id: 'MessageSid', from: 'From', to: 'To', text: 'Body' };
const nested = { id: 'msg.id', from: 'sender.phone', text: 'msg.text', at: 'time' };

const read = (body: unknown, mapping: Parameters<typeof readMessage>[2] = plain) =>
  readMessage(JSON.stringify(body), JSON_TYPE, mapping);

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

    expect(readMessage(raw, FORM_TYPE, twilio)).toStrictEqual({
      id: 'SM1',
      from: '+84951234567',
      to: '8088',
      text: 'PA đường hỏng',
    });
  });

  test('from a form with an unescaped plus sign', () => {
    expect(readMessage('id=1&from=+84951234567&text=HL', FORM_TYPE, plain)).toMatchObject({ from: '+84951234567' });
  });

  test('from nested fields, or fields with a full stop in their name', () => {
    const message = { id: 'm1', from: '+84951234567', text: 'HL', at: '2026-11-20T09:30:00+07:00' };
    const { id, from, text, at } = message;

    expect(read({ msg: { id, text }, sender: { phone: from }, time: at }, nested)).toStrictEqual(message);
    expect(read({ 'msg.id': id, 'msg.text': text, 'sender.phone': from, time: at }, nested)).toStrictEqual(message);
  });

  test('as JSON if the content type is missing or different', () => {
    for (const type of [undefined, 'text/plain', 'application/json; charset=utf-8']) {
      expect(readMessage('{"id":"1","from":"0951234567","text":""}', type, plain)).toMatchObject({ id: '1' });
    }
  });

  test('with numbers kept as text, of any length', () => {
    const raw = '{"id":12345678901234567890,"from":84951234567,"text":42}';

    expect(readMessage(raw, JSON_TYPE, plain)).toStrictEqual({
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
    expect(readMessage(raw, JSON_TYPE, plain)).toMatchObject({ refused: 'inbound.unreadable' });
  });

  test('for properties of Object.prototype', () => {
    const inherited = { id: 'constructor.name', from: 'from', text: '__proto__' };

    expect(read({ from: '0951234567' }, inherited)).toMatchObject({
      detail: { detail: 'Missing or unreadable fields: constructor.name, __proto__.' },
    });
  });
});

test('any body of any type is parsed or refused', async () => {
  const body = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.webQueryParameters());
  await fc.assert(
    fc.property(body, fc.constantFrom(JSON_TYPE, FORM_TYPE, undefined), (raw, type) => {
      expect(readMessage(raw, type, plain)).toBeTypeOf('object');
    }),
  );
});
