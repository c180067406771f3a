import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AgencyList } from '../../../lambdas/directory/answers.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { anAgency, phuTho } from '../../support/agencies.ts';
import { stubbedDirectory } from '../../support/directory.ts';
import { answered, httpEvent, lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';

const NOW = Date.parse('2026-11-21T08:15:30.000Z');
const directory = stubbedDirectory();
const lines = logLines();

/** The function after a cold start. */
let get: (query?: Record<string, string>) => Promise<APIGatewayProxyStructuredResultV2>;
beforeEach(async () => {
  vi.resetModules();
  const { publicFunction } = await import('../../../lambdas/directory/module.ts');
  const handler = httpHandler('directory-public', publicFunction);
  get = (query = {}) => handler(httpEvent({ routeKey: 'GET /v1/agencies', query }), lambdaContext());
  directory.holdsAgencies(phuTho);
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  return () => void vi.useRealTimers();
});

describe('GET /v1/agencies', () => {
  test('lists the current agencies, cacheable for five minutes', async () => {
    directory.holdsAgencies([...phuTho, anAgency({ code: 'H44.9', validTo: '2026-01-01' })]);
    const answer = await get();

    expect(answered(answer)).toStrictEqual({
      status: 200,
      body: { items: phuTho },
      type: 'application/json; charset=utf-8',
    });
    expect(answer.headers).toMatchObject({ 'cache-control': 'public, max-age=300' });
    expect(AgencyList().parse(answered(answer).body)).toStrictEqual({ items: phuTho });
  });

  test('reads one partition of the directory, consistently', async () => {
    await get();

    expect(directory.queries()).toStrictEqual([
      {
        TableName: 'directory-1',
        KeyConditionExpression: '#n0 = :v0',
        ExpressionAttributeNames: { '#n0': 'pk' },
        ExpressionAttributeValues: { ':v0': { S: 'agencies#H44' } },
        Limit: 500,
        ScanIndexForward: true,
        ConsistentRead: true,
      },
    ]);
  });

  test('reads it once a minute', async () => {
    await get();
    vi.setSystemTime(NOW + 59_999);
    await get();
    expect(directory.queries()).toHaveLength(1);

    vi.setSystemTime(NOW + 60_000);
    await get();
    expect(directory.queries()).toHaveLength(2);
  });

  test('returns an empty list when the directory is empty', async () => {
    directory.holdsAgencies([]);

    expect(answered(await get())).toMatchObject({ status: 200, body: { items: [] } });
  });

  test('refuses parameters that it does not have', async () => {
    expect(answered(await get({ agency: '💥', limit: '-1' }))).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'query.agency' }, { path: 'query.limit' }] },
    });
  });

  test('returns 500 while the table cannot be read, and 200 afterwards', async () => {
    directory.dynamo.on(QueryCommand).rejectsOnce(new Error('connect ECONNREFUSED 10.0.0.7')).resolves({ Items: [] });
    const failed = answered(await get());

    expect(failed).toMatchObject({ status: 500, body: { code: 'fault.internal', requestId: 'request-1' } });
    expect(JSON.stringify(failed)).not.toContain('10.0.0.7');
    expect(answered(await get()).status).toBe(200);
  });

  test('returns 500 for an invalid row, and logs the path', async () => {
    directory.holdsRows('agencies#H44', [...phuTho, { code: 'H44.9', kind: 'ward' }]);

    expect(answered(await get()).status).toBe(500);
    expect(lines().find(({ event }) => event === 'FAULT')).toMatchObject({
      error: { message: expect.stringContaining('validFrom') },
    });
  });

  test.each([['DIRECTORY_TABLE'], ['ROOT_AGENCY']])('returns 500 without %s, and logs its name', async (name) => {
    vi.stubEnv(name, undefined);

    expect(answered(await get()).status).toBe(500);
    expect(lines()).toContainEqual(
      expect.objectContaining({
        event: 'FAULT',
        error: expect.objectContaining({ message: `Missing or invalid environment variables: ${name}` }),
      }),
    );
    expect(directory.dynamo.calls()).toStrictEqual([]);
  });
});
