import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import {
  BadRequestException,
  SESv2Client,
  SendEmailCommand,
  type SendEmailCommandInput,
  TooManyRequestsException,
} from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { deliverFunction as messagesDeliver } from '../../../lambdas/messages/module.ts';
import { recordArrival } from '../../../lambdas/messages/record-arrival.ts';
import { stoppedNumbers } from '../../../lambdas/messages/stopped-numbers.ts';
import { type MessageStore, messageStore } from '../../../lambdas/messages/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { queueHandler } from '../../../lambdas/platform/consumer.ts';
import { limits } from '../../../lambdas/platform/module.ts';
import { queueEvent } from '../../support/batch-event.ts';
import { createTable } from '../../support/engine.ts';
import { lambdaContext } from '../../support/http-event.ts';
import { aMessage, anEmail, anSms, LETTER_KEY } from '../../support/messages.ts';
import { mockClient } from '../../support/mock-client.ts';

const handler = queueHandler('messages-deliver', messagesDeliver);

const NOW = '2026-11-21T08:00:00.000Z';
const LEASE_ENDS = '2026-11-21T08:01:30.000Z';
const saying = (message: string) => ({ message, $metadata: {} });

const ses = mockClient(SESv2Client);
const aws = mockClient(PinpointSMSVoiceV2Client);
let messages: MessageStore;

beforeAll(async () => {
  const table = await createTable('messages');
  vi.stubEnv('MESSAGES_TABLE', table);
  vi.stubEnv('LETTER_KEY', LETTER_KEY);
  vi.stubEnv('MAIL_FROM', 'lang-nghe@phutho.example');
  vi.stubEnv('SMS_ROUTE', 'aws');
  vi.stubEnv('SMS_ORIGINATION', 'LANGNGHE');
  vi.stubEnv('SMS_A_DAY', '1000');
  vi.stubEnv('SMS_ABROAD', 'false');
  vi.stubEnv('LIMITS_TABLE', await createTable('limits'));
  vi.stubEnv('LIMIT_KEY', 'd4'.repeat(32));
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] });
  messages = messageStore(dynamoTable(table), LETTER_KEY);
});

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

beforeEach(() => {
  vi.setSystemTime(new Date(NOW));
  ses.reset();
  aws.reset();
  ses.on(SendEmailCommand).resolves({ MessageId: 'ses-1' });
  aws.on(SendTextMessageCommand).resolves({ MessageId: 'sms-1' });
});

const deliver = (...bodies: readonly unknown[]) => handler(queueEvent(...bodies), lambdaContext());
const mails = (): SendEmailCommandInput[] => ses.commandCalls(SendEmailCommand).map(({ args }) => args[0].input);

describe('an SMS to a phone whose owner has stopped messages', () => {
  test('about a petition is not sent, but a reply is', async () => {
    const stopped = stoppedNumbers(dynamoTable(`${process.env['MESSAGES_TABLE']}`), LETTER_KEY);
    const to = '+84951112223';
    await stopped.set(to, true, NOW);
    await messages.add(aMessage({ id: 'unwanted', content: { ...anSms, to }, about: { kind: 'late', rank: 1 } }));
    await messages.add(aMessage({ id: 'asked', content: { ...anSms, to } }));

    await deliver({ id: 'unwanted' }, { id: 'asked' });

    expect(aws.commandCalls(SendTextMessageCommand)).toHaveLength(1);
    expect(await messages.find('unwanted')).toMatchObject({ delivery: { state: 'failed', reason: 'sms.stopped' } });
    expect(await messages.find('asked')).toMatchObject({ delivery: { state: 'sent' } });
  });
});

