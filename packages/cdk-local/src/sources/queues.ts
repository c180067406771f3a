import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { LocalAws, LocalStack } from '../aws/types.ts';
import { LocalError } from '../local-error.ts';

/** The runner's own client for the queues of the stack; no policy restricts it. */
export function queueClient(aws: Pick<LocalAws, 'url' | 'runner'>, region: string): SQSClient {
  return new SQSClient({ region, endpoint: aws.url, credentials: aws.runner, maxAttempts: 1 });
}

export function queueUrl(stack: LocalStack, arn: string): string {
  const queue = stack.ofType('AWS::SQS::Queue').find((resource) => resource.arn === arn);
  if (queue === undefined) throw new LocalError(`The template has no queue ${arn}.`);

  return queue.id;
}

/** Sends what failed for good to the failure queue; without one it is lost, as on AWS. */
export type Discard = (queueArn: string | undefined, message: unknown) => Promise<void>;

export function discardTo(stack: LocalStack, client: SQSClient): Discard {
  return async (queueArn, message) => {
    if (queueArn === undefined) return;
    const command = new SendMessageCommand({
      QueueUrl: queueUrl(stack, queueArn),
      MessageBody: JSON.stringify(message),
    });
    await client.send(command);
  };
}
