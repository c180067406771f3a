/** Exponential backoff as AWS documents it: doubles from `baseMs` up to `maxMs`. */
export type Backoff = { readonly baseMs: number; readonly maxMs: number };

/**
 * How long to wait after the failed attempt number `attempt` (from 1). Full jitter, anything from zero to the whole
 * interval, so that callers who failed together do not come back together.
 */
export const backoffMs = (attempt: number, { baseMs, maxMs }: Backoff): number =>
  Math.random() * Math.min(maxMs, baseMs * 2 ** (attempt - 1));

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
