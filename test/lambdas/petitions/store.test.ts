import { beforeAll, describe, expect, test } from 'vitest';
import { shardOf } from '../../../lambdas/kernel/shard.ts';
import { addDays, type Instant, instantAt } from '../../../lambdas/kernel/time.ts';
import { petitionCode } from '../../../lambdas/petitions/domain/code.ts';
import type { Petition } from '../../../lambdas/petitions/domain/petition.ts';
import { isOpen, statuses } from '../../../lambdas/petitions/domain/status.ts';
import { alertShards, type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { keyedDigest } from '../../../lambdas/platform/keyed.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { testTable } from '../../support/engine.ts';
import {
  aPetition,
  aPetitionIn,
  DUE_ON,
  LATE_AT,
  MONDAY,
  moved,
  officer,
  RECEIVED_AT,
} from '../../support/petitions.ts';

let table: Table;
let petitions: PetitionStore;

beforeAll(async () => {
  table = await testTable('petitions');
  petitions = petitionStore(table);
});

const codeOf = (name: string) => petitionCode(keyedDigest('test', 'code', name));
const rowsOf = async (index: string, key: Record<string, string>) =>
  (await table.query({ index, key, limit: 100 })).items;
const codesIn = async (index: string, key: Record<string, string>) =>
  (await rowsOf(index, key)).map(({ code }) => code);

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

  test('with everything that can happen to one is found as it was created', async () => {
    const rated: Petition = {
      ...moved(moved(aPetitionIn('published', { code: codeOf('all') }), 'reopen'), 'requestSupplement'),
      alerts: { dueSoon: MONDAY, dueToday: MONDAY, late: LATE_AT },
      refusal: { ground: 'abusive', note: 'Lời lẽ xúc phạm.', at: MONDAY },
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

    expect(await petitions.save(accepted, 2)).toBe('conflict');
    expect(await petitions.save(accepted, 1)).toBe('written');
    expect(await petitions.save({ ...accepted, content: 'Người khác sửa.' }, 1)).toBe('conflict');
    expect(await petitions.find(petition.code)).toEqual(accepted);
  });

  test('that is not there is not saved', async () => {
    const petition = aPetition({ code: codeOf('gone') });

    expect(await petitions.save(petition, 1)).toBe('conflict');
    expect(await petitions.find(petition.code)).toBeUndefined();
  });

  test('that does not look like one is a fault, not an answer', async () => {
    await table.put({ code: codeOf('broken'), version: 1, status: 'lost' });

    await expect(petitions.find(codeOf('broken'))).rejects.toThrow('status');
  });
});

describe('the indexes', () => {
  test.each(statuses)('carry what is %s only where it belongs', async (status) => {
    const agency = `H44.${status}`.toUpperCase();
    const petition = aPetitionIn(status, { code: codeOf(`index ${status}`), agency });
    await petitions.create(petition);

    const inbox = await codesIn('inbox', { openAgency: agency });
    const month = await codesIn('by-month', { agencyMonth: `${agency}#2026-11` });
    const alerts = await codesIn('next-alert', { alertShard: shardOf(petition.code, 16) });

    expect(inbox).toStrictEqual(isOpen(status) ? [petition.code] : []);
    expect(month).toStrictEqual([petition.code]);
    expect(alerts.includes(petition.code)).toBe(petition.nextAlertAt !== undefined);
  });

  test('are left by a petition when it is closed', async () => {
    const agency = 'H44.CLOSED';
    const petition = aPetitionIn('processing', { code: codeOf('closed'), agency });
    await petitions.create(petition);

    await petitions.save(moved(petition, 'answer'), petition.version);

    expect(await codesIn('inbox', { openAgency: agency })).toStrictEqual([]);
    expect(await codesIn('next-alert', { alertShard: shardOf(petition.code, 16) })).not.toContain(petition.code);
    expect(await codesIn('by-month', { agencyMonth: `${agency}#2026-11` })).toStrictEqual([petition.code]);
  });

  test('spread what must be said over all shards', async () => {
    const shards = Array.from({ length: 400 }, (_, at) => shardOf(codeOf(`shard ${at}`), 16));
    const stored = await Promise.all(
      alertShards.map(async (shard) => (await codesIn('next-alert', { alertShard: shard })).length),
    );

    expect(new Set(shards)).toStrictEqual(new Set(alertShards));
    expect(alertShards).toHaveLength(16);
    expect(stored.filter((count) => count > 0).length).toBeGreaterThan(3);
  });

  test('file a petition under the local month in which it was received', async () => {
    const agency = 'H44.MONTH';
    const before = aPetition({ code: codeOf('before'), agency, receivedAt: '2026-11-30T16:59:59.999Z' });
    const after = aPetition({ code: codeOf('after'), agency, receivedAt: '2026-11-30T17:00:00.000Z' });
    await petitions.create(before);
    await petitions.create(after);

    expect(await codesIn('by-month', { agencyMonth: `${agency}#2026-11` })).toStrictEqual([before.code]);
    expect(await codesIn('by-month', { agencyMonth: `${agency}#2026-12` })).toStrictEqual([after.code]);
  });

  test('say by when the answer was due, also while its publication is', async () => {
    const agency = 'H44.DRAFTED';
    const late = moved(aPetitionIn('processing'), 'answerToPublish', LATE_AT);
    const answer = { number: 1, text: 'Đã xử lý.', at: LATE_AT, on: '2026-12-15', by: officer, dueOn: DUE_ON };
    await petitions.create({ ...late, agency, code: codeOf('late'), answer });

    const { rows } = await petitions.month(agency, '2026-11', { limit: 10 });

    expect(rows).toMatchObject([{ answeredOn: '2026-12-15', answerDueOn: DUE_ON, dueOn: '2026-12-17' }]);
  });

  test('know of no answer of a petition whose answer was sent back', async () => {
    const agency = 'H44.RETURNED';
    const petition = moved(aPetitionIn('awaitingPublication', { agency, code: codeOf('returned') }), 'returnAnswer');
    await petitions.create(petition);

    const { rows } = await petitions.month(agency, '2026-11', { limit: 10 });

    expect(rows).toHaveLength(1);
    expect(rows[0]).not.toHaveProperty('answeredOn');
  });
});

