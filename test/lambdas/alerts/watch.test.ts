import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  InternalServerError,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { type AwsClientStub, mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchFunction as alertsWatch } from '../../../lambdas/alerts/module.ts';
import type { Instant } from '../../../lambdas/kernel/time.ts';
import { stepInstants } from '../../../lambdas/petitions/domain/escalation.ts';
import type { Petition } from '../../../lambdas/petitions/domain/petition.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { jobHandler } from '../../../lambdas/platform/job.ts';
import type { Item, Table } from '../../../lambdas/platform/table.ts';
import { createTable } from '../../support/engine.ts';
import { lambdaContext } from '../../support/http-event.ts';
import { aPetition, aPetitionIn, CODE, calendar, DUE_ON, itemOf } from '../../support/petitions.ts';

const handler = jobHandler('alerts-watch', alertsWatch);

const { dueSoon, dueToday, late } = stepInstants(calendar, DUE_ON, 'answer');
const JUST_BEFORE = '2026-12-09T23:59:59.999Z';
const WEEKS_LATER = '2027-01-04T03:00:00.000Z';

let table: Table;
let petitions: PetitionStore;

beforeAll(async () => {
  const name = await createTable('petitions');
  vi.stubEnv('PETITIONS_TABLE', name);
  vi.useFakeTimers({ toFake: ['Date'] });
  table = dynamoTable(name);
  petitions = petitionStore(table);
});

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

function tick(at: Instant): Promise<unknown> {
  vi.setSystemTime(new Date(at));
  return handler({}, lambdaContext());
}

describe('the watch', () => {
  const kept: string[] = [];

  afterEach(async () => {
    await Promise.all(kept.splice(0).map((code) => table.remove({ code })));
  });

  async function keep(item: Item): Promise<void> {
    await table.put(item);
    kept.push(`${item['code']}`);
  }

  const keepPetition = async (petition: Petition) => keep(await itemOf(petition));

  test('marks each step when it is due, and then nothing more', async () => {
    await keepPetition(aPetition());

    expect(await tick(JUST_BEFORE)).toStrictEqual({ marked: 0, skipped: 0, failed: 0 });
    expect(await petitions.find(CODE)).toMatchObject({ alerts: {}, nextAlertAt: dueSoon });

    expect(await tick(dueSoon)).toStrictEqual({ marked: 1, skipped: 0, failed: 0 });
    expect(await petitions.find(CODE)).toMatchObject({ alerts: { dueSoon }, nextAlertAt: dueToday });

    expect(await tick(dueToday)).toStrictEqual({ marked: 1, skipped: 0, failed: 0 });
    expect(await petitions.find(CODE)).toMatchObject({ alerts: { dueSoon, dueToday }, nextAlertAt: late });

    expect(await tick(late)).toStrictEqual({ marked: 1, skipped: 0, failed: 0 });
    const petition = await petitions.find(CODE);
    expect(petition?.alerts).toStrictEqual({ dueSoon, dueToday, late });
    expect(petition).not.toHaveProperty('nextAlertAt');
    expect(await table.get({ code: CODE })).not.toHaveProperty('alertShard');

    expect(await tick(WEEKS_LATER)).toStrictEqual({ marked: 0, skipped: 0, failed: 0 });
  });

  test('leaves the rest of the petition unchanged', async () => {
    const petition = aPetitionIn('processing');
    await keepPetition(petition);

    await tick(dueSoon);

    expect(await petitions.find(CODE)).toStrictEqual({ ...petition, alerts: { dueSoon }, nextAlertAt: dueToday });
  });

  test('marks only the current step when runs were lost', async () => {
    await keepPetition(aPetition());

    await tick(WEEKS_LATER);

    expect((await petitions.find(CODE))?.alerts).toStrictEqual({ late: WEEKS_LATER });
  });

  test('marks nothing twice when a run is duplicated', async () => {
    await keepPetition(aPetition());

    await tick(dueSoon);

    expect(await tick('2026-12-10T00:15:00.000Z')).toStrictEqual({ marked: 0, skipped: 0, failed: 0 });
    expect((await petitions.find(CODE))?.alerts).toStrictEqual({ dueSoon });
  });

  test('marks each petition once when two runs are concurrent', async () => {
    const codes = Array.from({ length: 20 }, (_, n) => `PAKN-${n}`);
    await Promise.all(codes.map((code) => keepPetition(aPetition({ code }))));

    const [one, other] = (await Promise.all([tick(dueSoon), tick(dueSoon)])) as { marked: number; failed: number }[];

    expect(Number(one?.marked) + Number(other?.marked)).toBe(codes.length);
    expect(Number(one?.failed) + Number(other?.failed)).toBe(0);
    for (const code of codes) expect((await petitions.find(code))?.alerts).toStrictEqual({ dueSoon });
  });

  test.each(['answered', 'refused', 'withdrawn', 'needsSupplement'] as const)(
    'marks nothing for a petition that is %s',
    async (status) => {
      await keepPetition(aPetitionIn(status));

      expect(await tick(WEEKS_LATER)).toStrictEqual({ marked: 0, skipped: 0, failed: 0 });
      expect((await petitions.find(CODE))?.alerts).toStrictEqual({});
    },
  );

  test('marks an answer whose publication is due', async () => {
    const waiting = aPetitionIn('awaitingPublication');
    await keepPetition(waiting);

    expect(await tick(`${waiting.nextAlertAt}`)).toMatchObject({ marked: 1 });
    expect(await tick(WEEKS_LATER)).toMatchObject({ marked: 1 });
    expect((await petitions.find(CODE))?.alerts).toStrictEqual({ dueSoon: waiting.nextAlertAt, late: WEEKS_LATER });
  });

  test('waits for a due date that has moved since the check was scheduled', async () => {
    await keepPetition(aPetition({ nextAlertAt: '2026-12-01T00:00:00.000Z' }));

    expect(await tick('2026-12-01T00:00:00.000Z')).toStrictEqual({ marked: 0, skipped: 1, failed: 0 });

    expect(await petitions.find(CODE)).toMatchObject({ alerts: {}, nextAlertAt: dueSoon });
  });

  test('reads every page of a shard', async () => {
    const codes = Array.from({ length: 120 }, (_, n) => `PAKN-${n}`);
    const items = await Promise.all(codes.map((code) => itemOf(aPetition({ code }))));
    await Promise.all(items.map((item) => keep({ ...item, alertShard: '07' })));

    expect(await tick(dueSoon)).toStrictEqual({ marked: 120, skipped: 0, failed: 0 });
  });

  test('marks the others when one petition cannot be read, and then fails', async () => {
    const broken = { ...(await itemOf(aPetition({ code: 'PAKN-BROKEN' }))), dueOn: 14 };
    for (const shard of ['00', '15']) await keep({ ...broken, code: `PAKN-BROKEN-${shard}`, alertShard: shard });
    const whole = await itemOf(aPetition());
    await keep({ ...whole, alertShard: '15' });

    await expect(tick(late)).rejects.toThrow('Checking 2 petitions failed');

    expect((await petitions.find(CODE))?.alerts).toStrictEqual({ late });
  });
});

