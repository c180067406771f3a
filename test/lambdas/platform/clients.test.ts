import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { dynamoTable, kmsUnwrap, sqsQueue } from '../../../lambdas/platform/clients.ts';
import { type FakeAws, fakeAws, ok } from '../../support/fake-aws.ts';

let aws: FakeAws;
beforeAll(async () => {
  aws = await fakeAws();
});
afterAll(() => aws.close());

/** The SDK sends a message to the address of its queue. */
const queueUrl = () => `${process.env['AWS_ENDPOINT_URL']}/123456789012/delivery`;
/** The MD5 of `{}`, which the SDK compares with what it sent. */
const MD5_OF_EMPTY_OBJECT = '99914b932bd37a50b983c5e7c90ae93b';

describe.each([undefined, 'sdk', 'lean'])('with AWS_CLIENTS=%s', (chosen) => {
  beforeAll(() => void vi.stubEnv('AWS_CLIENTS', chosen));

  test('a table reads an item', async () => {
    aws.respond(() => ok({ Item: { code: { S: 'a' }, B: { B: 'AQID' } } }));

    expect(await dynamoTable('petitions').get({ code: 'a' })).toStrictEqual({ code: 'a', B: Uint8Array.of(1, 2, 3) });
    expect(aws.calls.map(({ operation, body }) => [operation, JSON.parse(body)])).toEqual([
      ['DynamoDB_20120810.GetItem', { TableName: 'petitions', Key: { code: { S: 'a' } }, ConsistentRead: true }],
    ]);
  });

  test('a queue takes a message as JSON', async () => {
    aws.respond(() => ok({ MessageId: '1', MD5OfMessageBody: MD5_OF_EMPTY_OBJECT }));
    await sqsQueue(queueUrl()).send({});

    expect(aws.calls.map(({ operation, body }) => [operation, JSON.parse(body)])).toEqual([
      ['AmazonSQS.SendMessage', { QueueUrl: queueUrl(), MessageBody: '{}' }],
    ]);
  });

  test('a message that the queue does not take is an error', async () => {
    aws.respond(() => ({ status: 400, body: '{"__type":"com.amazonaws.sqs#AccessDeniedException"}' }));

    await expect(sqsQueue(queueUrl()).send({})).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
  });

  test.each([
    ['bytes', Uint8Array.of(4, 5, 6)],
    ['a part of a buffer', Buffer.of(3, 4, 5, 6).subarray(1)],
  ])('KMS decrypts %s with the private key', async (_, wrapped) => {
    aws.respond(() => ok({ KeyId: 'key-1', Plaintext: 'AQID' }));

    expect(Buffer.from(await kmsUnwrap('key-1')(wrapped))).toStrictEqual(Buffer.of(1, 2, 3));
    expect(aws.calls.map(({ operation, body }) => [operation, JSON.parse(body)])).toEqual([
      ['TrentService.Decrypt', { KeyId: 'key-1', CiphertextBlob: 'BAUG', EncryptionAlgorithm: 'RSAES_OAEP_SHA_256' }],
    ]);
  });

  test('what KMS denies, or returns without a plaintext, is an error', async () => {
    aws.respond(() => ({ status: 400, body: '{"__type":"AccessDeniedException"}' }));
    await expect(kmsUnwrap('key-1')(Uint8Array.of(1))).rejects.toMatchObject({ name: 'AccessDeniedException' });

    aws.respond(() => ok());
    await expect(kmsUnwrap('key-1')(Uint8Array.of(1))).rejects.toThrow('KMS returned no plaintext');
  });
});
