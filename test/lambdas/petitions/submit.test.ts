import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { claimOf } from '../../../lambdas/petitions/claim.ts';
import { citizenFunction as petitionsCitizen } from '../../../lambdas/petitions/module.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { aPetitionBody } from '../../support/bodies.ts';
import { logLines } from '../../support/log-lines.ts';
import { mockClient } from '../../support/mock-client.ts';
import { byKey, CODE_KEY, SUBMIT, setClock, stubPetitions, through } from '../../support/petition-functions.ts';
import { aPetition, itemOf, RECEIVED_AT } from '../../support/petitions.ts';

const handler = httpHandler('petitions-citizen', petitionsCitizen);

const dynamo = mockClient(DynamoDBClient);
const taken = new ConditionalCheckFailedException({ message: 'The conditional request failed', $metadata: {} });
const { codeAt } = claimOf(CODE_KEY, 'key-2', {});
logLines();

const submit = () => through(handler)(SUBMIT, { body: aPetitionBody(), headers: byKey('key-2') });
const triedCodes = () =>
  dynamo.commandCalls(PutItemCommand).map(({ args }) => unmarshall(args[0].input.Item ?? {})['code']);

beforeAll(() => stubPetitions());
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(async () => {
  setClock(RECEIVED_AT);
  dynamo.reset();
  const Item = marshall(await itemOf(aPetition()), { removeUndefinedValues: true });
  dynamo.on(GetItemCommand).resolves({ Item });
});

describe('a code that is taken', () => {
  test('by another petition makes the next code be tried', async () => {
    dynamo.on(PutItemCommand).rejectsOnce(taken).resolves({});

    expect(await submit()).toMatchObject({ status: 201, body: { code: codeAt(1) } });
    expect(triedCodes()).toStrictEqual([codeAt(0), codeAt(1)]);
  });

  test('three times makes the fourth be tried', async () => {
    dynamo.on(PutItemCommand).rejectsOnce(taken).rejectsOnce(taken).rejectsOnce(taken).resolves({});

    expect(await submit()).toMatchObject({ status: 201, body: { code: codeAt(3) } });
    expect(new Set(triedCodes()).size).toBe(4);
  });

  test('and is free again when it is looked at makes the next code be tried', async () => {
    dynamo.on(PutItemCommand).rejectsOnce(taken).resolves({});
    dynamo.on(GetItemCommand).resolves({});

    expect(await submit()).toMatchObject({ status: 201, body: { code: codeAt(1) } });
  });

  test('four times over is a fault: so many chances are none', async () => {
    dynamo.on(PutItemCommand).rejects(taken);

    expect(await submit()).toMatchObject({ status: 500, body: { code: 'fault.internal' } });
    expect(triedCodes()).toHaveLength(4);
  });
});
