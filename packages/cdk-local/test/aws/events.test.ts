import { PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventBus } from '../../src/aws/events/bus.ts';
import { LocalError } from '../../src/local-error.ts';
import { att, ref, stackOf } from './support/assembly.ts';
import { aSmallAws } from './support/small-aws.ts';
import { smallTemplate } from './support/small-template.ts';

const toQueue = (EventPattern: unknown, transform?: { paths: object; template: string }) => ({
  Type: 'AWS::Events::Rule',
  Properties: {
    EventPattern,
    Targets: [
      {
        ...{ Id: 'Target0', Arn: att('Reports', 'Arn') },
        ...(transform && { InputTransformer: { InputPathsMap: transform.paths, InputTemplate: transform.template } }),
      },
    ],
  },
});

const resources = {
  ...smallTemplate['Resources'],
  Reports: { Type: 'AWS::SQS::Queue', Properties: {} },
  Set: { Type: 'AWS::SES::ConfigurationSet', Properties: {} },
  SilentSet: { Type: 'AWS::SES::ConfigurationSet', Properties: {} },
  Destination: {
    Type: 'AWS::SES::ConfigurationSetEventDestination',
    Properties: {
      ConfigurationSetName: ref('Set'),
      EventDestination: {
        Enabled: true,
        EventBridgeDestination: { EventBusArn: 'arn:aws:events:x:y:event-bus/default' },
        MatchingEventTypes: ['DELIVERY', 'bounce'],
      },
    },
  },
  Mail: toQueue(
    { source: ['aws.ses'], detail: { mail: { tags: { message: [{ exists: true }] } } } },
    {
      paths: { id: '$.detail.mail.tags.message[0]', type: '$.detail.eventType', gone: '$.detail.bounce.bounceType' },
      template: '{"id":<id>,"type":<type>,"bounce":<gone>}',
    },
  ),
  Texts: toQueue({ source: ['aws.sms-voice'], detail: { isFinal: [true] } }),
};

let local: Awaited<ReturnType<typeof aSmallAws>>;
beforeAll(async () => {
  local = await aSmallAws({ template: { Resources: resources } });
});
afterAll(() => local.aws.close());

async function reported(): Promise<readonly unknown[]> {
  const queue = new SQSClient(local.runner);
  const { Messages = [] } = await queue.send(
    new ReceiveMessageCommand({ QueueUrl: local.idOf('Reports'), MaxNumberOfMessages: 10, VisibilityTimeout: 900 }),
  );
  return Messages.map(({ Body = '' }) => JSON.parse(Body));
}

/** As the runner: which grants a function needs is tested with the messages. */
const mail = (set: string | undefined, to = 'lan@example.vn') =>
  new SESv2Client(local.runner).send(
    new SendEmailCommand({
      FromEmailAddress: 'notes@example.vn',
      ...(set !== undefined && { ConfigurationSetName: set }),
      Destination: { ToAddresses: [to] },
      Content: { Simple: { Subject: { Data: 'Nhắc việc' }, Body: { Text: { Data: 'Còn 2 ngày nữa.' } } } },
      EmailTags: [{ Name: 'message', Value: 'note-1' }],
    }),
  );

describe('an e-mail', () => {
  test('with a configuration set is reported as delivered, in the form that the rule wants', async () => {
    await mail(local.idOf('Set'));

    expect(await reported()).toEqual([{ id: 'note-1', type: 'Delivery', bounce: '' }]);
  });

  test('to the address that bounces is reported as returned', async () => {
    await mail(local.idOf('Set'), 'bounce@simulator.amazonses.com');

    expect(await reported()).toEqual([{ id: 'note-1', type: 'Bounce', bounce: 'Permanent' }]);
  });

  test('without a configuration set, or with one that reports nowhere, is not reported', async () => {
    await mail(undefined);
    await mail(local.idOf('SilentSet'));

    expect(await reported()).toEqual([]);
  });

  test('with a configuration set that does not exist is rejected', async () => {
    await expect(mail('none')).rejects.toMatchObject({ name: 'NotFoundException' });
  });

  test('needs a grant on its configuration set too', async () => {
    const postman = new SESv2Client(local.as('Postman'));
    const command = new SendEmailCommand({
      ...{ FromEmailAddress: 'notes@example.vn', ConfigurationSetName: local.idOf('Set') },
      ...{
        Destination: { ToAddresses: ['lan@example.vn'] },
        Content: { Simple: { Subject: { Data: 'a' }, Body: { Text: { Data: 'b' } } } },
      },
    });

    await expect(postman.send(command)).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });
});

test('a text is reported with its context, as a whole event where the rule does not change it', async () => {
  await new PinpointSMSVoiceV2Client(local.as('Postman')).send(
    new SendTextMessageCommand({
      ...{ DestinationPhoneNumber: '+84912345678', MessageBody: 'Còn 2 ngày nữa.', OriginationIdentity: 'NOTES' },
      Context: { message: 'note-1/sms' },
    }),
  );

  expect(await reported()).toMatchObject([
    { source: 'aws.sms-voice', detail: { eventType: 'TEXT_DELIVERED', context: { message: 'note-1/sms' } } },
  ]);
});

describe('a rule that cannot be followed stops the start:', () => {
  const sentenceOf = (rule: object) => () =>
    eventBus(stackOf({ Resources: { ...resources, Rule: rule as never } }), {
      send: () => Promise.reject(new Error('unused')),
    });

  test.each([
    ['one that leads to a function', { Targets: [{ Arn: att('Clerk', 'Arn') }] }, 'only lead to a queue'],
    [
      'one with a path of another kind',
      {
        Targets: [
          { Arn: att('Reports', 'Arn'), InputTransformer: { InputPathsMap: { a: '$..b' }, InputTemplate: '<a>' } },
        ],
      },
      'the path $..b is not supported',
    ],
    [
      'one whose template names an unknown value',
      { Targets: [{ Arn: att('Reports', 'Arn'), InputTransformer: { InputTemplate: '<a>' } }] },
      'no path for <a>',
    ],
    ['one with an unknown operator', { EventPattern: { detail: { a: [{ cidr: '10.0.0.0/8' }] } } }, 'operator cidr'],
  ])('%s', (_, properties, sentence) => {
    const rule = { Type: 'AWS::Events::Rule', Properties: { EventPattern: { source: ['x'] }, ...properties } };

    expect(sentenceOf(rule)).toThrow(LocalError);
    expect(sentenceOf(rule)).toThrow(sentence);
  });

  test('a rule with a fixed input sends that', async () => {
    const bodies: string[] = [];
    const rule = {
      Type: 'AWS::Events::Rule',
      Properties: {
        EventPattern: { source: ['x'] },
        Targets: [{ Arn: att('Reports', 'Arn'), Input: '{"fixed":true}' }],
      },
    };
    const bus = eventBus(stackOf({ Resources: { ...resources, Rule: rule } }), {
      send: async (_, body) => {
        bodies.push(JSON.parse(new TextDecoder().decode(body)).MessageBody);
        return { status: 200, headers: {}, body: '' };
      },
    });

    await bus.put({ source: 'x', 'detail-type': 'any', detail: {} });

    expect(bodies).toEqual(['{"fixed":true}']);
  });
});
