import {
  ConflictException,
  PinpointSMSVoiceV2Client,
  SendTextMessageCommand,
  ValidationException,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { once } from '../platform/config.ts';
import { sdkLimits, sendResultOf } from './sdk-transport.ts';
import type { SmsTransport } from './transport.ts';

/** One day: after that the text about a deadline is no longer true. */
const TIME_TO_LIVE_SECONDS = 86_400;

const client = once(() => new PinpointSMSVoiceV2Client(sdkLimits));

/**
 * SMS through AWS End User Messaging; `origination` is the sender id, number or pool. `eventSet` tells its reports from those of
 * another deployment in the same account.
 */
export function awsSms({
  origination,
  eventSet,
}: {
  readonly origination: string;
  readonly eventSet: string;
}): SmsTransport {
  return {
    send: ({ id, to, text }) =>
      sendResultOf({
        transport: 'sms',
        send: () =>
          client().send(
            new SendTextMessageCommand({
              DestinationPhoneNumber: to,
              MessageBody: text,
              MessageType: 'TRANSACTIONAL',
              TimeToLive: TIME_TO_LIVE_SECONDS,
              Context: { message: id, set: eventSet },
              OriginationIdentity: origination,
            }),
          ),
        isFinal: (error) => error instanceof ValidationException || isRejectedDestination(error),
      }),
  };
}

/** Of the many reasons of this exception only those about the destination (opted out, blocked) are permanent. */
function isRejectedDestination(error: unknown): boolean {
  return error instanceof ConflictException && error.Reason?.startsWith('DESTINATION_') === true;
}
