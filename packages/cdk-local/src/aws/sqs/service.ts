import { optionalText, type Properties } from '../../properties.ts';
import { type AwsResponse, type AwsService, errorResponse, jsonResponse } from '../service.ts';
import type { LocalStack } from '../types.ts';
import type { Queues } from './queues.ts';

/** The supported operations, and the action each of them requires: batches have none of their own. */
const ACTIONS: Readonly<Record<string, string>> = {
  SendMessage: 'sendmessage',
  SendMessageBatch: 'sendmessage',
  ReceiveMessage: 'receivemessage',
  DeleteMessage: 'deletemessage',
  DeleteMessageBatch: 'deletemessage',
  ChangeMessageVisibility: 'changemessagevisibility',
  ChangeMessageVisibilityBatch: 'changemessagevisibility',
  GetQueueAttributes: 'getqueueattributes',
  GetQueueUrl: 'getqueueurl',
  PurgeQueue: 'purgequeue',
};

/** SQS as functions see it. Permissions on the key of an encrypted queue are not checked. */
export function sqsService(stack: LocalStack, queues: Queues): AwsService {
  return {
    denied(sentence) {
      const { headers, ...rest } = errorResponse('com.amazon.coral.service#AccessDeniedException', sentence, 403);
      return { ...rest, headers: { ...headers, 'x-amzn-query-error': 'AccessDenied;Sender' } };
    },
    permissions({ operation, input }) {
      // SQS writes actions in lower case in its error message; policies are compared without case.
      const action = `sqs:${ACTIONS[operation] ?? operation.toLowerCase()}`;
      return [{ action, resources: [`arn:aws:sqs:${stack.region}:${stack.accountId}:${queueName(input)}`] }];
    },
    async run({ operation, input, body }) {
      if (ACTIONS[operation] === undefined) {
        return errorResponse('com.amazonaws.sqs#UnsupportedOperation', `The local SQS does not support ${operation}.`);
      }
      return operation === 'GetQueueUrl' ? queueUrl(stack, queueName(input)) : queues.send(operation, body);
    },
  };
}

function queueName(input: Properties): string {
  const url = optionalText(input, 'QueueUrl');
  return optionalText(input, 'QueueName') ?? url?.slice(url.lastIndexOf('/') + 1) ?? '';
}

function queueUrl(stack: LocalStack, name: string): AwsResponse {
  const queue = stack.ofType('AWS::SQS::Queue').find(({ arn }) => arn.endsWith(`:${name}`));
  if (queue !== undefined) return jsonResponse({ QueueUrl: queue.id });
  return errorResponse('com.amazonaws.sqs#QueueDoesNotExist', 'The specified queue does not exist.');
}
