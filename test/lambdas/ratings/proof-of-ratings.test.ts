import { beforeEach, describe, expect, test } from 'vitest';
import { counterToken, dossierToken } from '../../../lambdas/ratings/token.ts';
import { aCounter, NOW, ratingHouse } from '../../support/rating-house.ts';
import { RATING_KEY } from '../../support/rating-key.ts';

const DOSSIER = 'H44.100-261119-0007';
const visit = { id: 'tap-1', subject: { kind: 'visit' }, agency: 'H44.100', channel: 'qr', levels: { overall: 5 } };
const dossier = { ...visit, channel: 'web', subject: { kind: 'dossier', code: DOSSIER } };
const linkOf = (given = {}) =>
  dossierToken(RATING_KEY, { agency: 'H44.100', dossier: DOSSIER, validTo: '2026-12-31', ...given });

let house: ReturnType<typeof ratingHouse>;
beforeEach(() => {
  house = ratingHouse();
});

describe('the link of a dossier', () => {
  test('proves its dossier at its agency', async () => {
    expect(await house.rate({ ...dossier, token: linkOf() })).toMatchObject({
      status: 201,
      body: { proof: 'link', proven: true, channel: 'web' },
    });
  });

  test.each([
    ['another dossier', { ...dossier, subject: { kind: 'dossier', code: 'H44.100-261119-0008' } }, linkOf()],
    ['another agency', { ...dossier, agency: 'H44.100.1' }, linkOf()],
    ['a visit', { ...visit }, linkOf()],
    ['the day after its last', dossier, linkOf({ validTo: '2026-11-20' })],
    ['a day that somebody changed', dossier, linkOf({ validTo: '2026-11-20' }).replace('261120', '271120')],
    [
      'another key',
      dossier,
      dossierToken('e5'.repeat(32), { agency: 'H44.100', dossier: DOSSIER, validTo: '2026-12-31' }),
    ],
  ])('proves nothing for %s', async (_, body, token) => {
    expect(await house.rate({ ...body, token })).toMatchObject({ refused: 'rating.tokenInvalid' });
    expect(house.tables.ratings.all()).toEqual([]);
  });

  test('proves its dossier to the end of its last day', async () => {
    const token = linkOf({ validTo: '2026-11-21' });

    expect(await house.rate({ ...dossier, token }, '203.113.1.1', '2026-11-21T16:59:59.999Z')).toMatchObject({
      status: 201,
    });
    const another = { ...dossier, id: 'tap-2', token };
    expect(await house.rate(another, '203.113.1.1', '2026-11-21T17:00:00.000Z')).toMatchObject({
      refused: 'rating.tokenInvalid',
    });
  });

  test('is good for one rating', async () => {
    await house.rate({ ...dossier, token: linkOf() });

    expect(await house.rate({ ...dossier, id: 'tap-2', token: linkOf() })).toMatchObject({
      refused: 'rating.alreadyGiven',
    });
  });
});

describe('the QR code of a counter', () => {
  const token = counterToken(RATING_KEY, aCounter());

  test('proves a rating of its agency', async () => {
    await house.deps.counters.put(aCounter());

    expect(await house.rate({ ...visit, token })).toMatchObject({
      status: 201,
      body: { proof: 'counter', proven: true },
    });
    expect(await house.rate({ ...visit, id: 'tap-2', agency: 'H44.104', token })).toMatchObject({
      refused: 'rating.tokenInvalid',
    });
  });

  test.each([
    ['a counter that is not registered', undefined, token],
    ['an earlier generation', aCounter({ generation: 2 }), token],
    ['a counter that is switched off', aCounter({ active: false }), token],
    ['another generation than it says', aCounter({ generation: 2 }), token.replace('~1~', '~2~')],
  ])('proves nothing of %s', async (_, counter, shown) => {
    if (counter !== undefined) await house.deps.counters.put(counter);

    expect(await house.rate({ ...visit, token: shown })).toMatchObject({ refused: 'rating.tokenInvalid' });
  });

  test('accepts as many ratings an hour as its counter has, from wherever they come', async () => {
    await house.deps.counters.put(aCounter({ hourlyLimit: 3 }));
    const rate = (n: number, now = NOW) => house.rate({ ...visit, id: `tap-${n}`, token }, `203.113.1.${n}`, now);

    for (const n of [1, 2, 3, 3]) expect(await rate(n)).toHaveProperty('status');
    expect(await rate(4)).toMatchObject({ refused: 'rating.tooMany', detail: { retryAfterSeconds: 2_670 } });
    expect(await rate(4, '2026-11-21T09:00:00.000Z')).toMatchObject({ status: 201 });
  });
});

describe('without proof', () => {
  test('one address rates an agency thirty times a day, and retries do not count', async () => {
    const rate = (n: number, address = '203.113.1.1', given = {}) =>
      house.rate({ ...visit, id: `tap-${n}`, ...given }, address);
    const answers = [];
    for (let n = 0; n < 300; n += 1) answers.push(await rate(n));

    expect(answers.filter((answer) => 'status' in answer)).toHaveLength(30);
    expect(answers.at(-1)).toMatchObject({ refused: 'rating.tooMany', detail: { retryAfterSeconds: 31_470 } });
    expect(await rate(7)).toMatchObject({ status: 200 });
    expect(await rate(999, '203.113.1.2')).toMatchObject({ status: 201 });
    expect(await rate(998, '203.113.1.1', { agency: 'H44.104' })).toMatchObject({ status: 201 });
    expect(house.tables.ratings.all().every(({ proof }) => proof === 'none')).toBe(true);
  });

  test('no address is at rest, and what is ends an hour after the day', async () => {
    await house.rate(visit, '203.113.99.98');

    expect(JSON.stringify([house.tables.ratings.all(), house.tables.limits.all()])).not.toContain('203.113');
    const [{ expiresAt } = {}] = house.tables.limits.all();
    expect(expiresAt).toBe(Date.parse('2026-11-21T18:00:00.000Z') / 1_000);
  });
});

