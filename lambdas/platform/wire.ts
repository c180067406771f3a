import * as z from 'zod';

/** Shapes that many answers share. They document and test what we say; only what comes in is checked at run time. */
export const Instant = z.iso.datetime().describe('RFC 3339, UTC');
export const Day = z.iso.date().describe('A day in Asia/Ho_Chi_Minh');
export const Words = z.object({ vi: z.string(), en: z.string() });
export const Versioned = z.object({ id: z.string(), version: z.string() });

/** RFC 9457, with a stable `code`. */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().optional(),
  errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
  version: z.number().int().optional().describe('Of the petition as it is, with a 409'),
  requestId: z.string(),
});

/** What a route may answer when it does not refuse: a schema for each status. */
export type Answers = Readonly<Record<number, z.ZodType>>;
