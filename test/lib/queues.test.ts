import { describe, expect, test } from 'vitest';
import { limits } from '../../lambdas/platform/module.ts';
import { spell, synthesize } from './support.ts';

const stack = synthesize();

describe.each(stack.ofType('AWS::SQS::Queue').map((queue) => [queue.path, queue] as const))('queue %s', (_, queue) => {
  test('is encrypted with our key and refuses what does not come by TLS', () => {
    const policies = stack
      .ofType('AWS::SQS::QueuePolicy')
      .filter(({ Properties }) => spell(Properties['Queues'][0]) === `<${queue.logicalId}>`);

    expect(spell(queue.Properties['KmsMasterKeyId'])).toContain('StorageKey');
    expect(policies[0]?.Properties['PolicyDocument'].Statement).toEqual([
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    ]);
  });

  test('sets failures aside, or is where they lie for two weeks under an alarm', () => {
    const alarms = stack
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
