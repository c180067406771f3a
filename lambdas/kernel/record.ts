import type { Instant } from './time.ts';

/** Who changed an entry, when, and why. Entries are what administrators maintain: agencies, people, sources and the like. */
export type ChangedBy = {
  readonly at: Instant;
  /** The subject of the administrator's token. */
  readonly by: string;
  readonly byName: string;
  readonly why?: string | undefined;
};
/** `before`: what the entry was until then; absent when it was added. */
export type Change<Value> = ChangedBy & { readonly before?: Value | undefined };

/** How often an entry was written, and its latest changes, the oldest first. */
export type History<Value> = { readonly version: number; readonly changes: readonly Change<Value>[] };
/** An entry with its history. */
export type Recorded<Value> = History<Value> & { readonly value: Value };

/** Two decades of an agency that changes once a year: every reader of the tree reads them too, and most have one or two. */
export const MAX_CHANGES = 20;

/** The history that an entry has once it is changed. Without a `former` entry it is added. */
export function recordChange<Value>(former: Recorded<Value> | undefined, by: ChangedBy): History<Value> {
  if (former === undefined) return { version: 1, changes: [by] };
  const { value, version, changes } = former;
  return { version: version + 1, changes: [...changes, { ...by, before: value }].slice(-MAX_CHANGES) };
}

/** A change with what it led to, and the version that the entry has had since. */
export type ListedChange<Value> = Change<Value> & { readonly version: number; readonly after: Value };

/** The recorded changes of an entry, the latest first. */
export function changesOf<Value>({ value, version, changes }: Recorded<Value>): readonly ListedChange<Value>[] {
  const firstVersion = version - changes.length + 1;
  return changes
    .map((change, at) => ({ ...change, version: firstVersion + at, after: changes[at + 1]?.before ?? value }))
    .toReversed();
}
