import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from 'vitest';
import { AgencyAnswer } from '../../../lambdas/directory/answers.ts';
import { anAgency, phuTho } from '../../support/agencies.ts';
import { staffClaims } from '../../support/http-event.ts';
import { admin, directory, others, send, setUpDirectory } from '../../support/staff-directory.ts';

setUpDirectory();

describe('PUT /v1/staff/agencies/{code}', () => {
  const { code: _, ...body } = anAgency({ code: 'H44.200', parent: 'H44', validFrom: '2026-12-01' });
  const put = (code: string, change: object = {}, claims = admin) =>
    send('PUT /v1/staff/agencies/{code}', { params: { code }, body: { ...body, ...change }, claims });

  test('writes a row for the new period, and returns it', async () => {
    const answer = await put('H44.200', { validTo: '2027-12-31' });
    const agency = { code: 'H44.200', ...body, validTo: '2027-12-31' };

    expect(answer).toMatchObject({ status: 200, body: agency });
    expect(AgencyAnswer().parse(answer.body)).toStrictEqual(agency);
    const added = { at: '2026-11-21T08:15:30.000Z', by: 'admin-H44', byName: 'Cán bộ admin-H44' };
    expect(directory.puts()).toStrictEqual([
      {
        TableName: 'directory-1',
        Item: { ...agency, pk: 'agencies#H44', sk: 'H44.200#2026-12-01', version: 1, changes: [added] },
        ConditionExpression: 'attribute_not_exists(#n0)',
        ExpressionAttributeNames: { '#n0': 'pk' },
      },
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

  test('refuses a parent that is on the tenth level', async () => {
    const chain = Array.from({ length: 9 }, (_, at) =>
      anAgency({ code: `H44.${at + 1}`, parent: at === 0 ? 'H44' : `H44.${at}` }),
    );
    directory.holdsAgencies([anAgency({ code: 'H44' }), ...chain]);

    expect(await put('H44.200', { parent: 'H44.9' })).toMatchObject({ status: 422, body: { code: 'agency.tooDeep' } });
    expect(await put('H44.200', { parent: 'H44.8' })).toMatchObject({ status: 200 });
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
