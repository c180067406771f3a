import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formBody, jsonBody, MAX_BODY_BYTES } from '../../../lambdas/platform/body.ts';
import { httpEvent } from '../../support/http-event.ts';

const sent = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
  jsonBody(httpEvent({ routeKey: 'POST /v1/ratings', body, headers }));
const nested = (depth: number, inner = '') => '['.repeat(depth) + inner + ']'.repeat(depth);

describe('the JSON of a body', () => {
  test.each([
    ['an object', '{"a":[1,"hai",null]}', { a: [1, 'hai', null] }],
    ['a text', '"Đèn đường"', 'Đèn đường'],
    ['nothing but null', 'null', null],
    ['what looks like a refusal', '{"refused":"x"}', { refused: 'x' }],
    ['a text after a byte order mark', '\ufeff"a"', 'a'],
  ])('is %s', (_, text, json) => {
    expect(sent(text)).toStrictEqual({ json });
    expect(sent(Buffer.from(text))).toStrictEqual({ json });
  });

  test.each([
    ['application/json'],
    ['application/json; charset=utf-8'],
    ['Application/JSON ;charset=UTF-8'],
    ['application/merge-patch+json'],
    ['application/vnd.lang-nghe.v1+json'],
  ])('may have the content type %s', (type) => {
    expect(sent('{}', { 'content-type': type })).toStrictEqual({ json: {} });
  });

  test.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=json'],
    ['application/jsonp'],
    ['application/xjson'],
    ['text/json'],
    ['application/json, application/json'],
    [`application/${'+'.repeat(10_000)}`],
    [''],
  ])('may not have the content type “%s”', (type) => {
    expect(sent('{}', { 'content-type': type })).toMatchObject({ refused: 'request.mediaType' });
  });

  test('must have a content type', () => {
    const event = httpEvent({ routeKey: 'POST /v1/ratings' });

    expect(jsonBody(event)).toMatchObject({ refused: 'request.mediaType' });
    expect(jsonBody({ ...event, headers: undefined } as never)).toMatchObject({ refused: 'request.mediaType' });
  });

  test.each([
    ['nothing', ''],
    ['space', ' \n'],
    ['cut short', '{"a":'],
    ['of single quotes', "{'a':1}"],
    ['two at once', '{}{}'],
    ['NaN', 'NaN'],
    ['a form', 'a=1&b=2'],
  ])('is not %s', (_, text) => {
    expect(sent(text)).toMatchObject({ refused: 'request.notJson' });
  });

  test('must not be absent', () => {
    const event = httpEvent({ routeKey: 'POST /v1/ratings', headers: { 'content-type': 'application/json' } });

    expect(jsonBody(event)).toMatchObject({ refused: 'request.notJson' });
  });

  test('may not contain U+FFFD unescaped, which API Gateway substitutes for invalid UTF-8', () => {
    expect(sent('{"a":"Nguy\uFFFDn"}')).toMatchObject({ refused: 'request.notJson' });
    expect(sent('{"a":"\\ufffd"}')).toStrictEqual({ json: { a: '\uFFFD' } });
  });

  test.each([
    ['a lone continuation byte', [0x22, 0x80, 0x22]],
    ['an overlong slash', [0x22, 0xc0, 0xaf, 0x22]],
    ['half a character', [0x22, 0xe1, 0xba, 0x22]],
    ['a surrogate in UTF-8', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
  ])('is refused in invalid UTF-8: %s', (_, bytes) => {
    expect(sent(Uint8Array.from(bytes))).toMatchObject({ refused: 'request.notJson' });
  });
});

describe('the size of a body', () => {
  const ofBytes = (count: number) => `"${'a'.repeat(count - 2)}"`;

  test('is limited in bytes, not in characters', () => {
    expect(sent(ofBytes(MAX_BODY_BYTES))).toHaveProperty('json');
    expect(sent(ofBytes(MAX_BODY_BYTES + 1))).toMatchObject({ refused: 'request.tooLarge' });
    expect(sent(`"${'ế'.repeat(MAX_BODY_BYTES / 2)}"`)).toMatchObject({ refused: 'request.tooLarge' });
    expect(sent(Buffer.from(ofBytes(MAX_BODY_BYTES + 1)))).toMatchObject({ refused: 'request.tooLarge' });
  });

  test('may be larger, or smaller, where an operation says so', () => {
    const sized = httpEvent({ routeKey: 'POST /v1/staff/imports', body: ofBytes(100) });
    expect(jsonBody(sized, 100)).toHaveProperty('json');
    expect(jsonBody(sized, 99)).toMatchObject({
      ...{ refused: 'request.tooLarge', detail: { detail: 'A body has at most 99 bytes.' } },
    });
  });

  test('allows the longest petition with every character escaped', () => {
    const body = `{"content":"${'\\u1ebf'.repeat(10_000)}","contact":{"name":"${'\\u1ebf'.repeat(200)}"}}`;

    expect(sent(body)).toHaveProperty('json');
  });
});

