import { beforeEach, describe, expect, test } from 'vitest';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import { petitionStore } from '../../../lambdas/petitions/store.ts';
import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import { ingestAnswerRating } from '../../../lambdas/ratings/ingest-answer-rating.ts';
import { ratingStore } from '../../../lambdas/ratings/store.ts';
import { copyMissingRatings } from '../../../lambdas/scores/copy-ratings.ts';
import { tables } from '../../../lambdas/service.ts';
import { aPetitionIn, codeOf, THURSDAY } from '../../support/petitions.ts';

const DAYS = ['2026-11-25', '2026-11-26', '2026-11-27'];
const NIGHT = '2026-11-26T17:00:00.000Z';
const rating = { level: 2, at: THURSDAY, changedAt: THURSDAY, version: 1 };
const rated = (name: string, given: Partial<typeof rating> = {}): Petition => ({
  ...aPetitionIn('answered', { code: codeOf(name) }),
  rating: { ...rating, ...given },
});

let ratingsTable: ReturnType<typeof memoryTable>;
let petitions: ReturnType<typeof petitionStore>;
const copy = (days = DAYS) => copyMissingRatings({ petitions, ratings: ratingStore(ratingsTable) }, days, NIGHT);

beforeEach(() => {
  ratingsTable = memoryTable(tables.ratings);
  petitions = petitionStore(memoryTable(tables.petitions));
});

describe('the rating of an answer that the stream gave up', () => {
  test('is copied as the stream would have copied it, once', async () => {
    const petition = rated('lost');
    await petitions.create(petition);

    expect(await copy()).toBe(1);
    const [copied] = ratingsTable.all();
    expect(await copy()).toBe(0);

    const other = memoryTable(tables.ratings);
    await ingestAnswerRating({ ratings: ratingStore(other) }, { after: petition }, NIGHT);
    expect(copied).toStrictEqual(other.all()[0]);
    expect(copied).toMatchObject({ levels: { overall: 2 }, version: 1 });
  });

  test('replaces an older version, and never a newer one', async () => {
    await petitions.create(rated('changed', { level: 5, version: 2 }));
    const older = { after: rated('changed') };
    await ingestAnswerRating({ ratings: ratingStore(ratingsTable) }, older, NIGHT);

    expect(await copy()).toBe(1);
    expect(ratingsTable.all()).toMatchObject([{ levels: { overall: 5 }, version: 2 }]);

    await ingestAnswerRating(
      { ratings: ratingStore(ratingsTable) },
      { after: rated('changed', { level: 1, version: 3 }) },
      NIGHT,
    );
    expect(await copy()).toBe(0);
    expect(ratingsTable.all()).toMatchObject([{ levels: { overall: 1 }, version: 3 }]);
  });

  test('is looked for on the days given, by the local day of its last change', async () => {
    await petitions.create(rated('late', { changedAt: '2026-11-26T16:59:59.999Z' }));

    expect(await copy(['2026-11-25', '2026-11-27'])).toBe(0);
    expect(await copy(['2026-11-26'])).toBe(1);
  });
});

test('petitions without a rating are not in the index', async () => {
  await petitions.create(aPetitionIn('answered', { code: codeOf('unrated') }));

  expect(await copy()).toBe(0);
});
