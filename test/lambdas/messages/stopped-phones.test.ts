import { SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { describe, expect, test } from 'vitest';
import { stoppedNumbers } from '../../../lambdas/messages/stopped-numbers.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { aws, deliver, NOW, setUpDelivery, stores } from '../../support/delivery.ts';
import { createTable } from '../../support/engine.ts';
import { aMessage, anSms, LETTER_KEY } from '../../support/messages.ts';

setUpDelivery(createTable);

describe('an SMS to a phone whose owner has stopped messages', () => {
  test('about a petition is not sent, but a reply is', async () => {
    const { messages } = stores;
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
