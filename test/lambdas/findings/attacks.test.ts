import { describe, expect, test } from 'vitest';
import { anAgency } from '../../support/agencies.ts';
import { createTable } from '../../support/engine.ts';
import {
  act,
  entered,
  evidence,
  freshFinding,
  idOf,
  list,
  province,
  put,
  read,
  reason,
  statusOf,
  stores,
  ward,
} from '../../support/findings.ts';
import { staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { setClock } from '../../support/petition-functions.ts';

logLines();
const fresh = freshFinding(createTable);

const commune = staffClaims('head', 'H44.104');

describe('somebody outside the place of a finding in the tree', () => {
  test.each([
    ['another agency', commune],
    ['an office below', staffClaims('head', 'H44.100.1')],
    ['nobody’s agency', staffClaims('leader', 'H44.999')],
  ])('finds nothing: %s', async (_, claims) => {
    for (const answer of [
      read(fresh.id, claims),
      list({ agency: 'H44.100' }, claims),
      act(fresh.id, 'report', { version: 1, ...evidence }, claims),
      act(fresh.id, 'confirm', { version: 1 }, claims),
      act(fresh.id, 'return', { version: 1, reason }, claims),
      act(fresh.id, 'withdraw', { version: 1, reason }, claims),
      put(fresh.id, { version: 1, agency: 'H44.104', why: reason }, claims),
      put(idOf(500), {}, claims),
    ]) {
      expect(await answer).toMatchObject({ status: 404, body: { code: 'finding.notFound' } });
    }
    expect((await read(fresh.id)).body).toMatchObject({ version: 1, state: 'open' });
  });

  test('sees of the agencies below only what is theirs', async () => {
    const { body } = await list({ below: '1' }, staffClaims('officer', 'H44'));

    expect(body['items']).toEqual([]);
  });
});

describe('somebody who reads a finding', () => {
  test.each([
    ['an officer of the agency', staffClaims('officer', 'H44.100')],
    ['an auditor', staffClaims('auditor', 'H44')],
  ])('does not act on it: %s', async (_, claims) => {
    expect(await statusOf(read(fresh.id, claims))).toBe(200);
    expect(await statusOf(put(fresh.id, { version: 1, why: reason }, claims))).toBe(403);
    expect(await statusOf(put(idOf(501), {}, claims))).toBe(403);
    for (const [action, body] of [
      ['report', evidence],
      ['confirm', {}],
      ['return', { reason }],
      ['withdraw', { reason }],
    ] as const) {
      expect(await statusOf(act(fresh.id, action, { version: 1, ...body }, claims))).toBe(403);
    }
  });

  test('who administers only keeps the directory', async () => {
    expect(await statusOf(put(idOf(502), {}, staffClaims('admin', 'H44')))).toBe(404);
  });
});

describe('an agency', () => {
  test('does not put off, withdraw or confirm what a level above demands of it', async () => {
    expect(await statusOf(put(fresh.id, { version: 1, dueOn: '2027-06-30', why: reason }, ward))).toBe(403);
    expect(await statusOf(act(fresh.id, 'withdraw', { version: 1, reason }, ward))).toBe(403);
    await act(fresh.id, 'report', { version: 1, ...evidence }, ward);
    expect(await statusOf(act(fresh.id, 'confirm', { version: 2 }, ward))).toBe(403);
    expect(await statusOf(act(fresh.id, 'return', { version: 2, reason }, ward))).toBe(403);
  });

  test('reports itself: nobody above does it in its place', async () => {
    expect(await statusOf(act(fresh.id, 'report', { version: 1, ...evidence }, province))).toBe(403);
  });

  test('whose head has moved up does not get its own report confirmed by them', async () => {
    const mover = (agency: string) => staffClaims('head', agency, 'the mover');
    await act(fresh.id, 'report', { version: 1, ...evidence }, mover('H44.100'));

    expect(await act(fresh.id, 'confirm', { version: 2 }, mover('H44'))).toMatchObject({
      status: 409,
      body: { code: 'finding.ownReport' },
    });
    expect((await read(fresh.id, mover('H44'))).body['actions']).toEqual(['return', 'withdraw']);
  });

  test('does not get rid of a finding by having it moved after its report', async () => {
    await act(fresh.id, 'report', { version: 1, ...evidence }, ward);
    await act(fresh.id, 'return', { version: 2, reason });

    expect(await put(fresh.id, { version: 3, agency: 'H44.104', why: reason })).toMatchObject({
      status: 409,
      body: { code: 'finding.agencyFixed' },
    });
    expect(await put(fresh.id, { version: 3, agency: 'H44.999', why: reason })).toMatchObject({ status: 404 });
  });

  test('at the top has nobody to confirm, so nothing is entered for it', async () => {
    expect(await put(idOf(503), { agency: 'H44' })).toMatchObject({ status: 422, body: { code: 'finding.noneAbove' } });
  });

  test('that has ended gets nothing new, and keeps what it had', async () => {
    await stores.findings.save({ ...entered, id: idOf(504), agency: 'H44.800' }, undefined);
    await stores.directory.putAgency(
      anAgency({ code: 'H44.800', parent: 'H44', validFrom: '2020-01-01', validTo: '2026-10-31', successor: 'H44.07' }),
    );
    setClock('2026-11-30T02:05:00.000Z');
    const successor = staffClaims('head', 'H44.07');

    expect(await put(idOf(505), { agency: 'H44.800' })).toMatchObject({ status: 404 });
    expect((await list({}, successor)).body['items']).toMatchObject([{ id: idOf(504), agency: 'H44.800' }]);
    expect(await statusOf(put(idOf(504), { version: 1, agency: 'H44.800', dueOn: '2026-12-31', why: reason }))).toBe(
      200,
    );
    expect(await statusOf(act(idOf(504), 'report', { version: 2, ...evidence }, successor))).toBe(200);
    expect(await statusOf(act(idOf(504), 'confirm', { version: 3 }, successor))).toBe(403);
  });
});

describe('requests at the same moment', () => {
  test('to enter one id with two texts: one is entered, the other is refused', async () => {
    const texts = ['Nội dung thứ nhất của kết luận.', 'Nội dung thứ hai của kết luận.'];
    const both = await Promise.all(texts.map((found) => put(idOf(600), { found })));

    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('that are the same are one', async () => {
    const twice = await Promise.all([1, 2].map(() => act(fresh.id, 'report', { version: 1, ...evidence }, ward)));

    expect(twice[0]).toEqual(twice[1]);
    expect(twice[0]).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await act(fresh.id, 'report', { version: 1, ...evidence }, ward)).toEqual(twice[0]);
  });

  test('to confirm and to return: one is done', async () => {
    await act(fresh.id, 'report', { version: 1, ...evidence }, ward);
    const both = await Promise.all([
      act(fresh.id, 'confirm', { version: 2 }),
      act(fresh.id, 'return', { version: 2, reason }),
    ]);

    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('of two people who confirm, one did: the other is not thanked for it', async () => {
    await act(fresh.id, 'report', { version: 1, ...evidence }, ward);
    const both = await Promise.all(
      ['one', 'other'].map((sub) => act(fresh.id, 'confirm', { version: 2 }, staffClaims('leader', 'H44', sub))),
    );

    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