describe('a stronger proof', () => {
  const codes = Array.from({ length: 20 }, (_, n) => `H44.100-261119-00${10 + n}`);
  const of = (code: string) => ({ ...dossier, subject: { kind: 'dossier', code } });

  test('gives twenty dossiers back that a stranger used up', async () => {
    for (const code of codes) await house.rate({ ...of(code), id: `stranger-${code}`, levels: { overall: 1 } });

    for (const code of codes) {
      const token = linkOf({ dossier: code });
      expect(await house.rate({ ...of(code), id: `holder-${code}`, token })).toMatchObject({ status: 201 });
      expect(await house.deps.ratings.find(`dossier#${code}`)).toMatchObject({
        ...{ id: `holder-${code}`, levels: { overall: 5 }, proof: 'link', version: 2, replacements: 1 },
        replaced: [{ proof: 'none', version: 1, channel: 'web' }],
      });
    }
  });

  test('is not replaced by a weaker or an equal one', async () => {
    await house.deps.counters.put(aCounter());
    const byCounter = { token: counterToken(RATING_KEY, aCounter()), channel: 'qr' };
    await house.rate({ ...dossier, ...byCounter, id: 'counter-1' });

    for (const given of [{ id: 'stranger' }, { ...byCounter, id: 'counter-2' }]) {
      expect(await house.rate({ ...dossier, ...given })).toMatchObject({ refused: 'rating.alreadyGiven' });
    }
    expect(await house.rate({ ...dossier, id: 'holder', token: linkOf() })).toMatchObject({ status: 201 });
    expect(await house.deps.ratings.find(`dossier#${DOSSIER}`)).toMatchObject({
      id: 'holder',
      proof: 'link',
      version: 2,
    });
  });

  test('for the same rating, sent again, is recorded; sent once more without it, it stays', async () => {
    await house.rate(dossier);

    expect(await house.rate({ ...dossier, token: linkOf() })).toMatchObject({ status: 201, body: { proof: 'link' } });
    expect(await house.rate(dossier)).toMatchObject({ status: 200, body: { proof: 'link' } });
  });

  test('of two at the same time one is given, and the stranger after it is refused', async () => {
    const rates = ['a', 'b', 'c'].map((id) => house.rate({ ...dossier, id, ...(id === 'b' && { token: linkOf() }) }));
    const answers = await Promise.all(rates);

    expect(await house.deps.ratings.find(`dossier#${DOSSIER}`)).toMatchObject({ id: 'b', proof: 'link' });
    expect(answers.filter((answer) => 'refused' in answer).length).toBeGreaterThanOrEqual(1);
  });
});

describe('the code of a dossier', () => {
  test.each([
    ['H44.100-261119-0007', 'H44.100'],
    ['H44.100-261119-0007', 'H44'],
    ['H44.100-261119-0007', 'H44.100.1'],
    ['000.00.100.H44-261119-0007', 'H44.100'],
    ['H44.100.9-261119-0007', 'H44.100'],
  ])('%s may be rated of %s', async (code, agency) => {
    expect(await house.rate({ ...dossier, subject: { kind: 'dossier', code }, agency })).toMatchObject({ status: 201 });
  });

  test.each([
    ['H44.100-261119-0007', 'H44.07', 'rating.dossierElsewhere'],
    ['H44.100-261119-0007', 'H44.104', 'rating.dossierElsewhere'],
    ['H44.10-261119-0007', 'H44.100', 'rating.dossierElsewhere'],
    ['H56.14-261119-0007', 'H44', 'rating.dossierElsewhere'],
    ['H44.100-261122-0007', 'H44.100', 'rating.dossierDate'],
    ['H44.100-300101-0007', 'H44.100', 'rating.dossierDate'],
    ['H44.100-261301-0007', 'H44.100', 'rating.dossierDate'],
  ])('%s may not be rated of %s: %s', async (code, agency, refused) => {
    expect(await house.rate({ ...dossier, subject: { kind: 'dossier', code }, agency })).toMatchObject({ refused });
  });
});

test('600 ratings of September change nothing: the past needs a signature', async () => {
  for (let n = 0; n < 600; n += 1) {
    const body = { ...visit, id: `past-${n}`, at: '2026-09-15T02:00:00.000Z', levels: { overall: 1 } };
    expect(await house.rate(body, `10.0.${n % 7}.${n % 250}`)).toMatchObject({ refused: 'rating.tooOld' });
  }
  expect(house.tables.ratings.all()).toEqual([]);
});

test('a repeated request gets its rating also when its time is long past', async () => {
  const body = { ...visit, at: '2026-11-21T08:10:00.000Z' };
  await house.rate(body);

  expect(await house.rate(body, '203.113.1.1', '2026-11-25T08:00:00.000Z')).toMatchObject({ status: 200 });
});
