import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AwsError } from '../../../../lambdas/platform/lean/errors.ts';
import { withRetries } from '../../../../lambdas/platform/lean/retry.ts';

/** A clock that advances only while code waits. */
function clock() {
  const pauses: number[] = [];
  const nowMs = () => pauses.reduce((sum, ms) => sum + ms, 0);
  const pause = async (ms: number) => void pauses.push(ms);
  return { pauses, timing: { nowMs, pause } };
}

const failing = (error: unknown) => vi.fn(() => Promise.reject(error));
const throttled = (name: string) => new AwsError(name, 'too fast', 400);

beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0.5));

describe('an error that AWS says to retry', () => {
  test.each([
    ['a fault of the service', new AwsError('InternalServerError', '', 500)],
    ['a broken connection', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })],
    ['an unknown host', Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })],
  ])('such as %s: three attempts, with pauses that double', async (_, error) => {
    const { pauses, timing } = clock();
    const attempt = failing(error);

    await expect(withRetries(attempt, timing)).rejects.toBe(error);
    expect(attempt).toHaveBeenCalledTimes(3);
    expect(pauses).toEqual([25, 50]);
  });

  test('does not come out when a later attempt succeeds', async () => {
    const { timing } = clock();
    const attempt = vi.fn(async () => 'done').mockRejectedValueOnce(throttled('ThrottlingException'));

    expect(await withRetries(attempt, timing)).toBe('done');
  });
});

describe('throttling', () => {
  test.each([
    'ProvisionedThroughputExceededException',
    'ThrottlingException',
    'RequestLimitExceeded',
    'TooManyRequestsException',
    'TransactionInProgressException',
    'SlowDown',
  ])('by the name %s is retried for seconds, not for milliseconds', async (name) => {
    const { pauses, timing } = clock();
    const attempt = failing(throttled(name));

    await expect(withRetries(attempt, timing)).rejects.toMatchObject({ name });
    expect(pauses).toEqual([500, 1_000, 2_000]);
    expect(attempt).toHaveBeenCalledTimes(4);
  });

  test('by status 429 is retried in the same way', async () => {
    const { pauses, timing } = clock();

    await expect(withRetries(failing(new AwsError('Other', '', 429)), timing)).rejects.toThrow();
    expect(pauses).toEqual([500, 1_000, 2_000]);
  });

  test.each([0, 0.1, 0.3, 0.7, 0.999])('never begins an attempt after five seconds (jitter %d)', async (jitter) => {
    vi.spyOn(Math, 'random').mockReturnValue(jitter);
    const { pauses, timing } = clock();
    const attempt = vi.fn(async () => {
      if (pauses.length < 40) throw throttled('ThrottlingException');
      return 'done';
    });

    const [outcome] = await Promise.allSettled([withRetries(attempt, timing)]);
    if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ name: 'ThrottlingException' });
    expect(timing.nowMs()).toBeLessThanOrEqual(5_000);
    expect(attempt.mock.calls.length).toBeGreaterThan(2);
  });
});

describe('an error that a retry cannot cure is thrown at once', () => {
  test.each([
    ['a rejected request', new AwsError('ValidationException', '', 400)],
    ['a name that only looks like throttling', new AwsError('MyThrottlingExceptionX', '', 400)],
    ['a mistake of our own', new TypeError("Cannot read properties of undefined (reading 'S')")],
    ['an invalid header', Object.assign(new TypeError('Invalid character'), { code: 'ERR_INVALID_CHAR' })],
    ['an expired certificate', Object.assign(new Error('expired'), { code: 'CERT_HAS_EXPIRED' })],
    ['what is no error', 'ECONNRESET'],
  ])('such as %s', async (_, error) => {
    const { pauses, timing } = clock();
    const attempt = failing(error);

    await expect(withRetries(attempt, timing)).rejects.toBe(error);
    expect(attempt).toHaveBeenCalledTimes(1);
    expect(pauses).toEqual([]);
  });
});
