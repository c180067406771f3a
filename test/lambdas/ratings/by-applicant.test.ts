import { beforeEach, describe, expect, test } from 'vitest';
import { foundToken } from '../../../lambdas/directory/domain/dossier-proof.ts';
import { hmac } from '../../../lambdas/platform/hmac.ts';
import { dossierToken } from '../../../lambdas/ratings/token.ts';
import { NOW, ratingHouse } from '../../support/rating-house.ts';
import { RATING_KEY } from '../../support/rating-key.ts';

const DOSSIER = 'H44.100-261119-0007';
const found = { agency: 'H44.100', dossier: DOSSIER, procedure: '1.012766', validTo: '2026-11-22' };
const tokenOf = (given: Partial<typeof found> = {}, key = RATING_KEY) => foundToken(hmac, key, { ...found, ...given });
const rating = {
  ...{ id: 'tap-1', subject: { kind: 'dossier', code: DOSSIER }, agency: 'H44.100', procedure: '1.012766' },
  ...{ channel: 'web', levels: { overall: 4 }, token: tokenOf() },
};
const another = (number: number, given: object = {}) => ({
  ...{ ...rating, id: `tap-${number}`, levels: { overall: (number % 5) + 1 } },
  ...given,
});
const link = dossierToken(RATING_KEY, { agency: 'H44.100', dossier: DOSSIER, validTo: '2026-12-31' });

let house: ReturnType<typeof ratingHouse>;
beforeEach(() => {
  house = ratingHouse();
});
const stored = () => house.deps.ratings.find(`dossier#${DOSSIER}`);

describe('the token of a look-up', () => {
  test('proves a rating of its dossier', async () => {
    expect(await house.rate(rating)).toMatchObject({ status: 201, body: { proof: 'link', proven: true } });
    expect(await house.rate(rating)).toMatchObject({ status: 200 });
  });

  test.each([
    ['another dossier', { subject: { kind: 'dossier', code: 'H44.100-261119-0008' } }],
    ['another agency, also one above', { agency: 'H44' }],
    ['another procedure', { procedure: '1.004873' }],
    ['no procedure', { procedure: undefined }],
    ['a visit', { subject: { kind: 'visit', code: DOSSIER } }],
    ['the day after its last', { token: tokenOf({ validTo: '2026-11-20' }) }],
    ['a day that somebody changed', { token: tokenOf({ validTo: '2026-11-20' }).replace('261120', '271120') }],
    ['another key', { token: tokenOf({}, 'e5'.repeat(32)) }],
    ['no digest', { token: 'h~261122~' }],
    ['no day', { token: 'h~~' }],
    ['the digest of a token that staff issued', { token: link.replace('d~', 'h~') }],
    ['itself as a token that staff issued', { token: tokenOf().replace('h~', 'd~') }],
  ])('proves nothing for %s', async (_, given) => {
    expect(await house.rate({ ...rating, ...given })).toMatchObject({ refused: 'rating.tokenInvalid' });
    expect(house.tables.ratings.all()).toEqual([]);
  });

  test('proves it to the end of its last day', async () => {
    const token = tokenOf({ validTo: '2026-11-21' });

    expect(await house.rate({ ...rating, token }, '203.113.1.1', '2026-11-21T16:59:59.999Z')).toMatchObject({
      status: 201,
    });
  });

  test('names the agency that has the dossier now, which another one received', async () => {
    const code = 'H44.104-261119-0007';
    const token = tokenOf({ dossier: code });
    const body = { ...rating, subject: { kind: 'dossier', code } };

    expect(await house.rate({ ...body, token })).toMatchObject({ status: 201 });
    expect(await house.rate({ ...body, id: 'tap-2', token: undefined })).toMatchObject({
      refused: 'rating.dossierElsewhere',
    });
  });

  test('does not make up an agency', async () => {
    const token = tokenOf({ agency: 'H44.999' });

    expect(await house.rate({ ...rating, agency: 'H44.999', token })).toMatchObject({
      refused: 'rating.agencyUnknown',
    });
  });
});

