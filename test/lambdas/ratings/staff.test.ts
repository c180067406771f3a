import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { directoryStore } from '../../../lambdas/directory/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { CounterAnswer, RatingLinks } from '../../../lambdas/ratings/answers.ts';
import { staffFunction } from '../../../lambdas/ratings/module.ts';
import { counterToken, validDossierToken } from '../../../lambdas/ratings/token.ts';
import { phuTho } from '../../support/agencies.ts';
import { createTable } from '../../support/engine.ts';
import { staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { setClock, through } from '../../support/petition-functions.ts';
import { aCounter, NOW } from '../../support/rating-house.ts';
import { RATING_KEY } from '../../support/rating-key.ts';

const ask = through(httpHandler('ratings-staff', staffFunction));
const officer = staffClaims('officer', 'H44.100');
const lines = logLines();

beforeAll(async () => {
  const table = await createTable('directory');
  vi.stubEnv('DIRECTORY_TABLE', table);
  vi.stubEnv('COUNTERS_TABLE', await createTable('counters'));
  vi.stubEnv('RATING_KEY', RATING_KEY);
  vi.stubEnv('ROOT_AGENCY', 'H44');
  vi.useFakeTimers({ toFake: ['Date'] });
  setClock(NOW);
  for (const agency of phuTho) await directoryStore(dynamoTable(table), 'H44').putAgency(agency);
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const COUNTER = 'PUT /v1/staff/agencies/{code}/counters/{counter}';
const put = (counter: string, body: object = {}, claims = officer, code = 'H44.100') =>
  ask(COUNTER, { params: { code, counter }, body: { name: 'Quầy số 1', ...body }, claims });
const issue = (body: object, claims = officer) => ask('POST /v1/staff/ratingLinks', { body, claims });

describe('a counter', () => {
  test('gets a token and the page that its QR code opens', async () => {
    const { status, body } = await put('quay-1');
    const token = counterToken(RATING_KEY, aCounter());

    expect(status).toBe(200);
    expect(CounterAnswer().parse(body)).toStrictEqual(body);
    expect(body).toMatchObject({
      ...aCounter(),
      token,
      path: `/vi/danh-gia?agency=H44.100&from=qr&token=${token}`,
    });
    expect(JSON.stringify(lines())).not.toContain(token);
  });

  test('keeps its generation unless a higher one is asked for, and never goes back', async () => {
    const { body: second } = await put('quay-2', { generation: 2 });
    expect((await put('quay-2', { hourlyLimit: 10 })).body).toMatchObject({ generation: 2, token: second['token'] });

    expect(await put('quay-2', { generation: 1 })).toMatchObject({
      status: 409,
      body: { code: 'counter.generationPast' },
    });
  });

  test.each([
    ['an officer of the agency', officer, 200],
    ['the head of the agency above', staffClaims('head', 'H44'), 200],
    ['an administrator above', staffClaims('admin', 'H44'), 200],
    ['an officer above', staffClaims('officer', 'H44'), 404],
    ['an auditor', staffClaims('auditor', 'H44.100'), 404],
    ['an officer of a neighbour', staffClaims('officer', 'H44.104'), 404],
    ['an administrator below', staffClaims('admin', 'H44.100.1'), 404],
    ['nobody’s officer', staffClaims('officer', ''), 404],
  ])('by %s', async (_, claims, status) => {
    expect((await put('quay-3', {}, claims)).status).toBe(status);
    expect((await issue({ agency: 'H44.100', dossiers: ['H44.100-261119-0007'] }, claims)).status).toBe(status);
  });

  test('of an agency that is not in the directory does not exist', async () => {
    expect(await put('quay-1', {}, staffClaims('admin', 'H44'), 'H44.999')).toMatchObject({
      status: 404,
      body: { code: 'counter.agencyUnknown' },
    });
  });
});

describe('links of dossiers', () => {
  test('prove each its own dossier until the last day', async () => {
    const dossiers = ['H44.100-261119-0007', 'H44.100.1-261119-0008'];
    const { status, body } = await issue({ agency: 'H44.100', dossiers, validDays: 10 });

    expect(status).toBe(200);
    const { items, validTo } = RatingLinks().parse(body);
    expect(validTo).toBe('2026-12-01');
    expect(items.map(({ dossier }) => dossier)).toEqual(dossiers);
    for (const { dossier, token } of items) {
      const own = dossiers.map((code) => validDossierToken(RATING_KEY, token, { agency: 'H44.100', dossier: code }));
      expect(own.map((day) => day !== undefined)).toEqual(dossiers.map((code) => code === dossier));
    }
    expect(items[0]?.path).toContain('/vi/danh-gia?agency=H44.100&dossier=H44.100-261119-0007&token=d~261201~');
  });

  test.each(['H44.100-301101-0007', 'H44.100-269999-0007'])(
    'are not issued for %s, which no day has',
    async (dossier) => {
      expect(await issue({ agency: 'H44.100', dossiers: [dossier] })).toMatchObject({
        status: 422,
        body: { code: 'rating.dossierDate', detail: expect.stringContaining(dossier) },
      });
    },
  );

  test('are not issued for dossiers of others', async () => {
    expect(await issue({ agency: 'H44.100', dossiers: ['H44.100-261119-0007', 'H44.104-261119-0007'] })).toMatchObject({
      status: 422,
      body: { code: 'rating.dossierElsewhere', detail: expect.stringContaining('H44.104-261119-0007') },
    });
  });
});
