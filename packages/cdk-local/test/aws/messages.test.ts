import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { GetAccountCommand, SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aSmallAws } from './support/small-aws.ts';

let local: Awaited<ReturnType<typeof aSmallAws>>;
beforeAll(async () => {
  local = await aSmallAws({ messaging: { idOf: ({ message }) => (message === 'none' ? undefined : message) } });
});
afterAll(() => local.aws.close());

let sent: number;
beforeEach(() => {
  sent = local.outbox.items().length;
});
const newItems = () => local.outbox.items().slice(sent);

function mail({ from = 'Notes <notes@example.vn>', to = ['lan@example.vn'], tag = 'note-1' } = {}) {
  return new SendEmailCommand({
    FromEmailAddress: from,
    Destination: { ToAddresses: to },
    Content: { Simple: { Subject: { Data: 'Nhắc việc' }, Body: { Text: { Data: 'Còn 2 ngày nữa.' } } } },
    EmailTags: [{ Name: 'message', Value: tag }],
  });
}

function text({ to = '+84912345678', body = 'Còn 2 ngày nữa.', sender = 'NOTES' } = {}) {
  return new SendTextMessageCommand({
    ...{ DestinationPhoneNumber: to, MessageBody: body, Context: { message: 'note-1/sms' } },
    ...(sender === '' ? {} : { OriginationIdentity: sender }),
  });
}

describe('an e-mail', () => {
  const postman = () => new SESv2Client(local.as('Postman'));

  test('goes to the outbox, with the id that the stack derives from its tags', async () => {
    const { MessageId } = await postman().send(mail());

    expect(MessageId).toMatch(/./);
    expect(newItems()).toEqual([
      {
        ...{ id: 'note-1', channel: 'email', to: 'lan@example.vn', subject: 'Nhắc việc' },
        ...{ text: 'Còn 2 ngày nữa.', at: '2026-11-21T05:00:00.000Z' },
      },
    ]);
  });

  test('has its AWS message id where the stack derives none', async () => {
    const { MessageId } = await postman().send(mail({ tag: 'none' }));

    expect(newItems()[0]?.id).toBe(MessageId);
  });

  test.each([
    ['from a domain that no grant names', { from: 'x@elsewhere.vn' }, 'AccessDeniedException'],
    ['without a recipient', { to: [] }, 'BadRequestException'],
    ['to an invalid address', { to: ['lan'] }, 'BadRequestException'],
    ['with a tag that SES does not allow', { tag: 'note/1' }, 'BadRequestException'],
  ])('%s is rejected and not sent', async (_, what, name) => {
    await expect(postman().send(mail(what))).rejects.toMatchObject({ name });
    expect(newItems()).toEqual([]);
  });

  test('without a simple text is rejected', async () => {
    const raw = new SendEmailCommand({
      ...{ FromEmailAddress: 'a@example.vn', Destination: { ToAddresses: ['b@example.vn'] } },
      Content: { Raw: { Data: new Uint8Array([1]) } },
    });

    await expect(postman().send(raw)).rejects.toMatchObject({ name: 'BadRequestException' });
  });

  test('is the only supported operation of SES', async () => {
    await expect(new SESv2Client(local.runner).send(new GetAccountCommand({}))).rejects.toMatchObject({
      name: 'NotFoundException',
    });
  });
});

describe('a text', () => {
  const postman = () => new PinpointSMSVoiceV2Client(local.as('Postman'));

  test('goes to the outbox, with the id that the stack derives from its context', async () => {
    await postman().send(text());

    expect(newItems()).toEqual([
      {
        ...{ id: 'note-1/sms', channel: 'sms', to: '+84912345678' },
        ...{ text: 'Còn 2 ngày nữa.', at: '2026-11-21T05:00:00.000Z' },
      },
    ]);
  });

  test('may name its sender by ARN', async () => {
    await postman().send(text({ sender: 'arn:aws:sms-voice:ap-southeast-1:000000000000:sender-id/NOTES/US' }));

    expect(newItems()).toHaveLength(1);
  });

  test.each([
    ['from a sender that no grant names', { sender: 'OTHER' }, 'AccessDeniedException'],
    ['without a sender, which requires a grant on all', { sender: '' }, 'AccessDeniedException'],
    ['to an invalid phone number', { to: 'lan' }, 'ValidationException'],
    ['of too many characters', { body: 'x'.repeat(1601) }, 'ValidationException'],
  ])('%s is rejected and not sent', async (_, what, name) => {
    await expect(postman().send(text(what))).rejects.toMatchObject({ name });
    expect(newItems()).toEqual([]);
  });
});
