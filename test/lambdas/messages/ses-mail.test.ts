import {
  AccountSuspendedException,
  BadRequestException,
  MessageRejected,
  SESv2Client,
  SendEmailCommand,
  TooManyRequestsException,
} from '@aws-sdk/client-sesv2';
import { beforeEach, describe, expect, test } from 'vitest';
import { sesMail } from '../../../lambdas/messages/ses-mail.ts';
import { mockClient } from '../../support/mock-client.ts';

const ses = mockClient(SESv2Client);
const mail = { id: 'PAKN-7K3D-9QXM/1/late/an/email', to: 'an@phutho.example', subject: 'Đến hạn', text: 'Kính gửi' };
const saying = (message: string) => ({ message, $metadata: {} });

beforeEach(() => void ses.reset());

test('an e-mail is sent through SES in UTF-8, with its id as a tag', async () => {
  ses.on(SendEmailCommand).resolves({ MessageId: 'ses-1' });

  expect(await sesMail('lang-nghe@phutho.example').send(mail)).toStrictEqual({ outcome: 'sent', providerId: 'ses-1' });
  expect(ses.commandCalls(SendEmailCommand).map(({ args }) => args[0].input)).toStrictEqual([
    {
      FromEmailAddress: 'lang-nghe@phutho.example',
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

  await sesMail('lang-nghe@phutho.example').send({ ...mail, unsubscribe: 'https://langnghe.example/vi/phan-anh/x' });

  const [sent] = ses.commandCalls(SendEmailCommand).map(({ args }) => args[0].input.Content?.Simple?.Headers);
  expect(sent).toStrictEqual([
    { Name: 'List-Unsubscribe', Value: '<https://langnghe.example/vi/phan-anh/x>' },
    { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
  ]);
});

describe('the tag of an e-mail', () => {
  test.each([['a_b'], ["Ân (1.0)~!*'/email"], ['plain-id']])(
    'contains only characters that SES allows, and decodes to the id: %s',
    async (id) => {
      ses.on(SendEmailCommand).resolves({});

      await sesMail('lang-nghe@phutho.example').send({ ...mail, id });

      const tag = `${ses.commandCalls(SendEmailCommand)[0]?.args[0].input.EmailTags?.[0]?.Value}`;
      expect(tag).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(decodeURIComponent(tag.replaceAll('_', '%'))).toBe(id);
    },
  );

  test('is truncated to the limit of SES', async () => {
    ses.on(SendEmailCommand).resolves({});

    await sesMail('lang-nghe@phutho.example').send({ ...mail, id: '/'.repeat(128) });

    expect(ses.commandCalls(SendEmailCommand)[0]?.args[0].input.EmailTags?.[0]?.Value).toHaveLength(256);
  });
});

test.each([
  ['refused', new BadRequestException(saying('Illegal address an@phutho.example')), 'mail.BadRequestException'],
  ['refused', new MessageRejected(saying('Email address is not verified')), 'mail.MessageRejected'],
  ['unavailable', new TooManyRequestsException(saying('slow down')), 'mail.TooManyRequestsException'],
  ['unavailable', new AccountSuspendedException(saying('suspended')), 'mail.AccountSuspendedException'],
  ['unavailable', Object.assign(new Error('no answer'), { name: 'TimeoutError' }), 'mail.TimeoutError'],
])('an e-mail is %s after %s, and only the name of the error is kept', async (outcome, error, reason) => {
  ses.on(SendEmailCommand).rejects(error);

  expect(await sesMail('lang-nghe@phutho.example').send(mail)).toStrictEqual({ outcome, reason });
});
