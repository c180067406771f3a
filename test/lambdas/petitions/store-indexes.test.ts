import { beforeAll, describe, expect, test } from 'vitest';
import { shardOf } from '../../../lambdas/kernel/shard.ts';
import { record } from '../../../lambdas/petitions/domain/case/history.ts';
import { isOpen, statuses } from '../../../lambdas/petitions/domain/case/status.ts';
import { publish } from '../../../lambdas/petitions/domain/moves/acts/publish.ts';
import { alertShards, type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { mapConcurrent } from '../../../lambdas/platform/map-concurrent.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { testTable } from '../../support/engine.ts';
import {
  anAct,
  aPetition,
  aPetitionIn,
  codeOf,
  colleague,
  DUE_ON,
  explained,
  LATE_AT,
  legal,
  moved,
  NEXT_TUESDAY,
  officer,
  SUMMARY,
  THURSDAY,
} from '../../support/petitions.ts';

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

describe('the indexes', () => {
  test.each(statuses)('contain a petition that is %s only where it belongs', async (status) => {
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

  test('no longer contain a petition once it is closed', async () => {
    const agency = 'H44.CLOSED';
    const petition = aPetitionIn('processing', { code: codeOf('closed'), agency });
    await petitions.create(petition);

    await petitions.save(moved(petition, 'answer'), petition);

    expect(await codesIn('inbox', { openAgency: agency })).toStrictEqual([]);
    expect(await codesIn('next-alert', { alertShard: shardOf(petition.code, 16) })).not.toContain(petition.code);
    expect(await codesIn('by-month', { agencyMonth: `${agency}#2026-11` })).toStrictEqual([petition.code]);
  });

  test('spread alerts over all sixteen shards', async () => {
    const codes = Array.from({ length: 160 }, (_, at) => codeOf(`shard ${at}`));
    // Not all at once: on a busy machine the last of them would reach the limit of time of a call.
    await mapConcurrent(codes, { concurrency: 8 }, (code) =>
      petitions.create(aPetition({ code, agency: 'H44.SHARDS' })),
    );

    const found = await Promise.all(alertShards.map((alertShard) => codesIn('next-alert', { alertShard })));

    const counts = found.map((shard) => shard.filter((code) => codes.includes(`${code}`)).length);
    expect(counts).toHaveLength(16);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(160);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThan(30);
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

  test('contain the day the answer was due, also while the publication is due', async () => {
    const agency = 'H44.DRAFTED';
    const late = moved(aPetitionIn('processing'), 'answerToPublish', LATE_AT);
    const answer = { number: 1, text: 'Đã xử lý.', at: LATE_AT, on: '2026-12-15', by: officer, dueOn: DUE_ON };
    await petitions.create({ ...late, agency, code: codeOf('late'), answer });

    const { rows } = await petitions.month(agency, '2026-11', { limit: 10 });

    expect(rows).toMatchObject([{ answeredOn: '2026-12-15', answerDueOn: DUE_ON, dueOn: '2026-12-17' }]);
  });

  test('contain no answer of a petition whose answer was returned', async () => {
    const agency = 'H44.RETURNED';
    const petition = moved(aPetitionIn('awaitingPublication', { agency, code: codeOf('returned') }), 'returnAnswer');
    await petitions.create(petition);

    const { rows } = await petitions.month(agency, '2026-11', { limit: 10 });

    expect(rows).toHaveLength(1);
    expect(rows[0]).not.toHaveProperty('answeredOn');
    expect(rows[0]?.past).toStrictEqual([{ on: '2026-11-23', until: '2026-11-23', dueOn: DUE_ON }]);
  });

  test('keep the day on which an answer was given that was reopened, also once there is another', async () => {
    const agency = 'H44.REOPENED';
    const first = moved(aPetitionIn('processing', { agency, code: codeOf('reopened') }), 'answer', LATE_AT);
    const reopened = moved(first, 'reopen', '2026-12-20T02:00:00.000Z');
    await petitions.create(moved(reopened, 'answer', '2026-12-22T02:00:00.000Z'));

    const { rows } = await petitions.month(agency, '2026-11', { limit: 10 });

    expect(rows).toMatchObject([{ past: [{ on: '2026-12-15', until: '2026-12-20', dueOn: DUE_ON }] }]);
  });

  test('contain when an answer was published, and until when that was in time', async () => {
    const agency = 'H44.SUMMARY';
    const waiting = aPetitionIn('awaitingPublication', { agency, code: codeOf('published') });
    await petitions.create(
      legal(
        publish(explained(waiting, NEXT_TUESDAY), anAct({ now: NEXT_TUESDAY, by: colleague }), {
          summary: SUMMARY,
          confirm: false,
        }),
      ),
    );

    const { rows } = await petitions.month(agency, '2026-11', { limit: 10 });

    expect(rows).toMatchObject([{ publishedOn: '2026-12-01', publicationDueOn: waiting.dueOn, dueOn: DUE_ON }]);
  });

  test('contain until when a refusal was in time', async () => {
    const agency = 'H44.GROUND';
    await petitions.create(aPetitionIn('refused', { agency, code: codeOf('refused') }, THURSDAY));

    const { rows } = await petitions.month(agency, '2026-11', { limit: 10 });

    expect(rows).toMatchObject([{ endedOn: '2026-11-26', endedDueOn: '2026-11-25' }]);
  });

  test.each(statuses)('contain the day on which a petition that is %s ended without an answer', async (status) => {
    const agency = `H44.ENDED.${status}`.toUpperCase();
    const petition = aPetitionIn(status, { code: codeOf(`ended ${status}`), agency }, LATE_AT);
    await petitions.create(legal(record(petition, { now: '2026-12-20T02:00:00.000Z', event: 'contactOpened' })));

    const { rows } = await petitions.month(agency, '2026-11', { limit: 10 });

    const endedOn = ['refused', 'forwardedOut', 'withdrawn', 'merged'].includes(status) ? '2026-12-15' : undefined;
    expect(rows[0]?.endedOn).toBe(endedOn);
  });
});
