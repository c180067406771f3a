import { beforeAll, describe, expect, test } from 'vitest';
import type { Table } from '../../../lambdas/platform/table.ts';
import { type RatingFact, type RatingStore, ratingStore } from '../../../lambdas/ratings/store.ts';
import { testTable } from '../../support/engine.ts';
import { anAnswerRating, aRating } from '../../support/ratings.ts';

let table: Table;
let store: RatingStore;
async function factsIn(cell: string): Promise<RatingFact[]> {
  const facts: RatingFact[] = [];
  for await (const fact of store.factsIn(cell)) facts.push(fact);
  return facts;
}

beforeAll(async () => {
  table = await testTable('ratings');
  store = ratingStore(table);
});

describe('a rating', () => {
  test('is found as it was stored', async () => {
    const rating = aRating({
      subject: 'dossier#H44.100-261119-0007',
      code: 'H44.100-261119-0007',
      procedure: '1.012766',
      levels: { overall: 4, A1: 5 },
      reasons: ['waiting'],
      comment: 'Chờ lâu',
    });

    expect(await store.create(rating)).toBe('written');
    expect(await store.find(rating.subject)).toEqual(rating);
    expect(await store.find('dossier#unknown')).toBeUndefined();
  });

  test('never replaces another', async () => {
    await store.create(aRating({ subject: 'visit#once' }));

    expect(await store.create(aRating({ subject: 'visit#once', levels: { overall: 1 } }))).toBe('conflict');
    expect(await store.find('visit#once')).toMatchObject({ levels: { overall: 4 } });
  });

  test('is saved only if its version was not changed in between', async () => {
    const rating = aRating({ subject: 'visit#changed', at: '2026-11-16T01:00:00.000Z' });
    await store.create(rating);
    const remarked = { ...rating, reasons: ['fees'], remarkedAt: rating.at, version: 2 };

    expect(await store.save(remarked)).toBe('written');
    expect(await store.save({ ...remarked, reasons: ['waiting'] })).toBe('conflict');
    expect(await store.find(rating.subject)).toEqual(remarked);
    expect(await factsIn(rating.cell)).toEqual([
      { levels: { overall: 4 }, channel: 'kiosk', proof: 'device', kind: 'service', version: 2 },
    ]);
  });

  test('that does not exist is not saved', async () => {
    expect(await store.save(aRating({ subject: 'visit#gone', version: 2 }))).toBe('conflict');
  });

  test('is returned for its cell and for no other', async () => {
    const at = '2026-11-20T01:00:00.000Z';
    await store.create(aRating({ subject: 'visit#a', at, procedure: '1.012766' }));
    await store.create(aRating({ subject: 'visit#b', at, channel: 'sms', levels: { A1: 2 } }));
    await store.create(aRating({ subject: 'visit#c', at: '2026-11-20T02:00:00.000Z' }));

    expect(await factsIn('H44.100#2026-11-20T08')).toEqual([
      { levels: { overall: 4 }, procedure: '1.012766', channel: 'kiosk', proof: 'device', kind: 'service', version: 1 },
      { levels: { A1: 2 }, channel: 'sms', proof: 'device', kind: 'service', version: 1 },
    ]);
    expect(await factsIn('H44.100#2026-11-20T10')).toEqual([]);
  });
});

describe('an item from before proofs', () => {
  const at = '2026-11-15T01:00:00.000Z';

  test('reads as unproven, unless it rates an answer, which needs the receipt', async () => {
    const { proof: _, ...visit } = aRating({ subject: 'visit#old', at });
    const { proof: __, ...answer } = anAnswerRating({ subject: 'petition#PAKN-OLD1-OLD1#1', at });
    await table.put(visit, { absent: 'subject' });
    await table.put(answer, { absent: 'subject' });

    expect(await store.find('visit#old')).toEqual({ ...visit, proof: 'none' });
    expect(await factsIn(visit.cell)).toMatchObject([
      { proof: 'receipt', kind: 'answer' },
      { proof: 'none', kind: 'service' },
    ]);
  });
});

describe('a rating of an answer', () => {
  const subject = (name: string) => `petition#${name}#1`;

  test('is replaced by a higher version only', async () => {
    const rating = anAnswerRating({ subject: subject('a') });

    expect(await store.upsertAnswerRating(rating)).toBe('written');
    expect(await store.upsertAnswerRating({ ...rating, version: 3, levels: { overall: 5 }, resolved: true })).toBe(
      'written',
    );
    expect(await store.upsertAnswerRating({ ...rating, version: 2, levels: { overall: 1 } })).toBe('conflict');
    expect(await store.upsertAnswerRating({ ...rating, version: 3, levels: { overall: 1 } })).toBe('conflict');
    expect(await factsIn(rating.cell)).toContainEqual({
      levels: { overall: 5 },
      channel: 'web',
      proof: 'receipt',
      kind: 'answer',
      version: 3,
    });
  });

  test('keeps its first cell, whatever an update says', async () => {
    const rating = anAnswerRating({ subject: subject('b'), at: '2026-11-18T01:00:00.000Z', procedure: '1.012766' });
    await store.upsertAnswerRating(rating);
    await store.upsertAnswerRating(
      anAnswerRating({ subject: rating.subject, agency: 'H44.104', version: 2, levels: { overall: 1 } }),
    );

    expect(await factsIn(rating.cell)).toEqual([
      { levels: { overall: 1 }, procedure: '1.012766', channel: 'web', proof: 'receipt', kind: 'answer', version: 2 },
    ]);
  });

  test('keeps the highest version of concurrent writes', async () => {
    const rating = anAnswerRating({ subject: subject('c'), at: '2026-11-17T01:00:00.000Z' });
    await Promise.all(
      [2, 1, 3, 2].map((version) => store.upsertAnswerRating({ ...rating, version, levels: { overall: version } })),
    );

    expect(await factsIn(rating.cell)).toEqual([
      { levels: { overall: 3 }, channel: 'web', proof: 'receipt', kind: 'answer', version: 3 },
    ]);
  });
});
