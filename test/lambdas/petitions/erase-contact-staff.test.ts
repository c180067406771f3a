import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { contactFunction } from '../../../lambdas/petitions/module.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { createTable } from '../../support/engine.ts';
import { staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { mockClient } from '../../support/mock-client.ts';
import { petitionFlow } from '../../support/petition-flow.ts';
import { OPEN_CONTACT, setClock, setUpPetitions, through } from '../../support/petition-functions.ts';
import { RECEIVED_AT } from '../../support/petitions.ts';

const { act, sent } = petitionFlow();
const contact = through(httpHandler('petitions-contact', contactFunction));
const kms = mockClient(KMSClient);
logLines();

let petitions: PetitionStore;
beforeAll(async () => {
  petitions = petitionStore(dynamoTable((await setUpPetitions(createTable)).petitions));
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => {
  kms.reset();
  setClock(RECEIVED_AT);
});

const head = staffClaims('head', 'H44.100');
const REASON = 'Người gửi đề nghị xóa, văn bản đến số 12.';
const stored = async (code: string) => {
  const petition = await petitions.find(code);
  if (petition === undefined) throw new Error(`Expected ${code}`);
  return petition;
};
const erase = (code: string, given: object = {}, claims = head) =>
  act('eraseContact', code, { version: 1, reason: REASON, ...given }, claims);

describe('a head who erases it at the request of the sender', () => {
  test('gives a reason that stays in the history, which the sender does not read', async () => {
    const { code, track } = await sent();

    const answer = await erase(code);

    expect(answer).toMatchObject({
      status: 200,
      body: { version: 1, contactErased: { at: RECEIVED_AT, by: 'agency' } },
    });
    expect((await stored(code)).events.at(-1)).toMatchObject({
      ...{ event: 'contactErased', note: REASON, agency: 'H44.100' },
      by: { id: head['sub'] },
    });
    expect(JSON.stringify(await track())).not.toContain(REASON);
    expect((await track())['contactErasedAt']).toBe(RECEIVED_AT);
  });

  test('leaves nothing to open: opening is refused and decrypts nothing', async () => {
    const { code } = await sent();
    await erase(code);

    const opened = await contact(OPEN_CONTACT, {
      params: { code },
      claims: head,
      body: { reason: 'Hẹn gặp người dân' },
    });

    expect(opened).toMatchObject({ status: 409, body: { code: 'petition.contactErased' } });
    expect(kms.commandCalls(DecryptCommand)).toHaveLength(0);
    expect((await stored(code)).events.map(({ event }) => event)).toEqual(['submitted', 'contactErased']);
  });

  test.each([
    ['an officer', 'officer', 'H44.100', 403, 'caller.forbidden'],
    ['an auditor', 'auditor', 'H44.100', 403, 'caller.forbidden'],
    ['the head of another agency', 'head', 'H44.104', 404, 'petition.notFound'],
    ['an administrator', 'admin', 'H44', 404, 'petition.notFound'],
  ] as const)('is not %s', async (_, role, agency, status, refused) => {
    const { code } = await sent();

    expect(await erase(code, {}, staffClaims(role, agency))).toMatchObject({ status, body: { code: refused } });
    expect((await stored(code)).sealedContact).toBeDefined();
  });

  test.each([
    ['about conduct', { matter: 'conduct' }],
    ['of a sender who stays unknown', { hideIdentity: true }],
  ])('of a petition %s is above the agency in charge', async (_, given) => {
    const { code } = await sent(given);

    expect(await erase(code)).toMatchObject({ status: 403, body: { code: 'petition.eraseAbove' } });
    expect(await erase(code, {}, staffClaims('head', 'H44'))).toMatchObject({ status: 200 });
  });

  test.each([
    ['no reason', { reason: '' }, 400],
    ['the version of before', { version: 7 }, 409],
  ])('is refused with %s', async (_, given, status) => {
    const { code } = await sent();

    expect(await erase(code, given)).toMatchObject({ status });
    expect((await stored(code)).sealedContact).toBeDefined();
  });
});
