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

/** An entry as it is now, except for the fields that a change touched: those are as they were before it. */
export function restoredEntry(
  current: object,
  { before, after }: { readonly before: object; readonly after: object },
  fields: readonly string[],
): Entry {
  return differences(before, after, fields).reduce<Entry>(
    (entry, { field }) => withValue(entry, field.split('.'), rawAt(before, field)),
    { ...current },
  );
}

function withValue(entry: Entry, [name = '', ...inner]: readonly string[], value: unknown): Entry {
  const { [name]: former, ...others } = entry;
  const next = inner.length === 0 ? value : withValue(isEntry(former) ? former : {}, inner, value);
  return next === undefined ? others : { ...others, [name]: next };
}

/** The value of a field as a text. */
export function valueAt(entry: unknown, field: string): string {
  const value = rawAt(entry, field);
  return value === undefined ? '' : `${value}`;
}

const rawAt = (entry: unknown, field: string): unknown =>
  field.split('.').reduce<unknown>((node, name) => (isEntry(node) ? node[name] : undefined), entry);

const isEntry = (node: unknown): node is Entry => typeof node === 'object' && node !== null;
