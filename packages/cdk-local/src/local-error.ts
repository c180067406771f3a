/** A fault whose message is a clear sentence for the person at the console; no stack trace is needed. */
export class LocalError extends Error {
  override readonly name = 'LocalError';
}
