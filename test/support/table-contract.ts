import { describe } from 'vitest';
import { changesItems } from './table-contract/changes.ts';
import { writesUnderConditions } from './table-contract/conditions.ts';
import type { Open } from './table-contract/fixture.ts';
import { readsIndexes } from './table-contract/indexes.ts';
import { keepsItems } from './table-contract/items.ts';
import { readsRanges } from './table-contract/ranges.ts';

/** What every implementation of the table port must do. */
export function describeTable(engine: string, open: Open): void {
  describe(`a table in ${engine}`, () => {
    keepsItems(open);
    writesUnderConditions(open);
    changesItems(open);
    readsRanges(open);
    readsIndexes(open);
  });
}
