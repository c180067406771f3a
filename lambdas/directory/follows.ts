import type { Condition, Key } from '../platform/table.ts';
import type { History } from './domain/record.ts';

/** Entries of earlier versions have no history: they count as written once. */
export const UNRECORDED = 1;

/** Holds while nobody else has written the entry since the version before this one; `identity` is in each of its items. */
export function follows({ version }: Pick<History<unknown>, 'version'>, identity: Key): Condition {
  const former = version - 1;
  if (former === 0) return { absent: 'pk' };
  const isFormer = { equals: { version: former } };
  return former === UNRECORDED ? { any: [isFormer, { all: [{ absent: 'version' }, { equals: identity }] }] } : isFormer;
}
