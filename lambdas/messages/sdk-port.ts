import type { Outcome } from './domain/message.ts';
import { SEND_TIMEOUT_MS } from './ports.ts';

/** Three tries of ten seconds end before the function does (60 s). Without the last line the SDK only warns. */
export const sdkLimits = {
  maxAttempts: 3,
  requestHandler: {
    connectionTimeout: SEND_TIMEOUT_MS,
    requestTimeout: SEND_TIMEOUT_MS,
    throwOnRequestTimeout: true,
  },
} as const;

type Sending = {
  readonly port: 'mail' | 'sms';
  readonly send: () => Promise<unknown>;
  /** Whether the same sending would fail in the same way again. */
  readonly isFinal: (error: unknown) => boolean;
};

/** What became of a sending through the SDK. Of an error only the name goes on: its text may carry an address. */
export async function outcomeOf({ port, send, isFinal }: Sending): Promise<Outcome> {
  try {
    await send();
    return { outcome: 'sent' };
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    return { outcome: isFinal(error) ? 'refused' : 'unavailable', reason: `${port}.${name}` };
  }
}
