/**
 * The limits of every call to AWS. Without them a connection that hangs would use up the whole function: three tries
 * of 2.5 s, connecting included, end before a request's 10 s do, and the client may then send again with the same key.
 */
export const callLimits = {
  maxAttempts: 3,
  requestHandler: { requestTimeout: 2_500, throwOnRequestTimeout: true },
} as const;
