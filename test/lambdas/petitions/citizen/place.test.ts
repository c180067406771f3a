import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { citizenFunction } from '../../../../lambdas/petitions/module.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { aPetitionBody } from '../../../support/bodies.ts';
import { createTable } from '../../../support/engine.ts';
import { logLines } from '../../../support/log-lines.ts';
import { SUBMIT, setClock, setUpPetitions, TRACK, through } from '../../../support/petition-functions.ts';
import { MONDAY } from '../../../support/petitions.ts';

const send = through(httpHandler('petitions-citizen', citizenFunction));
logLines();

beforeAll(async () => void (await setUpPetitions(createTable)));
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(MONDAY));

const submit = (place: object) => send(SUBMIT, { body: { ...aPetitionBody(), ...place } });

describe('where it happened', () => {
  test('is shown back: in words, as a commune, and as a point of about a metre', async () => {
    const { status, body } = await submit({
      ...{ place: 'Đầu ngõ 12', commune: '07900' },
      point: { lat: 21.32205678901, lon: 105.4021 },
    });
    const tracked = await send(TRACK, {
      params: { code: `${body['code']}` },
      headers: { receipt: `${body['receipt']}` },
    });

    expect(status).toBe(201);
    expect(tracked.body).toMatchObject({
      ...{ place: 'Đầu ngõ 12', commune: '07900' },
      point: { lat: 21.32206, lon: 105.4021 },
    });
  });

  test('is left open by most', async () => {
    expect((await submit({})).status).toBe(201);
  });

  test('is refused if it is no commune of the province', async () => {
    expect(await submit({ commune: '00004' })).toMatchObject({
      status: 422,
      body: { code: 'petition.communeUnknown' },
    });
  });

  test.each([
    ['a commune by its name', { commune: 'Việt Trì' }],
    ['a point in another part of the world', { point: { lat: 48.85, lon: 2.35 } }],
    ['half a point', { point: { lat: 21.3 } }],
    ['a point with an altitude', { point: { lat: 21.3, lon: 105.4, alt: 30 } }],
    ['a point in words', { point: '21.3, 105.4' }],
  ])('is not read as %s', async (_, place) => {
    expect((await submit(place)).status).toBe(400);
  });
});
