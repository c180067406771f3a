/**
 * The reason a valid request was not carried out. A value, not an exception: the caller receives the reason.
 * `refused` is a stable code `<slice>.<camelCase>`; `detail` holds what the reader needs to correct the request.
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

/** Recognizes a refusal by its string property `refused`; no item and no response may have a property of that name. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && typeof value.refused === 'string';
}
