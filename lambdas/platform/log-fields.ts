/**
 * Every field that a log line may have, with the shape of its values: ids and codes, never what a person typed. A value of
 * another shape is logged as `…`, and a field that is not listed does not compile. What can be named freely (a person, a
 * message, a dossier) has no field: log its kind, or the code of the petition.
 */
const shapes = {
  agency: /^[A-Z]\d{2}(\.[0-9A-Z]{1,8}){0,8}$/,
  channel: /^[a-z]{2,12}$/,
  /** The code of a refusal, or of a petition. */
  code: /^([a-z]+\.[a-z][a-zA-Z]*|[A-Z]{2,6}(-[0-9A-Z]{4}){2})$/,
  function: /^[a-z]+(-[a-z]+)+$/,
  /** Set by Lambda and by API Gateway, not by the client. */
  invocation: /^[\w-]{1,64}$/,
  request: /^[\w+/=-]{1,64}$/,
  missing: /^(officer|head|parentLeader|address)$/,
  quota: /^[a-z][a-z-]{1,30}$/,
  outcome: /^[a-z][a-zA-Z]{1,30}$/,
  reason: /^(mail|message|sms)\.[a-zA-Z]+(\d{3})?$/,
  shard: /^\w{1,8}$/,
  /** An administrator chooses it, in this form. A number is none: it could be a phone. */
  source: /^[a-z][a-z-]{1,20}(-?\d{1,4})?$/,
  /** The number is a percentage: late120. */
  step: /^[a-z][a-zA-Z]{1,16}\d{0,3}$/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type FieldName = keyof typeof shapes;
export type Fields = { readonly [Name in FieldName]?: string | undefined };
/** Numbers of things; the names are those of the code that counts. */
export type Counts = Readonly<Record<string, number>>;

/** Longer than any count, shorter than any phone number. */
const COUNT_MAX = 9_999_999;
const HIDDEN = '…';

/** The fields as they may be logged, without those that are undefined. */
export function loggable(fields: Fields, counts: Counts = {}): Readonly<Record<string, string | number>> {
  const named = Object.entries(shapes).flatMap(([name, shape]) => {
    const value: unknown = Reflect.get(fields, name);
    return value === undefined
      ? []
      : [[name, typeof value === 'string' && shape.test(value) ? value : HIDDEN] as const];
  });
  const counted = Object.entries(counts).map(
    ([name, count]) => [name, Number.isFinite(count) && Math.abs(count) <= COUNT_MAX ? count : HIDDEN] as const,
  );
  return { ...Object.fromEntries(counted), ...Object.fromEntries(named) };
}
