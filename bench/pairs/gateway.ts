import { secretOf } from '../../lambdas/channels/source.ts';
import { webhookSignature } from '../../lambdas/platform/standard-webhook.ts';
import { httpEvent } from '../../test/support/http-event.ts';
import { HEX_KEY } from '../stub/environment.ts';
import { wireItem } from '../stub/wire.ts';
import { content } from './fixtures.ts';

const MS_IN_SECOND = 1_000;
const source = {
  id: 'sms-gateway',
  name: 'Một cổng tin nhắn',
  kind: 'sms',
  mapping: { id: 'id', from: 'from', text: 'text' },
  generation: 1,
  active: true,
} as const;

/** A petition by SMS, as a gateway signs it at this moment: it is looked at for five minutes. */
export function inboundEvent() {
  const raw = JSON.stringify({ id: 'sms-1', from: '0912345678', text: `PA ${content}` });
  const signed = { id: 'msg-1', timestamp: `${Math.floor(Date.now() / MS_IN_SECOND)}`, raw };
  return httpEvent({
    routeKey: 'POST /v1/inbound/{source}',
    params: { source: source.id },
    headers: {
      'webhook-id': signed.id,
      'webhook-timestamp': signed.timestamp,
      'webhook-signature': webhookSignature(secretOf(HEX_KEY, source), signed),
    },
    body: raw,
  });
}

export const oneSource = { 'GetItem channels source#': { Item: wireItem({ ...source, id: `source#${source.id}` }) } };
