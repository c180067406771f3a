import type { Schema } from './openapi.ts';

const count = (value: number) => value.toLocaleString('en');

/** What a value must keep to besides its type, as short phrases: “10 to 10,000 characters”. */
export function limitsOf(schema: Schema): readonly string[] {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern, default: fallback } = schema;
  return [
    range(isSafeLimit(minimum), isSafeLimit(maximum), ''),
    range(minLength, maxLength, ' characters'),
    range(minItems, maxItems, ' items'),
    pattern === undefined ? undefined : `pattern \`${pattern}\``,
    fallback === undefined ? undefined : `default \`${JSON.stringify(fallback)}\``,
  ].filter((phrase) => phrase !== undefined);
}

/** The limits of JavaScript's whole numbers are no limits to a reader. */
const isSafeLimit = (value: number | undefined) =>
  value === undefined || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? undefined : value;

function range(min: number | undefined, max: number | undefined, unit: string): string | undefined {
  if (min !== undefined && max !== undefined)
    return min === max ? `${count(min)}${unit}` : `${count(min)} to ${count(max)}${unit}`;
  if (max !== undefined) return `at most ${count(max)}${unit}`;
  return min === undefined || (min === 0 && unit !== '') ? undefined : `at least ${count(min)}${unit}`;
}

/** The type of a schema that is no reference: `string`, `string (date-time)`, `number or null`. */
export function typeOf({ type, format, const: only, enum: values }: Schema): string {
  const name = type === undefined ? 'any' : [type].flat().join(' or ');
  if (only !== undefined || values !== undefined || format === undefined) return name;
  return `${name} (${format})`;
}

/** The values that are allowed, where they are listed. */
export const valuesOf = ({ const: only, enum: values }: Schema): readonly string[] =>
  (values ?? (only === undefined ? [] : [only])).map(String);
