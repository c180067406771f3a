import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { unlist } from '../../../lambdas/petitions/duplicates.ts';
import { checkFunction, citizenFunction, staffFunction } from '../../../lambdas/petitions/module.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { jobHandler } from '../../../lambdas/platform/job.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { aPetitionBody } from '../../support/bodies.ts';
import { createTable } from '../../support/engine.ts';
import { lambdaContext, staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import {
  actRoute,
  byKey,
  officerOf,
  READ,
  SUBMIT,
  setClock,
  setUpPetitions,
  TRACK,
  through,
} from '../../support/petition-functions.ts';
import { ANSWER, codeOf, LATE_AT, MONDAY, RECEIVED_AT, THURSDAY } from '../../support/petitions.ts';

const ask = through(httpHandler('petitions-citizen', citizenFunction));
const send = through(httpHandler('petitions-staff', staffFunction));
const check = () => jobHandler('petitions-check', checkFunction)({}, lambdaContext());
const lines = logLines();

let petitions: PetitionStore;
beforeAll(async () => {
  petitions = petitionStore(dynamoTable((await setUpPetitions(createTable)).petitions));
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(RECEIVED_AT));

const reason = 'Cùng phản ánh về cống ở đường Hùng Vương.';
const ward = officerOf('H44.100');
const act = (name: string, code: string, body: unknown, claims: Record<string, string> = ward) =>
  send(actRoute(name), { params: { code }, claims, body });
const merge = (code: string, into: string, version = 1, claims = ward) =>
  act('merge', code, { version, into, reason }, claims);

async function sent(given: object = {}) {
  const content = `Cống ở ngõ ${Math.random()} bị tắc, nước ngập.`;
  const headers = byKey(`merge ${Math.random()}`);
  const { body } = await ask(SUBMIT, { headers, body: aPetitionBody({ agency: 'H44.100', content, ...given }) });
  const code = `${body['code']}`;
  const headersOf = { receipt: `${body['receipt']}` };
  const track = async () => (await ask(TRACK, { params: { code }, headers: headersOf })).body;
  const withdraw = () => ask('POST /v1/petitions/{code}/withdraw', { params: { code }, headers: headersOf, body: {} });
  return { code, track, withdraw };
}

async function pair() {
  const leading = await sent();
  const duplicate = await sent();
  setClock(MONDAY);
  expect(await merge(duplicate.code, leading.code)).toMatchObject({ status: 200, body: { status: 'merged' } });
  return { leading, duplicate };
}

describe('a duplicate', () => {
  test('is merged, and its sender reads the answer of the leading petition, with a version that officers still hold', async () => {
    const { leading, duplicate } = await pair();
    const read = await send(READ, { params: { code: leading.code }, claims: ward });
    expect(read.body).toMatchObject({ version: 1, duplicates: [{ code: duplicate.code }], events: [{}] });
    expect(await duplicate.track()).toMatchObject({
      status: 'merged',
      leading: { status: 'submitted' },
      actions: ['withdraw'],
    });

    setClock(THURSDAY);
    await act('accept', leading.code, { version: 1 });
    await act('answer', leading.code, { version: 2, text: ANSWER });

    expect(await duplicate.track()).toMatchObject({ leading: { status: 'answered' }, answer: { text: ANSWER } });
    expect(await leading.track()).not.toHaveProperty('leading');
  });

  test('is separated again, and leaves the list', async () => {
    const { leading, duplicate } = await pair();

    const undone = await act('unmerge', duplicate.code, { version: 2, reason });

    expect(undone).toMatchObject({ status: 200, body: { status: 'submitted', version: 3, dueOn: '2026-12-14' } });
    expect((await petitions.find(leading.code))?.duplicates).toStrictEqual([]);
    const { timeline } = await duplicate.track();
    expect(timeline).toMatchObject([{}, { event: 'merged' }, { event: 'unmerged' }]);
    expect(JSON.stringify(timeline)).not.toContain(reason);
  });

  test('is separated by the job if the sender of the leading petition withdraws it, within a day', async () => {
    const { leading, duplicate } = await pair();
    await leading.withdraw();
    expect(await check()).toMatchObject({ separated: 0 });

    setClock('2026-11-24T01:00:00.000Z');
    expect(await check()).toMatchObject({ separated: 1, failed: 0 });
    expect(await check()).toMatchObject({ separated: 0 });

    expect(await duplicate.track()).toMatchObject({ status: 'submitted', dueOn: '2026-12-14' });
    expect((await petitions.find(leading.code))?.duplicates).toStrictEqual([]);
  });

  test('is looked at every day while it may be answered', async () => {
    const { duplicate } = await pair();
    setClock('2026-11-24T01:00:00.000Z');
    await check();

    expect(await petitions.find(duplicate.code)).toMatchObject({ checkAt: '2026-11-24T17:00:00.000Z', version: 2 });
  });

  test('whose leading petition does not exist is a failure that others do not wait for', async () => {
    const { duplicate } = await pair();
    const merged = await petitions.find(duplicate.code);
    if (merged?.status !== 'merged') throw new Error('not merged');
    await petitions.save({ ...merged, merged: { ...merged.merged, into: codeOf('nowhere') } }, merged);
    setClock('2026-11-25T01:00:00.000Z');

    await expect(check()).rejects.toThrow('Checking 1 petitions failed');

    expect(lines().some(({ event }) => event === 'RECORD_FAILED')).toBe(true);
    const again = await petitions.find(duplicate.code);
    if (again?.status !== 'merged') throw new Error('not merged');
    expect(await unlist(petitions, again)).toBeUndefined();
    await petitions.save({ ...again, checkAt: undefined }, again);
  });
});

describe('merging is refused', () => {
  const refused = async (answer: ReturnType<typeof merge>) => (await answer).body['code'];

  test('into itself, into nothing, into what the caller may not act on, with the same answer for the last two', async () => {
    const { code } = await sent();
    const elsewhere = await sent({ agency: 'H44.104' });

    expect(await refused(merge(code, code))).toBe('petition.cannotLead');
    expect(await refused(merge(code, codeOf('nowhere')))).toBe('petition.leadingUnknown');
    expect(await refused(merge(code, elsewhere.code))).toBe('petition.leadingUnknown');
    expect(await merge(elsewhere.code, code)).toMatchObject({ status: 404 });
  });

  test('in chains and cycles', async () => {
    const { leading, duplicate } = await pair();
    const third = await sent();

    expect(await refused(merge(leading.code, duplicate.code))).toBe('petition.leadsOthers');
    expect(await refused(merge(leading.code, third.code))).toBe('petition.leadsOthers');
    expect(await refused(merge(third.code, duplicate.code))).toBe('petition.cannotLead');
  });

  test('in a circle, also if both are merged into each other at once', async () => {
    const [one, other] = [await sent(), await sent()];
    setClock(MONDAY);

    await Promise.all([merge(one.code, other.code), merge(other.code, one.code)]);

    const [first, second] = [await petitions.find(one.code), await petitions.find(other.code)];
    expect([first?.status, second?.status]).not.toStrictEqual(['merged', 'merged']);
  });

  test('for a late petition into a fresh one, and for one whose delay is not explained', async () => {
    const late = await sent();
    const later = await sent();
    setClock(LATE_AT);
    const fresh = await sent();

    expect(await refused(merge(late.code, fresh.code))).toBe('petition.delayUnexplained');
    await act('explainDelay', late.code, { version: 1, text: 'Mưa lớn kéo dài nhiều ngày.' });
    expect(await refused(merge(late.code, fresh.code, 2))).toBe('petition.dueEarlier');
    expect(await merge(late.code, later.code, 2)).toMatchObject({ status: 200, body: { late: [{ act: 'merge' }] } });
  });

  test('with what is about conduct, and without a hint of it to officers', async () => {
    const { code } = await sent();
    const conduct = await sent({ matter: 'conduct' });
    const head = staffClaims('head', 'H44.100');

    expect(await refused(merge(code, conduct.code))).toBe('petition.leadingUnknown');
    expect(await refused(merge(code, conduct.code, 1, head))).toBe('petition.restricted');
    expect(await refused(merge(conduct.code, code, 1, head))).toBe('petition.restricted');
  });
});

test('a leader merges across agencies, and a move of the leading petition at the same time is not lost', async () => {
  const leading = await sent();
  const duplicate = await sent({ agency: 'H44.104' });
  setClock(MONDAY);

  const [accepted, merged] = await Promise.all([
    act('accept', leading.code, { version: 1 }),
    merge(duplicate.code, leading.code, 1, staffClaims('leader', 'H44')),
  ]);

  expect([accepted.status, merged.status]).toStrictEqual([200, 200]);
  expect(await petitions.find(leading.code)).toMatchObject({
    status: 'accepted',
    duplicates: [{ code: duplicate.code }],
  });
});

test('what a failed merge left on a list blocks nothing after a quarter of an hour', async () => {
  const [leading, other, third] = [await sent(), await sent(), await sent()];
  setClock(MONDAY);
  const before = await petitions.find(leading.code);
  if (before === undefined) throw new Error('not found');
  await petitions.save({ ...before, duplicates: [{ code: other.code, at: MONDAY }] }, before);

  expect((await merge(leading.code, third.code)).body['code']).toBe('petition.leadsOthers');
  setClock('2026-11-23T02:16:00.000Z');
  expect(await merge(leading.code, third.code)).toMatchObject({ status: 200, body: { status: 'merged' } });
});
