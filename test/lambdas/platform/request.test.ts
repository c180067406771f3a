import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { isRefusal, refuse } from '../../../lambdas/kernel/refusal.ts';
import { complainsOf, parseInput } from '../../../lambdas/platform/request.ts';
import { shortText } from '../../../lambdas/platform/text.ts';
import { httpEvent } from '../../support/http-event.ts';

const routeKey = 'POST /v1/petitions/{code}/rating';
const Everything = z.object({
  params: z.object({ code: z.string().max(40) }),
  query: z.object({ limit: z.coerce.number().int().max(100).default(50) }),
  headers: z.object({ receipt: z.string().max(100).optional() }),
  body: z.strictObject({ level: z.number().int().min(1).max(5), comment: shortText(1, 50).optional() }),
});
const errorsOf = (parsed: unknown) => {
  expect(parsed).toMatchObject({ refused: 'request.invalid' });
  return (parsed as { detail: { errors: { path: string; code: string; message: string }[] } }).detail.errors;
};

describe('a request that keeps its contract', () => {
  test('has the parts of the contract, with defaults and without unknown parts', () => {
    const event = httpEvent({
      routeKey,
      params: { code: 'PAKN-7K3D-9QXM', other: 'x' },
      query: { cursor: 'x' },
      headers: { receipt: 'ABCD', 'user-agent': 'x' },
      body: { level: 5, comment: ' Tốt ' },
    });

    expect(parseInput(Everything, event)).toStrictEqual({
      input: {
        params: { code: 'PAKN-7K3D-9QXM' },
        query: { limit: 50 },
        headers: { receipt: 'ABCD' },
        body: { level: 5, comment: 'Tốt' },
      },
    });
  });

  test('needs only the parts of the contract, and no JSON body', () => {
    const event = httpEvent({ routeKey, body: 'no json', headers: { 'content-type': 'text/plain' } });

    expect(parseInput(z.object({}), event)).toStrictEqual({ input: {} });
    expect(parseInput(z.object({ query: z.object({}) }), event)).toStrictEqual({ input: { query: {} } });
  });

  test('may be a form, each field with all its values', () => {
    const form = (body: unknown, type = 'application/x-www-form-urlencoded') =>
      parseInput(
        z.object({ form: z.record(z.string(), z.array(shortText(1, 20))) }),
        httpEvent({ routeKey, body, headers: { 'content-type': type } }),
      );

    expect(form('name=Nguy%E1%BB%85n+An&box=1&box=2')).toStrictEqual({
      input: { form: { name: ['Nguyễn An'], box: ['1', '2'] } },
    });
    expect(form(Buffer.from('name=An'), 'application/x-www-form-urlencoded; charset=UTF-8')).toStrictEqual({
      input: { form: { name: ['An'] } },
    });
    expect(form('')).toStrictEqual({ input: { form: {} } });
    expect(form(`name=${'a'.repeat(21)}`)).toMatchObject({ detail: { errors: [{ path: 'name.0', code: 'too_big' }] } });
    expect(form('{}', 'application/json')).toMatchObject({ refused: 'request.mediaType' });
    expect(form('a=1&'.repeat(101))).toMatchObject({ refused: 'request.notForm' });
    expect(form('a'.repeat(128 * 1024 + 1))).toMatchObject({ refused: 'request.tooLarge' });
  });

  test('may be taken as the very bytes that were sent, which a signature is made of', () => {
    const raw = (body: unknown) =>
      parseInput(
        z.object({ raw: z.instanceof(Uint8Array) }),
        httpEvent({ routeKey, body, headers: { 'content-type': 'x/y' } }),
      );

    expect(raw('{"text":  "PA"}')).toStrictEqual({ input: { raw: Buffer.from('{"text":  "PA"}') } });
    expect(raw(Buffer.from('Đường hỏng'))).toStrictEqual({ input: { raw: Buffer.from('Đường hỏng') } });
    expect(raw('a'.repeat(128 * 1024 + 1))).toMatchObject({ refused: 'request.tooLarge' });
  });

  test('may carry what looks like a refusal', () => {
    const event = httpEvent({ routeKey, body: { refused: 'x', detail: {} } });
    const parsed = parseInput(z.object({ body: z.looseObject({}) }), event);

    expect(isRefusal(parsed)).toBe(false);
    expect(parsed).toStrictEqual({ input: { body: { refused: 'x', detail: {} } } });
  });
});

