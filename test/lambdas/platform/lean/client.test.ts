import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LeanClient } from '../../../../lambdas/platform/lean/client.ts';
import { DecryptCommand, KMSClient } from '../../../../lambdas/platform/lean/kms.ts';
import { SendMessageCommand, SQSClient } from '../../../../lambdas/platform/lean/sqs.ts';

const service = { name: 'dynamodb', target: 'DynamoDB_20120810', contentType: 'application/x-amz-json-1.0' };
type Answer = (attempt: number) => { readonly status: number; readonly body: string } | 'hangUp' | 'silence';

let asked: { readonly target: unknown; readonly body: string }[] = [];
const closers: (() => void)[] = [];

beforeEach(() => {
  asked = [];
  vi.stubEnv('AWS_REGION', 'ap-southeast-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});
afterEach(() => {
  for (const close of closers.splice(0)) close();
  vi.unstubAllEnvs();
});

/** AWS for one test: what it answers, attempt by attempt. */
async function aws(answer: Answer): Promise<void> {
  const listener: RequestListener = async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    asked.push({ target: request.headers['x-amz-target'], body });
    const said = answer(asked.length);
    if (said === 'hangUp') request.socket.destroy();
    else if (said !== 'silence') response.writeHead(said.status).end(said.body);
  };
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

const ok = (body: string) => ({ status: 200, body });
const no = (status: number, type: string) => ({ status, body: JSON.stringify({ __type: type, message: 'because' }) });

test('the answer of AWS comes back as it is', async () => {
  await aws(() => ok('{"Item":{}}'));

  await expect(new LeanClient(service).call('GetItem', '{}')).resolves.toBe('{"Item":{}}');
  expect(asked).toEqual([{ target: 'DynamoDB_20120810.GetItem', body: '{}' }]);
});

test.each([
  ['a fault of the service', () => no(500, 'com.amazonaws.dynamodb.v20120810#InternalServerError')],
  ['too much asked at once', () => no(400, 'ProvisionedThroughputExceededException')],
  ['an answer that is no JSON', () => ({ status: 503, body: '<html>' })],
  ['a connection that breaks', () => 'hangUp' as const],
])('%s is tried again', async (_, trouble) => {
  await aws((attempt) => (attempt < 3 ? trouble() : ok('{}')));

  await expect(new LeanClient(service).call('PutItem', '{}')).resolves.toBe('{}');
  expect(asked).toHaveLength(3);
});

test('three attempts are all there are', async () => {
  await aws(() => no(500, 'InternalServerError'));

  await expect(new LeanClient(service).call('PutItem', '{}')).rejects.toMatchObject({
    name: 'InternalServerError',
    message: 'because',
  });
  expect(asked).toHaveLength(3);
});

test('a refusal is thrown at once, by its name', async () => {
  await aws(() => no(400, 'com.amazon.coral.validate#ValidationException:http://internal'));

  await expect(new LeanClient(service).call('PutItem', '{}')).rejects.toMatchObject({ name: 'ValidationException' });
  expect(asked).toHaveLength(1);
});

test('a service that does not answer is given up in the time that was set', async () => {
  await aws(() => 'silence');
  const client = new LeanClient(service, { maxAttempts: 1, requestHandler: { requestTimeout: 50 } });

  await expect(client.call('PutItem', '{}')).rejects.toThrow('No answer in 50 ms');
});

test('an environment without a region is a fault that names it', async () => {
  vi.stubEnv('AWS_REGION', undefined);

  await expect(new LeanClient(service).call('PutItem', '{}')).rejects.toThrow('AWS_REGION');
});

test('without an endpoint of its own a service is called at home, encrypted', async () => {
  vi.stubEnv('AWS_ENDPOINT_URL', undefined);
  vi.stubEnv('AWS_REGION', 'nowhere-1.invalid');
  const client = new LeanClient(service, { maxAttempts: 1 });

  await expect(client.call('PutItem', '{}')).rejects.toThrow('dynamodb.nowhere-1.invalid.amazonaws.com');
});

test.each([
  ['bytes', Uint8Array.from([4, 5, 6])],
  ['a part of a buffer', Buffer.from([3, 4, 5, 6]).subarray(1)],
])('KMS is handed %s and hands back bytes', async (_, sealed) => {
  await aws(() => ok(JSON.stringify({ KeyId: 'seal', Plaintext: 'AQID' })));
  const answer = await new KMSClient().send(new DecryptCommand({ CiphertextBlob: sealed }));

  expect(answer.Plaintext).toEqual(Uint8Array.from([1, 2, 3]));
  expect(asked).toEqual([{ target: 'TrentService.Decrypt', body: '{"CiphertextBlob":"BAUG"}' }]);
});

test('a message is sent to its queue', async () => {
  await aws(() => ok('{"MessageId":"1"}'));
  await new SQSClient().send(new SendMessageCommand({ QueueUrl: 'http://queue', MessageBody: '{}' }));

  expect(asked[0]?.target).toBe('AmazonSQS.SendMessage');
});
