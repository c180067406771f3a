import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findForPhone } from '../../../lambdas/petitions/citizen-access.ts';
import { contactFunction } from '../../../lambdas/petitions/module.ts';
import { wireAct } from '../../../lambdas/petitions/staff/act.ts';
import { splitOffPart } from '../../../lambdas/petitions/staff/triage/split.ts';
import { checkShards, type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { aPetitionBody } from '../../support/bodies.ts';
import { createTable } from '../../support/engine.ts';
import { staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { mockClient } from '../../support/mock-client.ts';
import { petitionFlow } from '../../support/petition-flow.ts';
import {
  actRoute,
  byKey,
  CODE_KEY,
  OPEN_CONTACT,
  officerOf,
  SUBMIT,
  setClock,
  setUpPetitions,
  TRACK,
  through,
  unwrap,
} from '../../support/petition-functions.ts';
import { aCaller, codeOf, MONDAY, RECEIVED_AT, THURSDAY } from '../../support/petitions.ts';

const { ask, check, send, ward } = petitionFlow();
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
  setClock(RECEIVED_AT);
  kms.on(DecryptCommand).callsFake(({ CiphertextBlob }) => ({ Plaintext: unwrap(CiphertextBlob) }));
});

const body = {
  version: 1,
  agency: 'H44.104',
  content: 'Đèn đường ở ngõ 7 không sáng đã một tuần.',
  reason: 'Phần về đèn đường thuộc địa bàn phường khác.',
};
const split = (code: string, given: object = {}, headers: Record<string, string> = {}, claims = ward) =>
  send(actRoute('split'), { params: { code }, claims, headers, body: { ...body, ...given } });

async function sent() {
  const content = `Cống ở ngõ ${Math.random()} bị tắc, đèn ở ngõ 7 không sáng.`;
  const headers = byKey(`split ${Math.random()}`);
  const answer = await ask(SUBMIT, { headers, body: aPetitionBody({ agency: 'H44.100', content }) });
  setClock(MONDAY);
  return { code: `${answer.body['code']}`, receipt: `${answer.body['receipt']}` };
}
/** The code of a part that no petition lists. */
async function hiddenPart(of: string): Promise<string> {
  for (const shard of checkShards) {
    for (const { code } of (await petitions.unlisted(shard, '2027-01-01T00:00:00.000Z', 100)).due) {
      if ((await petitions.find(code))?.splitFrom === of) return code;
    }
  }
  throw new Error('no part');
}
const partOf = async (code: string) => (await petitions.find(code))?.parts?.[0]?.code ?? '';

test('a part is a petition of the other agency, which the same receipt and phone open', async () => {
  const { code, receipt } = await sent();

  expect(await split(code)).toMatchObject({ status: 201, body: { version: 2, parts: [{ agency: 'H44.104' }] } });

  const part = await partOf(code);
  const track = (of: string, secret = receipt) => ask(TRACK, { params: { code: of }, headers: { receipt: secret } });
  expect(await track(part)).toMatchObject({
    status: 200,
    body: { status: 'submitted', agency: 'H44.104', content: body.content, splitFrom: code, dueOn: '2026-12-15' },
  });
  expect(await track(code)).toMatchObject({ body: { parts: [{ code: part, agency: 'H44.104' }] } });
  expect(await track(part, 'ABCD-EFGH-JKMN-PQRS-TUVW')).toMatchObject({ status: 404 });
  const lookup = { code: part, phone: '+84912345678', secret: CODE_KEY };
  expect((await findForPhone(petitions, lookup))?.code).toBe(part);
  expect(await findForPhone(petitions, { ...lookup, phone: '+84957654321' })).toBeUndefined();

  const opened = await contact(OPEN_CONTACT, {
    ...{ params: { code: part }, claims: officerOf('H44.104') },
    body: { reason: 'Hẹn khảo sát' },
  });
  expect(opened).toMatchObject({ status: 200, body: { code: part, contact: { phone: '+84912345678' } } });
  expect(await send(actRoute('accept'), { params: { code: part }, claims: ward, body: { version: 1 } })).toMatchObject({
    status: 404,
  });
});

test('the same key is the same part, also when the petition has moved on; another text under it is refused', async () => {
  const { code } = await sent();
  const key = byKey('one part');

  const first = await split(code, {}, key);
  const again = await split(code, {}, key);
  const other = await split(code, { content: 'Một nội dung khác hẳn.', version: 2 }, key);

  expect([first.status, again.status]).toStrictEqual([201, 200]);
  expect(again.body).toStrictEqual(first.body);
  expect(other).toMatchObject({ status: 409, body: { code: 'idempotency.mismatch' } });
  expect((await petitions.find(code))?.parts).toHaveLength(1);
});

test('without a key the same text is one part, also twice at once', async () => {
  const { code } = await sent();

  const answers = await Promise.all([split(code), split(code)]);

  expect(answers.map(({ status }) => status).toSorted()).toStrictEqual([200, 201]);
  expect((await petitions.find(code))?.parts).toHaveLength(1);
});

