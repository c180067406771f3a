import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { RatingAnswer } from '../../../lambdas/ratings/answers.ts';
import { citizenFunction as ratingsCitizen } from '../../../lambdas/ratings/module.ts';
import { anAgency, phuTho } from '../../support/agencies.ts';
import { answered, httpEvent, lambdaContext } from '../../support/http-event.ts';
import { mockClient } from '../../support/mock-client.ts';
import { RATING_KEY } from '../../support/rating-key.ts';

const handler = httpHandler('ratings-citizen', ratingsCitizen);

const now = '2026-11-21T08:15:30.000Z';
const dynamo = mockClient(DynamoDBClient);

const visit = { id: 'tap-1', subject: { kind: 'visit' }, agency: 'H44.100', channel: 'web', levels: { overall: 4 } };
const dossier = { ...visit, subject: { kind: 'dossier', code: 'H44.100-261119-0007' } };

const send = async (body: unknown) =>
  answered(await handler(httpEvent({ routeKey: 'POST /v1/ratings', body }), lambdaContext()));
const allPuts = () => dynamo.commandCalls(PutItemCommand).map(({ args }) => args[0].input);
const puts = () => allPuts().filter(({ TableName }) => TableName === 'ratings');
const alreadyThere = new ConditionalCheckFailedException({ message: 'The conditional request failed', $metadata: {} });

/** Makes the next write conflict with the item that was written first, with `changes` applied to it. */
function existsWith(changes: Record<string, unknown> = {}): void {
  const first = puts().at(-1)?.Item;
  dynamo.on(PutItemCommand, { TableName: 'ratings' }).rejects(alreadyThere);
  dynamo.on(GetItemCommand, { TableName: 'ratings' }).resolves({ Item: { ...first, ...marshall(changes) } });
}

