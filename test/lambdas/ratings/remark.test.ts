import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { RatingAnswer } from '../../../lambdas/ratings/answers.ts';
import { citizenFunction as ratingsCitizen } from '../../../lambdas/ratings/module.ts';
import { answered, httpEvent, lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { mockClient } from '../../support/mock-client.ts';
import { aRating } from '../../support/ratings.ts';

const handler = httpHandler('ratings-citizen', ratingsCitizen);

const now = '2026-11-21T08:15:30.000Z';
logLines();
const dynamo = mockClient(DynamoDBClient);
const tap = aRating({ receivedAt: '2026-11-21T08:15:10.000Z' });
const dossier = aRating({ id: 'tap-2', subject: 'dossier#H44.100-261119-0007', code: 'H44.100-261119-0007' });
const visit = { subject: { kind: 'visit' }, reasons: ['waiting'], comment: ' Chờ lâu ' };

const send = async (id: string, body: unknown) => {
  const event = httpEvent({ routeKey: 'POST /v1/ratings/{id}/remarks', params: { id }, body });
  return answered(await handler(event, lambdaContext()));
};
const puts = () => dynamo.commandCalls(PutItemCommand).map(({ args }) => args[0].input);
const changedMeanwhile = new ConditionalCheckFailedException({ message: 'refused', $metadata: {} });

/** The table contains these ratings only. */
function holds(...ratings: readonly object[]): void {
  const bySubject = new Map(
    ratings.map((rating) => {
      const item = marshall(rating, { removeUndefinedValues: true });
      return [item['subject']?.S, item];
    }),
  );
  dynamo.on(GetItemCommand).callsFake(({ Key }) => ({ Item: bySubject.get(Key.subject.S) }));
}

beforeEach(() => {
  vi.stubEnv('RATINGS_TABLE', 'ratings');
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
  dynamo.reset();
  holds(tap, dossier);
  dynamo.on(PutItemCommand).resolves({});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('a remark', () => {
  test('is one conditional write on the version that was read; the response has the reasons and not the comment', async () => {
    const { status, body } = await send('tap-1', visit);

    expect(status).toBe(201);
    expect(RatingAnswer().parse(body)).toMatchObject({ id: 'tap-1', reasons: ['waiting'] });
    expect(JSON.stringify(body)).not.toContain('Chờ lâu');
    expect(puts()).toMatchObject([
      { TableName: 'ratings', ConditionExpression: '#n0 = :v0', ExpressionAttributeNames: { '#n0': 'version' } },
    ]);
    expect(unmarshall(puts()[0]?.ExpressionAttributeValues ?? {})).toEqual({ ':v0': 1 });
    expect(unmarshall(puts()[0]?.Item ?? {})).toEqual({
      ...tap,
      reasons: ['waiting'],
      comment: 'Chờ lâu',
      remarkedAt: now,
      version: 2,
    });
  });

  test('on a dossier needs the id of its rating', async () => {
    const subject = { kind: 'dossier', code: dossier.code };

    expect(await send('tap-2', { ...visit, subject })).toMatchObject({ status: 201, body: { id: 'tap-2', subject } });
    expect(await send('tap-1', { ...visit, subject })).toMatchObject({ status: 404 });
  });

  test('sent again gets the same response without a write', async () => {
    const first = await send('tap-1', visit);
    holds(unmarshall(puts()[0]?.Item ?? {}));
    const again = await send('tap-1', visit);

    expect(again).toEqual({ ...first, status: 200 });
    expect(puts()).toHaveLength(1);
  });

  test('that differs from the stored one is refused', async () => {
    holds(aRating({ reasons: ['fees'], version: 2 }));

    expect(await send('tap-1', visit)).toMatchObject({ status: 409, body: { code: 'idempotency.mismatch' } });
  });

  test('that meets a concurrent change reads again: its own duplicate succeeds, a different remark is refused', async () => {
    const double = aRating({ reasons: ['waiting'], comment: 'Chờ lâu', version: 2 });
    dynamo.on(PutItemCommand).callsFake(() => {
      holds(double);
      throw changedMeanwhile;
    });
    expect(await send('tap-1', visit)).toMatchObject({ status: 200, body: { reasons: ['waiting'] } });

    holds(tap);
    expect(await send('tap-1', { ...visit, reasons: ['fees'] })).toMatchObject({ status: 409 });
  });

  test('fails with 500 if the rating changes at every attempt', async () => {
    dynamo.on(PutItemCommand).rejects(changedMeanwhile);

    expect(await send('tap-1', visit)).toMatchObject({ status: 500, body: { code: 'fault.internal' } });
    expect(puts()).toHaveLength(3);
  });
});

describe('refused without a write is', () => {
  const late = { ...tap, receivedAt: '2026-11-14T08:15:29.000Z' };
  const subject = { kind: 'dossier', code: dossier.code };

  test.each<[string, string, unknown, number, string]>([
    ['an unknown id', 'tap-9', visit, 404, 'rating.notFound'],
    [
      'a dossier without a rating',
      'tap-2',
      { ...visit, subject: { kind: 'dossier', code: 'H44.1-261119-0001' } },
      404,
      'rating.notFound',
    ],
    ['the id of another rating', 'tap-1', { ...visit, subject }, 404, 'rating.notFound'],
    ['an empty remark', 'tap-1', { subject: visit.subject }, 400, 'request.invalid'],
    ['an empty list of reasons', 'tap-1', { subject: visit.subject, reasons: [] }, 400, 'request.invalid'],
    ['an unknown reason', 'tap-1', { ...visit, reasons: ['weather'] }, 400, 'request.invalid'],
    ['an empty comment', 'tap-1', { ...visit, comment: '  ' }, 400, 'request.invalid'],
    ['a comment too long', 'tap-1', { ...visit, comment: 'a'.repeat(1_001) }, 400, 'request.invalid'],
    ['another level', 'tap-1', { ...visit, levels: { overall: 5 } }, 400, 'request.invalid'],
    ['an id too long', 'a'.repeat(129), visit, 400, 'request.invalid'],
  ])('%s', async (_, id, body, status, code) => {
    expect(await send(id, body)).toMatchObject({ status, body: { code } });
    expect(puts()).toEqual([]);
  });

  test('a remark after more than seven days', async () => {
    holds(late);

    expect(await send('tap-1', visit)).toMatchObject({ status: 422, body: { code: 'rating.remarkTooLate' } });
    expect(puts()).toEqual([]);
  });
});

test('any request gets one of the documented statuses', async () => {
  const near = fc.record(
    {
      subject: fc.oneof(fc.constantFrom({ kind: 'visit' }, { kind: 'dossier', code: dossier.code }), fc.jsonValue()),
      reasons: fc.oneof(fc.array(fc.constantFrom('waiting', 'fees', 'x')), fc.jsonValue()),
      comment: fc.string({ unit: 'binary' }),
    },
    { requiredKeys: [] },
  );
  const ids = fc.oneof(fc.constantFrom('tap-1', 'tap-2', '__proto__'), fc.string({ unit: 'binary' }));

  await fc.assert(
    fc.asyncProperty(ids, fc.oneof(near, fc.jsonValue()), async (id, body) => {
      expect([201, 400, 404]).toContain((await send(id, body)).status);
    }),
    { numRuns: 300 },
  );
});
