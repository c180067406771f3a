/**
 * Limits for every call to AWS, whichever client makes it. Without them a hanging connection would use up the whole
 * timeout of the function: three attempts of 2.5 s, including connecting, fit into the 10 s of a request, and the client
 * can retry with the same key.
 */
export const MAX_ATTEMPTS = 3;
export const ATTEMPT_TIMEOUT_MS = 2_500;

/** The same, as the constructors of the SDK's clients take them. Without the last line the SDK only warns. */
export const sdkLimits = {
  maxAttempts: MAX_ATTEMPTS,
  requestHandler: { requestTimeout: ATTEMPT_TIMEOUT_MS, throwOnRequestTimeout: true },
} as const;
