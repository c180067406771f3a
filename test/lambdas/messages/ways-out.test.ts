import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mockClient } from '../../support/mock-client.ts';

const ses = mockClient(SESv2Client);
const aws = mockClient(PinpointSMSVoiceV2Client);
const letter = { id: 'one', to: '+84912345678', text: 'Lang Nghe: den han' };

beforeEach(() => {
  ses.reset();
  aws.reset();
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** The settings are kept once read, so each test reads the module afresh. */
async function waysOut(settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return import('../../../lambdas/messages/ways-out.ts');
}

test('mail leaves through SES from the address of the deployment', async () => {
  ses.on(SendEmailCommand).resolves({});
  const { mailPort } = await waysOut({ MAIL_FROM: 'lang-nghe@phutho.example' });

  await mailPort().send({ ...letter, to: 'an@phutho.example', subject: 'Đến hạn' });

  expect(ses.commandCalls(SendEmailCommand)[0]?.args[0].input.FromEmailAddress).toBe('lang-nghe@phutho.example');
});

test('a deployment without an address to send from says so', async () => {
  const { mailPort } = await waysOut({ MAIL_FROM: '' });

  expect(() => mailPort()).toThrow('MAIL_FROM');
});

describe('SMS', () => {
  test('leave through AWS from the identity of the deployment', async () => {
    aws.on(SendTextMessageCommand).resolves({});
    const { smsPort } = await waysOut({ SMS_ROUTE: 'aws', SMS_ORIGINATION: 'LANGNGHE' });

    await smsPort().send(letter);

    expect(aws.commandCalls(SendTextMessageCommand)[0]?.args[0].input.OriginationIdentity).toBe('LANGNGHE');
  });

  test('leave through the gateway of the deployment', async () => {
    const fetching = vi.fn(async () => new Response(null, { status: 202 }));
    vi.stubGlobal('fetch', fetching);
    const { smsPort } = await waysOut({
      SMS_ROUTE: 'gateway',
      SMS_GATEWAY_URL: 'https://sms.example/send',
      SMS_GATEWAY_TOKEN: 'secret',
    });

    expect(await smsPort().send(letter)).toStrictEqual({ outcome: 'sent' });
    expect(fetching).toHaveBeenCalledExactlyOnceWith('https://sms.example/send', expect.anything());
  });

  test('are given up at once where there is no way out', async () => {
    const { smsPort } = await waysOut({ SMS_ROUTE: 'none' });

    expect(await smsPort().send(letter)).toStrictEqual({ outcome: 'refused', reason: 'sms.none' });
  });

  test.each([
    [{ SMS_ROUTE: 'pigeon' }, 'SMS_ROUTE'],
    [{ SMS_ROUTE: 'aws', SMS_ORIGINATION: '' }, 'SMS_ORIGINATION'],
    [{ SMS_ROUTE: 'gateway', SMS_GATEWAY_URL: 'http://sms.example', SMS_GATEWAY_TOKEN: 'secret' }, 'SMS_GATEWAY_URL'],
    [{ SMS_ROUTE: 'gateway', SMS_GATEWAY_URL: 'https://sms.example', SMS_GATEWAY_TOKEN: '' }, 'SMS_GATEWAY_TOKEN'],
  ])('want their settings: %o', async (settings, missing) => {
    const { smsPort } = await waysOut(settings);

    expect(() => smsPort()).toThrow(missing);
  });
});
