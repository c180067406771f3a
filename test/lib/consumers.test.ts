import { describe, expect, test } from 'vitest';
import type { Consumer } from '../../lambdas/platform/front-door.ts';
import { consumers } from '../../lambdas/service.ts';
import { type Properties, rightsOf, spell, synthesize } from './support.ts';

const stack = synthesize();
const all: readonly Consumer[] = consumers;
const streamed = all.flatMap((consumer) =>
  'stream' in consumer.from ? [[consumer.function, consumer, consumer.from.stream] as const] : [],
);
const queued = all.flatMap((consumer) => ('queue' in consumer.from ? [[consumer.function, consumer] as const] : []));
const mappingOf = (name: string): Properties => stack.at(`/Consumers/${name}`).Properties;
const rights = (name: string) => rightsOf(stack, stack.at(`/Functions/${name}/Role/Resource`).logicalId);

const filterOf = ({ filters }: Consumer) =>
  filters === undefined ? undefined : { Filters: filters.map((filter) => ({ Pattern: JSON.stringify(filter) })) };

describe.each(streamed)('%s', (name, consumer, table) => {
  const source = `<${stack.at(`/Tables/${table}/Resource`).logicalId}.StreamArn>`;
  const failed = stack.at(`/Consumers/${name}-failed/Resource`);

  test('reads the stream of its table in order, and one bad record neither stops nor is lost', () => {
    const mapping = mappingOf(name);

    expect(spell(mapping['EventSourceArn'])).toBe(source);
    expect(mapping).toMatchObject({
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: consumer.batchSize,
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ParallelizationFactor: consumer.parallel ?? 1,
      DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': [failed.logicalId, 'Arn'] } } },
    });
    expect(mapping['MaximumRetryAttempts']).toBeGreaterThan(0);
    expect(mapping['MaximumRecordAgeInSeconds']).toBeLessThan(24 * 60 * 60);
  });

  test('is woken only for what its filter lets through', () => {
    expect(mappingOf(name)['FilterCriteria']).toEqual(filterOf(consumer));
  });

  test('may read that stream and set failures aside, and is not mapped before it may', () => {
    expect(rights(name).filter((right) => right.includes(source))).toHaveLength(4);
    expect(rights(name)).toContain(`sqs:SendMessage on <${failed.logicalId}.Arn>`);
    expect(stack.at(`/Consumers/${name}`).DependsOn).toContain(stack.at(`/Functions/${name}/Role/Resource`).logicalId);
  });
});

describe.each(queued)('%s', (name, consumer) => {
  const queue = stack.at({ 'messages-deliver': '/Delivery/Queue/Resource' }[name] ?? '/Arrivals/Queue/Resource');

  test('works its queue off a few at a time, and gives back only the messages that failed', () => {
    expect(mappingOf(name)).toMatchObject({
      EventSourceArn: { 'Fn::GetAtt': [queue.logicalId, 'Arn'] },
      BatchSize: consumer.batchSize,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 2 },
    });
    expect(mappingOf(name)['FilterCriteria']).toEqual(filterOf(consumer));
  });

  test('may receive and delete, and is not mapped before it may', () => {
    expect(rights(name).filter((right) => right.includes(queue.logicalId))).toEqual([
      `sqs:DeleteMessage on <${queue.logicalId}.Arn>`,
      `sqs:GetQueueAttributes on <${queue.logicalId}.Arn>`,
      `sqs:ReceiveMessage on <${queue.logicalId}.Arn>`,
    ]);
    expect(stack.at(`/Consumers/${name}`).DependsOn).toContain(stack.at(`/Functions/${name}/Role/Resource`).logicalId);
  });
});

test('nothing consumes what lambdas/service.ts does not name', () => {
  expect(stack.ofType('AWS::Lambda::EventSourceMapping')).toHaveLength(consumers.length);
});
