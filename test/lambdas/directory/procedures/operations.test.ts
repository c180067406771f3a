import { describe, expect, test } from 'vitest';
import { staffClaims } from '../../../support/http-event.ts';
import { procedureApi } from '../../../support/procedure-api.ts';
import { aProcedure } from '../../../support/procedures.ts';

const { put, entries, listed, procedureList } = procedureApi();

describe('a procedure', () => {
  test('of an agency is listed for it and all below it, and not for others', async () => {
    expect(await put({ code: '1.000001', agency: 'H44.100' })).toMatchObject({
      ...{ status: 200, body: { code: '1.000001', agency: 'H44.100', version: 1 } },
    });

    for (const agency of ['H44.100', 'H44.100.1']) expect(await listed({ agency })).toContain('1.000001 H44.100');
    for (const query of [{ agency: 'H44.104' }, { agency: 'H44' }, {}]) {
      expect(await listed(query as Record<string, string>)).not.toContain('1.000001 H44.100');
    }
  });

  test('of an agency counts for all below it, whatever they enter under the same code', async () => {
    await put({ code: '1.000002', agency: 'H44.100', fees: [] });
    await put({ code: '1.000002' });

    expect(await listed({ agency: 'H44.100', q: '1.000002' })).toStrictEqual(['1.000002 H44']);
    expect(await listed({ agency: 'H44.800', q: '1.000002' })).toStrictEqual(['1.000002 H44']);
    await put({ code: '1.000032', agency: 'H44.100' });
    expect(await listed({ agency: 'H44.800', q: '1.000032' })).toStrictEqual(['1.000032 H44.100']);
    expect(await listed({ agency: 'H44', q: '1.000032' })).toStrictEqual([]);
  });

  test.each([
    ['an agency above states today', '2026-01-01'],
    ['an agency above will state then', '2027-01-01'],
  ])('that %s is not entered below, where nobody would see it', async (_, validFrom) => {
    await put({ code: '1.000033' });
    const below = { code: '1.000033', agency: 'H44.100', validFrom };
    expect(await put(below)).toMatchObject({ status: 409, body: { code: 'procedure.statedAbove' } });
  });

  test('that was entered below before can still be ended there', async () => {
    await put({ code: '1.000034', agency: 'H44.100' });
    await put({ code: '1.000034' });
    expect(await put({ code: '1.000034', agency: 'H44.100', validTo: '2026-11-20' })).toMatchObject({ status: 200 });
  });

  test('is changed under its version, and the same request again is no change', async () => {
    await put({ code: '1.000003' });
    const changed = await put({ code: '1.000003', fees: [], version: 1, why: 'Bỏ phí' });

    expect(changed).toMatchObject({ status: 200, body: { version: 2, fees: [] } });
    expect(await put({ code: '1.000003', fees: [], version: 1 })).toEqual(changed);
    expect(await put({ code: '1.000003', field: 'Khác', version: 1 })).toMatchObject({
      ...{ status: 409, body: { code: 'procedure.changed', version: 2 } },
    });
    expect(await put({ code: '1.000004', version: 1 })).toMatchObject({ status: 409, body: { version: 0 } });
  });

  test('is not changed without a reason, because citizens were shown what it said', async () => {
    await put({ code: '1.000031' });
    expect(await put({ code: '1.000031', fees: [], why: undefined })).toMatchObject({
      ...{ status: 422, body: { code: 'procedure.whyMissing' } },
    });
  });

  test('keeps who changed it, why and what was before, which undoes the change when it is sent', async () => {
    await put({ code: '1.000005' });
    await put({ code: '1.000005', fees: [], why: 'Nhầm' });
    const [entry = expect.unreachable()] = (await entries({ agency: 'H44', code: '1.000005' })).body.items;
    const [latest = expect.unreachable(), first] = entry.changes;

    expect(latest).toMatchObject({ why: 'Nhầm', version: 2, by: expect.any(String), byName: expect.any(String) });
    expect(first).not.toHaveProperty('before');
    expect(await put({ ...latest.before, version: 2 })).toMatchObject({
      ...{ status: 200, body: { version: 3, fees: aProcedure().fees } },
    });
  });

  test('of a later decision waits for its first day, and both are entries', async () => {
    await put({ code: '1.000006' });
    await put({ code: '1.000006', validFrom: '2027-01-01', fees: [], decision: { number: '9', on: '2026-11-20' } });

    const [procedure] = (await procedureList({ q: '1.000006' })).body.items;
    expect(procedure).toMatchObject({ validFrom: '2026-01-01' });
    expect((await entries({ code: '1.000006' })).body.items).toHaveLength(2);
  });

  test('that was entered by mistake is withdrawn, and that has ended is not listed', async () => {
    await put({ code: '1.000007', validTo: '2025-12-31' });
    await put({ code: '1.000008', validTo: '2026-11-20' });

    expect(await listed({ q: '1.000007' })).toStrictEqual([]);
    expect(await listed({ q: '1.000008' })).toStrictEqual([]);
  });
});

