import type { Throttle } from './routes.ts';

/** A token bucket for each key, on the machine's clock: moving the local clock must not refill it. */
export function throttles(nowMs: () => number): (key: string, throttle: Throttle | undefined) => boolean {
  const buckets = new Map<string, { tokens: number; at: number }>();

  return (key, throttle) => {
    if (throttle === undefined) return true;
    const now = nowMs();
    const bucket = buckets.get(key) ?? { tokens: throttle.burst, at: now };
    const tokens = Math.min(throttle.burst, bucket.tokens + ((now - bucket.at) / 1000) * throttle.perSecond);
    const admitted = tokens >= 1;
    buckets.set(key, { tokens: admitted ? tokens - 1 : tokens, at: now });

    return admitted;
  };
}