describe('a requested message', () => {
  test('is sent by e-mail and recorded as sent', async () => {
    await messages.add(aMessage({ id: 'mail' }));

    expect(await deliver({ id: 'mail' })).toStrictEqual({ batchItemFailures: [] });

    expect(mails()).toMatchObject([
      {
        FromEmailAddress: 'lang-nghe@phutho.example',
        Destination: { ToAddresses: [anEmail.to] },
        EmailTags: [{ Name: 'message', Value: 'mail' }],
      },
    ]);
    expect(await messages.find('mail')).toMatchObject({
      ...{ delivery: { state: 'sent', at: NOW, providerId: 'ses-1' }, attempts: 1 },
    });
  });

  test('is sent by SMS and recorded as sent', async () => {
    await messages.add(aMessage({ id: 'sms', content: anSms }));

    expect(await deliver({ id: 'sms' })).toStrictEqual({ batchItemFailures: [] });

    expect(aws.commandCalls(SendTextMessageCommand).map(({ args }) => args[0].input)).toMatchObject([
      { DestinationPhoneNumber: anSms.to, MessageBody: anSms.text, Context: { message: 'sms' } },
    ]);
    expect(mails()).toStrictEqual([]);
    expect(await messages.find('sms')).toMatchObject({ delivery: { state: 'sent', providerId: 'sms-1' } });
  });

  test('is leased before it is sent, for longer than the timeout of the function', async () => {
    const claims: unknown[] = [];
    ses.on(SendEmailCommand).callsFake(async () => {
      claims.push((await messages.find('claimed'))?.delivery);
      return {};
    });
    await messages.add(aMessage({ id: 'claimed' }));

    await deliver({ id: 'claimed' });

    expect(claims).toStrictEqual([{ state: 'sending', leaseUntil: LEASE_ENDS }]);
    const leaseSeconds = (Date.parse(LEASE_ENDS) - Date.parse(NOW)) / 1_000;
    expect(leaseSeconds).toBeGreaterThan(limits.queue.timeoutSeconds);
  });

  test('that is reported as delivered while it is being sent is not sent again', async () => {
    const report = { id: 'fast', arrival: { state: 'delivered' }, source: 'sms-test' } as const;
    aws.on(SendTextMessageCommand).callsFake(async () => {
      await recordArrival(messages, report, NOW);
      return { MessageId: 'sms-1' };
    });
    await messages.add(aMessage({ id: 'fast', content: anSms }));

    expect(await deliver({ id: 'fast' })).toStrictEqual({ batchItemFailures: [{ itemIdentifier: 'message-1' }] });
    expect(await deliver({ id: 'fast' })).toStrictEqual({ batchItemFailures: [] });

    expect(aws.commandCalls(SendTextMessageCommand)).toHaveLength(1);
    expect(await messages.find('fast')).toMatchObject({ delivery: { state: 'delivered', at: NOW } });
  });

  test('is sent once, however often it is requested', async () => {
    await messages.add(aMessage({ id: 'once' }));

    await deliver({ id: 'once' });
    expect(await deliver({ id: 'once' }, { id: 'once' })).toStrictEqual({ batchItemFailures: [] });

    expect(mails()).toHaveLength(1);
  });

  test('is sent by one of two concurrent invocations', async () => {
    await messages.add(aMessage({ id: 'contested' }));

    await deliver({ id: 'contested' }, { id: 'contested' });
    expect(await deliver({ id: 'contested' })).toStrictEqual({ batchItemFailures: [] });

    expect(mails()).toHaveLength(1);
  });
});

