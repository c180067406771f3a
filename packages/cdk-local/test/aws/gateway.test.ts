import { connect } from 'node:net';
import {
  BatchWriteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AwsCall, AwsFault } from '../../src/aws/types.ts';
import { aSmallAws } from './support/small-aws.ts';

let local: Awaited<ReturnType<typeof aSmallAws>>;
beforeAll(async () => {
  local = await aSmallAws();
});
afterAll(() => local.aws.close());

const dynamoAs = (name: string) => new DynamoDBClient(local.as(name));
const inbox = (TableName: string) => ({
  ...{ TableName, IndexName: 'inbox', KeyConditionExpression: 'keptBy = :keptBy' },
  ExpressionAttributeValues: { ':keptBy': { S: 'lan' } },
});

describe('the gate', () => {
  test('a function does what its role allows', async () => {
    const dynamo = dynamoAs('Clerk');
    const item = { code: { S: 'gate' }, keptBy: { S: 'lan' }, dueAt: { S: '2026' }, note: { S: 'hidden' } };
    await dynamo.send(new PutItemCommand({ TableName: local.idOf('Notes'), Item: item }));

    const { Items } = await dynamo.send(new QueryCommand(inbox(local.idOf('Notes'))));

    expect(Items).toEqual([{ code: { S: 'gate' }, keptBy: { S: 'lan' }, dueAt: { S: '2026' } }]);
  });

  test('an action that no policy allows is denied with the message of AWS', async () => {
    const reading = dynamoAs('Nobody').send(
      new GetItemCommand({ TableName: local.idOf('Notes'), Key: { code: { S: 'x' } } }),
    );

    await expect(reading).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message:
        'User: arn:aws:sts::000000000000:assumed-role/Small-NobodyRole/Small-Nobody is not authorized to perform: dynamodb:GetItem on resource: arn:aws:dynamodb:ap-southeast-1:000000000000:table/Small-Notes because no identity-based policy allows the dynamodb:GetItem action',
      $metadata: expect.objectContaining({ httpStatusCode: 400 }),
    });
  });

  test('a grant on an index does not cover its table or another table', async () => {
    const { IndexName: _, ...ofTable } = inbox(local.idOf('Notes'));

    await expect(dynamoAs('Clerk').send(new QueryCommand(ofTable))).rejects.toThrow('table/Small-Notes because');
    await expect(dynamoAs('Clerk').send(new QueryCommand(inbox('other')))).rejects.toThrow(
      'table/other/index/inbox because',
    );
  });

  test('SQS denies with its own exception name', async () => {
    const sending = new SQSClient(local.as('Nobody')).send(
      new SendMessageCommand({ QueueUrl: local.idOf('Delivery'), MessageBody: 'x' }),
    );

    await expect(sending).rejects.toMatchObject({
      name: 'AccessDenied',
      $metadata: expect.objectContaining({ httpStatusCode: 403 }),
    });
    await expect(sending).rejects.toThrow(
      'perform: sqs:sendmessage on resource: arn:aws:sqs:ap-southeast-1:000000000000:Small-Delivery',
    );
  });

  test('unknown credentials are rejected', async () => {
    const stranger = { ...local.runner, credentials: { accessKeyId: 'AKIA0', secretAccessKey: 'x' } };
    const reading = new DynamoDBClient(stranger).send(new GetItemCommand({ TableName: 'x', Key: {} }));

    await expect(reading).rejects.toMatchObject({ name: 'UnrecognizedClientException' });
  });

  test('the same function has the same credentials, another has others', () => {
    const { aws } = local;

    expect(aws.credentialsOf('Clerk')).toEqual(aws.credentialsOf('Clerk'));
    expect(aws.credentialsOf('Clerk').accessKeyId).not.toBe(aws.credentialsOf('Nobody').accessKeyId);
    expect(() => aws.credentialsOf('Nothing')).toThrow('Nothing');
  });

  test('the permissions of a role can be queried', () => {
    const role = 'arn:aws:iam::000000000000:role/Small-ClerkRole';
    const queue = local.stack.resources.get('Delivery')?.arn ?? '';

    expect(local.aws.may(role, 'sqs:SendMessage', queue)).toBe(true);
    expect(local.aws.may(role, 'sqs:ReceiveMessage', queue)).toBe(false);
  });
});

