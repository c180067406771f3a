import { beforeAll, describe, expect, test } from 'vitest';
import { type CountStore, countStore } from '../../../lambdas/dossiers/count-store.ts';
import { noDossiers } from '../../../lambdas/dossiers/domain/counts.ts';
import { emptyGroups } from '../../../lambdas/dossiers/domain/grouped.ts';
import { method } from '../../../lambdas/dossiers/domain/method.ts';
import { type DossierStore, dossierStore } from '../../../lambdas/dossiers/store.ts';
import { aDossier } from '../../support/dossiers.ts';
import { testTable } from '../../support/engine.ts';

let store: DossierStore;
let counts: CountStore;
beforeAll(async () => {
  store = dossierStore(await testTable('dossiers'));
  counts = countStore(await testTable('dossierCounts'));
});

const codeOf = (number: number) => `H44.100-261102-${`${number}`.padStart(4, '0')}`;
async function codesSince(agency: string, first: string): Promise<string[]> {
  const codes: string[] = [];
  for await (const { code } of store.endedSince(agency, first)) codes.push(code);
  return codes;
}

describe('a dossier', () => {
  test('is found as it was stored, in either form of its code', async () => {
    const dossier = aDossier({
      ...{ code: codeOf(1), field: 'Đất đai', supplements: [{ askedOn: '2026-11-05' }], status: 'needsSupplement' },
      changes: [{ at: '2026-11-06T01:00:00.000Z', by: 'mot-cua', before: { status: 'received' }, added: ['field'] }],
    });

    expect(await store.save(dossier, undefined)).toBe('written');
    expect(await store.find(codeOf(1))).toEqual(dossier);
    expect(await store.find('000.00.100.H44-261102-0001')).toEqual(dossier);
    expect(await store.find(codeOf(999))).toBeUndefined();
  });

  test('is written only over the version that was read', async () => {
    const first = aDossier({ code: codeOf(2) });
    await store.save(first, undefined);

    expect(await store.save(first, undefined)).toBe('conflict');
    expect(await store.save({ ...first, version: 2, field: 'Hộ tịch' }, first)).toBe('written');
    expect(await store.save({ ...first, version: 2 }, first)).toBe('conflict');
    expect(await store.find(codeOf(2))).toMatchObject({ field: 'Hộ tịch' });
  });

  test('moves from the open ones to the half month in which it ended', async () => {
    const open = aDossier({ code: codeOf(3), agency: 'H44.104' });
    await store.save(open, undefined);
    expect((await store.open('H44.104', { limit: 5 })).rows).toHaveLength(1);

    await store.save({ ...open, version: 2, status: 'done', doneOn: '2026-11-16' }, open);
    expect((await store.open('H44.104', { limit: 5 })).rows).toEqual([]);
    expect([await codesSince('H44.104', '2026-11b'), await codesSince('H44.104', '2026-12a')]).toEqual([
      [codeOf(3)],
      [],
    ]);
  });

  test('that was not received is in no index', async () => {
    await store.save(aDossier({ code: codeOf(4), agency: 'H44.01', status: 'registered' }), undefined);

    expect(await codesSince('H44.01', '2026-01a')).toEqual([]);
  });

  test('is listed by its urgency, page by page', async () => {
    const agency = 'H44.07';
    const waiting = [{ askedOn: '2026-11-04', suppliedOn: '2026-11-05' }, { askedOn: '2026-11-06' }];
    await store.save(aDossier({ code: codeOf(5), agency, dueOn: undefined }), undefined);
    await store.save(aDossier({ code: codeOf(6), agency, dueOn: '2026-11-18' }), undefined);
    await store.save(aDossier({ code: codeOf(7), agency, dueOn: '2026-11-17' }), undefined);
    await store.save(
      aDossier({ code: codeOf(8), agency, dueOn: '2026-12-30', status: 'needsSupplement', supplements: waiting }),
      undefined,
    );
    const first = await store.open(agency, { limit: 2 });
    const rest = await store.open(agency, { limit: 5, after: first.next });

    expect([...first.rows, ...rest.rows].map(({ code }) => code)).toEqual([8, 7, 6, 5].map(codeOf));
    expect((await store.open(agency, { limit: 5, upTo: '2026-11-17' })).rows).toHaveLength(2);
  });
});

describe('a count', () => {
  const own = { total: { ...noDossiers, online: 2, early: 1, inTime: 1 }, fields: { 'Đất đai': noDossiers } };
  const count = { agency: 'H44.100', own, tree: own, children: {}, countedAt: '2026-11-19T03:00:00.000Z' };

  test('is read as it was written, from one half month to another', async () => {
    await counts.put({ ...count, half: '2026-10b' });
    await counts.put({ ...count, half: '2026-11a' });
    await counts.put({ ...count, half: '2026-11b', own: emptyGroups });

    expect(await counts.between('H44.100', '2026-11a', '2026-11b')).toEqual([
      { ...count, half: '2026-11a', method: method.version },
      { ...count, half: '2026-11b', own: emptyGroups, method: method.version },
    ]);
  });
});
