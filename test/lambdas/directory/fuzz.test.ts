import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { publicFunction, staffFunction } from '../../../lambdas/directory/module.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';

import { routes } from '../../../lambdas/service.ts';
import { phuTho } from '../../support/agencies.ts';
import { stubbedDirectory } from '../../support/directory.ts';
import { answered, httpEvent, lambdaContext, staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';

type Handler = ReturnType<typeof httpHandler>;

const directory = stubbedDirectory();
logLines();
beforeEach(() => directory.holdsAgencies(phuTho));

const text = fc.string({ unit: 'binary', maxLength: 40 });
const known = fc.constantFrom('', 'H44', 'H44.100', 'H44.200', '__proto__', 'constructor', '2026-12-01', '2026-02-30');
const value = fc.oneof(known, text);
const pairs = (names: readonly string[]) =>
  fc.dictionary(fc.oneof(fc.constantFrom(...names), text), value, { maxKeys: 6 });
const types = fc.oneof(
  { weight: 6, arbitrary: fc.constant('application/json') },
  { weight: 1, arbitrary: fc.constantFrom('application/json; charset=latin1', 'text/plain', '') },
);

const valid = [
  { parent: 'H44', kind: 'ward', name: { vi: 'Phường', en: 'Ward' }, validFrom: '2026-12-01', validTo: '2027-12-31' },
  { agency: 'H44.100', name: 'An', role: 'head', language: 'vi', phone: '+84912345678', email: 'an@example.vn' },
];
/** A valid request except for the replaced fields. */
const altered = fc
  .tuple(
    fc.constantFrom(...valid),
    fc.dictionary(fc.constantFrom(...valid.flatMap(Object.keys)), fc.oneof(value, fc.jsonValue()), { maxKeys: 2 }),
  )
  .map(([whole, change]) => Buffer.from(JSON.stringify({ ...whole, ...change })));
const body = fc.oneof(
  { weight: 4, arbitrary: altered },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  { weight: 1, arbitrary: fc.json().map((json) => Buffer.from(json)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const claims = fc.oneof(
  { weight: 3, arbitrary: fc.constant(staffClaims('admin', 'H44')) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('officer', 'head', 'leader', 'auditor').map((role) => staffClaims(role, 'H44.100')),
  },
  { weight: 1, arbitrary: pairs(['sub', 'name', 'custom:agency', 'cognito:groups']) },
);

/** Any request that a client may send through the gateway, with the claims of any caller. */
const events = (routeKeys: readonly string[]) =>
  fc
    .record(
      {
        routeKey: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...routeKeys) }, { weight: 1, arbitrary: text }),
        params: pairs(['code', 'id']),
        query: pairs(['agency', 'limit', 'cursor']),
        headers: pairs(['content-type', 'idempotency-key', 'receipt', 'authorization']),
        type: types,
        body,
        claims,
      },
      { requiredKeys: ['routeKey', 'body', 'type'] },
    )
    .map(({ type, headers, ...parts }) => httpEvent({ ...parts, headers: { 'content-type': type, ...headers } }));

describe.each([
  ['directory-public', publicFunction],
  ['directory-staff', staffFunction],
] as const)('whatever is sent to %s', (name, spec) => {
  const keys = routes.filter((route) => route.function === name).map(({ method, path }) => `${method} ${path}`);
  const handler: Handler = httpHandler(name, spec);

  test('is accepted or refused, and never fails with 500', async () => {
    await fc.assert(
      fc.asyncProperty(events(keys), async (event) => {
        const { status, type, body } = answered(await handler(event, lambdaContext()));

        expect(status).toBeGreaterThanOrEqual(200);
        expect(status).toBeLessThan(500);
        if (status >= 400) {
          expect(type).toBe('application/problem+json; charset=utf-8');
          expect(body).toMatchObject({
            status,
            code: expect.stringMatching(/^[a-z]+\.[a-zA-Z]+$/),
            requestId: 'request-1',
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  test('even without a gateway, does not throw', async () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record(
        {
          routeKey: fc.constantFrom(...keys),
          headers: fc.anything(),
          body: fc.anything(),
          requestContext: fc.anything(),
        },
        { requiredKeys: ['routeKey'] },
      ),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (event) => {
        const { status } = answered(await handler(event as Parameters<Handler>[0], lambdaContext()));

        expect(status).toBeGreaterThanOrEqual(200);
      }),
      { numRuns: 300 },
    );
  });
});

test('a body that is not JSON is refused before the agency is looked up', async () => {
  const handler = httpHandler('directory-staff', staffFunction);
  const event = httpEvent({
    routeKey: 'PUT /v1/staff/agencies/{code}',
    params: { code: 'H44.200' },
    body: Uint8Array.of(0xff),
    claims: staffClaims('admin', 'H44'),
  });

  expect(answered(await handler(event, lambdaContext()))).toMatchObject({
    status: 400,
    body: { code: 'request.notJson' },
  });
  expect(directory.dynamo.calls()).toStrictEqual([]);
});
