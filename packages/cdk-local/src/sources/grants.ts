import type { LocalAws, LocalStack } from '../aws/types.ts';
import { constructName } from '../functions/spec.ts';
import { LocalError } from '../local-error.ts';
import { record, text } from '../properties.ts';
import type { Mapping } from './mapping.ts';

/** The actions that Lambda itself needs in a function's role to read an event source. */
const READS: Readonly<Record<string, readonly string[]>> = {
  dynamodb: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
  sqs: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
};

/** Throws a LocalError for a stack that AWS would deploy and whose function it would never invoke. */
export function checkGrants(stack: LocalStack, mappings: readonly Mapping[], may: LocalAws['may']): void {
  for (const { function: spec, sourceArn, failureQueueArn } of mappings) {
    const role = text(stack.resources.get(spec.logicalId)?.properties ?? {}, 'Role', spec.name);
    for (const action of READS[sourceArn.split(':')[2] ?? ''] ?? []) {
      demand(may(role, action, sourceArn), `${spec.name}: its role may not ${action} on ${sourceArn}`);
    }
    if (failureQueueArn !== undefined) {
      demand(
        may(role, 'sqs:SendMessage', failureQueueArn),
        `${spec.name}: its role may not write to ${failureQueueArn}`,
      );
    }
  }
  for (const schedule of stack.ofType('AWS::Scheduler::Schedule')) {
    const name = constructName(schedule);
    const target = record(schedule.properties, 'Target');
    const [role, functionArn] = [text(target, 'RoleArn', name), text(target, 'Arn', name)];
    demand(may(role, 'lambda:InvokeFunction', functionArn), `${name}: its role may not invoke ${functionArn}`);
  }
}

function demand(granted: boolean, sentence: string): void {
  if (!granted) throw new LocalError(`${sentence}. On AWS it would never run.`);
}
