import { marshall } from '@aws-sdk/util-dynamodb';
import type { Item } from '../../lambdas/platform/table.ts';

/** An item in the JSON that DynamoDB speaks: binary as base64. */
export function wireItem(item: Item): unknown {
  return JSON.parse(JSON.stringify(marshall(item, { removeUndefinedValues: true }), bytesAsText));
}

const bytesAsText = (_: string, value: unknown) =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;

/** What was sent as DynamoDB's JSON, as the probe reads it: it makes bytes of `$bytes`. */
export function inputOf(body: string): unknown {
  return JSON.parse(body, (name, value) =>
    (name === 'B' || name === 'CiphertextBlob') && typeof value === 'string' ? { $bytes: value } : value,
  );
}
