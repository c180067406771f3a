import {
  AccountSuspendedException,
  BadRequestException,
  MessageRejected,
  SESv2Client,
  SendEmailCommand,
  TooManyRequestsException,
} from '@aws-sdk/client-sesv2';
import { beforeEach, expect, test } from 'vitest';
import { sesMail } from '../../../lambdas/messages/ses-mail.ts';
import { mockClient } from '../../support/mock-client.ts';

const ses = mockClient(SESv2Client);
const mail = { id: 'PAKN-7K3D-9QXM/1/late/an/email', to: 'an@phutho.example', subject: 'Đến hạn', text: 'Kính gửi' };
const transport = sesMail({ from: 'lang-nghe@phutho.example', eventSet: 'mail-events' });
const saying = (message: string) => ({ message, $metadata: {} });

beforeEach(() => void ses.reset());

test('an e-mail is sent through SES in UTF-8, with its id as a tag', async () => {
  ses.on(SendEmailCommand).resolves({ MessageId: 'ses-1' });

  expect(await transport.send(mail)).toStrictEqual({ outcome: 'sent', providerId: 'ses-1' });
  expect(ses.commandCalls(SendEmailCommand).map(({ args }) => args[0].input)).toStrictEqual([
    {
      FromEmailAddress: 'lang-nghe@phutho.example',
      ConfigurationSetName: 'mail-events',
      Destination: { ToAddresses: ['an@phutho.example'] },
      Content: {
        Simple: {
          Subject: { Data: 'Đến hạn', Charset: 'UTF-8' },
          Body: { Text: { Data: 'Kính gửi', Charset: 'UTF-8' } },
        },
      },
      EmailTags: [{ Name: 'message', Value: 'PAKN-7K3D-9QXM_2F1_2Flate_2Fan_2Femail' }],
    },
  ]);
});

test('an e-mail that mail programs can stop says where', async () => {
  ses.on(SendEmailCommand).resolves({ MessageId: 'ses-1' });

  await transport.send({ ...mail, unsubscribe: 'https://langnghe.example/vi/phan-anh/x' });

  const [sent] = ses.commandCalls(SendEmailCommand).map(({ args }) => args[0].input.Content?.Simple?.Headers);
  expect(sent).toStrictEqual([
    { Name: 'List-Unsubscribe', Value: '<https://langnghe.example/vi/phan-anh/x>' },
    { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
  ]);
});

test.each([
  ['refused', new BadRequestException(saying('Illegal address an@phutho.example')), 'mail.BadRequestException'],
  ['refused', new MessageRejected(saying('Email address is not verified')), 'mail.MessageRejected'],
  ['unavailable', new TooManyRequestsException(saying('slow down')), 'mail.TooManyRequestsException'],
  ['unavailable', new AccountSuspendedException(saying('suspended')), 'mail.AccountSuspendedException'],
  ['unavailable', Object.assign(new Error('no answer'), { name: 'TimeoutError' }), 'mail.TimeoutError'],
])('an e-mail is %s after %s, and only the name of the error is kept', async (outcome, error, reason) => {
  ses.on(SendEmailCommand).rejects(error);

  expect(await transport.send(mail)).toStrictEqual({ outcome, reason });
});
