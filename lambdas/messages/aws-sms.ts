import {
  ConflictException,
  PinpointSMSVoiceV2Client,
  SendTextMessageCommand,
  ValidationException,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { once } from '../platform/config.ts';
import type { SmsPort } from './ports.ts';
import { outcomeOf, sdkLimits } from './sdk-port.ts';

/** A day: what is said about a deadline is wrong by then. */
const TIME_TO_LIVE_SECONDS = 86_400;

const client = once(() => new PinpointSMSVoiceV2Client(sdkLimits));

/** SMS through AWS End User Messaging; `origination` is the sender id, number or pool they come from. */
export function awsSms(origination: string): SmsPort {
  return {
    send: ({ id, to, text }) =>
      outcomeOf({
        port: 'sms',
        send: () =>
          client().send(
            new SendTextMessageCommand({
              DestinationPhoneNumber: to,
              MessageBody: text,
              MessageType: 'TRANSACTIONAL',
              TimeToLive: TIME_TO_LIVE_SECONDS,
              Context: { message: id },
              OriginationIdentity: origination,
            }),
          ),
        isFinal: (error) => error instanceof ValidationException || isRefusedByPhone(error),
      }),
  };
}

/** One exception stands for many conflicts: only those about the phone (opted out, blocked) will not pass. */
function isRefusedByPhone(error: unknown): boolean {
  return error instanceof ConflictException && error.Reason?.startsWith('DESTINATION_') === true;
}
