import { type ChangedBy, type History, type Recorded, recordChange } from '../../../kernel/record.ts';
import type { Procedure } from './procedure.ts';

/** All procedures of a province and its communes are about two thousand; a decision that follows adds an entry. */
export const MOST_ENTRIES = 2_500;

/** Everyone who searches the catalogue of an agency reads its entries with their changes. */
const KEPT_CHANGES = 5;

/** The history that an entry has once it is changed. */
export function recordEntry(former: Recorded<Procedure> | undefined, by: ChangedBy): History<Procedure> {
  const { version, changes } = recordChange(former, by);
  return { version, changes: changes.slice(-KEPT_CHANGES) };
}
