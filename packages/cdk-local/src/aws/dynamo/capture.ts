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
 * Runs a write to a table with a stream and reports what it changed. The writes of one item run one after the other, so
 * that its image before and after belong to this write alone; the request itself runs as it came.
 */
export function changeCapture(options: CaptureOptions): (write: Write) => Promise<AwsResponse> {
  const { engine, clock, region, sequence, onChange } = options;
  const inTurn = serialByKey();

  async function run(write: Write): Promise<AwsResponse> {
    const { table } = write;
    const before = await imageOf(write, engine);
    const answer = await engine.send(write.operation, write.body);
    if (answer.status !== 200) return answer;

    const after = write.operation === 'DeleteItem' ? undefined : await imageOf(write, engine);
    // AWS writes no record for a write that left the item as it was.
    if (isDeepStrictEqual(before, after)) return answer;

    const expired = write.expired === true;
    onChange(recordOf({ table, before, after, sequence: sequence(), region, atMs: clock.now(), expired }));
    return answer;
  }

  return (write) => inTurn(`${write.table.name} ${JSON.stringify(write.key)}`, () => run(write));
}

async function imageOf({ table, key }: Write, engine: Engine): Promise<Image | undefined> {
  const request = JSON.stringify({ TableName: table.name, Key: key, ConsistentRead: true });
  const { status, body } = await engine.send('GetItem', request);
  // A key the engine does not accept has no item; the write itself is about to be refused for it.
  if (status === 400) return undefined;
  if (status !== 200) throw new Error(`An item of ${table.name} could not be read for its stream: ${body}`);

  const found: unknown = JSON.parse(body.toString());
  const item = isRecord(found) ? found['Item'] : undefined;
  return isImage(item) ? item : undefined;
}
