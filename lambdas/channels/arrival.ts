import type { Instant } from '../kernel/time.ts';
import { keyedProof } from '../platform/keyed.ts';
import type { Message } from './read-message.ts';
import type { Verified } from './verify.ts';

/** A message that has come in: signed, fresh and read. */
export type Arrival = Verified & { readonly message: Message; readonly now: Instant };

/** What its request is kept by: the same over all attempts of one sending. */
export const requestKey = ({ source, webhookId }: Arrival): string => `message#${source.id}#${webhookId}`;

/**
 * What its effects are keyed by: the message as the gateway calls it, so that a gateway that sends one again under
 * another webhook-id changes nothing. Nobody outside can make it, and so nobody can use it before the message comes.
 */
export const effectKey = (secret: string, { source, message }: Arrival): string =>
  keyedProof(secret, 'message', `${source.id}#${message.id}`);
