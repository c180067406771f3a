import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { dynamoLean } from '../../../lambdas/platform/dynamo-lean.ts';
import { dynamoSdk } from '../../../lambdas/platform/dynamo-sdk.ts';
import { dynamoTableOver } from '../../../lambdas/platform/dynamo-table.ts';
import { awsError, type FakeAws, type FakeResponse, fakeAws, ok } from '../../support/fake-aws.ts';

let aws: FakeAws;
beforeAll(async () => {
  aws = await fakeAws();
});
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
afterAll(() => {
  aws.close();
  vi.restoreAllMocks();
});

const PREFIX = 'com.amazonaws.dynamodb.v20120810#';

describe.each([
  ['the SDK', dynamoSdk],
  ['the lean client', dynamoLean],
])('a write through %s', (_, dynamo) => {
  const table = dynamoTableOver(dynamo, 'petitions');
  const put = () => table.put({ code: 'a' }, { absent: 'code' });

  test.each<[string, FakeResponse]>([
    ['throttled by the throughput of a table', awsError(400, `${PREFIX}ProvisionedThroughputExceededException`)],
    ['throttled', awsError(400, 'com.amazon.coral.availability#ThrottlingException')],
    ['throttled by the account', awsError(400, `${PREFIX}RequestLimitExceeded`)],
    ['failed inside the service', awsError(500, `${PREFIX}InternalServerError`)],
    ['unavailable', { status: 503, body: '<html>' }],
    ['broken off', 'hangUp'],
  ])('that was %s is repeated until it succeeds', async (_, failure) => {
    aws.respond((call) => (call < 3 ? failure : ok()));

    expect(await put()).toBe('written');
    expect(aws.calls.map(({ operation }) => operation)).toEqual(Array(3).fill('DynamoDB_20120810.PutItem'));
  });

  test('that fails inside the service every time is given up after three attempts, with the error of AWS', async () => {
    aws.respond(() => awsError(500, `${PREFIX}InternalServerError`));

    await expect(put()).rejects.toMatchObject({ name: 'InternalServerError', message: 'because' });
    expect(aws.calls).toHaveLength(3);
  });

  test.each(['ValidationException', 'AccessDeniedException', 'ResourceNotFoundException'])(
    'that AWS rejects with %s is not repeated',
    async (name) => {
      aws.respond(() => awsError(400, `com.amazon.coral.validate#${name}`));

      await expect(put()).rejects.toMatchObject({ name });
      expect(aws.calls).toHaveLength(1);
    },
  );

  test('whose condition does not hold is a conflict, and is not repeated', async () => {
    aws.respond(() => awsError(400, `${PREFIX}ConditionalCheckFailedException`));

    expect(await put()).toBe('conflict');
    expect(aws.calls).toHaveLength(1);
  });
});
