import type * as z from 'zod';

/** Reads what a schema accepts. */
export const schemaReader =
  (schema: z.ZodType<string>): ((cell: string) => string | undefined) =>
  (cell) =>
    schema.safeParse(cell).data;
