import type { SendResult } from './domain/message.ts';
import { SEND_TIMEOUT_MS } from './transport.ts';

/** Three attempts of ten seconds fit into the timeout of the function (60 s). Without the last option the SDK only warns. */
export const sdkLimits = {
  maxAttempts: 3,
  requestHandler: {
    connectionTimeout: SEND_TIMEOUT_MS,
    requestTimeout: SEND_TIMEOUT_MS,
    throwOnRequestTimeout: true,
  },
} as const;

type SendAttempt = {
  readonly transport: 'mail' | 'sms';
  readonly send: () => Promise<{ readonly MessageId?: string | undefined }>;
  /** Whether a retry would fail in the same way. */
  readonly isFinal: (error: unknown) => boolean;
};

/** The result of sending through the SDK. Only the name of an error is kept: its message may contain an address. */
export async function sendResultOf({ transport, send, isFinal }: SendAttempt): Promise<SendResult> {
  try {
    const { MessageId: providerId } = await send();
    return { outcome: 'sent', ...(providerId !== undefined && { providerId }) };
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    return { outcome: isFinal(error) ? 'refused' : 'unavailable', reason: `${transport}.${name}` };
  }
}
