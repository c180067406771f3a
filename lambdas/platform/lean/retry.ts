import { MAX_ATTEMPTS } from '../aws-calls.ts';
import { backoffMs, pause } from '../backoff.ts';
import { AwsError } from './errors.ts';

/** AWS's standard retry mode: how long to wait after a fault of server or network, and after throttling. */
const FAULT_BACKOFF = { baseMs: 50, maxMs: 20_000 };
const THROTTLE_BACKOFF = { baseMs: 1_000, maxMs: 20_000 };

/**
 * A throttled call is retried as often as it fits: no attempt begins later than this, so that even the slowest last
 * attempt (2.5 s) ends within the 10 s of a request, with some seconds left for its other calls.
 */
const THROTTLED_MAX_MS = 5_000;

/** Time, for tests to replace. */
export type Timing = { readonly nowMs: () => number; readonly pause: (ms: number) => Promise<void> };

/** Repeats `attempt` for the errors that AWS says to retry, and for no other: an error of our own is thrown at once. */
export async function withRetries<Result>(
  attempt: () => Promise<Result>,
  { nowMs, pause }: Timing = realTime,
): Promise<Result> {
  const startedMs = nowMs();
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt();
    } catch (error) {
      const kind = retryKind(error);
      if (kind === 'none' || (kind === 'fault' && attempts >= MAX_ATTEMPTS)) throw error;

      const waitMs = backoffMs(attempts, kind === 'throttled' ? THROTTLE_BACKOFF : FAULT_BACKOFF);
      if (kind === 'throttled' && nowMs() - startedMs + waitMs > THROTTLED_MAX_MS) throw error;
      await pause(waitMs);
    }
  }
}

const realTime: Timing = { nowMs: () => performance.now(), pause };

function retryKind(error: unknown): 'none' | 'fault' | 'throttled' {
  if (error instanceof AwsError) {
    if (THROTTLING.has(error.name) || error.status === TOO_MANY_REQUESTS) return 'throttled';
    return SERVER_FAULTS.has(error.status) ? 'fault' : 'none';
  }
  return error instanceof Error && 'code' in error && NETWORK_FAULTS.has(error.code) ? 'fault' : 'none';
}

const TOO_MANY_REQUESTS = 429;
const SERVER_FAULTS = new Set([500, 502, 503, 504]);

/** Error codes that every AWS SDK takes for throttling. */
const THROTTLING = new Set([
  'BandwidthLimitExceeded',
  'LimitExceededException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'TransactionInProgressException',
]);

/** What Node calls a connection that could not be made, broke, or took too long. */
const NETWORK_FAULTS = new Set<unknown>([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);
