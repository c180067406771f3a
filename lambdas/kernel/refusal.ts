/**
 * A request we understood and will not carry out. A value, not an exception: the citizen is told why.
 * `refused` is a stable code `<slice>.<camelCase>`; `detail` is what the reader needs to put it right.
 */
export type Refusal<Code extends string = string> = {
  readonly refused: Code;
  readonly detail?: Readonly<Record<string, unknown>>;
};

export function refuse<const Code extends string>(
  code: Code,
  detail?: Readonly<Record<string, unknown>>,
): Refusal<Code> {
  return detail === undefined ? { refused: code } : { refused: code, detail };
}

/** Nothing but a refusal carries a text called `refused`: no item and no answer of ours may have such a field. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && typeof value.refused === 'string';
}