describe('a request that breaks its contract', () => {
  test('is refused before the contract is looked at when its body is no JSON', () => {
    expect(parseInput(Everything, httpEvent({ routeKey, body: '{' }))).toMatchObject({ refused: 'request.notJson' });
    expect(parseInput(Everything, httpEvent({ routeKey }))).toMatchObject({ refused: 'request.mediaType' });
  });

  test('is answered with every invalid path, as the client wrote it', () => {
    const event = httpEvent({ routeKey, query: { limit: 'many' }, body: { level: 6, note: 'x' } });

    expect(errorsOf(parseInput(Everything, event))).toStrictEqual([
      { path: 'params.code', code: 'invalid_type', message: expect.any(String) },
      { path: 'query.limit', code: 'invalid_type', message: expect.any(String) },
      { path: 'level', code: 'too_big', message: expect.any(String) },
      { path: '', code: 'unrecognized_keys', message: 'Unrecognized key: "note"' },
    ]);
  });

  test.each([['__proto__'], ['constructor'], ['toString'], ['level ']])('is refused for a key called %s', (key) => {
    const event = httpEvent({ routeKey, params: { code: 'x' }, body: `{"level":5,"${key}":{"isAdmin":true}}` });

    expect(errorsOf(parseInput(Everything, event))).toMatchObject([{ code: 'unrecognized_keys' }]);
    expect({}).not.toHaveProperty('isAdmin');
  });

  test('is answered with at most twenty short errors', () => {
    const Loose = z.object({ body: z.record(z.string().max(5), z.number()) });
    const wide = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`k${n}${'x'.repeat(2_000)}`, 'x']));
    const errors = errorsOf(parseInput(Loose, httpEvent({ routeKey, body: wide })));
    const unknown = errorsOf(parseInput(Everything, httpEvent({ routeKey, body: wide })));

    expect(errors).toHaveLength(20);
    expect(Math.max(...[...errors, ...unknown].map(({ path, message }) => path.length + message.length))).toBeLessThan(
      401,
    );
  });
});

describe('a refusal complains of', () => {
  test('the places that are wrong, and of no other', () => {
    const event = httpEvent({
      routeKey,
      params: { code: 'x' },
      query: { limit: '"level"' },
      body: { level: 5, '"code"': 1 },
    });
    const refusal = parseInput(Everything, event);
    if (!isRefusal(refusal)) throw new Error('This breaks the contract');

    expect(complainsOf(refusal, 'query.limit')).toBe(true);
    for (const path of ['limit', 'query', 'level', 'code', 'params.code']) {
      expect(complainsOf(refusal, path)).toBe(false);
    }
  });

  test.each([
    [refuse('request.notJson', { detail: 'level' })],
    [refuse('petition.notFound')],
    [refuse('visit.odd', { errors: 'level' })],
    [refuse('visit.odd', { errors: [{ path: 'level', code: 'x', message: 'x' }] })],
  ])('nothing, when it is %j', (refusal) => {
    expect(complainsOf(refusal, 'level')).toBe(false);
  });

  test('a query parameter that the API does not know is refused, and on a page ignored', () => {
    const event = httpEvent({ routeKey, query: { agency: 'H44', fbclid: 'x' } });
    const schema = z.object({ query: z.object({ agency: z.string() }) });

    expect(errorsOf(parseInput(schema, event, '/v1/scores'))).toStrictEqual([
      { path: 'query.fbclid', code: 'unrecognized_keys', message: 'Unknown parameter' },
    ]);
    expect(parseInput(schema, event, '/vi/co-quan')).toStrictEqual({ input: { query: { agency: 'H44' } } });
    expect(errorsOf(parseInput(z.object({}), event, '/v1/agencies'))).toHaveLength(2);
  });
});
