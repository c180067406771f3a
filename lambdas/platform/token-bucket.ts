/** `burst` requests at once, then `perSecond`. */
type Rate = { readonly burst: number; readonly perSecond: number };

/** 50,000 keys are some 5 MB of a function's 512. */
const MAX_KEYS = 50_000;

/**
 * Token buckets in memory, one for each key: they cost nothing, and each container has its own. A key is forgotten when
 * its bucket is full again, or when more recently used keys need its place.
 */
export function tokenBuckets({ burst, perSecond }: Rate, maxKeys = MAX_KEYS) {
  /** Key → the instant at which its bucket is full again; least recently used first. */
  const fullAt = new Map<string, number>();
  const tokenMs = 1_000 / perSecond;

  const waitMs = (key: string, nowMs: number): number =>
    Math.max(0, Math.max(fullAt.get(key) ?? 0, nowMs) + tokenMs - nowMs - burst * tokenMs);

  return {
    /** Seconds until the next token, 0 if there is one now. Takes none. */
    waitSeconds: (key: string, nowMs: number): number => Math.ceil(waitMs(key, nowMs) / 1_000),

    /** Takes a token if there is one. */
    take(key: string, nowMs: number): boolean {
      if (waitMs(key, nowMs) > 0) return false;
      const next = Math.max(fullAt.get(key) ?? 0, nowMs) + tokenMs;
      fullAt.delete(key);
      fullAt.set(key, next);
      if (fullAt.size > maxKeys) forgetOldest(fullAt);
      return true;
    },
  };
}

function forgetOldest(map: Map<string, number>): void {
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
