import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { consumers, functions, jobs } from '../../lambdas/service.ts';
import { root, spell, synthesize } from './support.ts';

const stack = synthesize({ alarmMail: 'truc@example.vn' });
const { operations } = stack;
const alarms = operations.ofType('AWS::CloudWatch::Alarm').map(({ Properties }) => ({
  name: String(Properties['AlarmName']).replace(/^LangNghe\//, ''),
  text: String(Properties['AlarmDescription']),
  properties: Properties,
}));
const names = alarms.map(({ name }) => name);

/** Chapters of docs/operations.md by their headings. */
const chapters = new Map(
  readFileSync(join(root, 'docs/operations.md'), 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((chapter) => [chapter.split('\n', 1)[0] ?? '', chapter] as const),
);

describe('there is an alarm', () => {
  test.each(Object.entries(functions))(
    'for errors of %s, and for throttles where somebody waits, which says what citizens lose',
    (name, { impact, kind }) => {
      const own = alarms.filter((alarm) => [`${name}-errors`, `${name}-throttles`].includes(alarm.name));

      expect(own).toHaveLength(kind === 'http' ? 2 : 1);
      for (const { text } of own) expect(text).toContain(impact);
    },
  );

  test('for each reader of a stream that falls behind, and for what it sets aside', () => {
    const readers = consumers.filter(({ from }) => 'stream' in from).map((consumer) => consumer.function);

    expect(names).toEqual(expect.arrayContaining(readers.flatMap((name) => [`${name}-late`, `${name}-failed`])));
  });

  test('for each job that could not start, and for one that falls silent', () => {
    const silent = alarms.filter(({ name }) => name.endsWith('-silent'));

    expect(names).toEqual(expect.arrayContaining(['jobs-missed', ...jobs.map(({ name }) => `${name}-silent`)]));
    for (const { properties } of silent) {
      expect(properties).toMatchObject({ TreatMissingData: 'breaching', ComparisonOperator: 'LessThanThreshold' });
    }
  });

  test('for the API as a whole and for the delivery of messages', () => {
    expect(names).toEqual(
      expect.arrayContaining(['api-server-errors', 'api-latency', 'delivery-stuck', 'delivery-failed']),
    );
  });
});

describe.each(alarms.map((alarm) => [alarm.name, alarm] as const))('alarm %s', (name, { text, properties }) => {
  test('rings at the topic, also when it is over', () => {
    const topic = [{ Ref: operations.ofType('AWS::SNS::Topic')[0]?.logicalId }];

    expect(properties['AlarmActions']).toEqual(topic);
    expect(properties['OKActions']).toEqual(topic);
  });

  test('leads to a chapter of docs/operations.md that speaks of it', () => {
    const [, anchor = ''] = text.match(/ What to do: docs\/operations\.md#([\w-]+)$/) ?? [];
    const chapter = chapters.get(anchor) ?? '';

    expect(chapter === '' ? `no heading "${anchor}"` : '').toBe('');
    expect(chapter.includes(`\`${name}\``) || anchor === name).toBe(true);
  });
});

test('a chapter on a function begins with what citizens lose', () => {
  const first = Object.keys(functions).map((name) => chapters.get(name)?.split('\n')[2]);

  expect(first).toEqual(Object.values(functions).map(({ impact }) => impact));
});

test('no chapter speaks of an alarm that does not exist', () => {
  const linked = new Set(alarms.map(({ text }) => text.slice(text.indexOf('#') + 1)));

  expect([...chapters.keys()].filter((heading) => !linked.has(heading))).toEqual([]);
});

describe('the topic', () => {
  const [topic] = operations.ofType('AWS::SNS::Topic');
  const [policy] = operations.ofType('AWS::SNS::TopicPolicy');

  test('is encrypted, refuses what does not come by TLS, and lets the alarms of this account in', () => {
    const statements: unknown = policy?.Properties['PolicyDocument'].Statement;

    expect(spell(topic?.Properties['KmsMasterKeyId'])).toContain('StorageKey');
    expect(statements).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        expect.objectContaining({
          Effect: 'Allow',
          Action: 'sns:Publish',
          Principal: { Service: 'cloudwatch.amazonaws.com' },
        }),
      ]),
    );
  });

  test('mails to the address of the context, where there is one', () => {
    const [subscription] = operations.ofType('AWS::SNS::Subscription');

    expect(subscription?.Properties).toMatchObject({ Protocol: 'email', Endpoint: 'truc@example.vn' });
    expect(spell(subscription?.Properties['RedrivePolicy'].deadLetterTargetArn)).toContain('alarmsunsent');
    expect(synthesize().operations.ofType('AWS::SNS::Subscription')).toEqual([]);
  });
});

describe('the storage key', () => {
  const key = stack.at('/StorageKey/Resource');
  const statements: { Sid?: string; Condition?: unknown; Principal: { AWS: unknown } }[] =
    key.Properties['KeyPolicy'].Statement;

  test('rotates', () => {
    expect(key.Properties['EnableKeyRotation']).toBe(true);
  });

  test('is used only through tables, queues and buckets, and only within the account', () => {
    expect(statements.find(({ Sid }) => Sid === 'ThroughTablesQueuesAndBuckets')?.Condition).toEqual({
      StringEquals: {
        'kms:CallerAccount': { Ref: 'AWS::AccountId' },
        'kms:ViaService': [
          { 'Fn::Join': ['', ['dynamodb.', { Ref: 'AWS::Region' }, '.amazonaws.com']] },
          { 'Fn::Join': ['', ['sqs.', { Ref: 'AWS::Region' }, '.amazonaws.com']] },
          { 'Fn::Join': ['', ['s3.', { Ref: 'AWS::Region' }, '.amazonaws.com']] },
        ],
      },
    });
  });

  test('grants access without a condition only to the account itself', () => {
    const open = statements.filter(({ Condition }) => Condition === undefined);

    expect(open.map(({ Principal }) => spell(Principal.AWS))).toEqual([
      'arn:<AWS::Partition>:iam::<AWS::AccountId>:root',
    ]);
  });
});

test('the dashboard shows every function', () => {
  const [dashboard] = operations.ofType('AWS::CloudWatch::Dashboard');
  const body = spell(dashboard?.Properties['DashboardBody']);

  for (const name of Object.keys(functions)) expect(body).toContain(`"label":"${name}"`);
});
