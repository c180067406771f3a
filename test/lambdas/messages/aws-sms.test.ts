import {
  AccessDeniedException,
  ConflictException,
  type ConflictExceptionReason,
  PinpointSMSVoiceV2Client,
  SendTextMessageCommand,
  ThrottlingException,
  ValidationException,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { beforeEach, expect, test } from 'vitest';
import { awsSms } from '../../../lambdas/messages/aws-sms.ts';
import { mockClient } from '../../support/mock-client.ts';

const aws = mockClient(PinpointSMSVoiceV2Client);
const sms = { id: 'PAKN-7K3D-9QXM/1/late/an/sms', to: '+84912345678', text: 'Lang Nghe: da qua han' };
const saying = (message: string) => ({ message, $metadata: {} });
const conflict = (Reason: ConflictExceptionReason) => new ConflictException({ ...saying(Reason), Reason });

beforeEach(() => void aws.reset());

test('an SMS is sent as transactional with its id as context', async () => {
  aws.on(SendTextMessageCommand).resolves({ MessageId: 'sms-1' });

  expect(await awsSms({ origination: 'LANGNGHE', eventSet: 'events' }).send(sms)).toStrictEqual({
    outcome: 'sent',
    providerId: 'sms-1',
  });
  expect(aws.commandCalls(SendTextMessageCommand).map(({ args }) => args[0].input)).toStrictEqual([
    {
      DestinationPhoneNumber: '+84912345678',
      MessageBody: 'Lang Nghe: da qua han',
      MessageType: 'TRANSACTIONAL',
      TimeToLive: 86_400,
      Context: { message: 'PAKN-7K3D-9QXM/1/late/an/sms', set: 'events' },
      OriginationIdentity: 'LANGNGHE',
    },
  ]);
});

test.each([
  ['refused', new ValidationException(saying('not a phone')), 'sms.ValidationException'],
  ['refused', conflict('DESTINATION_PHONE_NUMBER_OPTED_OUT'), 'sms.ConflictException'],
  ['unavailable', conflict('RESOURCE_NOT_ACTIVE'), 'sms.ConflictException'],
  ['unavailable', new ConflictException(saying('conflict')), 'sms.ConflictException'],
  ['unavailable', new ThrottlingException(saying('slow down')), 'sms.ThrottlingException'],
  ['unavailable', new AccessDeniedException(saying('no right')), 'sms.AccessDeniedException'],
])('an SMS is %s after %s', async (outcome, error, reason) => {
  aws.on(SendTextMessageCommand).rejects(error);

  expect(await awsSms({ origination: 'LANGNGHE', eventSet: 'events' }).send(sms)).toStrictEqual({ outcome, reason });
});
