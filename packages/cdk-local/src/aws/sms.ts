import { randomUUID } from 'node:crypto';
import { optionalText, type Properties, record } from '../properties.ts';
import { answer, type Permission, refusal, type Service } from './service.ts';
import type { LocalClock, LocalStack, Outbox } from './types.ts';

/** The form of a number that the service accepts. */
const PHONE = /^\+?[1-9][0-9]{1,18}$/;
/** The service's bound on one message. */
const TEXT_CHARACTERS = 1600;

/** End User Messaging: a text goes to the outbox, under the id that the context entry `message` carries. */
export function smsService(stack: LocalStack, outbox: Outbox, clock: LocalClock): Service {
  return {
    denied: (sentence) => refusal('AccessDeniedException', sentence),
    permissions: ({ operation, input }) => [permission(operation, input, stack)],
    async run({ operation, input }) {
      if (operation !== 'SendTextMessage') {
        return refusal('ValidationException', `The local End User Messaging has no ${operation}.`);
      }
      const to = optionalText(input, 'DestinationPhoneNumber') ?? '';
      const text = optionalText(input, 'MessageBody') ?? '';
      if (!PHONE.test(to)) return refusal('ValidationException', 'DestinationPhoneNumber is no phone number');
      if (text === '' || text.length > TEXT_CHARACTERS) {
        return refusal('ValidationException', `MessageBody has 1 to ${TEXT_CHARACTERS} characters`);
      }
      const id = optionalText(record(input, 'Context'), 'message') ?? randomUUID();
      outbox.add({ id, channel: 'sms', to, text, at: new Date(clock.now()).toISOString() });
      return answer({ MessageId: randomUUID() });
    },
  };
}

/** The sender is named by ARN or by its bare id, a sender id as of Việt Nam; without one AWS chooses, and asks for all. */
function permission(operation: string, input: Properties, { region, accountId }: LocalStack): Permission {
  const sender = optionalText(input, 'OriginationIdentity');
  const ids = [`phone-number/${sender}`, `pool/${sender}`, `sender-id/${sender}/VN`];
  const arns = ids.map((id) => `arn:aws:sms-voice:${region}:${accountId}:${id}`);
  const resources = sender === undefined ? ['*'] : sender.startsWith('arn:') ? [sender] : arns;
  return { action: `sms-voice:${operation}`, resources };
}
