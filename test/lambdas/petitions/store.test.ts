import { beforeAll, describe, expect, test } from 'vitest';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import { statuses } from '../../../lambdas/petitions/domain/case/status.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { testTable } from '../../support/engine.ts';
import { aPetition, aPetitionIn, codeOf, LATE_AT, MONDAY, moved } from '../../support/petitions.ts';

let table: Table;
let petitions: PetitionStore;

beforeAll(async () => {
  table = await testTable('petitions');
  petitions = petitionStore(table);
});

describe('a petition', () => {
  test.each(statuses)('that is %s is found as it was created', async (status) => {
    const petition = aPetitionIn(status, {
      code: codeOf(`found ${status}`),
      place: 'Đầu ngõ 12',
      procedure: '1.012766',
    });

    expect(await petitions.create(petition)).toBe('written');
    expect(await petitions.find(petition.code)).toEqual(petition);
  });

  test('with every optional field is found as it was created', async () => {
    const rated: Petition = {
      ...moved(moved(aPetitionIn('published', { code: codeOf('all') }), 'reopen'), 'requestSupplement'),
      alerts: { dueSoon: MONDAY, dueToday: MONDAY, late: LATE_AT },
      rating: {
        level: 5,
        resolved: true,
        reasons: ['attitude', 'onTime'],
        comment: 'Cảm ơn',
        at: MONDAY,
        changedAt: LATE_AT,
        version: 2,
      },
    };
    await petitions.create(rated);

    expect(await petitions.find(rated.code)).toEqual(rated);
  });

  test('that was never created is not found', async () => {
    expect(await petitions.find(codeOf('nobody'))).toBeUndefined();
  });

  test('is created once: a second one of its code changes nothing', async () => {
    const petition = aPetition({ code: codeOf('twice') });
    await petitions.create(petition);

    expect(await petitions.create({ ...petition, content: 'Nội dung khác hẳn.' })).toBe('conflict');
    expect(await petitions.find(petition.code)).toEqual(petition);
  });

  test('created by twenty at once is created by one', async () => {
    const code = codeOf('race');

    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, at) => petitions.create(aPetition({ code, content: `Người gửi thứ ${at}` }))),
    );

    expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
  });

  test('is saved under the version that was read, and under no other', async () => {
    const petition = aPetition({ code: codeOf('saved') });
    await petitions.create(petition);
    const accepted = moved(petition, 'accept');

    expect(await petitions.save(accepted, { ...petition, version: 2 })).toBe('conflict');
    expect(await petitions.save(accepted, petition)).toBe('written');
    expect(await petitions.save({ ...accepted, content: 'Người khác sửa.' }, petition)).toBe('conflict');
    expect(await petitions.find(petition.code)).toEqual(accepted);
  });

  test('that does not exist is not saved', async () => {
    const petition = aPetition({ code: codeOf('gone') });

    expect(await petitions.save(petition, petition)).toBe('conflict');
    expect(await petitions.find(petition.code)).toBeUndefined();
  });

  test('that is not valid is an error', async () => {
    await table.put({ code: codeOf('broken'), version: 1, status: 'lost' });

    await expect(petitions.find(codeOf('broken'))).rejects.toThrow('status');
  });
});
