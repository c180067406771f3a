import * as z from 'zod';

/** A page of a list: enough for a screen; a larger one answers slower than it is read. */
export const MAX_PAGE = 100;
const DEFAULT_PAGE = 50;
/** The longest cursor we ever make is the keys of one item. */
const MAX_CURSOR = 1_000;

/**
 * `?limit=&cursor=` of a list. A cursor is opaque to clients but comes back from outside: `place` says what it must
 * hold, so that a made-up one is refused here and never reaches the table.
 */
export const pageQuery = <Place extends z.ZodRawShape>(place: Place) => {
  const schema = z.strictObject(place);
  const read = (cursor: string, context: z.RefinementCtx): z.infer<typeof schema> => {
    const parsed = schema.safeParse(jsonOf(cursor));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: 'custom', message: 'Not a cursor of this list' });
    return z.NEVER;
  };
  return {
    limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(DEFAULT_PAGE),
    cursor: z.string().max(MAX_CURSOR).transform(read).optional(),
  };
};

export const cursorOf = (place: Readonly<Record<string, string>>): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

function jsonOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
