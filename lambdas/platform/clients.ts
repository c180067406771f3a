import { dynamoLean } from './dynamo-lean.ts';
import { dynamoSdk } from './dynamo-sdk.ts';
import { dynamoTableOver } from './dynamo-table.ts';
import { kmsLean } from './kms-lean.ts';
import { kmsSdk } from './kms-sdk.ts';
import type { Unwrap } from './private-key.ts';
import type { Queue } from './queue.ts';
import { sqsLean } from './sqs-lean.ts';
import { sqsSdk } from './sqs-sdk.ts';
import type { Table } from './table.ts';

/**
 * Which AWS clients are behind the ports: the SDK's, or the lean ones where the deployment's setting `awsClients` says
 * so. `lib/bundle-settings.ts` makes `process.env.AWS_CLIENTS` a constant at build time, so a bundle contains only the
 * clients chosen; the tests run both.
 */

/** The DynamoDB table `name`, behind the port of `table.ts`. */
export const dynamoTable = (name: string): Table =>
  dynamoTableOver(process.env['AWS_CLIENTS'] === 'lean' ? dynamoLean : dynamoSdk, name);

/** The SQS queue at `url`, behind the port of `queue.ts`. */
export const sqsQueue = (url: string): Queue => (process.env['AWS_CLIENTS'] === 'lean' ? sqsLean(url) : sqsSdk(url));

/** The private half of the KMS key `keyId`, behind the port of `private-key.ts`. */
export const kmsUnwrap = (keyId: string): Unwrap =>
  process.env['AWS_CLIENTS'] === 'lean' ? kmsLean(keyId) : kmsSdk(keyId);
