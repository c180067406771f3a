import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../properties.ts';
import type { AwsResponse } from '../service.ts';
import type { ChangeRecord, LocalClock } from '../types.ts';
import { type Change, type Image, isImage, recordOf } from './change.ts';
import type { Engine } from './engine.ts';
import { serialByKey } from './serial.ts';

export interface Write {
  readonly table: Change['table'];
  readonly key: Image;
  readonly operation: 'PutItem' | 'UpdateItem' | 'DeleteItem';
  readonly body: string | Uint8Array;
  readonly expired?: true;
}

export interface CaptureOptions {
  readonly engine: Engine;
  readonly clock: LocalClock;
  readonly region: string;
  readonly sequence: () => string;
  readonly onChange: (record: ChangeRecord) => void;
}

/**
 * Runs a write to a table with a stream and reports what it changed. Writes of one item run sequentially, so
 * that the images before and after belong to one write; the request itself is passed on unchanged.
 */
export function changeCapture(options: CaptureOptions): (write: Write) => Promise<AwsResponse> {
  const { engine, clock, region, sequence, onChange } = options;
  const inTurn = serialByKey();

  async function run(write: Write): Promise<AwsResponse> {
    const { table } = write;
    const before = await imageOf(write, engine);
    const response = await engine.send(write.operation, write.body);
    if (response.status !== 200) return response;

    const after = write.operation === 'DeleteItem' ? undefined : await imageOf(write, engine);
    // AWS writes no record for a write that did not change the item.
    if (isDeepStrictEqual(before, after)) return response;

    const expired = write.expired === true;
    onChange(recordOf({ table, before, after, sequence: sequence(), region, atMs: clock.now(), expired }));
    return response;
  }

  return (write) => inTurn(`${write.table.name} ${JSON.stringify(write.key)}`, () => run(write));
}

async function imageOf({ table, key }: Write, engine: Engine): Promise<Image | undefined> {
  const request = JSON.stringify({ TableName: table.name, Key: key, ConsistentRead: true });
  const { status, body } = await engine.send('GetItem', request);
  // The engine rejects this key, so it will reject the write too.
  if (status === 400) return undefined;
  if (status !== 200) throw new Error(`An item of ${table.name} could not be read for its stream: ${body}`);

  const found: unknown = JSON.parse(body.toString());
  const item = isRecord(found) ? found['Item'] : undefined;
  return isImage(item) ? item : undefined;
}
