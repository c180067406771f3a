import { isDeepStrictEqual } from 'node:util';
import type { AwsResponse } from '../service.ts';
import type { ChangeRecord, LocalClock } from '../types.ts';
import { type Change, recordOf } from './change.ts';
import type { Engine, ItemWrite } from './engine.ts';

export interface Write extends Omit<ItemWrite, 'table'> {
  readonly table: Change['table'];
  readonly expired?: true;
}

export interface CaptureOptions {
  readonly engine: Engine;
  readonly clock: LocalClock;
  readonly region: string;
  readonly sequence: () => string;
  readonly onChange: (record: ChangeRecord) => void;
}

/** Runs a write to a table with a stream and reports what it changed; the request itself is passed on unchanged. */
export function changeCapture(options: CaptureOptions): (write: Write) => Promise<AwsResponse> {
  const { engine, clock, region, sequence, onChange } = options;

  return async ({ table, expired = false, ...write }) => {
    const { response, before, after } = await engine.write({ ...write, table: table.name });
    // AWS writes no record for a write that did not change the item.
    if (isDeepStrictEqual(before, after)) return response;

    onChange(recordOf({ table, before, after, sequence: sequence(), region, atMs: clock.now(), expired }));
    return response;
  };
}
