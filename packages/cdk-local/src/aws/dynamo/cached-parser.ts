/** The parts of dynalite's expression parsers used here. */
export interface ExpressionParser {
  parse(text: string, options: { readonly context: ParseContext }): unknown;
}

export interface ParseContext {
  readonly attrNames?: Readonly<Record<string, string>> | undefined;
  readonly attrVals?: Readonly<Record<string, object>> | undefined;
  /** The parser removes what an expression uses. */
  readonly unusedAttrNames: Record<string, true>;
  readonly unusedAttrVals: Record<string, true>;
  readonly isKeyCondition?: boolean;
}

/** A service has few expressions; more than this would be generated ones, and are parsed each time. */
const KEPT = 500;
/** These depend on the value itself, not only on its type. */
const VALUE_DEPENDENT = /between|attribute_type/i;
const ALIAS = /[#:][A-Za-z0-9_]+/g;

/**
 * dynalite's parsers take up to a millisecond for an expression, more than all the rest of a write. The result depends on
 * the text, the names and the types of the values, so it is cached by these; later only the values are replaced.
 * Expressions that are rejected are not cached. What is returned is always a copy: an update resolves its values in place.
 */
export function cacheParsedExpressions(parser: ExpressionParser): void {
  const parse = parser.parse;
  const known = new Map<string, { readonly tree: unknown; readonly places: ReadonlyMap<unknown, string> }>();

  parser.parse = (text, options) => {
    const { context } = options;
    if (VALUE_DEPENDENT.test(text)) return parse(text, options);
    const values = context.attrVals ?? {};
    const types = Object.entries(values).map(([name, value]) => [name, Object.keys(value)[0]]);
    const key = JSON.stringify([text, context.attrNames, types, context.isKeyCondition]);
    const found = known.get(key);
    if (found === undefined) {
      const tree = parse(text, options);
      const places = new Map(Object.entries(values).map(([name, value]) => [value, name]));
      if (typeof tree === 'string' || known.size >= KEPT) return tree;
      known.set(key, { tree, places });
      return withValues(tree, places, values);
    }
    for (const alias of text.match(ALIAS) ?? []) {
      delete context.unusedAttrNames[alias];
      delete context.unusedAttrVals[alias];
    }
    return withValues(found.tree, found.places, values);
  };
}

function withValues(
  node: unknown,
  places: ReadonlyMap<unknown, string>,
  values: Readonly<Record<string, object>>,
): unknown {
  const place = places.get(node);
  if (place !== undefined) return values[place];
  if (Array.isArray(node)) return node.map((part) => withValues(part, places, values));
  if (typeof node !== 'object' || node === null) return node;

  return Object.fromEntries(Object.entries(node).map(([name, part]) => [name, withValues(part, places, values)]));
}
