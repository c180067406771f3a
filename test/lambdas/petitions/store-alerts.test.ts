import { beforeAll, describe, expect, test } from 'vitest';
import { shardOf } from '../../../lambdas/kernel/shard.ts';
import { addDays, instantAt } from '../../../lambdas/kernel/time.ts';
import { saveMove } from '../../../lambdas/petitions/save-move.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { testTable } from '../../support/engine.ts';
import { aPetition, aPetitionIn, codeOf, DUE_ON, LATE_AT, MONDAY, moved } from '../../support/petitions.ts';

let table: Table;
let petitions: PetitionStore;

beforeAll(async () => {
  table = await testTable('petitions');
  petitions = petitionStore(table);
});

const codesIn = async (index: string, key: Record<string, string>) => {
  const { items } = await table.query({ index, key, limit: 100 });
  return items.map(({ code }) => code);
};

describe('an alert that is due', () => {
  const first = instantAt('2026-12-03', '07:30');

  /** Codes of one shard, so that it has pages. */
  const codes = Array.from({ length: 2_000 }, (_, at) => codeOf(`alert ${at}`)).filter((c) => shardOf(c, 16) === '07');

  test('is read by shard, in the order of its instants, page by page', async () => {
    const instants = Array.from({ length: 5 }, (_, at) => instantAt(addDays('2024-01-01', at), '07:00'));
    const planned = instants.map((nextAlertAt, at) => ({ code: `${codes[at]}`, nextAlertAt }));
    for (const { code, nextAlertAt } of planned.toReversed()) await petitions.create(aPetition({ code, nextAlertAt }));
    const now = instantAt('2024-01-04', '07:00');

    const one = await petitions.dueForAlert('07', now, 3);
    const two = await petitions.dueForAlert('07', now, 3, one.next);

    expect(one).toStrictEqual({ due: planned.slice(0, 3), next: planned[2] });
    expect(two).toStrictEqual({ due: planned.slice(3, 4) });
    expect(await petitions.dueForAlert('07', instantAt('2023-12-31', '07:00'), 3)).toStrictEqual({ due: [] });
  });

  test('is marked once, and only the mark and the next instant change', async () => {
    const petition = aPetitionIn('accepted', { code: codeOf('marked') });
    await petitions.create(petition);
    const next = instantAt(DUE_ON, '07:00');

    expect(
      await petitions.markAlert(
        petition.code,
        { steps: ['dueSoon'], at: MONDAY, next },
        { nextAlertAt: first, round: 1 },
      ),
    ).toBe('written');
    expect(
      await petitions.markAlert(
        petition.code,
        { steps: ['dueSoon'], at: LATE_AT, next },
        { nextAlertAt: first, round: 1 },
      ),
    ).toBe('conflict');
    expect(await petitions.find(petition.code)).toEqual({
      ...petition,
      alerts: { dueSoon: MONDAY },
      nextAlertAt: next,
    });
  });

  test('is not found any more once the last was sent', async () => {
    const petition = aPetitionIn('accepted', { code: codeOf('last'), alerts: { dueSoon: MONDAY } });
    const { nextAlertAt: due } = petition;
    await petitions.create(petition);

    await petitions.markAlert(petition.code, { steps: ['late'], at: LATE_AT }, { nextAlertAt: `${due}`, round: 1 });

    const marked = await petitions.find(petition.code);
    expect(marked?.alerts).toStrictEqual({ dueSoon: MONDAY, late: LATE_AT });
    expect(marked?.nextAlertAt).toBeUndefined();
    expect(await codesIn('next-alert', { alertShard: shardOf(petition.code, 16) })).not.toContain(petition.code);
  });

  test('can be rescheduled without being sent', async () => {
    const petition = aPetitionIn('accepted', { code: codeOf('later') });
    await petitions.create(petition);

    await petitions.markAlert(
      petition.code,
      { steps: [], at: MONDAY, next: LATE_AT },
      { nextAlertAt: first, round: 1 },
    );

    expect(await petitions.find(petition.code)).toEqual({ ...petition, nextAlertAt: LATE_AT });
  });

  test('is not marked on a petition that was answered in the meantime, nor on one that does not exist', async () => {
    const petition = aPetitionIn('processing', { code: codeOf('meanwhile') });
    await petitions.create(petition);
    const answered = moved(petition, 'answer');
    await petitions.save(answered, petition);

    expect(
      await petitions.markAlert(petition.code, { steps: ['late'], at: LATE_AT }, { nextAlertAt: first, round: 1 }),
    ).toBe('conflict');
    expect(
      await petitions.markAlert(codeOf('no one'), { steps: ['late'], at: LATE_AT }, { nextAlertAt: first, round: 1 }),
    ).toBe('conflict');
    expect(await petitions.find(petition.code)).toEqual(answered);
    expect(await petitions.find(codeOf('no one'))).toBeUndefined();
  });

  test('is not marked on another clock whose next alert is at the same instant', async () => {
    const petition = { ...aPetitionIn('processing', { code: codeOf('another clock') }), round: 2 };
    await petitions.create(petition);

    expect(
      await petitions.markAlert(petition.code, { steps: ['late'], at: LATE_AT }, { nextAlertAt: first, round: 1 }),
    ).toBe('conflict');
    expect(await petitions.find(petition.code)).toEqual(petition);
  });

  test('is kept by a move saved at the same time', async () => {
    const petition = aPetitionIn('accepted', { code: codeOf('beside') });
    await petitions.create(petition);

    await petitions.markAlert(
      petition.code,
      { steps: ['dueSoon'], at: MONDAY, next: LATE_AT },
      { nextAlertAt: first, round: 1 },
    );
    const assigned = moved(petition, 'assign');

    expect(await petitions.save(assigned, petition)).toBe('conflict');
    expect(await saveMove(petitions, petition, assigned)).toMatchObject({ status: 'processing' });
    expect(await petitions.find(petition.code)).toMatchObject({
      status: 'processing',
      alerts: { dueSoon: MONDAY },
      nextAlertAt: LATE_AT,
    });
  });

  test('is not restored by a move that ends the clock at the same time', async () => {
    const petition = aPetitionIn('processing', { code: codeOf('ended') });
    await petitions.create(petition);

    await petitions.markAlert(
      petition.code,
      { steps: ['dueSoon'], at: MONDAY, next: LATE_AT },
      { nextAlertAt: first, round: 1 },
    );
    await saveMove(petitions, petition, moved(petition, 'answer'));

    const answered = await petitions.find(petition.code);
    expect(answered).toMatchObject({ status: 'answered', alerts: { dueSoon: MONDAY } });
    expect(answered?.nextAlertAt).toBeUndefined();
  });
});
