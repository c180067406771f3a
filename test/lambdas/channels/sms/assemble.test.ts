import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { assembleFunction } from '../../../../lambdas/channels/module.ts';
import { partStore } from '../../../../lambdas/channels/sms/parts.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { jobHandler } from '../../../../lambdas/platform/job.ts';
import { createTable } from '../../../support/engine.ts';
import { lambdaContext } from '../../../support/http-event.ts';
import { SMS_FROM } from '../../../support/inbound.ts';
import { logLines } from '../../../support/log-lines.ts';
import { LETTER_KEY } from '../../../support/messages.ts';
import { mockClient } from '../../../support/mock-client.ts';
import { setClock, setUpPetitions } from '../../../support/petition-functions.ts';
import { RECEIVED_AT } from '../../../support/petitions.ts';

const sqs = mockClient(SQSClient);
logLines();
let channels: string;

/** Only what its capabilities give: no key of gateways. */
beforeAll(async () => {
  await setUpPetitions(createTable);
  channels = await createTable('channels');
  vi.stubEnv('CHANNELS_TABLE', channels);
  vi.stubEnv('RATINGS_TABLE', await createTable('ratings'));
  vi.stubEnv('MESSAGES_TABLE', await createTable('messages'));
  vi.stubEnv('LETTER_KEY', LETTER_KEY);
  vi.stubEnv('DELIVERY_QUEUE_URL', 'https://sqs.ap-southeast-1.amazonaws.com/123456789012/delivery');
  sqs.on(SendMessageCommand).resolves({});
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('the job takes a message whose last part did not come, with the rights and settings that it has', async () => {
  const parts = partStore(dynamoTable(channels), LETTER_KEY);
  const content = { source: 'sms-test', webhookId: 'w1', id: '1', from: SMS_FROM, text: 'PA Đèn đường hỏng ba đêm' };
  await parts.add({
    group: 'g1',
    part: 1,
    parts: 2,
    hash: 'h1',
    dueAt: RECEIVED_AT,
    content: JSON.stringify(content),
  });
  setClock(RECEIVED_AT);

  const run = jobHandler('channels-assemble', assembleFunction);
  expect(await run({}, lambdaContext())).toStrictEqual({ taken: 1, failed: 0 });
  expect(await run({}, lambdaContext())).toStrictEqual({ taken: 0, failed: 0 });
});
