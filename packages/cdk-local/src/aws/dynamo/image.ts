import type { AttributeValue } from 'aws-lambda';
import { isRecord } from '../../properties.ts';

/** An item in DynamoDB's own JSON. */
export type Image = Record<string, AttributeValue>;

export function isImage(value: unknown): value is Image {
  return isRecord(value) && Object.values(value).every(isRecord);
}
