import { BatchGetItemCommand, DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask, call, publishScores } from '../../support/public-scores.ts';

publishScores();

describe('refused is', () => {
  test('an unknown agency', async () => {
    expect(await ask({ agency: 'H44.999', period: '2026' })).toMatchObject({
      status: 404,
      body: { code: 'score.agencyUnknown' },
    });
  });

  test.each<[string, Record<string, string>, string]>([
    ['no period', { agency: 'H44' }, 'query.period'],
    ['an invalid period', { agency: 'H44', period: '2026-Q5' }, 'query.period'],
    ['a period far too long', { agency: 'H44', period: '2026-11-21T00:00:00' }, 'query.period'],
    ['no agency', { period: '2026' }, 'query.agency'],
    ['an invalid agency code', { agency: 'Phú Thọ', period: '2026' }, 'query.agency'],
    ['an unknown subject of figures', { agency: 'H44', period: '2026', of: 'petitions' }, 'query.of'],
    ['an invalid channel', { agency: 'H44', period: '2026', channel: 'fax' }, 'query.channel'],
    ['an invalid procedure code', { agency: 'H44', period: '2026', procedure: '*' }, 'query.procedure'],
  ])('%s', async (_, query, path) => {
    expect(await ask(query)).toMatchObject({ status: 400, body: { code: 'request.invalid', errors: [{ path }] } });
  });
});

test('a request takes at most five queries of the scores table, and no other reads', async () => {
  const dynamo = mockClient(DynamoDBClient);
  dynamo.on(QueryCommand).resolves({ Items: [] });
  await call({ agency: 'H44', period: 'r:2026' });
  const queries = dynamo.commandCalls(QueryCommand).map(({ args }) => args[0].input);
  const ofScores = queries.filter(({ TableName }) => TableName === process.env['SCORES_TABLE']);
  const others = dynamo.commandCalls(BatchGetItemCommand);
  dynamo.restore();

  expect(
    ofScores.map(({ ExpressionAttributeValues: values }) => Object.values(values ?? {}).map(({ S }) => S)),
  ).toEqual([
    ['cell#H44#*', 'D2025-12-15', 'D2025-12-31'],
    ['cell#H44#*', 'M2026-01', 'M2026-11'],
    ['cell#H44#*', 'D2026-12-01', 'D2026-12-14'],
    ['shown#H44#*#sp', '2025-12-15', '2026-12-14~~'],
    ['shown#H44#*#so', '2025-12-15', '2026-12-14~~'],
  ]);
  expect(others).toEqual([]);
});

test('any request gets one of the documented statuses', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('H44', '2026', 'r:2026', '2026-W99', '*', '__proto__'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.record({ agency: text, period: text, procedure: text, channel: text }, { requiredKeys: [] }),
      async (query) => {
        expect([200, 400, 404]).toContain((await ask(query)).status);
      },
    ),
    { numRuns: 200 },
  );
});
