import { LocalError } from '../../local-error.ts';
import { flag, isRecord, optionalText, type Properties, record, records, text } from '../../properties.ts';
import { type Filter, patternFilter } from '../../sources/filter.ts';
import type { Queues } from '../sqs/queues.ts';
import type { LocalStack, Resource } from '../types.ts';
import { transformer } from './transformer.ts';

/** An event of an AWS service on the default bus. */
export interface BusEvent {
  readonly source: string;
  readonly 'detail-type': string;
  readonly detail: Properties;
}

/** The default bus of EventBridge with the rules of the stack. */
export interface EventBus {
  /** Sends the event to the targets of all rules that match it. */
  put(event: BusEvent): Promise<void>;
}

interface Target {
  readonly queueUrl: string;
  bodyOf(event: BusEvent): string;
}

/** Throws a LocalError for a rule that it cannot follow. Rules of a schedule are none of its business. */
export function eventBus(stack: LocalStack, queues: Pick<Queues, 'send'>): EventBus {
  const rules = stack
    .ofType('AWS::Events::Rule')
    .filter(({ properties }) => isRecord(properties['EventPattern']) && properties['State'] !== 'DISABLED')
    .map((rule) => ({ matches: matcherOf(rule), targets: targetsOf(rule, stack) }));

  return {
    async put(event) {
      const targets = rules.filter(({ matches }) => matches(event)).flatMap((rule) => rule.targets);
      for (const { queueUrl: QueueUrl, bodyOf } of targets) {
        const message = { QueueUrl, MessageBody: bodyOf(event) };
        await queues.send('SendMessage', new TextEncoder().encode(JSON.stringify(message)));
      }
    },
  };
}

const matcherOf = ({ properties, logicalId }: Resource): Filter =>
  patternFilter(record(properties, 'EventPattern'), logicalId);

function targetsOf({ properties, logicalId }: Resource, stack: LocalStack): readonly Target[] {
  return records(properties, 'Targets').map((target) => {
    const arn = text(target, 'Arn', logicalId);
    const queue = stack.ofType('AWS::SQS::Queue').find((each) => each.arn === arn);
    if (queue === undefined)
      throw new LocalError(`${logicalId}: a rule for events can only lead to a queue, not ${arn}`);
    return { queueUrl: queue.id, bodyOf: bodyOf(target, logicalId) };
  });
}

function bodyOf(target: Properties, where: string): (event: BusEvent) => string {
  const fixed = optionalText(target, 'Input');
  if (fixed !== undefined) return () => fixed;
  if (!isRecord(target['InputTransformer'])) return (event) => JSON.stringify(event);
  return transformer(record(target, 'InputTransformer'), where);
}

/** Whether a configuration set of SES reports an event to the bus. */
export function reportsToBus(stack: LocalStack, set: string, type: string): boolean {
  return stack
    .ofType('AWS::SES::ConfigurationSetEventDestination')
    .filter(({ properties }) => optionalText(properties, 'ConfigurationSetName') === set)
    .map(({ properties }) => record(properties, 'EventDestination'))
    .some(
      (destination) =>
        (destination['Enabled'] === undefined || flag(destination, 'Enabled')) &&
        isRecord(destination['EventBridgeDestination']) &&
        typesOf(destination).includes(type),
    );
}

const typesOf = (destination: Properties): readonly string[] => {
  const types = destination['MatchingEventTypes'];
  return Array.isArray(types) ? types.map((each) => String(each).toLowerCase()) : [];
};
