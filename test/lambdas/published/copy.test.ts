import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addDays } from '../../../lambdas/kernel/time.ts';
import { COPY_VERSION } from '../../../lambdas/published/rebuild.ts';
import { createTable } from '../../support/engine.ts';
import { logLines } from '../../support/log-lines.ts';
import { setClock } from '../../support/petition-functions.ts';
import { aPetition, codeOf, moved, NEXT_TUESDAY } from '../../support/petitions.ts';
import { aPublishedPetition, idOf, setUpPublished } from '../../support/published.ts';

logLines();
let house: Awaited<ReturnType<typeof setUpPublished>>;
const read = (name: string) => house.call('GET /v1/public/petitions/{id}', { params: { id: idOf(name) } });
const search = async (q: string) =>
  (await house.call('GET /v1/public/petitions', { query: { q } })).body['items'] as { id: string }[];

const rows = async (name: string) => {
  const { items } = await house.table.query({ key: { pk: `rows#${idOf(name)}` }, limit: 10 });
  return items;
};

beforeAll(async () => {
  house = await setUpPublished(createTable);
  setClock(NEXT_TUESDAY);
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('the copy of what is public', () => {
  const petition = aPublishedPetition({ name: 'one', summary: 'Đã vá ổ gà trên đường Trần Phú.' });

  test('is made of a petition once after each save, and is the same when it is made again', async () => {
    await house.petitions.create(petition);
    expect(await house.copy()).toMatchObject({ written: 1, failed: 0 });
    expect(await house.copy()).toMatchObject({ written: 0, same: 0 });

    const saved = { ...petition, version: petition.version + 1 };
    await house.petitions.save(saved, petition);
    expect(await house.copy()).toMatchObject({ written: 0, same: 1 });
    expect(await read('one')).toMatchObject({ status: 200, body: { summary: 'Đã vá ổ gà trên đường Trần Phú.' } });
  });

  test('keeps the mark of a petition that was saved while it was copied', async () => {
    const current = await house.petitions.find(petition.code);
    if (current === undefined) throw new Error('It was just created');
    const later = { ...current, version: current.version + 1 };
    await house.petitions.save(later, current);

    expect(await house.petitions.markCopied(current.code, { version: current.version })).toBe('conflict');
    expect(await house.copy()).toMatchObject({ same: 1 });
  });

  test('moves with the summary, and no row of the former one is left', async () => {
    expect(await search('ổ gà')).toHaveLength(1);
    const current = await house.petitions.find(petition.code);
    if (current?.status !== 'published') throw new Error('It was just published');
    const publication = { ...current.publication, summary: 'Đã thay bóng đèn.', at: NEXT_TUESDAY };
    await house.petitions.save({ ...current, version: current.version + 1, publication }, current);
    await house.copy();

    expect(await search('ổ gà')).toHaveLength(0);
    expect(await search('bong den')).toHaveLength(1);
    for (const word of ['o', 'ga', 'phu'])
      expect((await house.table.query({ key: { pk: `word#${word}` }, limit: 5 })).items).toHaveLength(0);
  });

  test('ends everywhere when the petition is removed, without a trace', async () => {
    const current = await house.petitions.find(petition.code);
    if (current === undefined) throw new Error('It was just published');
    await house.petitions.save(moved(current, 'remove'), current);
    await house.copy();

    expect(await read('one')).toMatchObject({ status: 404, body: { code: 'published.notFound' } });
    expect(await search('bóng đèn')).toHaveLength(0);
    expect(await rows('one')).toHaveLength(0);
  });

  test('is complete after a run that broke off at any of its writes', async () => {
    const broken = aPublishedPetition({ name: 'broken', summary: 'Đã dọn rác ở chợ Gia Cẩm.' });
    await house.petitions.create(broken);
    const { copies } = await import('../../../lambdas/published/copies.ts');
    const { copyPetition } = await import('../../../lambdas/published/copy-petition.ts');
    const { directory } = await import('../../../lambdas/directory/config.ts');
    const { vietnamCalendar } = await import('../../../lambdas/calendar/vietnam.ts');
    const outcomes: string[] = [];
    for (let writes = 0; writes < 12; writes += 1) {
      let left = writes;
      const failing = async () => {
        left -= 1;
        if (left < 0) throw new Error('down');
      };
      const table = {
        ...house.table,
        get: house.table.get.bind(house.table),
        put: async (...of: Parameters<typeof house.table.put>) => {
          await failing();
          return house.table.put(...of);
        },
        remove: async (...of: Parameters<typeof house.table.remove>) => {
          await failing();
          return house.table.remove(...of);
        },
      };
      const deps = {
        ...{ petitions: house.petitions, published: copies(table), directory: directory() },
        calendar: vietnamCalendar(),
        places: [],
      };
      const copying = copyPetition(deps, broken.code, NEXT_TUESDAY);
      outcomes.push(
        await copying.then(
          () => 'copied',
          (error: Error) => error.message,
        ),
      );
    }
    // It stops where it was made to, and nowhere else.
    expect(outcomes[0]).toBe('down');
    expect(outcomes.filter((outcome) => outcome !== 'down' && outcome !== 'copied')).toEqual([]);
    await house.copy();

    expect(await search('chợ Gia Cẩm')).toMatchObject([{ id: idOf('broken') }]);
    expect((await rows('broken'))[0]).toHaveProperty('digest');
  });
});

describe('a rebuild', () => {
  test('copies petitions that no mark leads to, once for each version of the copy', async () => {
    const old = aPublishedPetition({ name: 'old', summary: 'Đã sửa cầu Văn Lang.' });
    await house.petitions.create(old);
    expect(await house.petitions.markCopied(old.code, { version: old.version })).toBe('written');
    await house.copy();
    expect(await search('cầu Văn Lang')).toHaveLength(0);

    await house.table.remove({ pk: 'rebuild', sk: '-' });
    await house.copy();
    expect(await search('cầu Văn Lang')).toHaveLength(1);
    expect(await house.copy()).toMatchObject({ written: 0, same: 0 });
  });

  test('stops at a petition that it cannot copy, says so, and continues there', async () => {
    const damaged = aPetition({ code: codeOf('damaged'), receivedAt: `${addDays('2026-11-20', -1)}T02:00:00.000Z` });
    await house.petitions.create({ ...damaged, language: 5 as never });
    await expect(house.copy()).rejects.toThrow('Copying 1 petitions failed');
    await house.table.remove({ pk: 'rebuild', sk: '-' });
    await expect(house.copy()).rejects.toThrow('Copying 2 petitions failed');
    expect(await house.table.get({ pk: 'rebuild', sk: '-' })).not.toMatchObject({ agency: 'H44.100' });

    await house.petitions.save({ ...damaged, version: 2 }, damaged);
    expect(await house.copy()).toMatchObject({ failed: 0 });
    expect(await house.table.get({ pk: 'rebuild', sk: '-' })).toStrictEqual({
      pk: 'rebuild',
      sk: '-',
      version: COPY_VERSION,
    });
  });
});
