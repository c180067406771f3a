import type { Instant } from '../../kernel/time.ts';
import { hmac } from '../../platform/hmac.ts';
import type { VerifiedRequest } from '../verify.ts';
import type { SmsMessage } from './read-message.ts';

/** An inbound message: verified and parsed. */
export type InboundMessage = VerifiedRequest & { readonly message: SmsMessage; readonly now: Instant };

/** The key of the stored request: the same for all attempts of one webhook. */
export const requestKey = ({ source, webhookId }: InboundMessage): string => `message#${source.id}#${webhookId}`;

/**
 * The idempotency key of the effects, derived from the message id of the gateway, so that the same message under another
 * webhook-id has no further effect. It depends on a secret, so clients cannot use the key in advance.
 */
export const effectKey = (secret: string, { source, message }: InboundMessage): string =>
  hmac(secret, 'message', `${source.id}#${message.id}`);
