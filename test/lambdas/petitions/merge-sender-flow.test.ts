import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { createTable } from '../../support/engine.ts';
import { staffClaims } from '../../support/http-event.ts';
import { petitionFlow } from '../../support/petition-flow.ts';
import { setClock, setUpPetitions } from '../../support/petition-functions.ts';
import { ANSWER, MONDAY, NEXT_TUESDAY, RECEIVED_AT, THURSDAY } from '../../support/petitions.ts';

const { act, check, sent } = petitionFlow();

let petitions: PetitionStore;
beforeAll(async () => {
  petitions = petitionStore(dynamoTable((await setUpPetitions(createTable)).petitions));
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(RECEIVED_AT));

const reason = 'Cống trước nhà tôi vẫn tắc.';
const leader = staffClaims('leader', 'H44');

/** Two petitions, merged on Monday. */
async function pair(given: object = {}) {
  const leading = await sent();
  const duplicate = await sent(given);
  setClock(MONDAY);
  const merging = { version: 1, into: leading.code, reason: 'Cùng một cống.' };
  expect(await act('merge', duplicate.code, merging, leader)).toMatchObject({ status: 200 });
  return { leading, duplicate };
}

/** Answered on Thursday. */
async function answeredPair(given: object = {}) {
  const both = await pair(given);
  setClock(THURSDAY);
  await act('accept', both.leading.code, { version: 1 });
  expect(await act('answer', both.leading.code, { version: 2, text: ANSWER })).toMatchObject({ status: 200 });
  return both;
}

describe('the sender of a duplicate', () => {
  test('rates the shared answer, beside the leading sender, and changes the rating', async () => {
    const { leading, duplicate } = await answeredPair();

    expect(await duplicate.acts('rating', { level: 2 })).toMatchObject({
      status: 201,
      body: { code: duplicate.code, answer: 1, level: 2, version: 1 },
    });
    expect(await leading.acts('rating', { level: 5 })).toMatchObject({ status: 201, body: { version: 1 } });
    expect(await duplicate.acts('rating', { level: 3 })).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await duplicate.acts('rating', { level: 3 })).toMatchObject({ status: 200, body: { version: 2 } });

    expect(await duplicate.track()).toMatchObject({ rating: { level: 3 }, actions: ['reopen', 'rating'] });
    expect((await leading.track())['rating']).toMatchObject({ level: 5 });
    expect((await duplicate.acts('rating', { level: 3 })).body).not.toHaveProperty('of');
  });

  test('reopens it for themselves only; the agency answers again, and then an appeal goes to the agency above', async () => {
    const { leading, duplicate } = await answeredPair();

    const reopened = await duplicate.acts('reopen', { reason });
    expect(reopened).toMatchObject({ status: 200, body: { status: 'processing', dueOn: '2026-12-17' } });
    expect(await duplicate.acts('reopen', { reason })).toMatchObject({ status: 200 });
    expect(await leading.track()).toMatchObject({ status: 'answered', actions: ['reopen', 'rating'] });
    expect((await petitions.find(leading.code))?.duplicates).toStrictEqual([]);

    setClock(NEXT_TUESDAY);
    await act('answer', duplicate.code, { version: 3, text: 'Đã nạo vét lại toàn tuyến.' });
    expect(await duplicate.track()).toMatchObject({
      status: 'answered',
      answer: { number: 2, text: 'Đã nạo vét lại toàn tuyến.' },
      actions: ['appeal', 'rating'],
    });
    expect(await duplicate.acts('appeal', { reason })).toMatchObject({
      status: 200,
      body: { status: 'submitted', agency: 'H44' },
    });
  });

  test('reopens at the agency that answered, where another one had merged it', async () => {
    const { duplicate } = await answeredPair({ agency: 'H44.104' });

    expect(await duplicate.acts('reopen', { reason })).toMatchObject({
      status: 200,
      body: { agency: 'H44.100', timeline: [{}, {}, { event: 'reopened', to: 'H44.100' }] },
    });
    expect(await petitions.find(duplicate.code)).toMatchObject({
      custody: [{ agency: 'H44.104', until: MONDAY }],
    });
  });

  test('withdraws it until it is answered', async () => {
    const { leading, duplicate } = await pair();
    expect(await duplicate.acts('withdraw')).toMatchObject({ status: 200, body: { status: 'withdrawn', actions: [] } });
    expect((await petitions.find(leading.code))?.duplicates).toStrictEqual([]);
    expect(await leading.track()).toMatchObject({ status: 'submitted' });

    const later = await answeredPair();
    expect(await later.duplicate.acts('withdraw')).toMatchObject({
      status: 409,
      body: { code: 'petition.illegalMove', allowed: ['reopen', 'rating'] },
    });
  });

  test('cannot rate or reopen before there is an answer, and cannot reopen twice', async () => {
    const { duplicate } = await pair();

    for (const [name, body] of [
      ['rating', { level: 1 }],
      ['reopen', { reason }],
    ] as const) {
      expect(await duplicate.acts(name, body)).toMatchObject({ status: 409, body: { code: 'petition.illegalMove' } });
    }
    const other = await answeredPair();
    await other.duplicate.acts('reopen', { reason });
    expect(await other.duplicate.acts('reopen', { reason: 'Lần nữa.' })).toMatchObject({
      status: 409,
      body: { code: 'petition.reopenedBefore' },
    });
  });

  test('and the leading sender may reopen at the same moment, each one once', async () => {
    const { leading, duplicate } = await answeredPair();

    const acts = await Promise.all([
      duplicate.acts('reopen', { reason }),
      duplicate.acts('rating', { level: 1 }),
      leading.acts('reopen', { reason }),
    ]);

    expect(acts.map(({ status }) => status)).not.toContain(500);
    const [own, first] = [await petitions.find(duplicate.code), await petitions.find(leading.code)];
    expect([own?.status, first?.status]).toContain('processing');
    for (const petition of [own, first]) {
      expect(petition?.events.filter(({ event }) => event === 'reopened').length).toBeLessThanOrEqual(1);
    }
  });

  test('is looked at by the job no more once it goes on by itself', async () => {
    const { duplicate } = await answeredPair();
    await duplicate.acts('reopen', { reason });
    setClock(NEXT_TUESDAY);

    await check();

    expect(await petitions.find(duplicate.code)).toMatchObject({ status: 'processing', version: 3 });
  });
});
