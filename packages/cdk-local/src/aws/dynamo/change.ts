import { createHash } from 'node:crypto';
import type { StreamRecord } from 'aws-lambda';
import type { ChangeRecord } from '../types.ts';
import { type Image, isImage } from './image.ts';
import type { TableOfStack } from './tables.ts';

export interface Change {
  readonly table: TableOfStack & Required<Pick<TableOfStack, 'stream'>>;
  readonly before: Image | undefined;
  readonly after: Image | undefined;
  readonly sequence: string;
  readonly region: string;
  readonly atMs: number;
  /** Deleted by the TTL service, not by a caller. */
  readonly expired: boolean;
}

/** The record of one change, as a function receives it. */
export function recordOf(change: Change): ChangeRecord {
  const { table, before, after, sequence } = change;
  const key = keyOf(table, after ?? before ?? {});
  return {
    eventID: createHash('md5').update(`${table.stream.arn} ${sequence}`).digest('hex'),
    eventName: before === undefined ? 'INSERT' : after === undefined ? 'REMOVE' : 'MODIFY',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: change.region,
    eventSourceARN: table.stream.arn,
    dynamodb: { ...streamRecord(change), ...(key === undefined ? {} : { Keys: key }) },
    ...(change.expired ? { userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' } } : {}),
  };
}

/** The key attributes of an item; undefined when one is missing. */
export function keyOf(table: TableOfStack, item: Readonly<Record<string, unknown>>): Image | undefined {
  const key = Object.fromEntries(table.key.map((name) => [name, item[name]]));
  return isImage(key) ? key : undefined;
}

function streamRecord({ table, before, after, sequence, atMs }: Change): StreamRecord {
  const { view } = table.stream;
  const shown = {
    ...(after !== undefined && (view === 'NEW_IMAGE' || view === 'NEW_AND_OLD_IMAGES') ? { NewImage: after } : {}),
    ...(before !== undefined && (view === 'OLD_IMAGE' || view === 'NEW_AND_OLD_IMAGES') ? { OldImage: before } : {}),
  };
  return {
    ApproximateCreationDateTime: Math.floor(atMs / 1000),
    ...shown,
    SequenceNumber: sequence,
    SizeBytes: Buffer.byteLength(JSON.stringify(shown)),
    StreamViewType: view,
  };
}
