import { DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dossierReceipt } from '../../../lambdas/directory/domain/dossier-proof.ts';
import { citizenFunction } from '../../../lambdas/dossiers/module.ts';
import { hmacBytes } from '../../../lambdas/platform/hmac.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { phuTho } from '../../support/agencies.ts';
import { NOW } from '../../support/dossier-house.ts';
import { aDossier, doneOn } from '../../support/dossiers.ts';
import { answered, httpEvent, lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { mockClient } from '../../support/mock-client.ts';
import { RATING_KEY } from '../../support/rating-key.ts';

const handler = httpHandler('dossiers-citizen', citizenFunction);
const dynamo = mockClient(DynamoDBClient);
const lines = logLines();
const CODE = 'H44.100-261102-0007';
const receipt = dossierReceipt(hmacBytes, RATING_KEY, CODE);
const ask = async (headers: Record<string, string>) =>
  answered(
    await handler(httpEvent({ routeKey: 'GET /v1/dossiers/{code}', params: { code: CODE }, headers }), lambdaContext()),
  );

beforeEach(() => {
  for (const name of ['DOSSIERS', 'LIMITS', 'DIRECTORY']) vi.stubEnv(`${name}_TABLE`, name.toLowerCase());
  vi.stubEnv('RATING_KEY', RATING_KEY);
  vi.stubEnv('LIMIT_KEY', RATING_KEY);
  vi.stubEnv('ROOT_AGENCY', 'H44');
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] });
  dynamo.reset();
  dynamo
    .on(QueryCommand)
    .resolves({ Items: phuTho.map((agency) => marshall(agency, { removeUndefinedValues: true })) });
  dynamo.on(PutItemCommand).resolves({});
  const item = marshall({ ...aDossier(doneOn('2026-11-18')), id: CODE }, { removeUndefinedValues: true });
  dynamo.on(GetItemCommand, { TableName: 'dossiers' }).resolves({ Item: item });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('an applicant reads a dossier by its key and writes nothing but the limit', async () => {
  const { status, body } = await ask({ receipt });

  expect([status, body]).toMatchObject([200, { code: CODE, outcome: 'late', rating: { validTo: '2026-11-20' } }]);
  expect(dynamo.commandCalls(GetItemCommand).map(({ args }) => args[0].input)).toMatchObject([
    { TableName: 'dossiers', Key: { id: { S: CODE } } },
  ]);
  expect(dynamo.commandCalls(PutItemCommand).map(({ args }) => args[0].input.TableName)).toStrictEqual(['limits']);
  expect(JSON.stringify(lines())).not.toContain(receipt);
});

test('a wrong receipt is a problem without a read, and a failing limit turns nobody away', async () => {
  expect(await ask({ receipt: 'ABCD' })).toMatchObject({ status: 404, body: { code: 'dossier.noMatch' } });
  expect(dynamo.commandCalls(GetItemCommand)).toStrictEqual([]);

  dynamo.on(PutItemCommand).rejects(new Error('limits are down'));
  expect(await ask({ receipt })).toMatchObject({ status: 200 });
});
