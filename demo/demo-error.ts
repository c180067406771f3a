/** A fault whose message is a clear sentence for the person at the console; no stack trace is needed. */
export class DemoError extends Error {
  override readonly name = 'DemoError';
}
