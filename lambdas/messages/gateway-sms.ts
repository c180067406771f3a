import type { SendResult } from './domain/message.ts';
import { SEND_TIMEOUT_MS, type SmsTransport } from './transport.ts';

/** Statuses that reject the text or the phone number for good; any other status may be temporary. */
const FINAL_STATUSES = [400, 413, 415, 422];

/**
 * SMS through an HTTP gateway: `POST url` with `{id, to, text}`, a bearer token, and the id as `Idempotency-Key`.
 * 2xx means accepted, now or before. The response body is not read.
 */
export function gatewaySms({ url, token }: { readonly url: string; readonly token: string }): SmsTransport {
  return {
    async send(sms) {
      // Built before anything is caught: an error in it is a fault of the service, not of the gateway.
      const request = new Request(url, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': encodeURIComponent(sms.id),
        },
        body: JSON.stringify({ id: sms.id, to: sms.to, text: sms.text }),
        // Never send the token to the target of a redirect.
        redirect: 'manual',
        signal: AbortSignal.timeout(SEND_TIMEOUT_MS),
      });
      const response = await responseTo(request);
      if (response === undefined) return { outcome: 'unavailable', reason: 'sms.unreachable' };
      return resultOf(response);
    },
  };
}

/** The response without its body; undefined after an error of the network or a timeout. */
async function responseTo(request: Request): Promise<Response | undefined> {
  try {
    const response = await fetch(request);
    await response.body?.cancel();
    return response;
  } catch (error) {
    if (isUnreachable(error)) return undefined;
    throw error;
  }
}

/** `fetch` rejects with a TypeError whose cause is the error of the network, and with a TimeoutError after the signal. */
function isUnreachable(error: unknown): boolean {
  if (error instanceof DOMException) return error.name === 'TimeoutError' || error.name === 'AbortError';
  return error instanceof TypeError && error.cause instanceof Error;
}

function resultOf({ ok, status }: Response): SendResult {
  if (ok) return { outcome: 'sent' };
  return { outcome: FINAL_STATUSES.includes(status) ? 'refused' : 'unavailable', reason: `sms.status${status}` };
}
