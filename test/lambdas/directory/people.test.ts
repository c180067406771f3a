import { describe, expect, test } from 'vitest';
import { PersonAnswer, PersonList } from '../../../lambdas/directory/answers.ts';
import { anAgency, phuTho } from '../../support/agencies.ts';
import { staffClaims } from '../../support/http-event.ts';
import { aPerson } from '../../support/people.ts';
import { admin, directory, others, send, setUpDirectory } from '../../support/staff-directory.ts';

setUpDirectory();

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