describe('one dossier has one rating', () => {
  test('which a stranger without proof gave first and the applicant replaces', async () => {
    await house.rate({ ...another(1), token: undefined, levels: { overall: 1 } }, '198.51.100.9');

    expect(await house.rate(another(2, { levels: { overall: 5 } }))).toMatchObject({
      status: 201,
      body: { proof: 'link', levels: { overall: 5 } },
    });
    expect(await house.rate(another(3, { token: undefined }), '198.51.100.9')).toMatchObject({
      refused: 'rating.alreadyGiven',
    });
  });

  test('which the applicant changes in the month of it: it counts where it did', async () => {
    await house.rate({ ...rating, reasons: ['waiting'], comment: 'Chờ lâu' });
    const first = await stored();
    const later = '2026-11-21T16:00:00.000Z';

    const again = await house.rate(another(2, { levels: { overall: 1 } }), '203.113.1.1', later);
    expect(again).toMatchObject({ status: 200, body: { id: 'tap-2', levels: { overall: 1 }, at: NOW } });
    const { reasons: _, comment: __, bodyHash, ...kept } = { ...first };
    expect(await stored()).toStrictEqual({
      ...{ ...kept, id: 'tap-2', levels: { overall: 1 }, version: 2 },
      bodyHash: expect.not.stringMatching(`${bodyHash}`),
    });
    expect(await house.rate(another(2, { levels: { overall: 1 } }), '203.113.1.1', later)).toMatchObject({
      status: 200,
    });
    expect((await stored())?.version).toBe(2);
  });

  test('with the reasons and the comment of the change', async () => {
    await house.rate(rating);
    await house.rate(another(2, { reasons: ['fees'], comment: 'Thu đúng phí' }));

    expect(await stored()).toMatchObject({ reasons: ['fees'], comment: 'Thu đúng phí' });
  });

  test('which stays once its month has ended', async () => {
    await house.rate(rating);
    const token = tokenOf({ validTo: '2026-12-02' });
    const changed = another(2, { token, at: '2026-12-01T01:00:00.000Z' });

    expect(await house.rate(changed, '203.113.1.1', '2026-12-01T01:00:00.000Z')).toMatchObject({
      refused: 'rating.alreadyGiven',
    });
  });

  test('which staff gave themselves with a link of theirs, and the applicant changes; not the other way round', async () => {
    await house.rate(another(1, { token: link, levels: { overall: 5 } }));
    expect(await house.rate(another(2, { levels: { overall: 1 } }))).toMatchObject({ status: 200 });

    expect(await house.rate(another(3, { token: link, levels: { overall: 5 } }))).toMatchObject({
      refused: 'rating.alreadyGiven',
    });
    expect((await stored())?.levels).toStrictEqual({ overall: 1 });
  });

  test('whose id with other levels is another request', async () => {
    await house.rate(rating);

    expect(await house.rate({ ...rating, levels: { overall: 1 } })).toMatchObject({
      refused: 'idempotency.mismatch',
    });
  });

  test('which is changed ten times a day, not more', async () => {
    await house.rate(rating);
    const changes = [];
    for (let number = 2; number <= 11; number += 1) changes.push(await house.rate(another(number)));

    expect(changes.filter((change) => 'status' in change)).toHaveLength(9);
    expect(changes.at(-1)).toMatchObject({ refused: 'rating.tooMany' });
    expect(house.tables.ratings.all()).toHaveLength(1);
  });

  test('whatever is sent at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, (_, at) => house.rate(another(at + 1))));

    expect(answers.filter((answer) => 'status' in answer && answer.status === 201)).toHaveLength(1);
    expect(house.tables.ratings.all()).toHaveLength(1);
    expect((await stored())?.version).toBe(answers.filter((answer) => 'status' in answer).length);
  });
});
