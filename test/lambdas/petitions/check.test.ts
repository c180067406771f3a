import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { missSupplement, requestSupplement } from '../../../lambdas/petitions/domain/moves/acts/supplement.ts';
import { checkFunction, citizenFunction } from '../../../lambdas/petitions/module.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { sha256 } from '../../../lambdas/platform/hmac.ts';
import { jobHandler } from '../../../lambdas/platform/job.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { createTable } from '../../support/engine.ts';
import { lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { RECEIPT } from '../../support/page-petitions.ts';
import { setClock, setUpPetitions, TRACK, through } from '../../support/petition-functions.ts';
import { anAct, aPetition, calendar, codeOf, legal, MONDAY, THURSDAY } from '../../support/petitions.ts';

const handler = jobHandler('petitions-check', checkFunction);
const run = (): Promise<unknown> => handler({}, lambdaContext());
const ask = through(httpHandler('petitions-citizen', citizenFunction));
const lines = logLines();
const OVER = '2026-12-08T17:00:00.000Z';

let petitions: PetitionStore;
let table: string;
beforeAll(async () => {
  table = (await setUpPetitions(createTable)).petitions;
  petitions = petitionStore(dynamoTable(table));
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

async function waiting(name: string) {
  const petition = aPetition({ code: codeOf(name), receiptHash: sha256(RECEIPT) });
  const asked = legal(requestSupplement(petition, anAct({ now: MONDAY }), 'Cho biết địa điểm cụ thể.'));
  await petitions.create(asked);
  return asked;
}

const supplementBy = (code: string, text: string) =>
  ask('POST /v1/petitions/{code}/supplement', { params: { code }, headers: { receipt: RECEIPT }, body: { text } });
const track = async (code: string) => (await ask(TRACK, { params: { code }, headers: { receipt: RECEIPT } })).body;

describe('the check of what was not supplemented', () => {
  test('leaves what still has time, and closes it when the time is over, once', async () => {
    const { code } = await waiting('nothing added');
    setClock('2026-12-08T16:00:00.000Z');
    expect(await run()).toStrictEqual({ closed: 0, separated: 0, listed: 0, skipped: 0, failed: 0 });

    setClock(OVER);
    expect(await run()).toStrictEqual({ closed: 1, separated: 0, listed: 0, skipped: 0, failed: 0 });
    expect(await run()).toStrictEqual({ closed: 0, separated: 0, listed: 0, skipped: 0, failed: 0 });

    expect(await track(code)).toMatchObject({ status: 'refused', refusal: { ground: 'noSupplement' } });
    expect(lines().some(({ event }) => event === 'PETITIONS_CHECKED')).toBe(true);
  });

  test('finds what an outage of weeks left', async () => {
    await waiting('after an outage');
    setClock('2027-02-01T02:00:00.000Z');

    expect(await run()).toMatchObject({ closed: 1 });
  });

  test('leaves what its sender supplements', async () => {
    const { code } = await waiting('added in time');
    setClock(THURSDAY);
    const first = await supplementBy(code, 'Ở đầu ngõ 12.');
    const again = await supplementBy(code, 'Ở đầu ngõ 12.');
    const other = await supplementBy(code, 'Ở ngõ 14.');

    expect(first).toMatchObject({ status: 200, body: { status: 'submitted' } });
    expect(again).toStrictEqual(first);
    expect(other).toMatchObject({ status: 409, body: { code: 'petition.illegalMove', allowed: expect.any(Array) } });
    setClock('2027-02-01T02:00:00.000Z');
    expect(await run()).toMatchObject({ closed: 0 });
    expect((await petitions.find(code))?.status).toBe('submitted');
  });
});

test('what another run closed in the meantime is closed once', async () => {
  const asked = await waiting('two runs');
  const closed = legal(missSupplement(asked, { now: OVER, calendar }));
  setClock(OVER);
  await Promise.all([run(), run()]);

  const kept = await petitions.find(asked.code);
  expect(kept).toMatchObject({ status: 'refused', version: closed?.version });
  expect(kept?.events.filter(({ event }) => event === 'supplementMissed')).toHaveLength(1);
});

test('a wrong receipt supplements nothing', async () => {
  const { code } = await waiting('wrong receipt');
  setClock(THURSDAY);
  const headers = { receipt: 'ABCD-EFGH-JKMN-PQRS-TUVW' };

  const answer = await ask('POST /v1/petitions/{code}/supplement', { params: { code }, headers, body: { text: 'x1' } });

  expect(answer).toMatchObject({ status: 404, body: { code: 'petition.notFound' } });
  expect((await petitions.find(code))?.status).toBe('needsSupplement');
});

test('closes the others when one cannot be read, and says so', async () => {
  const { code } = await waiting('readable');
  const spoilt = { code: 'PAKN-0000-0000', checkShard: '00', checkAt: MONDAY, status: 'needsSupplement' };
  await dynamoTable(table).put(spoilt);
  setClock('2027-02-02T02:00:00.000Z');

  await expect(run()).rejects.toThrow('Checking 1 petitions failed; the next run retries');

  expect((await petitions.find(code))?.status).toBe('refused');
  expect(lines().find(({ event }) => event === 'RECORD_FAILED')).toMatchObject({ code: 'PAKN-0000-0000' });
});
