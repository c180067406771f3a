import { createServer, type Server } from 'node:http';
import { GetPublicKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { handler, respond } from '../../../lib/public-key/handler.ts';
import { mockClient } from '../../support/mock-client.ts';

const kms = mockClient(KMSClient);
const received: Record<string, unknown>[] = [];
let cloudFormation: Server;
let url: string;
let status = 200;

beforeEach(async () => {
  kms.reset();
  received.length = 0;
  status = 200;
  cloudFormation = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ method: request.method, ...JSON.parse(body) });
    response.writeHead(status).end();
  });
  await new Promise<void>((ready) => cloudFormation.listen(0, '127.0.0.1', ready));
  const address = cloudFormation.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/answer`;
});

afterEach(() => {
  cloudFormation.close();
});

const event = (RequestType: 'Create' | 'Update' | 'Delete') =>
  ({
    RequestType,
    StackId: 'stack',
    RequestId: 'request',
    LogicalResourceId: 'PublicKey',
    ResponseURL: url,
    ResourceProperties: { ServiceToken: 'arn', KeyId: 'key-1' },
  }) as unknown as CloudFormationCustomResourceEvent;

describe('the reader of the public key', () => {
  test.each(['Create', 'Update'] as const)('%s answers the public half of the key in base64', async (type) => {
    kms.on(GetPublicKeyCommand, { KeyId: 'key-1' }).resolves({ PublicKey: Buffer.from('spki') });

    await handler(event(type));

    expect(received).toEqual([
      {
        method: 'PUT',
        Status: 'SUCCESS',
        StackId: 'stack',
        RequestId: 'request',
        LogicalResourceId: 'PublicKey',
        PhysicalResourceId: 'key-1',
        Data: { PublicKey: Buffer.from('spki').toString('base64') },
      },
    ]);
  });

  test('Delete answers at once and asks KMS nothing', async () => {
    await handler(event('Delete'));

    expect(received).toMatchObject([{ Status: 'SUCCESS' }]);
    expect(kms.calls()).toHaveLength(0);
  });

  test('a key that cannot be read fails the deployment with its reason instead of letting it wait', async () => {
    kms.on(GetPublicKeyCommand).rejects(new Error('no such key'));

    await handler(event('Create'));

    expect(received).toMatchObject([{ Status: 'FAILED', Reason: 'Error: no such key' }]);
  });

  describe('in a first deployment, whose role and key are new', () => {
    const denied = Object.assign(new Error('not authorized'), { name: 'AccessDeniedException' });
    const pauses: number[] = [];
    const pause = async (ms: number) => void pauses.push(ms);
    beforeEach(() => void pauses.splice(0));

    test('asks again until the right is known everywhere', async () => {
      kms
        .on(GetPublicKeyCommand)
        .rejectsOnce(denied)
        .rejectsOnce(denied)
        .resolves({ PublicKey: Buffer.from('spki') });

      await respond(event('Create'), pause);

      expect(received).toMatchObject([{ Status: 'SUCCESS' }]);
      expect(pauses).toEqual([5_000, 5_000]);
    });

    test('gives up with the reason before the function would time out', async () => {
      kms.on(GetPublicKeyCommand).rejects(denied);

      await respond(event('Create'), pause);

      expect(received).toMatchObject([{ Status: 'FAILED', Reason: 'AccessDeniedException: not authorized' }]);
      expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(45_000);
    });
  });

  test('a key without a public half fails the deployment', async () => {
    kms.on(GetPublicKeyCommand).resolves({});

    await handler(event('Create'));

    expect(received).toMatchObject([{ Status: 'FAILED', Reason: 'Error: KMS key key-1 has no public key.' }]);
  });

  test('an answer that CloudFormation refuses is a fault', async () => {
    status = 403;

    await expect(handler(event('Delete'))).rejects.toThrow('CloudFormation rejected the response with status 403.');
  });
});