test('a part that a crash left unlisted is listed by the retry, whatever has happened to the petition', async () => {
  const { code } = await sent();
  await split(code);
  const listed = await petitions.find(code);
  if (listed === undefined) throw new Error('not found');
  const { parts: _, ...unlisted } = listed;
  await petitions.save(unlisted, listed);
  setClock(THURSDAY);
  await send(actRoute('accept'), { params: { code }, claims: ward, body: { version: 2 } });

  expect(await split(code)).toMatchObject({
    status: 200,
    body: { status: 'accepted', parts: [{ agency: 'H44.104' }] },
  });
});

describe('a part whose request crashed before the petition listed it, and that nobody sends again', () => {
  /** The request, which crashes at its second write. */
  async function crashed() {
    const { code, receipt } = await sent();
    const save = () => Promise.reject(new Error('crashed'));
    const deps = { ...wireAct(), petitions: { ...petitions, save } };
    await expect(
      splitOffPart.invokeWith(deps, { params: { code }, body }, { now: MONDAY, caller: aCaller() }),
    ).rejects.toThrow('crashed');
    expect((await petitions.find(code))?.parts).toBeUndefined();
    return { code, receipt };
  }
  const AFTER_A_WHILE = '2026-11-23T02:16:00.000Z';

  test('is listed by the job, with who split it off and why, and then is not looked at again', async () => {
    const { code, receipt } = await crashed();
    expect(await check()).toMatchObject({ listed: 0 });

    setClock(AFTER_A_WHILE);
    expect(await check()).toMatchObject({ listed: 1, failed: 0 });
    expect(await check()).toMatchObject({ listed: 0, failed: 0 });

    const part = await partOf(code);
    expect(await petitions.find(part)).toMatchObject({ splitFrom: code, version: 1 });
    expect((await petitions.find(part))?.listAt).toBeUndefined();
    const whole = await petitions.find(code);
    expect(whole).toMatchObject({ version: 2, parts: [{ code: part, agency: 'H44.104' }] });
    expect(whole?.events.at(-1)).toMatchObject({
      ...{ event: 'split', to: 'H44.104', note: body.reason, agency: 'H44.100', at: AFTER_A_WHILE },
    });
    expect(await ask(TRACK, { params: { code }, headers: { receipt } })).toMatchObject({
      body: { parts: [{ code: part, agency: 'H44.104' }] },
    });
  });

  test('is listed although both went on meanwhile, also where the part was passed on', async () => {
    const { code } = await crashed();
    await send(actRoute('accept'), { params: { code }, claims: ward, body: { version: 1 } });
    const part = await hiddenPart(code);
    const claims = officerOf('H44.104');
    await send(actRoute('forward'), {
      ...{ params: { code: part }, claims },
      body: { version: 1, agency: 'H44.07', reason: 'Thuộc địa bàn phường khác.' },
    });
    setClock(AFTER_A_WHILE);

    await check();

    expect((await petitions.find(code))?.parts).toMatchObject([{ code: part, agency: 'H44.104' }]);
    expect(await petitions.find(part)).toMatchObject({ agency: 'H44.07' });
  });

  test('is listed once if the retry comes at last, after the job', async () => {
    const { code } = await crashed();
    setClock(AFTER_A_WHILE);
    await check();

    expect(await split(code)).toMatchObject({ status: 200, body: { parts: [{ agency: 'H44.104' }] } });
    expect((await petitions.find(code))?.parts).toHaveLength(1);
  });

  test('is a failure that others do not wait for, if its petition does not exist', async () => {
    const { code } = await crashed();
    const part = await petitions.find(await hiddenPart(code));
    if (part === undefined) throw new Error('not found');
    await petitions.save({ ...part, splitFrom: codeOf('nowhere') }, part);
    setClock(AFTER_A_WHILE);

    await expect(check()).rejects.toThrow('Checking 1 petitions failed');
    const again = await petitions.find(part.code);
    if (again === undefined) throw new Error('not found');
    await petitions.save({ ...again, listAt: undefined }, again);
  });
});

test.each([
  ['an old version', { version: 7 }, 409, 'petition.versionConflict'],
  ['an unknown agency', { agency: 'H44.999' }, 422, 'petition.agencyUnknown'],
  ['the same agency', { agency: 'H44.100' }, 422, 'petition.sameAgency'],
])('with %s nothing is split off', async (_, given, status, refused) => {
  const { code } = await sent();

  expect(await split(code, given)).toMatchObject({ status, body: { code: refused } });
  expect((await petitions.find(code))?.parts).toBeUndefined();
});

test('only those who may act on the petition split it', async () => {
  const { code } = await sent();

  expect(await split(code, {}, {}, officerOf('H44.104'))).toMatchObject({ status: 404 });
  expect(await split(code, {}, {}, staffClaims('auditor', 'H44.100'))).toMatchObject({ status: 403 });
});
