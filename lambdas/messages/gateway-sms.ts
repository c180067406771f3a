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
      try {
        const response = await fetch(url, {
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
        await response.body?.cancel();
        return resultOf(response);
      } catch {
        return { outcome: 'unavailable', reason: 'sms.unreachable' };
      }
    },
  };
}

function resultOf({ ok, status }: Response): SendResult {
  if (ok) return { outcome: 'sent' };
  return { outcome: FINAL_STATUSES.includes(status) ? 'refused' : 'unavailable', reason: `sms.status${status}` };
}
