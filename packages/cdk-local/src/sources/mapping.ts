import type { LocalStack, Resource } from '../aws/types.ts';
import type { FunctionSpec } from '../functions/spec.ts';
import { LocalError } from '../local-error.ts';
import { flag, number, optionalText, record, text, texts } from '../properties.ts';
import { eventFilter, type Filter } from './filter.ts';

/** An AWS::Lambda::EventSourceMapping: what invokes which function, and what happens to failures. */
export type Mapping = {
  readonly function: FunctionSpec;
  readonly sourceArn: string;
  readonly batchSize: number;
  readonly passes: Filter;
  readonly reportsFailures: boolean;
  readonly bisects: boolean;
  /** -1: unlimited. */
  readonly maxRetries: number;
  /** -1: unlimited age. */
  readonly maxAgeSeconds: number;
  /** Concurrent batches per shard. */
  readonly parallelization: number;
  readonly failureQueueArn: string | undefined;
};

/** Lambda's defaults. */
const BATCH_SIZE = 100;
const FOREVER = -1;

export function mappings(
  stack: LocalStack,
  specs: readonly FunctionSpec[],
  service: 'dynamodb' | 'sqs',
): readonly Mapping[] {
  return stack
    .ofType('AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => optionalText(properties, 'EventSourceArn')?.split(':')[2] === service)
    .filter(({ properties }) => properties['Enabled'] === undefined || flag(properties, 'Enabled'))
    .map((resource) => mapping(resource, specs));
}

function mapping({ properties, logicalId }: Resource, specs: readonly FunctionSpec[]): Mapping {
  const name = text(properties, 'FunctionName', logicalId);
  const spec = specs.find(
    ({ arn, physicalName }) => name === physicalName || name === arn || name.startsWith(`${arn}:`),
  );
  if (spec === undefined) throw new LocalError(`${logicalId}: the template has no function ${name}`);

  return {
    function: spec,
    sourceArn: text(properties, 'EventSourceArn', logicalId),
    batchSize: number(properties, 'BatchSize', BATCH_SIZE),
    passes: eventFilter(properties, spec.name),
    reportsFailures: texts(properties, 'FunctionResponseTypes').includes('ReportBatchItemFailures'),
    bisects: flag(properties, 'BisectBatchOnFunctionError'),
    maxRetries: number(properties, 'MaximumRetryAttempts', FOREVER),
    maxAgeSeconds: number(properties, 'MaximumRecordAgeInSeconds', FOREVER),
    parallelization: number(properties, 'ParallelizationFactor', 1),
    failureQueueArn: optionalText(record(record(properties, 'DestinationConfig'), 'OnFailure'), 'Destination'),
  };
}
