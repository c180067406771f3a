import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { phoneEndingProof } from '../../../../lambdas/petitions/claim.ts';
import { citizenFunction } from '../../../../lambdas/petitions/module.ts';
import { petitionStore } from '../../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { aPetitionBody } from '../../../support/bodies.ts';
import { createTable } from '../../../support/engine.ts';
import { logLines } from '../../../support/log-lines.ts';
import { CODE_KEY, SUBMIT, setClock, setUpPetitions, through } from '../../../support/petition-functions.ts';
import { aPetition, aPetitionIn, codeOf, MONDAY } from '../../../support/petitions.ts';

const STATUS = 'POST /v1/petitions/{code}/status';
const send = through(httpHandler('petitions-citizen', citizenFunction));
logLines();

let store: ReturnType<typeof petitionStore>;
beforeAll(async () => {
  store = petitionStore(dynamoTable((await setUpPetitions(createTable)).petitions));
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(MONDAY));

const ask = (code: string, phoneEnding: unknown) => send(STATUS, { params: { code }, body: { phoneEnding } });

describe('the end of the phone', () => {
  test('shows how far a petition is, and nothing that was written', async () => {
    const { body } = await send(SUBMIT, { body: aPetitionBody() });
    const asked = await ask(`${body['code']}`.toLowerCase(), ' 5678 ');

    expect(asked.status).toBe(200);
    expect(asked.body).toMatchObject({ code: body['code'], status: 'submitted', dueOn: body['dueOn'] });
    expect(Object.keys(asked.body).sort()).toStrictEqual(
      ['agency', 'code', 'dueOn', 'label', 'receivedAt', 'status', 'workingDaysLeft'].sort(),
    );
  });

  test('opens a part that was split off, which is bound to the code of the first petition', async () => {
    const [whole, code] = [codeOf('whole'), codeOf('part')];
    const phoneProof = phoneEndingProof(CODE_KEY, whole, '5678');
    await store.create({ ...aPetition({ code }), contactOf: whole, phoneEndingProof: phoneProof });

    expect((await ask(code, '5678')).status).toBe(200);
  });

  test('is not accepted as anything but four digits', async () => {
    for (const ending of ['567', '56789', '٥٦٧٨', 'abcd', '', 5678, null, undefined]) {
      expect((await ask(codeOf('any'), ending)).status).toBe(400);
    }
  });
});

describe('the same answer', () => {
  const refusal = async (code: string, ending: string) => {
    const { status, body } = await ask(code, ending);
    const { requestId: _, ...rest } = body;
    return { status, ...rest };
  };

  test('is given for another phone, another code, one without a phone, and one that is no code', async () => {
    const [known, older] = [codeOf('known'), codeOf('older')];
    await store.create({
      ...aPetitionIn('accepted', { code: known }),
      phoneEndingProof: phoneEndingProof(CODE_KEY, known, '5678'),
    });
    await store.create(aPetitionIn('accepted', { code: older }));

    const wrong = await refusal(known, '5679');
    expect(wrong).toMatchObject({ status: 404, code: 'petition.notFound' });
    expect(await refusal(codeOf('unknown'), '5678')).toStrictEqual(wrong);
    expect(await refusal(older, '5678')).toStrictEqual(wrong);
    expect(await refusal('PAKN-2222-2222', '5678')).toStrictEqual(wrong);
  });

  test('is given after five different phones of a day, also for the right one, until the next day', async () => {
    for (const [name, exists] of [
      ['tried', true],
      ['tried but unknown', false],
    ] as const) {
      const code = codeOf(name);
      if (exists) {
        const proof = phoneEndingProof(CODE_KEY, code, '5678');
        await store.create({ ...aPetitionIn('accepted', { code }), phoneEndingProof: proof });
      }
      for (const ending of ['0001', '0002', '0003', '0004', '0005', '0005']) {
        expect((await refusal(code, ending)).status).toBe(404);
      }
      expect(await refusal(code, '5678')).toMatchObject({ status: 429, code: 'petition.tooManyTries' });

      setClock('2026-11-24T17:30:00.000Z');
      expect((await ask(code, '5678')).status).toBe(exists ? 200 : 404);
      setClock(MONDAY);
    }
  });

  test('the right digits may be asked for as often as wished', async () => {
    const code = codeOf('asked often');
    const proof = phoneEndingProof(CODE_KEY, code, '5678');
    await store.create({ ...aPetitionIn('accepted', { code }), phoneEndingProof: proof });

    for (let asked = 0; asked < 7; asked += 1) expect((await ask(code, '5678')).status).toBe(200);
  });
});
