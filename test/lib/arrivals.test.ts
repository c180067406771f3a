import { describe, expect, test } from 'vitest';
import { type Properties, spell, synthesize } from './support.ts';

const stack = synthesize({ smsRoute: 'aws', smsOrigination: 'sender-id/LANGNGHE/VN' });
const rules = stack.ofType('AWS::Events::Rule').filter(({ path }) => path.includes('/Arrivals/'));
const queue = stack.at('/Arrivals/Queue/Resource');
const set = stack.at('/Arrivals/MailEvents/Resource');
const ruleOf = (source: string): Properties =>
  rules.find(({ Properties }) => Properties['EventPattern'].source[0] === source)?.Properties ?? {};

test('every e-mail is sent with the configuration set whose events go to the bus', () => {
  const [destination] = stack.ofType('AWS::SES::ConfigurationSetEventDestination');
  const deliverer = stack.at('/Functions/messages-deliver/Function/Resource').Properties;

  expect(deliverer['Environment'].Variables['EVENT_SET']).toEqual({ Ref: set.logicalId });
  expect(destination?.Properties).toMatchObject({
    ConfigurationSetName: { Ref: set.logicalId },
    EventDestination: { Enabled: true, MatchingEventTypes: ['delivery', 'bounce', 'reject'] },
  });
  expect(spell(destination?.Properties['EventDestination'].EventBridgeDestination.EventBusArn)).toMatch(
    /event-bus\/default$/,
  );
});

test('of e-mails only what is final and ours is passed on', () => {
  const mail = { tags: { 'ses:configuration-set': [{ Ref: set.logicalId }], message: [{ exists: true }] } };
  const patterns = rules.map(({ Properties }) => Properties['EventPattern']);

  expect(patterns.filter(({ source }) => source[0] === 'aws.ses').map(({ detail }) => detail)).toEqual([
    { mail, $or: [{ eventType: ['Delivery', 'Reject'] }, { bounce: { bounceType: ['Permanent'] } }] },
    { mail, eventType: ['Bounce'], bounce: { bounceType: [{ 'anything-but': ['Permanent'] }] } },
  ]);
});

test('of SMS too, and without a rule where a gateway sends them', () => {
  expect(ruleOf('aws.sms-voice')['EventPattern'].detail).toEqual({
    isFinal: [true],
    context: { message: [{ exists: true }], set: [{ Ref: set.logicalId }] },
  });
  const byGateway = synthesize({ smsRoute: 'none' }).ofType('AWS::Events::Rule');
  expect(byGateway.filter(({ path }) => path.includes('/Arrivals/'))).toHaveLength(2);
});

test('EventBridge may use the key of the queue, for this account alone', () => {
  const statements: readonly Properties[] = stack.at('/StorageKey/Resource').Properties['KeyPolicy'].Statement;
  const [allowed, ...more] = statements.filter(({ Principal: { Service: by } }) => by === 'events.amazonaws.com');

  expect(more).toEqual([]);
  expect(allowed).toMatchObject({ Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } } });
});

describe.each(rules.map((rule) => [rule.path, rule.Properties] as const))('%s', (_, { Targets: [target] }) => {
  test('passes on an id and an event, and no address', () => {
    const { InputPathsMap: paths, InputTemplate: template } = target.InputTransformer;

    expect(
      Object.values<string>(paths).filter((path) => /destination|recipient|phone|header|bounce/i.test(path)),
    ).toEqual([]);
    expect(Object.keys(JSON.parse(template.replaceAll(/<[\w-]+>/g, '""'))).sort()).toEqual([
      'channel',
      'event',
      'message',
    ]);
  });

  test('keeps no whole event, which names the address, where the queue does not take it', () => {
    expect(target.Arn).toEqual({ 'Fn::GetAtt': [queue.logicalId, 'Arn'] });
    expect(target.DeadLetterConfig).toBeUndefined();
  });
});
