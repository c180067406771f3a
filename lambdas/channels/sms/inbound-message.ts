import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { Instant } from '../../kernel/time.ts';
import { hmac } from '../../platform/hmac.ts';
import type { Source } from '../source.ts';
import type { SmsCommand } from './domain/parse-sms.ts';
import { sentAt } from './domain/sent-at.ts';
import type { SmsMessage } from './read-message.ts';
import type { StoredRequest } from './requests.ts';

/** An inbound message: verified, whole and parsed. */
export type InboundMessage = {
  readonly source: Pick<Source, 'id'>;
  readonly webhookId: string;
  readonly message: SmsMessage;
  readonly command: SmsCommand;
  readonly now: Instant;
};

/** How long after a message the same id of a gateway is a retry: gateways give up earlier and may start ids again. */
const SAME_ID_MS = 3 * 86_400_000;
/** A message without a time that comes again this soon is one SMS under two ids. */
const TWIN_MS = 10 * 60_000;

/**
 * A message is identified by its source, sender, time and text. Two people may send under one id, and one SMS may come
 * under two. The digest depends on a secret, so that nobody can test whether somebody sent a text.
 */
export const requestKey = (secret: string, { source, message }: Pick<InboundMessage, 'source' | 'message'>): string => {
  const { from, text, at } = message;
  const time = at === undefined ? {} : { at: sentAt(at) };
  return `message#${source.id}#${hmac(secret, 'sms', canonicalJson({ from, text, ...time }))}`;
};

/** Digests of the ids, which are only hints. */
export const idsOf = (secret: string, { webhookId, message }: Pick<InboundMessage, 'webhookId' | 'message'>) => [
  hmac(secret, 'sms id', message.id),
  hmac(secret, 'webhook id', webhookId),
];

/**
 * Whether a stored request with the same key is the same message. With a time it always is. Without one, the ids and the
 * time between the two decide; a rating sent again soon may correct another one between them, so only its id counts.
 */
export function isSame(secret: string, earlier: StoredRequest, inbound: InboundMessage): boolean {
  if (inbound.message.at !== undefined) return true;
  const ageMs = Date.parse(inbound.now) - Date.parse(earlier.receivedAt);
  if (ageMs <= SAME_ID_MS && idsOf(secret, inbound).some((id) => earlier.ids.includes(id))) return true;
  return inbound.command.kind !== 'rating' && ageMs <= TWIN_MS;
}