describe('unsupported operations are rejected', () => {
  test('a batch of writes to a table with a stream, which would bypass the stream', async () => {
    const batch = { [local.idOf('Notes')]: [{ PutRequest: { Item: { code: { S: 'batch' } } } }] };

    await expect(local.dynamo.send(new BatchWriteItemCommand({ RequestItems: batch }))).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining('BatchWriteItem to a table with a stream'),
    });
  });

  test('a batch of writes to a table without one runs', async () => {
    const item = { pk: { S: 'batch' }, sk: { S: '1' } };
    const batch = { [local.idOf('Messages')]: [{ PutRequest: { Item: item } }] };
    await local.dynamo.send(new BatchWriteItemCommand({ RequestItems: batch }));

    const { Item } = await local.dynamo.send(new GetItemCommand({ TableName: local.idOf('Messages'), Key: item }));

    expect(Item).toEqual(item);
  });

  test('a transaction', async () => {
    const put = { TableName: local.idOf('Messages'), Item: { pk: { S: 'a' }, sk: { S: 'b' } } };

    await expect(
      local.dynamo.send(new TransactWriteItemsCommand({ TransactItems: [{ Put: put }] })),
    ).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });

  const signed = (service: string) => ({
    authorization: `AWS4-HMAC-SHA256 Credential=${local.aws.runner.accessKeyId}/20261121/ap-southeast-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
  });
  const post = (headers: Record<string, string>, body: string | Uint8Array<ArrayBuffer>) =>
    fetch(local.aws.url, { method: 'POST', headers, body });

  test.each([
    ['no signature', {}, '{}', 400, 'UnrecognizedClientException'],
    ['an unsupported AWS service', { service: 'athena' }, '{}', 400, 'does not support the service athena'],
    ['a body that is no JSON', { service: 'dynamodb' }, '{', 400, 'SerializationException'],
    [
      'null where a value should be',
      { service: 'dynamodb', target: 'DynamoDB_20120810.PutItem' },
      '{"TableName":"Small-Notes","Item":{"code":null}}',
      400,
      'Exception',
    ],
    ['a body that is no object', { service: 'sqs' }, '[]', 400, 'SerializationException'],
    ['an unknown operation', { service: 'kms', target: 'TrentService.Nothing' }, '{}', 400, 'NotFoundException'],
    ['an unknown operation of a queue', { service: 'sqs', target: 'AmazonSQS.DeleteQueue' }, '{}', 400, 'DeleteQueue'],
    ['an unknown path of SES', { service: 'ses' }, '{}', 404, 'The local SES'],
  ])('%s', async (_, { service, target }: { service?: string; target?: string }, body, status, name) => {
    const headers = { ...(service ? signed(service) : {}), ...(target ? { 'x-amz-target': target } : {}) };
    const response = await post(headers, body);

    expect(response.status).toBe(status);
    expect(await response.text()).toContain(name);
  });

  test('a body larger than any service accepts', async () => {
    expect((await post(signed('dynamodb'), new Uint8Array(32 * 1024 * 1024 + 1))).status).toBe(413);
  });
});

describe('a call that is made to fail', () => {
  const calls: AwsCall[] = [];
  let fault: AwsFault | undefined;
  let faulty: Awaited<ReturnType<typeof aSmallAws>>;
  beforeAll(async () => {
    faulty = await aSmallAws({
      onAwsCall: (call) => {
        calls.push(call);
        return fault;
      },
    });
  });
  beforeEach(() => {
    calls.length = 0;
    fault = undefined;
  });
  afterAll(() => faulty.aws.close());

  const put = (code: string) => {
    const Item = { code: { S: code }, keptBy: { S: 'lan' }, dueAt: { S: '2026' } };
    return new DynamoDBClient(faulty.as('Clerk')).send(new PutItemCommand({ TableName: faulty.idOf('Notes'), Item }));
  };
  const isStored = async (code: string) => {
    const Key = { code: { S: code } };
    return (await faulty.dynamo.send(new GetItemCommand({ TableName: faulty.idOf('Notes'), Key }))).Item !== undefined;
  };

  test('is seen with its function, action, resource and the verdict of IAM; those of the runner are not', async () => {
    await put('seen');
    await isStored('seen');

    const resource = expect.stringContaining('table/Small-Notes');
    expect(calls).toEqual([{ functionId: 'Clerk', action: 'dynamodb:PutItem', resource, isAllowed: true }]);
  });

  test.each([
    ['throttled', 'ThrottlingException', false],
    ['unreachable', 'ECONNRESET', false],
    ['lostResponse', 'ECONNRESET', true],
  ] as const)('%s: the caller gets %s, and whether it took effect is %s', async (next, name, tookEffect) => {
    fault = next;

    const error: unknown = await put(next).catch((thrown: unknown) => thrown);

    expect([Reflect.get(Object(error), 'name'), Reflect.get(Object(error), 'code')]).toContain(name);
    expect(await isStored(next)).toBe(tookEffect);
  });
});

test('a caller that disconnects does not block others', async () => {
  const { aws } = await aSmallAws();
  const { hostname, port } = new URL(aws.url);
  const socket = connect(Number(port), hostname);
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{');
  await new Promise((done) => setTimeout(done, 50));
  socket.destroy();

  await expect(aws.close()).resolves.toBeUndefined();
});
