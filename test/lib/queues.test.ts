import { describe, expect, test } from 'vitest';
import { limits } from '../../lambdas/platform/module.ts';
import { type Properties, spell, synthesize } from './support.ts';

const stack = synthesize();

describe.each(stack.ofType('AWS::SQS::Queue').map((queue) => [queue.path, queue] as const))('queue %s', (_, queue) => {
  test('is encrypted with our key and refuses what does not come by TLS', () => {
    const policies = stack
      .ofType('AWS::SQS::QueuePolicy')
      .filter(({ Properties }) => spell(Properties['Queues'][0]) === `<${queue.logicalId}>`);

    expect(spell(queue.Properties['KmsMasterKeyId'])).toContain('StorageKey');
    const [first, ...others]: readonly Properties[] = policies[0]?.Properties['PolicyDocument'].Statement ?? [];
    expect(first).toMatchObject({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } });
    // Events, which name the rule or the account that they come from.
    for (const other of others) {
      expect(other).toMatchObject({ Principal: { Service: 'events.amazonaws.com' }, Effect: 'Allow' });
      expect(JSON.stringify(other['Condition'])).toMatch(/aws:Source(Arn|Account)/);
    }
  });

  test('sets failures aside, or is where they lie for two weeks under an alarm', () => {
    const alarms = stack.operations
      .ofType('AWS::CloudWatch::Alarm')
      .filter(({ Properties }) => JSON.stringify(Properties['Dimensions'] ?? []).includes(queue.logicalId))
      .filter(({ Properties }) => Properties['MetricName'] === 'ApproximateNumberOfMessagesVisible');
    const redrive = queue.Properties['RedrivePolicy'];

    expect([redrive?.maxReceiveCount, queue.Properties['MessageRetentionPeriod'], alarms.length]).toEqual(
      redrive === undefined ? [undefined, 14 * 24 * 60 * 60, 1] : [5, 4 * 24 * 60 * 60, 0],
    );
  });
});

test('a message is not seen twice while it is worked on', () => {
  const queue = stack.at('/Delivery/Queue/Resource');

  expect(queue.Properties['VisibilityTimeout']).toBe(6 * limits.queue.timeoutSeconds);
});
