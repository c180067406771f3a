/** A field of an entry, in the words of the contract (`name.vi`), before and after a change; empty if it had no value. */
export type Difference = { readonly field: string; readonly before: string; readonly after: string };

type Entry = Readonly<Record<string, unknown>>;

/** The fields in which two states of an entry differ, in the order of `fields`; of an added entry, those with a value. */
export function differences(
  before: object | undefined,
  after: object | undefined,
  fields: readonly string[],
): readonly Difference[] {
  return fields
    .map((field) => ({ field, before: valueAt(before, field), after: valueAt(after, field) }))
    .filter((one) => one.before !== one.after);
}

/** The value of a field as a text. */
export function valueAt(entry: unknown, field: string): string {
  const value = field.split('.').reduce<unknown>((node, name) => (isEntry(node) ? node[name] : undefined), entry);
  return value === undefined ? '' : `${value}`;
}

const isEntry = (node: unknown): node is Entry => typeof node === 'object' && node !== null;