describe('a message leased to another invocation', () => {
  const sending = { state: 'sending', leaseUntil: LEASE_ENDS } as const;

  test('is not sent, and is retried', async () => {
    await messages.add(aMessage({ id: 'held', delivery: sending, attempts: 1 }));

    expect(await deliver({ id: 'held' })).toStrictEqual({ batchItemFailures: [{ itemIdentifier: 'message-1' }] });

    expect(mails()).toStrictEqual([]);
    expect(await messages.find('held')).toMatchObject({ delivery: sending, attempts: 1 });
  });

  test('is sent after the lease has ended', async () => {
    await messages.add(aMessage({ id: 'orphan', delivery: sending, attempts: 1 }));
    vi.setSystemTime(new Date(LEASE_ENDS));

    expect(await deliver({ id: 'orphan' })).toStrictEqual({ batchItemFailures: [] });

    expect(mails()).toHaveLength(1);
    expect(await messages.find('orphan')).toMatchObject({ delivery: { state: 'sent' }, attempts: 2 });
  });

  test('keeps the result of that invocation if this one was too slow', async () => {
    ses.on(SendEmailCommand).callsFake(async () => {
      const mine = await messages.find('overtaken');
      if (mine !== undefined) await messages.save(mine, { ...mine, attempts: 2 });
      return {};
    });
    await messages.add(aMessage({ id: 'overtaken' }));

    expect(await deliver({ id: 'overtaken' })).toStrictEqual({ batchItemFailures: [{ itemIdentifier: 'message-1' }] });

    expect(await messages.find('overtaken')).toMatchObject({ delivery: { state: 'sending' }, attempts: 2 });
  });
});

describe('a failed attempt', () => {
  test('that is temporary is retried and then sent', async () => {
    await messages.add(aMessage({ id: 'later' }));
    ses
      .on(SendEmailCommand)
      .rejectsOnce(new TooManyRequestsException(saying('slow down')))
      .resolves({});

    expect(await deliver({ id: 'later' })).toStrictEqual({ batchItemFailures: [{ itemIdentifier: 'message-1' }] });
    expect(await messages.find('later')).toMatchObject({ delivery: { state: 'pending' }, attempts: 1 });

    expect(await deliver({ id: 'later' })).toStrictEqual({ batchItemFailures: [] });
    expect(await messages.find('later')).toMatchObject({ delivery: { state: 'sent' }, attempts: 2 });
  });

  test('that is permanent is recorded with its reason and not retried', async () => {
    await messages.add(aMessage({ id: 'never' }));
    ses.on(SendEmailCommand).rejects(new BadRequestException(saying('Illegal address')));

    expect(await deliver({ id: 'never' })).toStrictEqual({ batchItemFailures: [] });
    expect(await deliver({ id: 'never' })).toStrictEqual({ batchItemFailures: [] });

    expect(mails()).toHaveLength(1);
    expect(await messages.find('never')).toMatchObject({
      delivery: { state: 'failed', at: NOW, reason: 'mail.BadRequestException' },
    });
  });

  test('does not delay other messages of the batch', async () => {
    await messages.add(aMessage({ id: 'bad' }));
    await messages.add(aMessage({ id: 'good', content: anSms }));
    ses.on(SendEmailCommand).rejects(new TooManyRequestsException(saying('slow down')));

    expect(await deliver({ id: 'bad' }, { id: 'good' }, 'not JSON', { id: 'unknown' }, { ids: [] })).toStrictEqual({
      batchItemFailures: [1, 3, 4, 5].map((n) => ({ itemIdentifier: `message-${n}` })),
    });
    expect(await messages.find('good')).toMatchObject({ delivery: { state: 'sent' } });
  });
});

test('the log has the petition of a message, and no address, person or text', async () => {
  const LOGGED = 'PAKN-N55B-HTH7/0/late/Nguyễn Văn An 0912345678/email';
  const lines: string[] = [];
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(`${line}`) > 0);
  await messages.add(aMessage({ id: LOGGED }));
  await messages.add(aMessage({ id: 'logged-late', content: anSms }));
  ses.on(SendEmailCommand).rejects(new BadRequestException(saying(`Illegal address ${anEmail.to}`)));

  await deliver({ id: LOGGED }, { id: 'logged-late' });
  stdout.mockRestore();

  const log = lines.join('');
  expect(log).toContain('"MESSAGE_FAILED"');
  expect(log).toContain('"MESSAGE_SENT"');
  expect(log).toContain('"code":"PAKN-N55B-HTH7"');
  for (const secret of ['Nguyễn Văn An', '0912345678', anEmail.to, anEmail.text, anSms.to, anSms.text])
    expect(log).not.toContain(secret);
});