test.each([
  ['a fee below zero', { fees: [{ name: 'Phí', amount: -1 }] }],
  ['a fee beyond any', { fees: [{ name: 'Phí', amount: 1e15 }] }],
  ['a part of a đồng', { fees: [{ name: 'Phí', amount: 0.5 }] }],
  ['a fee that a sheet cannot have', { fees: [{ name: 'Phí; lệ phí', amount: 1 }] }],
  ['too many fees', { fees: Array(11).fill({ name: 'Phí', amount: 1 }) }],
  ['no time', { time: { amount: 0, unit: 'hours' } }],
  ['two times', { time: { amount: 1, unit: 'hours', workingDays: 2 } }],
  ['a name that is too long', { name: { vi: 'a'.repeat(501) } }],
  ['a code with a dot behind it', { code: '1.000009.' }],
  ['a code of another form', { code: '1.00009' }],
  ['a year that cannot be', { validFrom: '0000-01-01' }],
  ['a last year that cannot be', { validTo: '9999-12-31' }],
  ['an unknown field', { illustrative: true }],
  ['a link by http', { link: 'http://dichvucong.gov.vn/' }],
  ['a script as a link', { link: 'javascript:alert(1)' }],
  ['a link elsewhere', { link: 'https://dichvucong.gov.vn.example/' }],
  ['a link with a user', { link: 'https://dichvucong.gov.vn@x.gov.vn/' }],
  ['no link', { link: 'gov.vn' }],
])('%s is refused', async (_, change) => {
  expect(await put(change as Record<string, unknown>)).toMatchObject({
    status: 400,
    body: { code: 'request.invalid' },
  });
});

test.each([
  ['procedure.endsBeforeStart', { validTo: '2025-12-30' }],
  ['procedure.decisionAhead', { decision: { number: '1', on: '2099-01-01' } }],
])('%s', async (code, change) => {
  expect(await put(change)).toMatchObject({ status: 422, body: { code } });
});

describe('procedures are entered by administrators of the agency', () => {
  test.each([
    ['admin', 'H44.100', 200],
    ['admin', 'H44', 200],
    ['head', 'H44.100', 403],
    ['officer', 'H44.100', 403],
    ['auditor', 'H44', 403],
    ['admin', 'H44.104', 404],
    ['admin', 'H44.100.1', 404],
    ['head', 'H44.104', 404],
  ])('%s of %s: %i', async (role, agency, status) => {
    const answer = await put({ code: '1.000010', agency: 'H44.100' }, staffClaims(role, agency));
    expect(answer.status).toBe(status);
  });

  test.each(['H44.999', 'H44.800'])('and only for agencies that there are today: %s', async (agency) => {
    expect(await put({ agency })).toMatchObject({ status: 404, body: { code: 'agency.notFound' } });
  });

  test.each([
    ['admin', 'H44.100', 200],
    ['auditor', 'H44', 200],
    ['head', 'H44.100', 404],
    ['admin', 'H44.104', 404],
  ])('the entries with their history are for %s of %s: %i', async (role, agency, status) => {
    expect((await entries({ agency: 'H44.100' }, staffClaims(role, agency))).status).toBe(status);
  });

  test('also of an agency that has ended, but of none that never was', async () => {
    expect((await entries({ agency: 'H44.800' })).status).toBe(200);
    expect((await entries({ agency: 'H44.999' })).status).toBe(404);
  });
});
