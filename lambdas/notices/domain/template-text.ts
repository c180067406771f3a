/** The text of a template: `{{field}}`, and `[[…]]` around what is left out if one of its fields has no value. */

type Values = Readonly<Record<string, string | undefined>>;

const FIELD = /\{\{([a-zA-Z]+)\}\}/g;
const OPTIONAL = /\[\[((?:(?!\[\[|\]\]).)*)\]\]/gs;
const STRAY = /\[\[|\]\]|\{\{|\}\}/;

export type FieldsOf = { readonly plain: readonly string[]; readonly optional: readonly string[] };

/** The fields that a text names, outside and inside of its optional parts; undefined if a bracket has no partner. */
export function fieldsIn(text: string): FieldsOf | undefined {
  const inside = [...text.matchAll(OPTIONAL)].map(([, part = '']) => part);
  const outside = text.replace(OPTIONAL, '');
  if ([outside, ...inside].some((part) => STRAY.test(part.replace(FIELD, '')))) return undefined;
  if (inside.some((part) => namesIn(part).length === 0)) return undefined;
  return { plain: namesIn(outside), optional: inside.flatMap(namesIn) };
}

const namesIn = (text: string): string[] => [...text.matchAll(FIELD)].map(([, name = '']) => name);

/** Fills in the values, once: what a value contains is not read as a template. Throws if a field has no value. */
export function fillIn(text: string, values: Values): string {
  const chosen = text.replace(OPTIONAL, (_, part: string) =>
    namesIn(part).every((name) => ownValue(values, name) !== undefined) ? part : '',
  );
  return chosen.replace(FIELD, (_, name: string) => {
    const value = ownValue(values, name);
    if (value === undefined) throw new Error(`Expected a value for the field ${name} of a message, got none`);
    return value;
  });
}

/** Only own fields: `constructor` has no value. */
const ownValue = (values: Values, name: string): string | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;
