import * as z from 'zod';

export type Json = Readonly<Record<string, unknown>>;

export type SchemaBook = {
  /** The JSON schema of what comes in or goes out; what has a name of its own is referred to. */
  readonly schemaOf: (schema: z.ZodType, io: 'input' | 'output') => Json;
  /** All that were referred to. */
  readonly components: () => Json;
};

/** Turns zod schemas into those of one OpenAPI document; a schema with an id (`.meta({ id })`) is a component. */
export function schemaBook(): SchemaBook {
  const components = new Map<string, Json>();

  return {
    schemaOf(schema, io) {
      const made = z.toJSONSchema(schema, { io, unrepresentable: 'any', override: readable });
      const { $schema: _, $defs = {}, ...json } = made;
      for (const [id, one] of Object.entries($defs)) keep(components, id, record(moved(withoutId(one))));
      return record(moved(withoutId(json)));
    },
    components: () => Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** One name is one shape, whichever way it goes: what differs coming in must not have the name. */
function keep(components: Map<string, Json>, id: string, json: Json): void {
  const before = components.get(id);
  if (before !== undefined && JSON.stringify(before) !== JSON.stringify(json)) {
    throw new Error(`The schema ${id} is one thing coming in and another going out: it cannot have one name.`);
  }
  components.set(id, json);
}

/** What zod would keep back: descriptions, which stand in its global registry; and what it says twice. */
function readable({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: z.core.JSONSchema.BaseSchema }) {
  const { description, examples } = z.globalRegistry.get(zodSchema) ?? {};
  if (description !== undefined) jsonSchema.description = description;
  // Zod drops the examples of what it transforms.
  if (Array.isArray(examples)) jsonSchema.examples = examples;
  // The expressions behind these formats are lines long and tell a reader nothing more.
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  asList(jsonSchema);
}

/** A tuple of equals as a list of that length: many tools of OpenAPI do not know `prefixItems` yet. */
function asList(jsonSchema: z.core.JSONSchema.BaseSchema): void {
  const { prefixItems: [first, ...others] = [] } = jsonSchema;
  if (first === undefined || others.some((one) => JSON.stringify(one) !== JSON.stringify(first))) return;
  delete jsonSchema.prefixItems;
  Object.assign(jsonSchema, { items: first, minItems: 1 + others.length, maxItems: 1 + others.length });
}

const withoutId = ({ id: _, ...rest }: Json): Json => rest;

/** Rewrites `#/$defs/Words` to `#/components/schemas/Words`. */
function moved(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(moved);
  if (typeof node === 'string') return node.replace(/^#\/\$defs\//, '#/components/schemas/');
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, moved(value)]));
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