describe('an inbox', () => {
  const agency = 'H44.INBOX';
  const due = ['2026-12-01', '2026-12-02', '2026-12-02', '2026-12-07', '2026-12-14'];
  const dueAt = (day: string) => instantAt(addDays(day, 1), '00:00');

  beforeAll(async () => {
    const shuffled = [3, 0, 4, 2, 1].map((at) => aPetition({ code: codeOf(`due ${at}`), agency, dueOn: `${due[at]}` }));
    await Promise.all(shuffled.map((petition) => petitions.create(petition)));
    await petitions.create(aPetition({ code: codeOf('elsewhere'), agency: 'H44.INBOX.1' }));
  });

  async function pages(limit: number, range: { from?: Instant; to?: Instant } = {}) {
    const read: string[][] = [];
    let after: { at: string; code: string } | undefined;
    do {
      const page = await petitions.inbox(agency, { limit, after, ...range });
      read.push(page.rows.map(({ dueOn }) => dueOn));
      after = page.next;
    } while (after !== undefined);
    return read;
  }

  test('has what is due first on top, each with what a list shows', async () => {
    const { rows, next } = await petitions.inbox(agency, { limit: 10 });

    expect(rows.map(({ dueOn }) => dueOn)).toStrictEqual(due);
    expect(next).toBeUndefined();
    expect(rows[0]).toStrictEqual({
      code: codeOf('due 0'),
      status: 'submitted',
      version: 1,
      kind: 'reflection',
      matter: 'field',
      receivedAt: RECEIVED_AT,
      dueOn: '2026-12-01',
    });
  });

  test.each([1, 2, 3, 4, 5, 6])('is read page by page of %i, nothing twice and nothing left out', async (limit) => {
    const read = await pages(limit);

    expect(read.flat()).toStrictEqual(due);
    expect(Math.max(...read.map((page) => page.length))).toBeLessThanOrEqual(limit);
  });

  test.each<[string, { from?: Instant; to?: Instant }, number[]]>([
    ['from a day on', { from: dueAt('2026-12-02') }, [1, 2, 3, 4]],
    ['to a day', { to: dueAt('2026-12-02') }, [0, 1, 2]],
    ['between two', { from: dueAt('2026-12-02'), to: dueAt('2026-12-07') }, [1, 2, 3]],
    ['to just before midnight', { to: '2026-12-02T16:59:59.999Z' }, [0]],
    ['in an empty span', { from: dueAt('2026-12-03'), to: dueAt('2026-12-05') }, []],
    ['in a span that ends before it begins', { from: dueAt('2026-12-05'), to: dueAt('2026-12-03') }, []],
  ])('is read %s, also page by page', async (_, range, expected) => {
    const { rows } = await petitions.inbox(agency, { limit: 10, ...range });

    expect(rows.map(({ dueOn }) => dueOn)).toStrictEqual(expected.map((at) => due[at]));
    expect((await pages(2, range)).flat()).toStrictEqual(expected.map((at) => due[at]));
  });

  test('is at its end for a cursor from behind the range', async () => {
    const after = { at: dueAt('2026-12-14'), code: codeOf('due 4') };

    expect(await petitions.inbox(agency, { limit: 10, to: dueAt('2026-12-07'), after })).toStrictEqual({ rows: [] });
  });

  test('is at its beginning for a cursor that the range has left behind', async () => {
    const after = { at: dueAt('2026-12-01'), code: codeOf('due 0') };

    const { rows } = await petitions.inbox(agency, { limit: 10, from: dueAt('2026-12-07'), after });

    expect(rows.map(({ dueOn }) => dueOn)).toStrictEqual(['2026-12-07', '2026-12-14']);
  });

  test('goes on from a cursor whose row has gone', async () => {
    const after = { at: dueAt('2026-12-02'), code: 'PAKN-ZZZZ-ZZZZ' };

    const { rows } = await petitions.inbox(agency, { limit: 10, after });

    expect(rows.map(({ dueOn }) => dueOn)).toStrictEqual(['2026-12-07', '2026-12-14']);
  });

  test('shows who has a petition', async () => {
    const own = 'H44.ASSIGNED';
    await petitions.create(aPetitionIn('processing', { code: codeOf('assigned'), agency: own }));

    const { rows } = await petitions.inbox(own, { limit: 1 });

    expect(rows).toMatchObject([{ assigneeId: officer.id, assigneeName: officer.name, status: 'processing' }]);
  });
});

