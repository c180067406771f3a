import { BatchGetItemCommand, DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { cellOf } from '../../../lambdas/ratings/domain/rating.ts';
import { Scores } from '../../../lambdas/scores/answers.ts';
import { publicFunction as scoresPublic } from '../../../lambdas/scores/module.ts';
import { anAgency } from '../../support/agencies.ts';
import { answered, httpEvent, lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { anAnswerRating, aRating } from '../../support/ratings.ts';
import { setClock, setUpScores } from '../../support/score-functions.ts';
import type { ScorePipeline } from '../../support/score-pipeline.ts';

const handler = httpHandler('scores-public', scoresPublic);

const now = '2026-11-21T08:15:30.000Z';
logLines();
let pipeline: ScorePipeline;
let given = 0;

const call = async (query: Record<string, string>) =>
  handler(httpEvent({ routeKey: 'GET /v1/scores', query }), lambdaContext());
const ask = async (query: Record<string, string>) => answered(await call(query));
const read = async (query: Record<string, string>) => Scores().parse((await ask(query)).body);

/** So many people who rated an agency on a day, all alike. */
async function people(
  n: number,
  agency: string,
  day: string,
  rating: Parameters<typeof aRating>[0] = {},
): Promise<void> {
  for (let one = 0; one < n; one += 1) {
    given += 1;
    const at = `${day}T02:00:00.000Z`;
    await pipeline.give(aRating({ subject: `visit#${given}`, agency, at, cell: cellOf(agency, at), ...rating }), now);
  }
}

beforeAll(async () => {
  pipeline = await setUpScores();
  await pipeline.settle([
    anAgency({ code: 'H44.900', parent: 'H44', validTo: '2026-09-30' }),
    anAgency({ code: 'H44.900.1', parent: 'H44.900', validTo: '2026-09-30' }),
  ]);
  await people(6, 'H44.100', '2026-11-21', { procedure: '1.012766' });
  await people(7, 'H44.100', '2026-11-02', { channel: 'sms', levels: { overall: 2 } });
  await people(8, 'H44.104', '2026-10-20', { levels: { overall: 5 } });
  await people(5, 'H44.07', '2026-11-03');
  await people(7, 'H44.07', '2026-11-03', { proof: 'none', channel: 'web', levels: { overall: 1 } });
  for (let one = 0; one < 6; one += 1) {
    const at = '2026-11-03T02:00:00.000Z';
    const subject = `petition#PAKN-${one}#1`;
    await pipeline.give(anAnswerRating({ subject, agency: 'H44.07', at, cell: cellOf('H44.07', at) }), now);
  }
  await people(3, 'H44.01', '2026-10-20', { levels: { overall: 1 } });
  await people(5, 'H44.900', '2026-09-30');
  await people(5, 'H44', '2025-12-20', { levels: { A1: 5, B2: 3 } });
  await pipeline.rollUp(now);
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(now));

describe('scores', () => {
  test('of an agency and a month include the counts behind them, and may be cached for a minute', async () => {
    expect(await call({ agency: 'H44.100', period: '2026-11' })).toMatchObject({
      statusCode: 200,
      headers: { 'cache-control': 'public, max-age=60' },
    });
    expect(await read({ agency: 'H44.100', period: '2026-11' })).toMatchObject({
      agency: 'H44.100',
      period: { id: '2026-11', from: '2026-11-01', to: '2026-11-30', state: 'open' },
      method: { id: 'satisfaction-service', version: '2026.2' },
      asOf: now,
      respondents: 13,
      overall: { basis: 'question', n: 13, levels: [0, 7, 0, 6, 0], satisfiedShare: 0.4615, meanIndex: 58.46 },
      children: [{ agency: 'H44.100.1', suppressed: true }],
    });
  });

  test.each([
    ['2026-11-21', 6],
    ['2026-W47', 6],
    ['2026-11', 18],
    ['2026-Q4', 29],
    ['2026-H2', 34],
    ['2026', 34],
    ['r:2026-11', 23],
    ['r:2026', 39],
    ['2025', 5],
    ['2027', 0],
  ])('of %s count %i people in the province', async (period, respondents) => {
    expect(await read({ agency: 'H44', period })).toMatchObject({ respondents });
  });

  test('may be of one procedure and of one channel', async () => {
    const of = { agency: 'H44', period: '2026' };

    expect(await read({ ...of, procedure: '1.012766' })).toMatchObject({ respondents: 6, procedure: '1.012766' });
    expect(await read({ ...of, channel: 'sms' })).toMatchObject({ respondents: 7, channel: 'sms' });
    expect(await read({ ...of, procedure: '1.012766', channel: 'sms' })).toMatchObject({ respondents: 0 });
  });

  test('include the children as their own pages show them', async () => {
    const { children } = await read({ agency: 'H44', period: '2026-Q4' });

    expect(children?.map(({ agency, n }) => [agency, n])).toEqual([
      ['H44.01', undefined],
      ['H44.07', 5],
      ['H44.100', 13],
      ['H44.104', 8],
    ]);
    for (const { agency, name: _, ...figure } of children ?? []) {
      expect((await read({ agency, period: '2026-Q4' })).overall).toEqual(figure);
    }
    expect(children?.[2]).toMatchObject({ name: { vi: 'Phường Việt Trì', en: 'Việt Trì ward' }, key: 'overall' });
  });

  test('include nothing of fewer than five people, not even in the sum above, so that the sum reveals nobody', async () => {
    expect(await read({ agency: 'H44', period: '2026-10' })).toMatchObject({ respondents: 11, overall: { n: 8 } });
    expect(await read({ agency: 'H44.01', period: '2026-10' })).toMatchObject({
      respondents: 3,
      overall: { suppressed: true },
    });
  });

  test('are of services; those of answers to petitions are read apart', async () => {
    const of = { agency: 'H44.07', period: '2026-11' };

    expect(await read(of)).toMatchObject({ of: 'service', respondents: 5, overall: { levels: [0, 0, 0, 5, 0] } });
    expect(await read({ ...of, of: 'service' })).toEqual(await read(of));
    expect(await read({ ...of, of: 'answers' })).toMatchObject({
      of: 'answers',
      respondents: 6,
      overall: { levels: [0, 6, 0, 0, 0] },
      open: { respondents: 0, overall: { suppressed: true } },
    });
  });

  test('are of proven ratings; open ones stand apart and are in no other figure', async () => {
    expect(await read({ agency: 'H44.07', period: '2026-11' })).toMatchObject({
      respondents: 5,
      open: { respondents: 7, overall: { key: 'overall', n: 7, levels: [7, 0, 0, 0, 0], satisfiedShare: 0 } },
    });
    expect(await read({ agency: 'H44.07', period: '2026-11', channel: 'web' })).toMatchObject({
      respondents: 0,
      open: { respondents: 7, overall: { n: 7 } },
    });
  });

  test('of days and weeks are counted but not shown, because together they would reveal single people', async () => {
    for (const period of ['2026-11-21', '2026-W47']) {
      expect(await read({ agency: 'H44.100', period })).toMatchObject({
        respondents: 6,
        overall: { suppressed: true },
      });
    }
  });

  test('use the tree at the end of the period', async () => {
    expect(
      (await read({ agency: 'H44', period: '2026-Q3' })).children?.map(({ agency, n }) => [agency, n]),
    ).toContainEqual(['H44.900', 5]);
    expect(await read({ agency: 'H44.900', period: '2026-09' })).toMatchObject({
      respondents: 5,
      period: { state: 'closed' },
    });
    expect(await ask({ agency: 'H44.900', period: '2026-10' })).toMatchObject({ status: 404 });
  });

  test('of an agency that ended within the period use the tree of its last day', async () => {
    for (const period of ['2026-Q3', '2026-H2', '2026']) {
      expect(await read({ agency: 'H44.900', period })).toMatchObject({
        respondents: 5,
        children: [{ agency: 'H44.900.1' }],
      });
    }
  });

  test('of an agency that is newer than the period are empty, without an error', async () => {
    expect(await read({ agency: 'H44', period: '2024' })).toMatchObject({
      respondents: 0,
      overall: { suppressed: true },
    });
    expect(await read({ agency: 'H44.104', period: '2024' })).not.toHaveProperty('asOf');
    expect(await read({ agency: 'H44.104', period: '2024' })).not.toHaveProperty('children');
  });

  test('pool the items if the overall question was not answered', async () => {
    expect(await read({ agency: 'H44', period: '2025' })).toMatchObject({
      overall: { basis: 'items', n: 10, meanIndex: 80 },
      factors: [{ key: 'A', n: 5, meanIndex: 100 }, { key: 'B', n: 5, meanIndex: 60 }, {}, {}, {}],
    });
  });
});

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