describe('the depth of a body', () => {
  test('is at most 32 nested arrays and objects', () => {
    expect(sent(nested(32))).toHaveProperty('json');
    expect(sent(nested(32, '1'))).toHaveProperty('json');
    expect(sent(nested(31, '{"a":1}'))).toHaveProperty('json');
    expect(sent(nested(33))).toMatchObject({ refused: 'request.notJson' });
    expect(sent(nested(32, '{"a":1}'))).toMatchObject({ refused: 'request.notJson' });
  });

  test('is checked without overflowing the stack, however deep or wide', () => {
    expect(sent(nested(MAX_BODY_BYTES / 2))).toMatchObject({ refused: 'request.notJson' });
    expect(sent(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`)).toMatchObject({ refused: 'request.notJson' });
    expect(sent(`[${'[],'.repeat(40_000)}[]]`)).toHaveProperty('json');
  });
});

test('a key named __proto__ is an ordinary key and changes no object', () => {
  const body = sent('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}');

  expect(Object.keys((body as { json: object }).json)).toStrictEqual(['__proto__', 'constructor']);
  expect({}).not.toHaveProperty('isAdmin');
});

test('any bytes are parsed as JSON or refused', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.json().map(Buffer.from)), (bytes) => {
      const body = sent(bytes);

      expect('json' in body || body.refused === 'request.notJson').toBe(true);
    }),
  );
});

describe('the fields of a form', () => {
  const form = (body: string | Uint8Array) =>
    formBody(
      httpEvent({
        routeKey: 'POST /vi/phan-anh',
        body: Buffer.from(body),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    );

  test.each([
    ['a=1&b=&c', { a: ['1'], b: [''], c: [''] }],
    ['a=1&a=2', { a: ['1', '2'] }],
    ['a=b=c&=d&&', { a: ['b=c'], '': ['d'] }],
    ['ten=Nguy%E1%BB%85n+V%c4%83n', { ten: ['Nguyễn Văn'] }],
    ['a=100%&b=%zz&c=%', { a: ['100%'], b: ['%zz'], c: ['%'] }],
    ['a=%00%0d%0a', { a: ['\0\n'] }],
    ['tên=ạ', { tên: ['ạ'] }],
    ['a=\uFFFD&b=%EF%BB%BFx', { a: ['\uFFFD'], b: ['\uFEFFx'] }],
    ['', {}],
  ])('%s', (body, fields) => {
    expect(form(body)).toStrictEqual({ form: fields });
  });

  test.each([['a=%FF'], ['a=%E1%BA'], ['a=%ED%A0%80'], ['%C0%AF=1']])('%s is invalid UTF-8 and is refused', (body) => {
    expect(form(body)).toMatchObject({ refused: 'request.notForm' });
  });

  test('may be named like members of Object.prototype', () => {
    expect(JSON.stringify(form('__proto__=1&constructor=2'))).toBe('{"form":{"__proto__":["1"],"constructor":["2"]}}');
  });

  test('raw bytes that are not UTF-8 are refused', () => {
    expect(form(Buffer.from([0x61, 0x3d, 0xff]))).toMatchObject({ refused: 'request.notForm' });
  });

  test('forms encoded by browsers are decoded to the same values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), { maxLength: 9 }),
        (pairs) => {
          const sent = new URLSearchParams(pairs);
          const read = form(sent.toString());
          const lines = (text: string) => text.replaceAll('\r\n', '\n');
          const wanted = Map.groupBy(sent, ([name]) => name);
          expect(read).toStrictEqual({
            form: Object.fromEntries([...wanted].map(([name, all]) => [name, all.map(([, value]) => lines(value))])),
          });
        },
      ),
    );
  });
});
