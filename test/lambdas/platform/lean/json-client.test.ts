import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ATTEMPT_TIMEOUT_MS } from '../../../../lambdas/platform/aws-calls.ts';
import { exchangeWith } from '../../../../lambdas/platform/lean/exchange.ts';
import { jsonClient } from '../../../../lambdas/platform/lean/json-client.ts';
import { awsError, type FakeAws, fakeAws, ok } from '../../../support/fake-aws.ts';

const service = { name: 'dynamodb', target: 'DynamoDB_20120810', contentType: 'application/x-amz-json-1.0' };

let aws: FakeAws;
beforeEach(async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  aws = await fakeAws();
});
afterEach(() => {
  aws.close();
  vi.restoreAllMocks();
});

test('the response of AWS is returned as it is', async () => {
  aws.respond(() => ok({ Item: {} }));

  await expect(jsonClient(service)('GetItem', '{"a":"ế"}')).resolves.toBe('{"Item":{}}');
  expect(aws.calls).toEqual([{ operation: 'DynamoDB_20120810.GetItem', body: '{"a":"ế"}' }]);
});

test.each(['com.amazon.coral.validate#ValidationException', 'ValidationException:http://internal/'])(
  'an error with the type %s has the name that AWS documents',
  async (type) => {
    aws.respond(() => awsError(400, type));

    await expect(jsonClient(service)('PutItem', '{}')).rejects.toMatchObject({
      name: 'ValidationException',
      message: 'because',
      status: 400,
    });
  },
);

test('a response that is no JSON is an error with its status', async () => {
  aws.respond(() => ({ status: 400, body: '<html>' }));

  await expect(jsonClient(service)('PutItem', '{}')).rejects.toThrow('AWS returned status 400');
});

test('a service that does not respond is given up after the time set, and may be called again', async () => {
  aws.respond(() => 'silence');
  const exchange = exchangeWith(`${process.env['AWS_ENDPOINT_URL']}`);

  await expect(exchange({ headers: {}, body: '{}' }, 50)).rejects.toMatchObject({
    name: 'TimeoutError',
    code: 'ETIMEDOUT',
    message: 'No response within 50 ms',
  });
  expect(ATTEMPT_TIMEOUT_MS).toBeLessThan(10_000 / 3);
});

test('an environment without a region is an error that names it', async () => {
  vi.stubEnv('AWS_REGION', undefined);

  await expect(jsonClient(service)('PutItem', '{}')).rejects.toThrow('AWS_REGION');
});

test('without an endpoint of its own, a service is called at its address in the region, over TLS', async () => {
  vi.stubEnv('AWS_ENDPOINT_URL', undefined);
  vi.stubEnv('AWS_REGION', 'nowhere-1.invalid');

  await expect(jsonClient(service)('PutItem', '{}')).rejects.toThrow('dynamodb.nowhere-1.invalid.amazonaws.com');
});