describe('a month', () => {
  test('is read newest first, page by page', async () => {
    const agency = 'H44.NEWEST';
    const days = ['2026-11-02', '2026-11-09', '2026-11-20', '2026-11-27'];
    for (const day of days) {
      await petitions.create(aPetition({ code: codeOf(day), agency, receivedAt: instantAt(day, '09:00') }));
    }

    const first = await petitions.month(agency, '2026-11', { limit: 3 });
    const second = await petitions.month(agency, '2026-11', { limit: 3, after: first.next });

    const received = [...first.rows, ...second.rows].map(({ receivedAt }) => receivedAt.slice(0, 10));
    expect(received).toStrictEqual(days.toReversed());
    expect(first.rows).toHaveLength(3);
    expect(second.next).toBeUndefined();
    expect(await petitions.month(agency, '2026-10', { limit: 3 })).toStrictEqual({ rows: [] });
  });
});

describe('what must be said', () => {
  const first = instantAt('2026-12-10', '07:00');

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
    const petition = aPetition({ code: codeOf('marked') });
    await petitions.create(petition);
    const next = instantAt(DUE_ON, '07:00');

    expect(await petitions.markAlert(petition.code, { step: 'dueSoon', at: MONDAY, next }, first)).toBe('written');
    expect(await petitions.markAlert(petition.code, { step: 'dueSoon', at: LATE_AT, next }, first)).toBe('conflict');
    expect(await petitions.find(petition.code)).toEqual({
      ...petition,
      alerts: { dueSoon: MONDAY },
      nextAlertAt: next,
    });
  });

  test('is no longer looked for once the last was said', async () => {
    const petition = aPetition({ code: codeOf('last'), alerts: { dueSoon: MONDAY } });
    await petitions.create(petition);

    await petitions.markAlert(petition.code, { step: 'late', at: LATE_AT }, first);

    const marked = await petitions.find(petition.code);
    expect(marked?.alerts).toStrictEqual({ dueSoon: MONDAY, late: LATE_AT });
    expect(marked?.nextAlertAt).toBeUndefined();
    expect(await codesIn('next-alert', { alertShard: shardOf(petition.code, 16) })).not.toContain(petition.code);
  });

  test('can be put off without being said', async () => {
    const petition = aPetition({ code: codeOf('later') });
    await petitions.create(petition);

    await petitions.markAlert(petition.code, { at: MONDAY, next: LATE_AT }, first);

    expect(await petitions.find(petition.code)).toEqual({ ...petition, nextAlertAt: LATE_AT });
  });

  test('is not marked of a petition that was answered meanwhile, nor of one that is not there', async () => {
    const petition = aPetitionIn('processing', { code: codeOf('meanwhile') });
    await petitions.create(petition);
    const answered = moved(petition, 'answer');
    await petitions.save(answered, petition.version);

    expect(await petitions.markAlert(petition.code, { step: 'late', at: LATE_AT }, first)).toBe('conflict');
    expect(await petitions.markAlert(codeOf('no one'), { step: 'late', at: LATE_AT }, first)).toBe('conflict');
    expect(await petitions.find(petition.code)).toEqual(answered);
    expect(await petitions.find(codeOf('no one'))).toBeUndefined();
  });

  test('does not stand in the way of who acts on the petition at the same time', async () => {
    const petition = aPetition({ code: codeOf('beside') });
    await petitions.create(petition);

    await petitions.markAlert(petition.code, { step: 'dueSoon', at: MONDAY, next: LATE_AT }, first);

    expect(await petitions.save(moved(petition, 'accept'), 1)).toBe('written');
  });
});
