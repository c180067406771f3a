import * as z from 'zod';

/** Largest page of a list. A larger one would take longer to load than to read. */
export const MAX_PAGE = 100;
const DEFAULT_PAGE = 50;
/** The longest cursor holds the keys of one item. */
const MAX_CURSOR = 1_000;

/**
 * The parameters `?limit=&cursor=` of a list. A cursor is opaque to clients but untrusted when it returns: `position` is
 * the schema of its content, so that a forged cursor is refused here and never reaches the table.
 */
export const pageQuery = <Position extends z.ZodRawShape>(position: Position, example: string) => {
  const schema = z.strictObject(position);
  const read = (cursor: string, context: z.RefinementCtx): z.infer<typeof schema> => {
    const parsed = schema.safeParse(jsonOf(cursor));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: 'custom', message: 'Invalid cursor for this list' });
    return z.NEVER;
  };
  return {
    limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(DEFAULT_PAGE).describe('Items on a page.'),
    cursor: z
      .string()
      .max(MAX_CURSOR)
      .transform(read)
      .optional()
      .meta({ description: '`next` of the previous page. Opaque: send it unchanged.', examples: [example] }),
  };
};

export const cursorOf = (position: Readonly<Record<string, string>>): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

function jsonOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
