import * as z from 'zod';
import type { History } from '../kernel/record.ts';
import type { Condition, Key } from './table.ts';

/** Entries of earlier versions have no history: they count as written once. */
export const UNRECORDED = 1;

/**
 * Holds while nobody else has written the entry since the version before this one; `identity` is in each of its items, and
 * `partition` is the key of its table.
 */
export function follows(
  { version }: Pick<History<unknown>, 'version'>,
  identity: Key,
  partition: string = 'pk',
): Condition {
  const former = version - 1;
  if (former === 0) return { absent: partition };
  const isFormer = { equals: { version: former } };
  return former === UNRECORDED ? { any: [isFormer, { all: [{ absent: 'version' }, { equals: identity }] }] } : isFormer;
}

/** The history in an item whose entry has this schema. */
export const historyOf = <Value extends z.ZodType>(value: Value) =>
  z.object({
    version: z.int().default(UNRECORDED),
    changes: z
      .array(
        z.object({
          ...{ at: z.string(), by: z.string(), byName: z.string(), why: z.string().optional() },
          before: value.optional(),
        }),
      )
      .default([]),
  });
