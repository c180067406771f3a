import { beforeAll, describe, expect, test } from 'vitest';
import { type Fact, type RatingStore, ratingStore } from '../../../lambdas/ratings/store.ts';
import { testTable } from '../../support/engine.ts';
import { aRating, aVoice } from '../../support/ratings.ts';

let store: RatingStore;
async function factsIn(cell: string): Promise<Fact[]> {
  const facts: Fact[] = [];
  for await (const fact of store.inCell(cell)) facts.push(fact);
  return facts;
}

beforeAll(async () => {
  store = ratingStore(await testTable('ratings'));
});

describe('a rating', () => {
  test('is found as it was given', async () => {
    const rating = aRating({
      subject: 'dossier#H44.100-261119-0007',
      code: 'H44.100-261119-0007',
      procedure: '1.012766',
      levels: { overall: 4, A1: 5 },
      reasons: ['waiting'],
      comment: 'Chờ lâu',
    });

    expect(await store.give(rating)).toBe('written');
    expect(await store.find(rating.subject)).toEqual(rating);
    expect(await store.find('dossier#nobody')).toBeUndefined();
  });

  test('never takes the place of another', async () => {
    await store.give(aRating({ subject: 'visit#once' }));

    expect(await store.give(aRating({ subject: 'visit#once', levels: { overall: 1 } }))).toBe('conflict');
    expect(await store.find('visit#once')).toMatchObject({ levels: { overall: 4 } });
  });

  test('changed by a version is saved once, whoever else changed it from the same', async () => {
    const rating = aRating({ subject: 'visit#changed', at: '2026-11-16T01:00:00.000Z' });
    await store.give(rating);
    const remarked = { ...rating, reasons: ['fees'], remarkedAt: rating.at, version: 2 };

    expect(await store.save(remarked)).toBe('written');
    expect(await store.save({ ...remarked, reasons: ['waiting'] })).toBe('conflict');
    expect(await store.find(rating.subject)).toEqual(remarked);
    expect(await factsIn(rating.cell)).toEqual([{ levels: { overall: 4 }, channel: 'kiosk', version: 2 }]);
  });

  test('that is not there is not saved', async () => {
    expect(await store.save(aRating({ subject: 'visit#gone', version: 2 }))).toBe('conflict');
  });

  test('is a fact of its cell, and of no other', async () => {
    const at = '2026-11-20T01:00:00.000Z';
    await store.give(aRating({ subject: 'visit#a', at, procedure: '1.012766' }));
    await store.give(aRating({ subject: 'visit#b', at, channel: 'sms', levels: { A1: 2 } }));
    await store.give(aRating({ subject: 'visit#c', at: '2026-11-20T02:00:00.000Z' }));

    expect(await factsIn('H44.100#2026-11-20T08')).toEqual([
      { levels: { overall: 4 }, procedure: '1.012766', channel: 'kiosk', version: 1 },
      { levels: { A1: 2 }, channel: 'sms', version: 1 },
    ]);
    expect(await factsIn('H44.100#2026-11-20T10')).toEqual([]);
  });
});

describe('a voice', () => {
  const subject = (name: string) => `petition#${name}#1`;

  test('is corrected by a higher version, and by no other', async () => {
    const voice = aVoice({ subject: subject('a') });

    expect(await store.putVoice(voice)).toBe('written');
    expect(await store.putVoice({ ...voice, version: 3, levels: { overall: 5 }, resolved: true })).toBe('written');
    expect(await store.putVoice({ ...voice, version: 2, levels: { overall: 1 } })).toBe('conflict');
    expect(await store.putVoice({ ...voice, version: 3, levels: { overall: 1 } })).toBe('conflict');
    expect(await factsIn(voice.cell)).toContainEqual({ levels: { overall: 5 }, channel: 'web', version: 3 });
  });

  test('stays in the cell it was first given in, whatever a correction says', async () => {
    const voice = aVoice({ subject: subject('b'), at: '2026-11-18T01:00:00.000Z', procedure: '1.012766' });
    await store.putVoice(voice);
    await store.putVoice(aVoice({ subject: voice.subject, agency: 'H44.104', version: 2, levels: { overall: 1 } }));

    expect(await factsIn(voice.cell)).toEqual([
      { levels: { overall: 1 }, procedure: '1.012766', channel: 'web', version: 2 },
    ]);
  });

  test('is written once when it comes twice at the same time, and the higher version stands', async () => {
    const voice = aVoice({ subject: subject('c'), at: '2026-11-17T01:00:00.000Z' });
    await Promise.all(
      [2, 1, 3, 2].map((version) => store.putVoice({ ...voice, version, levels: { overall: version } })),
    );

    expect(await factsIn(voice.cell)).toEqual([{ levels: { overall: 3 }, channel: 'web', version: 3 }]);
  });
});
