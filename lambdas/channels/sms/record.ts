import { canonicalJson } from '../../platform/canonical-json.ts';
import { decrypt, encrypt } from '../../platform/encrypt.ts';
import { hmac } from '../../platform/hmac.ts';
import { seal } from '../../platform/seal.ts';
import type { CommandResult } from './domain/outcome.ts';
import { type InboundMessage, requestKey } from './inbound-message.ts';
import type { SmsMessage } from './read-message.ts';
import type { StoredRequest } from './requests.ts';

type Keys = {
  readonly inboundKey: string;
  readonly letterKey: string;
  readonly intake: { readonly secrets: { readonly SEAL_PUBLIC_KEY: string } };
};

/** Distinguishes a retry from a different message under the same id. Other fields may differ between attempts. */
export const contentHash = ({ inboundKey }: Keys, { id, from, text }: SmsMessage): string =>
  hmac(inboundKey, 'content', canonicalJson({ id, from, text }));

/** The request as stored: the message is sealed, because it is not read again; the reply is encrypted for retries. */
export function storedRequestOf(keys: Keys, inbound: InboundMessage, { outcome, reply }: CommandResult): StoredRequest {
  const { message, attemptedAt, now } = inbound;
  const id = requestKey(inbound);
  return {
    id,
    bodyHash: contentHash(keys, message),
    attemptedAt,
    outcome,
    reply: encrypt(keys.letterKey, reply, id),
    sealed: seal(keys.intake.secrets.SEAL_PUBLIC_KEY, JSON.stringify(message), id),
    receivedAt: now,
  };
}

export const replyOf = ({ letterKey }: Keys, { id, reply }: StoredRequest): string => decrypt(letterKey, reply, id);