beforeEach(() => {
  vi.stubEnv('RATINGS_TABLE', 'ratings');
  vi.stubEnv('COUNTERS_TABLE', 'counters');
  vi.stubEnv('RATING_KEY', RATING_KEY);
  vi.stubEnv('LIMITS_TABLE', 'limits');
  vi.stubEnv('LIMIT_KEY', RATING_KEY);
  vi.stubEnv('DIRECTORY_TABLE', 'directory');
  vi.stubEnv('ROOT_AGENCY', 'H44');
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
  dynamo.reset();
  const gone = anAgency({ code: 'H44.900', parent: 'H44', validTo: '2026-10-31' });
  dynamo.on(QueryCommand).resolves({ Items: [...phuTho, gone].map((agency) => marshall(agency)) });
  dynamo.on(PutItemCommand).resolves({});
  dynamo.on(GetItemCommand).resolves({});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('a rating', () => {
  test('of a visit is one item, written only if it does not exist', async () => {
    const { status, body } = await send({ ...visit, reasons: ['waiting', 'fees'], comment: '  Chờ lâu ' });

    expect(status).toBe(201);
    expect(RatingAnswer().parse(body)).toEqual({
      id: 'tap-1',
      subject: { kind: 'visit' },
      agency: 'H44.100',
      channel: 'web',
      proof: 'none',
      proven: false,
      at: now,
      receivedAt: now,
      levels: { overall: 4 },
      reasons: ['waiting', 'fees'],
      questionnaire: { id: 'sipas-service', version: '2026.1' },
    });
    expect(puts()).toMatchObject([
      {
        TableName: 'ratings',
        ConditionExpression: 'attribute_not_exists(#n0)',
        ExpressionAttributeNames: { '#n0': 'subject' },
        Item: {
          subject: { S: 'visit#tap-1' },
          cell: { S: 'H44.100#2026-11-21T15' },
          version: { N: '1' },
          comment: { S: 'Chờ lâu' },
        },
      },
    ]);
  });

  test('of a dossier is keyed by its code and may answer any of the questions', async () => {
    const { status, body } = await send({ ...dossier, procedure: '1.012766', levels: { A1: 5, E3: 1 } });

    expect(status).toBe(201);
    expect(body).toMatchObject({ subject: { kind: 'dossier', code: 'H44.100-261119-0007' }, levels: { A1: 5, E3: 1 } });
    expect(puts()[0]?.Item).toMatchObject({
      subject: { S: 'dossier#H44.100-261119-0007' },
      procedure: { S: '1.012766' },
    });
  });

  test('from minutes ago counts in that hour, with any UTC offset', async () => {
    vi.setSystemTime(new Date('2026-11-21T08:05:00.000Z'));
    const { body } = await send({ ...visit, at: '2026-11-21T14:59:59+07:00' });

    expect(body).toMatchObject({ at: '2026-11-21T07:59:59.000Z', receivedAt: '2026-11-21T08:05:00.000Z' });
    expect(puts()[0]?.Item).toMatchObject({ cell: { S: 'H44.100#2026-11-21T14' } });
  });
});

describe('sent again', () => {
  test('a rating gets the same response, at any later time and with any order of fields', async () => {
    const first = await send({ ...visit, procedure: '1.012766' });
    existsWith();
    vi.setSystemTime(new Date('2026-12-24T01:00:00.000Z'));
    const { levels, channel, ...rest } = visit;
    const again = await send({ procedure: '1.012766', levels, channel, ...rest });

    expect(again.status).toBe(200);
    expect(again.body).toEqual(first.body);
  });

  test('under the same id with another body it is refused', async () => {
    await send(visit);
    existsWith();

    expect(await send({ ...visit, levels: { overall: 1 } })).toMatchObject({
      status: 409,
      body: { code: 'idempotency.mismatch' },
    });
  });

  test('a dossier rated under another id is refused: it accepts one rating', async () => {
    await send(dossier);
    existsWith();

    expect(await send({ ...dossier, id: 'tap-2' })).toMatchObject({
      status: 409,
      body: { code: 'rating.alreadyGiven' },
    });
  });

  test('the response is 500 if the conflicting item is never there when it is read', async () => {
    dynamo.on(PutItemCommand, { TableName: 'ratings' }).rejects(alreadyThere);

    expect(await send(visit)).toMatchObject({ status: 500, body: { code: 'fault.internal' } });
  });
});

describe('refused without a write is', () => {
  const refused: readonly [string, unknown, number, string][] = [
    ['an unknown agency', { ...visit, agency: 'H44.999' }, 422, 'rating.agencyUnknown'],
    ['an agency that has ended', { ...visit, agency: 'H44.900' }, 422, 'rating.agencyUnknown'],
    ['a time in the future', { ...visit, at: '2026-11-21T08:20:31Z' }, 422, 'rating.inFuture'],
    ['a time after the year 9999', { ...visit, at: '9999-12-31T23:59:59-23:59' }, 422, 'rating.inFuture'],
    ['a time more than ten minutes ago', { ...visit, at: '2026-11-21T08:05:29Z' }, 422, 'rating.tooOld'],
    ['an unsigned rating by kiosk', { ...visit, channel: 'kiosk' }, 401, 'rating.unsigned'],
    ['an unsigned rating by SMS', { ...visit, channel: 'sms' }, 401, 'rating.unsigned'],
    ['an unsigned rating by import', { ...visit, channel: 'import' }, 401, 'rating.unsigned'],
    ['a dossier of a neighbour', { ...dossier, agency: 'H44.07' }, 422, 'rating.dossierElsewhere'],
    [
      'a dossier of 2030',
      { ...dossier, subject: { kind: 'dossier', code: 'H44.100-300101-0007' } },
      422,
      'rating.dossierDate',
    ],
    [
      'a dossier of no day',
      { ...dossier, subject: { kind: 'dossier', code: 'H44.100-261131-0007' } },
      422,
      'rating.dossierDate',
    ],
    ['a token of nobody', { ...visit, token: 'c~H44.100~quay-1~1~AAAA' }, 401, 'rating.tokenInvalid'],
    ['a time before the year 0', { ...visit, at: '0000-01-01T00:00:00+23:59' }, 422, 'rating.tooOld'],
    ['a day without a time', { ...visit, at: '2026-11-21' }, 400, 'request.invalid'],
    ['no question answered', { ...visit, levels: {} }, 400, 'request.invalid'],
    ['an unknown question', { ...visit, levels: { overall: 4, F1: 3 } }, 400, 'request.invalid'],
    ['a level that is not a whole number', { ...visit, levels: { overall: 4.5 } }, 400, 'request.invalid'],
    ['a level above five', { ...visit, levels: { A1: 6 } }, 400, 'request.invalid'],
    ['a dossier without its code', { ...visit, subject: { kind: 'dossier' } }, 400, 'request.invalid'],
    ['an invalid dossier code', { ...visit, subject: { kind: 'dossier', code: 'x' } }, 400, 'request.invalid'],
    ['an unknown reason', { ...visit, reasons: ['weather'] }, 400, 'request.invalid'],
    ['seven reasons', { ...visit, reasons: Array(7).fill('fees') }, 400, 'request.invalid'],
    ['a reason twice', { ...visit, reasons: ['fees', 'fees'] }, 400, 'request.invalid'],
    ['a comment too long', { ...visit, comment: 'a'.repeat(1_001) }, 400, 'request.invalid'],
    ['an id too long', { ...visit, id: 'a'.repeat(129) }, 400, 'request.invalid'],
    ['an unknown field', { ...visit, name: 'An' }, 400, 'request.invalid'],
    ['an invalid procedure code', { ...visit, procedure: '1.1' }, 400, 'request.invalid'],
  ];

  test.each(refused)('%s', async (_, body, status, code) => {
    expect(await send(body)).toMatchObject({ status, body: { code } });
    expect(allPuts()).toEqual([]);
  });
});

test('any request gets one of the documented statuses', async () => {
  const near = fc.record(
    {
      id: fc.oneof(fc.string(), fc.constant('tap-1')),
      subject: fc.oneof(fc.constant(visit.subject), fc.jsonValue()),
      agency: fc.constantFrom('H44.100', 'H44', '', 'H44.1.1.1', '__proto__'),
      channel: fc.constantFrom('kiosk', 'web', 'fax'),
      token: fc.oneof(fc.string(), fc.constantFrom('d~261231~x', 'c~H44.100~a~1~x')),
      levels: fc.oneof(
        fc.dictionary(fc.constantFrom('overall', 'A1', '__proto__', 'toString'), fc.integer()),
        fc.jsonValue(),
      ),
      at: fc.oneof(
        fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
        fc.string(),
      ),
      comment: fc.string({ unit: 'binary' }),
    },
    { requiredKeys: [] },
  );

  await fc.assert(
    fc.asyncProperty(fc.oneof(near, fc.jsonValue()), async (body) => {
      const { status } = await send(body);
      expect([201, 400, 401, 422]).toContain(status);
    }),
    { numRuns: 300 },
  );
});
