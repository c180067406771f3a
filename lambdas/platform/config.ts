import * as z from 'zod';

/**
 * The environment variables of a function, read on the first call and cached. Throws an error that names every missing
 * or invalid variable.
 * @example const config = environment({ PETITIONS_TABLE: z.string().min(1) });
 */
export function environment<Shape extends z.ZodRawShape>(shape: Shape): () => z.infer<z.ZodObject<Shape>> {
  const schema = z.object(shape);
  return once(() => {
    const parsed = schema.safeParse(process.env);
    if (parsed.success) return parsed.data;
    const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new Error(`Missing or invalid environment variables: ${names}`, { cause: parsed.error });
  });
}

/** Calls `build` on first use and caches the result; after an error the next call tries again. */
export function once<Value>(build: () => Value): () => Value {
  let cached: { readonly value: Value } | undefined;
  return () => {
    cached ??= { value: build() };
    return cached.value;
  };
}
