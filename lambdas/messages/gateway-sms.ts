import type { Outcome } from './domain/message.ts';
import { SEND_TIMEOUT_MS, type SmsPort } from './ports.ts';

/** These say that the text or the phone is not acceptable; every other status may be cured on their side or on ours. */
const FINAL_STATUSES = [400, 413, 415, 422];

/**
 * SMS through a gateway of one's own: `POST url` with `{id, to, text}`, a bearer token, and the id again as
 * `Idempotency-Key`. 2xx: taken, or known already. The answer's body is not read.
 */
export function gatewaySms({ url, token }: { readonly url: string; readonly token: string }): SmsPort {
  return {
    async send(sms) {
      try {
        const answer = await fetch(url, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
            'idempotency-key': encodeURIComponent(sms.id),
          },
          body: JSON.stringify({ id: sms.id, to: sms.to, text: sms.text }),
          // A token is not carried to wherever an answer points.
          redirect: 'manual',
          signal: AbortSignal.timeout(SEND_TIMEOUT_MS),
        });
        await answer.body?.cancel();
        return outcomeOf(answer);
      } catch {
        return { outcome: 'unavailable', reason: 'sms.unreachable' };
      }
    },
  };
}

function outcomeOf({ ok, status }: Response): Outcome {
  if (ok) return { outcome: 'sent' };
  return { outcome: FINAL_STATUSES.includes(status) ? 'refused' : 'unavailable', reason: `sms.status${status}` };
}
