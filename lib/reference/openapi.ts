import * as z from 'zod';

/** The parts of an OpenAPI 3.1 document that the reference page shows. */

const Scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const Schema = z.object({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  description: z.string().optional(),
  enum: z.array(Scalar).optional(),
  const: Scalar.optional(),
  default: z.unknown().optional(),
  pattern: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  required: z.array(z.string()).optional(),
  get properties(): z.ZodOptional<z.ZodRecord<z.ZodString, typeof Schema>> {
    return z.record(z.string(), Schema).optional();
  },
  get items(): z.ZodOptional<typeof Schema> {
    return Schema.optional();
  },
  get oneOf(): z.ZodOptional<z.ZodArray<typeof Schema>> {
    return z.array(Schema).optional();
  },
});
export type Schema = z.infer<typeof Schema>;

const Media = z.object({
  schema: Schema.optional(),
  example: z.unknown().optional(),
  examples: z.record(z.string(), z.unknown()).optional(),
});

const Response = z.object({
  $ref: z.string().optional(),
  description: z.string().optional(),
  content: z.record(z.string(), Media).optional(),
});
export type Response = z.infer<typeof Response>;

const Parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().optional(),
  description: z.string().optional(),
  schema: Schema,
  example: z.unknown().optional(),
});
export type Parameter = z.infer<typeof Parameter>;

const Operation = z.object({
  operationId: z.string(),
  tags: z.array(z.string()),
  summary: z.string(),
  description: z.string().optional(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(Parameter).default([]),
  requestBody: z.object({ content: z.record(z.string(), Media) }).optional(),
  responses: z.record(z.string(), Response),
});

/** An operation with its place: `POST`, `/v1/petitions`. */
export type Operation = z.infer<typeof Operation> & { readonly method: string; readonly path: string };

/** What goes with the code of an error: its text in English and Vietnamese, and what is sent. */
const ErrorExample = z.object({
  summary: z.string(),
  description: z.string(),
  value: z.record(z.string(), z.unknown()),
});
export type ErrorExample = z.infer<typeof ErrorExample>;

export const Document = z.object({
  info: z.object({ title: z.string(), version: z.string(), description: z.string() }),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({
    schemas: z.record(z.string(), Schema),
    responses: z.record(z.string(), Response),
    examples: z.record(z.string(), ErrorExample),
  }),
});
export type Document = z.infer<typeof Document>;

export const operationsOf = ({ paths }: Document): readonly Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  );

/** `#/components/schemas/Words` → `Words`. */
export const nameIn = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

/** The responses of an operation by status, each as it is where it is declared. */
export const responsesOf = (
  { responses }: Operation,
  { components }: Document,
): readonly (readonly [string, Response])[] =>
  Object.entries(responses).map(([status, response]) => [
    status,
    response.$ref === undefined ? response : (components.responses[nameIn(response.$ref)] ?? response),
  ]);

export const isSuccess = ([status]: readonly [string, Response]): boolean => status.startsWith('2');
