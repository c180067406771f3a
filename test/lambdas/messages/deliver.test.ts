import { SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import {
  BadRequestException,
  SendEmailCommand,
  type SendEmailCommandInput,
  TooManyRequestsException,
} from '@aws-sdk/client-sesv2';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { recordArrival } from '../../../lambdas/messages/record-arrival.ts';
import type { MessageStore } from '../../../lambdas/messages/store.ts';
import { limits } from '../../../lambdas/platform/module.ts';
import { aws, deliver, NOW, ses, setUpDelivery, stores } from '../../support/delivery.ts';
import { createTable } from '../../support/engine.ts';
import { aMessage, anEmail, anSms } from '../../support/messages.ts';

const LEASE_ENDS = '2026-11-21T08:01:30.000Z';
const saying = (message: string) => ({ message, $metadata: {} });

setUpDelivery(createTable);
let messages: MessageStore;
beforeAll(() => {
  messages = stores.messages;
});

const mails = (): SendEmailCommandInput[] => ses.commandCalls(SendEmailCommand).map(({ args }) => args[0].input);

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
    const report = { id: 'fast', channel: 'sms', arrival: { state: 'delivered' }, source: 'sms-test' } as const;
    aws.on(SendTextMessageCommand).callsFake(async () => {
      await recordArrival(messages, report, NOW);
      return { MessageId: 'sms-1' };
    });
    await messages.add(aMessage({ id: 'fast', content: anSms }));

    expect(await deliver({ id: 'fast' })).toStrictEqual({ batchItemFailures: [] });
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
