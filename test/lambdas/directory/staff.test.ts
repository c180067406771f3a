import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AgencyAnswer, PersonAnswer, PersonList } from '../../../lambdas/directory/answers.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { anAgency, phuTho } from '../../support/agencies.ts';
import { stubbedDirectory } from '../../support/directory.ts';
import { answered, httpEvent, lambdaContext, staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { aPerson } from '../../support/people.ts';

const directory = stubbedDirectory();
logLines();
const admin = staffClaims('admin', 'H44');
const others = ['officer', 'head', 'leader', 'auditor'];

type Sent = Omit<Parameters<typeof httpEvent>[0], 'routeKey'>;
let send: (routeKey: string, sent: Sent) => Promise<ReturnType<typeof answered>>;
beforeEach(async () => {
  vi.resetModules();
  const { staffFunction } = await import('../../../lambdas/directory/module.ts');
  const handler = httpHandler('directory-staff', staffFunction);
  send = async (routeKey, sent) => answered(await handler(httpEvent({ routeKey, ...sent }), lambdaContext()));
  directory.holdsAgencies(phuTho);
  vi.useFakeTimers({ now: new Date('2026-11-21T08:15:30.000Z'), toFake: ['Date'] });
  return () => void vi.useRealTimers();
});

describe('PUT /v1/staff/agencies/{code}', () => {
  const { code: _, ...body } = anAgency({ code: 'H44.200', parent: 'H44', validFrom: '2026-12-01' });
  const put = (code: string, change: object = {}, claims = admin) =>
    send('PUT /v1/staff/agencies/{code}', { params: { code }, body: { ...body, ...change }, claims });

  test('writes a row for the new period, and returns it', async () => {
    const answer = await put('H44.200', { validTo: '2027-12-31' });
    const agency = { code: 'H44.200', ...body, validTo: '2027-12-31' };

    expect(answer).toMatchObject({ status: 200, body: agency });
    expect(AgencyAnswer().parse(answer.body)).toStrictEqual(agency);
    expect(directory.puts()).toStrictEqual([
      { TableName: 'directory-1', Item: { ...agency, pk: 'agencies#H44', sk: 'H44.200#2026-12-01' } },
    ]);
  });

  test('accepts the root agency into an empty directory', async () => {
    directory.holdsAgencies([]);

    expect(await put('H44', { kind: 'province', parent: undefined })).toMatchObject({ status: 200 });
    expect(directory.puts()).toMatchObject([{ Item: { sk: 'H44#2026-12-01' } }]);
  });

  test('reads without the cache: the parent may just have been added by another instance', async () => {
    directory.holdsAgencies([anAgency({ code: 'H44' })]);
    expect(await put('H44.300', { parent: 'H44.200' })).toMatchObject({ status: 422 });
    directory.holdsAgencies([anAgency({ code: 'H44' }), anAgency({ code: 'H44.200', parent: 'H44' })]);

    expect(await put('H44.300', { parent: 'H44.200' })).toMatchObject({ status: 200 });
  });

  test('stores names in NFC and trimmed', async () => {
    await put('H44.200', { name: { vi: ' Phường Bến Thành '.normalize('NFD'), en: 'Bến Thành ward' } });

    expect(directory.puts()).toMatchObject([{ Item: { name: { vi: 'Phường Bến Thành' } } }]);
  });

  test.each([
    ['that does not exist', 'H44.200', { parent: 'H44.999' }, 'agency.parentUnknown'],
    ['that starts later', 'H44.200', { parent: 'H44', validFrom: '2025-06-30' }, 'agency.parentUnknown'],
    ['that will have ended by then', 'H44.200', { parent: 'H44.500' }, 'agency.parentUnknown'],
    ['that is missing', 'H44.200', { parent: undefined }, 'agency.parentUnknown'],
    ['of another province', 'H44', { parent: 'H29' }, 'agency.parentUnknown'],
    ['that is itself', 'H44.100', { parent: 'H44.100' }, 'agency.ownAncestor'],
    ['that is below it', 'H44.100', { parent: 'H44.100.1' }, 'agency.ownAncestor'],
    ['that is below it, for the root', 'H44', { parent: 'H44.100' }, 'agency.ownAncestor'],
    ['that will be below it by then', 'H44.104', { parent: 'H44.600' }, 'agency.ownAncestor'],
  ])('refuses a parent %s', async (_, code, change, refused) => {
    directory.holdsAgencies([
      ...phuTho,
      anAgency({ code: 'H44.500', parent: 'H44', validTo: '2026-11-30' }),
      anAgency({ code: 'H44.600', parent: 'H44', validTo: '2026-11-30' }),
      anAgency({ code: 'H44.600', parent: 'H44.104', validFrom: '2026-12-01' }),
    ]);

    expect(await put(code, change)).toMatchObject({ status: 422, body: { code: refused } });
    expect(directory.puts()).toStrictEqual([]);
  });

  test.each([
    ['that is valid on the day after', { validTo: '2026-12-31', successor: 'H44.104' }, 200],
    ['of an agency without an end', { successor: 'H44.104' }, 422],
    ['that does not exist', { validTo: '2026-12-31', successor: 'H44.999' }, 422],
    ['that is itself', { validTo: '2026-12-31', successor: 'H44.01' }, 422],
    ['that ends on the same day', { validTo: '2026-12-31', successor: 'H44.500' }, 422],
  ])('a successor %s', async (_, change, status) => {
    const ends = anAgency({ code: 'H44.500', parent: 'H44', validTo: '2026-12-31' });
    directory.holdsAgencies([...phuTho, ends]);

    const answer = await put('H44.01', { parent: 'H44', validFrom: '2025-07-01', ...change });

    expect(answer).toMatchObject({ status, body: status === 200 ? change : { code: 'agency.successorUnknown' } });
    expect(directory.puts()).toHaveLength(status === 200 ? 1 : 0);
  });

  const office = anAgency({ code: 'H44.100.1', parent: 'H44.100' });
  const ward = anAgency({ code: 'H44.100', parent: 'H44' });
  test.each([
    ['an office below it', 'H44.100', [office], 422],
    ['the whole province below it', 'H44', [], 422],
    ['an office that ends later', 'H44.100', [{ ...office, validTo: '2027-01-01' }], 422],
    ['an office that ends the same day', 'H44.100', [{ ...office, validTo: '2026-12-31' }], 200],
    ['an office that moves then', 'H44.100', [office, { ...office, parent: 'H44', validFrom: '2027-01-01' }], 200],
    ['an office, and starts a new period then', 'H44.100', [office, { ...ward, validFrom: '2027-01-01' }], 200],
  ])('an agency that ends with %s', async (_, code, below, status) => {
    directory.holdsAgencies([anAgency({ code: 'H44' }), ward, ...below]);
    const parent = code === 'H44' ? undefined : 'H44';

    const answer = await put(code, { parent, validFrom: '2025-07-01', validTo: '2026-12-31' });

    expect(answer).toMatchObject({ status, body: status === 200 ? { code } : { code: 'agency.standsAbove' } });
    expect(directory.puts()).toHaveLength(status === 200 ? 1 : 0);
  });

  test('accepts a parent that starts on the same day, in the future', async () => {
    directory.holdsAgencies([...phuTho, anAgency({ code: 'H44.7', parent: 'H44', validFrom: '2026-12-01' })]);

    expect(await put('H44.200', { parent: 'H44.7' })).toMatchObject({ status: 200 });
  });

  test.each([
    ['a code in lower case', 'h44.200', {}, 'params.code'],
    ['a code that is too long', `H44.${'1'.repeat(32)}`, {}, 'params.code'],
    ['a code with a key separator', 'H44#2020', {}, 'params.code'],
    ['an unknown kind', 'H44.200', { kind: 'kingdom' }, 'kind'],
    ['an invalid date', 'H44.200', { validFrom: '2026-02-30' }, 'validFrom'],
    ['an end before the start', 'H44.200', { validTo: '2026-11-30' }, 'validTo'],
    ['a name in one language', 'H44.200', { name: { vi: 'Phường' } }, 'name.en'],
    ['a name in a third language', 'H44.200', { name: { vi: 'a', en: 'b', fr: 'c' } }, 'name'],
    ['an empty name', 'H44.200', { name: { vi: ' ', en: 'b' } }, 'name.vi'],
    ['a code in the body', 'H44.200', { code: 'H44.300' }, ''],
  ])('refuses %s', async (_, code, change, path) => {
    expect(await put(code, change)).toMatchObject({
      status: 400,
      body: { code: 'request.invalid', errors: expect.arrayContaining([expect.objectContaining({ path })]) },
    });
    expect(directory.dynamo.calls()).toStrictEqual([]);
  });

  test.each(others)('is forbidden for the %s', async (role) => {
    expect(await put('H44.200', {}, staffClaims(role, 'H44'))).toMatchObject({
      status: 403,
      body: { code: 'caller.forbidden' },
    });
    expect(directory.dynamo.calls()).toStrictEqual([]);
  });

  test('does not return success when the write fails', async () => {
    directory.dynamo.on(PutItemCommand).rejects(new Error('throttled'));

    expect(await put('H44.200')).toMatchObject({ status: 500 });
  });
});

describe('PUT /v1/staff/people/{id}', () => {
  const { id: _, language: __, ...body } = aPerson({ phone: '+84912345678', email: 'an@example.vn' });
  const put = (id: string, change: object = {}, claims = admin) =>
    send('PUT /v1/staff/people/{id}', { params: { id }, body: { ...body, ...change }, claims });

  test('writes the person to the agency, and returns it', async () => {
    const answer = await put('sub-1', { validTo: '2026-12-31' });
    const person = { id: 'sub-1', ...body, language: 'vi', validTo: '2026-12-31' };

    expect(answer).toMatchObject({ status: 200, body: person });
    expect(PersonAnswer().parse(answer.body)).toStrictEqual(person);
    const { id, ...kept } = person;
    expect(directory.puts()).toMatchObject([
      { TableName: 'directory-1', Item: { ...kept, pk: 'people#H44.100', sk: id } },
      { TableName: 'directory-1', Item: { ...kept, id, pk: 'person#sub-1', sk: 'person' } },
    ]);
  });

  test('refuses an agency that is not valid today', async () => {
    directory.holdsAgencies([...phuTho, anAgency({ code: 'H44.9', validTo: '2026-11-20' })]);

    expect(await put('sub-1', { agency: 'H44.9' })).toMatchObject({ status: 404, body: { code: 'agency.notFound' } });
    expect(await put('sub-1', { agency: 'H29' })).toMatchObject({ status: 404, body: { code: 'agency.notFound' } });
    expect(directory.puts()).toStrictEqual([]);
  });

  test.each([
    ['a phone number in local format', { phone: '0912 345 678' }, 'phone'],
    ['an invalid e-mail address', { email: 'an@' }, 'email'],
    ['another role', { role: 'admin' }, 'role'],
    ['another language', { language: 'fr' }, 'language'],
    ['an id in the body', { id: 'x' }, ''],
    ['no name', { name: undefined }, 'name'],
  ])('refuses %s', async (_, change, path) => {
    expect(await put('sub-1', change)).toMatchObject({ status: 400, body: { errors: [{ path }] } });
  });

  test.each(others)('is forbidden for the %s', async (role) => {
    expect(await put('sub-1', {}, staffClaims(role, 'H44.100'))).toMatchObject({ status: 403 });
    expect(directory.dynamo.calls()).toStrictEqual([]);
  });
});

describe('GET /v1/staff/people', () => {
  const list = (claims: Record<string, string>, query: Record<string, string> = {}) =>
    send('GET /v1/staff/people', { query, claims });
  const an = aPerson({ phone: '+84912345678' });

  test('lists the people in post at the caller’s agency', async () => {
    directory.holdsPeople('H44.100', [an, aPerson({ id: 'gone', validTo: '2026-11-20' })]);
    const answer = await list(staffClaims('officer', 'H44.100'));

    expect(answer).toMatchObject({ status: 200, body: { items: [an] } });
    expect(PersonList().parse(answer.body)).toStrictEqual({ items: [an] });
    expect(directory.queries().map(({ ExpressionAttributeValues: values }) => values)).toStrictEqual([
      { ':v0': { S: 'agencies#H44' } },
      { ':v0': { S: 'people#H44.100' } },
    ]);
  });

  test.each([
    ['officer', 'H44.100', 'H44.100', 200],
    ['officer', 'H44.100', 'H44.100.1', 404],
    ['head', 'H44.100', 'H44.100.1', 200],
    ['head', 'H44.100', 'H44', 404],
    ['head', 'H44.100', 'H44.104', 404],
    ['leader', 'H44', 'H44.104', 200],
    ['auditor', 'H44', 'H44.104', 404],
    ['admin', 'H44', 'H44.104', 200],
    ['admin', '', 'H44.104', 404],
    ['admin', 'H44.100', 'H44.100.1', 200],
    ['admin', 'H44.100', 'H44.104', 404],
    ['admin', 'H44', 'H44.999', 404],
    ['leader', 'H44', 'H44.999', 404],
  ])('the %s of “%s” requesting %s gets %i', async (role, own, agency, status) => {
    const answer = await list(staffClaims(role, own), { agency });

    expect(answer.status).toBe(status);
    if (status === 404) expect(answer.body).toMatchObject({ code: 'agency.notFound' });
    expect(directory.queries()).toHaveLength(status === 200 ? 2 : 1);
  });

  test('returns 404 for a caller without an agency and no parameter', async () => {
    expect(await list(staffClaims('officer', ''))).toMatchObject({ status: 404, body: { code: 'agency.notFound' } });
  });

  test('refuses an invalid agency code', async () => {
    expect(await list(admin, { agency: 'H44#x' })).toMatchObject({ status: 400 });
  });
});

test.each([['PUT /v1/staff/agencies/{code}'], ['PUT /v1/staff/people/{id}'], ['GET /v1/staff/people']])(
  '%s requires a token with a role',
  async (routeKey) => {
    expect(await send(routeKey, {})).toMatchObject({ status: 401, body: { code: 'caller.unknown' } });
    expect(await send(routeKey, { claims: { sub: 'a1' } })).toMatchObject({
      status: 403,
      body: { code: 'caller.forbidden' },
    });
    expect(directory.dynamo.calls()).toStrictEqual([]);
  },
);
