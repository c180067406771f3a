import * as z from 'zod';
import { once } from './config.ts';

/**
 * Shapes that many answers share. They document and test what we return; only what comes in is checked at run time, so
 * that each is built on first use: a function that answers a request never builds them.
 */
export const Instant = once(() => z.iso.datetime().describe('RFC 3339, UTC'));
export const Day = once(() => z.iso.date().describe('A day in Asia/Ho_Chi_Minh'));
export const Words = once(() => z.object({ vi: z.string(), en: z.string() }).meta({ id: 'Words' }));
export const Versioned = once(() => z.object({ id: z.string(), version: z.string() }).meta({ id: 'Versioned' }));

/** Who changed an entry with a history, when and why, as a list of its changes has it. */
export const recordedChange = () => ({
  at: Instant(),
  by: z.string().describe('The subject of the administrator'),
  byName: z.string(),
  why: z.string().optional(),
  version: z.int().describe('The version of the entry since this change'),
});

/** The bytes of a file. */
export const Bytes = once(() => z.instanceof(Uint8Array).meta({ type: 'string', format: 'binary' }));

/** RFC 9457, with a stable `code`. */
export const Problem = once(() =>
  z
    .looseObject({
      type: z.string(),
      title: z.string(),
      status: z.number().int(),
      code: z.string(),
      detail: z.string().optional(),
      errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
      version: z.number().int().optional().describe('The current version of the petition, with a 409'),
      requestId: z.string(),
    })
    .meta({ id: 'Problem' }),
);
