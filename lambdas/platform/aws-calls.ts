/**
 * Limits for every call to AWS. Without them a hanging connection would use up the whole timeout of the function: three
 * attempts of 2.5 s, including connecting, fit into the 10 s of a request, and the client can retry with the same key.
 */
export const callLimits = {
  maxAttempts: 3,
  requestHandler: { requestTimeout: 2_500, throwOnRequestTimeout: true },
} as const;