describe('the watch reads', () => {
  const shards = Array.from({ length: 16 }, (_, shard) => `${shard}`.padStart(2, '0'));
  const due = marshall({ code: CODE, alertShard: '03', nextAlertAt: dueSoon });
  const stored = (petition: Item) => ({ Item: marshall(petition, { removeUndefinedValues: true }) });
  let dynamo: AwsClientStub<DynamoDBClient>;
  /** What the index answers for each shard. */
  let index: Record<string, (after: QueryCommandInput['ExclusiveStartKey']) => Partial<QueryCommandOutput>>;

  beforeEach(() => {
    index = { '03': () => ({ Items: [due] }) };
    dynamo = mockClient(DynamoDBClient);
    dynamo
      .on(QueryCommand)
      .callsFake((input) => index[`${valuesOf(input)[0]}`]?.(input.ExclusiveStartKey) ?? { Items: [] });
  });

  afterEach(() => void dynamo.restore());

  const valuesOf = ({ ExpressionAttributeValues = {} }: Pick<QueryCommandInput, 'ExpressionAttributeValues'>) =>
    Object.values(ExpressionAttributeValues).map(({ S }) => S);

  test('each shard of the index for what is due, and nothing else', async () => {
    index = {};

    expect(await tick(dueSoon)).toStrictEqual({ marked: 0, skipped: 0, failed: 0 });

    const queries = dynamo.commandCalls(QueryCommand).map(({ args }) => args[0].input);
    expect(queries.map(valuesOf)).toStrictEqual(shards.map((shard) => [shard, dueSoon]));
    for (const query of queries) expect(query).toMatchObject({ IndexName: 'next-alert', Limit: 100 });
    expect(dynamo.calls()).toHaveLength(shards.length);
  });

  test('the petition itself before marking, because the index may be stale', async () => {
    dynamo.on(GetItemCommand).resolves(stored(await itemOf(aPetitionIn('answered'))));

    expect(await tick(dueSoon)).toStrictEqual({ marked: 0, skipped: 1, failed: 0 });

    expect(dynamo.commandCalls(UpdateItemCommand)).toHaveLength(0);
  });

  test('no petition that has been deleted', async () => {
    dynamo.on(GetItemCommand).resolves({});

    expect(await tick(dueSoon)).toStrictEqual({ marked: 0, skipped: 1, failed: 0 });
  });

  test('and marks on the condition that the petition has not changed', async () => {
    dynamo.on(GetItemCommand).resolves(stored(await itemOf(aPetition())));
    dynamo.on(UpdateItemCommand).rejects(new ConditionalCheckFailedException({ message: 'no', $metadata: {} }));

    expect(await tick(dueSoon)).toStrictEqual({ marked: 0, skipped: 1, failed: 0 });

    const markings = dynamo.commandCalls(UpdateItemCommand).map(({ args }) => args[0].input);
    expect(markings).toMatchObject([{ Key: { code: { S: CODE } }, ConditionExpression: expect.any(String) }]);
    expect(markings.flatMap(valuesOf)).toContain(dueSoon);
  });

  test('the other shards when one cannot be read, and then fails', async () => {
    index['00'] = () => {
      throw new InternalServerError({ message: 'down', $metadata: {} });
    };
    dynamo.on(GetItemCommand).resolves(stored(await itemOf(aPetition())));
    dynamo.on(UpdateItemCommand).resolves({});

    await expect(tick(dueSoon)).rejects.toThrow('Checking 1 petitions failed');

    expect(dynamo.commandCalls(UpdateItemCommand)).toHaveLength(1);
  });

  test('no more pages than one run can process; the next run continues', async () => {
    index['03'] = (after) => ({ Items: [due], LastEvaluatedKey: after ?? due });
    dynamo.on(GetItemCommand).resolves({});

    expect(await tick(dueSoon)).toStrictEqual({ marked: 0, skipped: 20, failed: 0 });
  });
});
