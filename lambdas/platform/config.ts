import * as z from 'zod';

/**
 * The environment of a function, read on the first call and kept. A missing or wrong variable is a fault that names it.
 * @example const config = environment({ PETITIONS_TABLE: z.string().min(1) });
 */
export function environment<Shape extends z.ZodRawShape>(shape: Shape): () => z.infer<z.ZodObject<Shape>> {
  const schema = z.object(shape);
  return once(() => {
    const parsed = schema.safeParse(process.env);
    if (parsed.success) return parsed.data;
    const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new Error(`The environment lacks or misspells: ${names}`, { cause: parsed.error });
  });
}

/** Builds on first use and keeps the result; after a failure it builds again. */
export function once<Value>(build: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: build() };
    return kept.value;
  };
}
