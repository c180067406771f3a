import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { deliverFunction } from '../../lambdas/messages/module.ts';
import { type MessageStore, messageStore } from '../../lambdas/messages/store.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import { queueHandler } from '../../lambdas/platform/consumer.ts';
import { queueEvent } from './batch-event.ts';
import type { createTable } from './engine.ts';
import { lambdaContext } from './http-event.ts';
import { LETTER_KEY } from './messages.ts';
import { mockClient } from './mock-client.ts';

/** A Saturday afternoon, when messages to citizens may leave. */
export const NOW = '2026-11-21T08:00:00.000Z';

const handler = queueHandler('messages-deliver', deliverFunction);
export const deliver = (...bodies: readonly unknown[]) => handler(queueEvent(...bodies), lambdaContext());

export const ses = mockClient(SESv2Client);
export const aws = mockClient(PinpointSMSVoiceV2Client);
export const stores = {} as { messages: MessageStore };

/** The function that delivers, on tables of a real engine, with mail and SMS that are accepted; `create` is that of `engine.ts`. */
export function setUpDelivery(create: typeof createTable): void {
  beforeAll(async () => {
    const table = await create('messages');
    vi.stubEnv('MESSAGES_TABLE', table);
    vi.stubEnv('LETTER_KEY', LETTER_KEY);
    vi.stubEnv('MAIL_FROM', 'lang-nghe@phutho.example');
    vi.stubEnv('EVENT_SET', 'mail-events');
    vi.stubEnv('SMS_ROUTE', 'aws');
    vi.stubEnv('SMS_ORIGINATION', 'LANGNGHE');
    vi.stubEnv('SMS_A_DAY', '1000');
    vi.stubEnv('SMS_ABROAD', 'false');
    vi.stubEnv('LIMITS_TABLE', await create('limits'));
    vi.stubEnv('LIMIT_KEY', 'd4'.repeat(32));
    vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] });
    stores.messages = messageStore(dynamoTable(table), LETTER_KEY);
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
}
