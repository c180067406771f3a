import { randomUUID } from 'node:crypto';
import { optionalText, type Properties, record } from '../properties.ts';
import type { BusEvent, EventBus } from './events/bus.ts';
import { type AwsService, errorResponse, jsonResponse, type Permission } from './service.ts';
import type { LocalClock, LocalStack, Messaging, Outbox } from './types.ts';

/** The phone format that the service accepts. */
const PHONE = /^\+?[1-9][0-9]{1,18}$/;
/** The service's limit on one message. */
const TEXT_CHARACTERS = 1600;

export type MessageServiceOptions = {
  readonly stack: LocalStack;
  readonly outbox: Outbox;
  readonly clock: LocalClock;
  readonly messaging: Messaging;
  readonly bus: EventBus;
};

/** End User Messaging: text messages go to the outbox, and the bus hears at once that they arrived. */
export function smsService({ stack, outbox, clock, messaging, bus }: MessageServiceOptions): AwsService {
  const { idOf, smsCountry = 'US' } = messaging;
  return {
    denied: (sentence) => errorResponse('AccessDeniedException', sentence),
    permissions: ({ operation, input }) => [
      { action: `sms-voice:${operation}`, resources: senderArns(input, stack, smsCountry) },
    ],
    async run({ operation, input }) {
      if (operation !== 'SendTextMessage') {
        return errorResponse('ValidationException', `The local End User Messaging does not support ${operation}.`);
      }
      const to = optionalText(input, 'DestinationPhoneNumber') ?? '';
      const text = optionalText(input, 'MessageBody') ?? '';
      if (!PHONE.test(to)) return errorResponse('ValidationException', 'DestinationPhoneNumber is not a phone number');
      if (text === '' || text.length > TEXT_CHARACTERS) {
        return errorResponse('ValidationException', `MessageBody must have 1 to ${TEXT_CHARACTERS} characters`);
      }
      const MessageId = randomUUID();
      const id = idOf?.(contextOf(input)) ?? MessageId;
      outbox.add({ id, channel: 'sms', to, text, at: new Date(clock.now()).toISOString() });
      await bus.put(delivered(MessageId, contextOf(input)));
      return jsonResponse({ MessageId });
    },
  };
}

/** https://docs.aws.amazon.com/sms-voice/latest/userguide/monitor-event-bridge.html */
const delivered = (messageId: string, context: Properties): BusEvent => ({
  source: 'aws.sms-voice',
  'detail-type': 'Text Message Delivery Status Updated',
  detail: { eventType: 'TEXT_DELIVERED', isFinal: true, messageId, messageStatus: 'DELIVERED', context },
});

function contextOf(input: Properties): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record(input, 'Context')).map(([name, value]) => [name, String(value)]));
}

/** The sender is given by ARN or by its bare id; without one AWS chooses, which requires a grant on all. */
function senderArns(input: Properties, { region, accountId }: LocalStack, country: string): Permission['resources'] {
  const sender = optionalText(input, 'OriginationIdentity');
  if (sender === undefined) return ['*'];
  if (sender.startsWith('arn:')) return [sender];
  const ids = [`phone-number/${sender}`, `pool/${sender}`, `sender-id/${sender}/${country}`];

  return ids.map((id) => `arn:aws:sms-voice:${region}:${accountId}:${id}`);
}
