import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mockClient } from '../../support/mock-client.ts';

const ses = mockClient(SESv2Client);
const aws = mockClient(PinpointSMSVoiceV2Client);
const dynamo = mockClient(DynamoDBClient);
const limits = { SMS_A_DAY: '100', SMS_ABROAD: 'false', LIMITS_TABLE: 'limits', LIMIT_KEY: 'd4'.repeat(32) };
const message = { id: 'one', to: '+84912345678', text: 'Lang Nghe: den han' };

beforeEach(() => {
  for (const [name, value] of Object.entries(limits)) vi.stubEnv(name, value);
  ses.reset();
  aws.reset();
  dynamo.reset();
  dynamo.on(PutItemCommand).resolves({});
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** The settings are kept once read, so each test reads the module afresh. */
async function transports(settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return import('../../../lambdas/messages/transports.ts');
}

test('e-mail is sent through SES from the address of the deployment', async () => {
  ses.on(SendEmailCommand).resolves({});
  const { mailTransport } = await transports({ MAIL_FROM: 'lang-nghe@phutho.example', EVENT_SET: 'mail-events' });

  await mailTransport().send({ ...message, to: 'an@phutho.example', subject: 'Đến hạn' });

  expect(ses.commandCalls(SendEmailCommand)[0]?.args[0].input.FromEmailAddress).toBe('lang-nghe@phutho.example');
});

test('a missing sender address is reported', async () => {
  const { mailTransport } = await transports({ MAIL_FROM: '', EVENT_SET: 'mail-events' });

  expect(() => mailTransport()).toThrow('MAIL_FROM');
});

describe('SMS', () => {
  test('is sent through AWS from the identity of the deployment', async () => {
    aws.on(SendTextMessageCommand).resolves({});
    const { smsTransport } = await transports({ SMS_ROUTE: 'aws', SMS_ORIGINATION: 'LANGNGHE', EVENT_SET: 'events' });

    await smsTransport().send(message);

    expect(aws.commandCalls(SendTextMessageCommand)[0]?.args[0].input.OriginationIdentity).toBe('LANGNGHE');
  });

  test('is sent through the gateway of the deployment', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (input: string | URL | Request) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return new Response(null, { status: 202 });
    });
    const { smsTransport } = await transports({
      SMS_ROUTE: 'gateway',
      SMS_GATEWAY_URL: 'https://sms.example/send',
      SMS_GATEWAY_TOKEN: 'secret',
    });

    expect(await smsTransport().send(message)).toStrictEqual({ outcome: 'sent' });
    expect(asked).toStrictEqual(['https://sms.example/send']);
  });

  test('is recorded as failed when no route is configured', async () => {
    const { smsTransport } = await transports({ SMS_ROUTE: 'none' });

    expect(await smsTransport().send(message)).toStrictEqual({ outcome: 'refused', reason: 'sms.none' });
  });

  test.each([
    [{ SMS_ROUTE: 'pigeon' }, 'SMS_ROUTE'],
    [{ SMS_ROUTE: 'aws', SMS_ORIGINATION: '' }, 'SMS_ORIGINATION'],
    [{ SMS_ROUTE: 'gateway', SMS_GATEWAY_URL: 'http://sms.example', SMS_GATEWAY_TOKEN: 'secret' }, 'SMS_GATEWAY_URL'],
    [{ SMS_ROUTE: 'gateway', SMS_GATEWAY_URL: 'https://sms.example', SMS_GATEWAY_TOKEN: '' }, 'SMS_GATEWAY_TOKEN'],
  ])('requires its settings: %o', async (settings, missing) => {
    const { smsTransport } = await transports(settings);

    expect(() => smsTransport()).toThrow(missing);
  });
});
