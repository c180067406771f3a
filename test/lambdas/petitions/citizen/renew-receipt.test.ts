import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { phoneEndingProof, renewedReceipt } from '../../../../lambdas/petitions/claim.ts';
import type { Petition } from '../../../../lambdas/petitions/domain/case/petition.ts';
import { citizenFunction } from '../../../../lambdas/petitions/module.ts';
import { petitionStore } from '../../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { sha256 } from '../../../../lambdas/platform/hmac.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { createTable } from '../../../support/engine.ts';
import { logLines } from '../../../support/log-lines.ts';
import { CODE_KEY, setClock, setUpPetitions, TRACK, through } from '../../../support/petition-functions.ts';
import { aPetitionIn, codeOf, type Given, MONDAY, moved } from '../../../support/petitions.ts';

const RECEIPT = 'POST /v1/petitions/{code}/receipt';
const STATUS = 'POST /v1/petitions/{code}/status';
const FIRST = 'R58A-5TEW-BE5K-H98T-39EJ';
const send = through(httpHandler('petitions-citizen', citizenFunction));
const lines = logLines();

let store: ReturnType<typeof petitionStore>;
beforeAll(async () => {
  store = petitionStore(dynamoTable((await setUpPetitions(createTable)).petitions));
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(MONDAY));

const ask = (code: string, phoneEnding: unknown = '5678', route = RECEIPT) =>
  send(route, { params: { code }, body: { phoneEnding } });
const track = (code: string, receipt: string) => send(TRACK, { params: { code }, headers: { receipt } });

/** A petition with a code of its own whose phone ends in 5678. */
async function stored(name: string, given: Given = {}, change = (petition: Petition): Petition => petition) {
  const code = codeOf(name);
  const proof = phoneEndingProof(CODE_KEY, given.contactOf ?? code, '5678');
  const proofs = { code, receiptHash: sha256(FIRST), phoneEndingProof: proof };
  await store.create(change(aPetitionIn('accepted', { ...proofs, ...given })));
  return code;
}

describe('the end of the phone', () => {
  test('has another receipt made, which opens the petition beside the first one', async () => {
    const code = await stored('lost');
    const renewed = renewedReceipt(CODE_KEY, code);
    expect((await track(code, renewed)).status).toBe(404);

    const asked = await ask(code.toLowerCase(), ' 5678 ');

    expect(asked.status).toBe(202);
    expect(asked.body).toStrictEqual({
      code,
      notice: { vi: expect.stringContaining('mỗi ngày một lần'), en: expect.stringContaining('once a day') },
    });
    for (const receipt of [FIRST, renewed]) expect((await track(code, receipt)).status).toBe(200);
  });

  test('leaves neither the receipt in the table nor in the answer nor in the logs', async () => {
    const code = await stored('kept secret');
    const { body } = await ask(code);

    const secret = renewedReceipt(CODE_KEY, code);
    for (const text of [JSON.stringify(await store.find(code)), JSON.stringify(body), JSON.stringify(lines())]) {
      expect(text).not.toContain(secret);
    }
    expect((await store.find(code))?.renewals).toStrictEqual([{ at: MONDAY, receiptHash: sha256(secret) }]);
  });

  test('does not change the version that staff hold', async () => {
    const code = await stored('in hand');
    const before = await store.find(code);
    await ask(code);

    expect(await store.find(code)).toMatchObject({ version: before?.version, events: before?.events });
  });

  test('gives a part the receipt of the petition that it was split from', async () => {
    const whole = codeOf('whole of a lost one');
    const code = await stored('part of a lost one', { contactOf: whole });
    await ask(code);

    expect((await track(code, renewedReceipt(CODE_KEY, whole))).status).toBe(200);
  });

  test('works for a petition that is locked, of which the answer contains nothing', async () => {
    const code = await stored('locked', {}, (petition) => moved(petition, 'lock'));
    const { status, body } = await ask(code);

    expect(status).toBe(202);
    expect(Object.keys(body).toSorted()).toStrictEqual(['code', 'notice']);
  });
});

describe('the same answer', () => {
  test('is given whether a message is sent, was sent today, was sent too often, or is not wanted', async () => {
    const code = await stored('asked often');
    const first = (await ask(code)).body;
    const again = (await ask(code)).body;
    expect((await store.find(code))?.renewals).toHaveLength(1);

    const days = ['25', '26', '27', '28'].map((day) => `2026-11-${day}T02:00:00.000Z`);
    const later: unknown[] = [];
    for (const day of days) {
      setClock(day);
      later.push((await ask(code)).body);
    }
    expect((await store.find(code))?.renewals).toHaveLength(3);

    const stopped = await stored('stopped', { notify: 'none' });
    const { body } = await ask(stopped);
    expect((await store.find(stopped))?.renewals).toBeUndefined();
    for (const answer of [again, ...later, { ...body, code }]) expect(answer).toStrictEqual(first);
  });

  test('is given for another phone, another code, one without a phone, and one that is no code', async () => {
    const known = await stored('known');
    const older = await stored('older', { phoneEndingProof: undefined });
    const wrong = await ask(known, '5679');

    expect(wrong).toMatchObject({ status: 404, body: { code: 'petition.notFound' } });
    for (const code of [codeOf('unknown'), older, 'PAKN-2222-2222']) {
      expect((await ask(code)).body).toStrictEqual({ ...wrong.body, requestId: expect.anything() });
    }
    expect((await store.find(known))?.renewals).toBeUndefined();
  });
});

describe('digits that are tried', () => {
  test('count together with those that are tried to read the status', async () => {
    const code = await stored('tried');
    for (const ending of ['0001', '0002', '0003']) expect((await ask(code, ending)).status).toBe(404);
    for (const ending of ['0003', '0004', '0005']) expect((await ask(code, ending, STATUS)).status).toBe(404);

    expect(await ask(code)).toMatchObject({ status: 429, body: { code: 'petition.tooManyTries' } });
    expect((await ask(code, '5678', STATUS)).status).toBe(429);
    expect((await store.find(code))?.renewals).toBeUndefined();
  });

  test('are refused if they are not four', async () => {
    for (const ending of ['567', '56789', '', 5678, null]) expect((await ask(codeOf('any'), ending)).status).toBe(400);
  });
});

test('two requests at the same moment make one receipt', async () => {
  const code = await stored('at once');
  const asked = await Promise.all([ask(code), ask(code), ask(code)]);

  expect(asked.map(({ status }) => status)).toStrictEqual([202, 202, 202]);
  expect((await store.find(code))?.renewals).toHaveLength(1);
});
