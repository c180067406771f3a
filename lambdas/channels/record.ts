import { canonicalJson, keyedProof } from '../platform/keyed.ts';
import { lock, unlock } from '../platform/locked.ts';
import { seal } from '../platform/seal.ts';
import { type Arrival, requestKey } from './arrival.ts';
import type { Done } from './domain/outcome.ts';
import type { Message } from './read-message.ts';
import type { Taken } from './taken.ts';

type Keys = {
  readonly inboundKey: string;
  readonly letterKey: string;
  readonly intake: { readonly secrets: { readonly SEAL_PUBLIC_KEY: string } };
};

/** What tells an attempt from another message under the same id. Beside it a gateway may count its attempts. */
export const contentProof = ({ inboundKey }: Keys, { id, from, text }: Message): string =>
  keyedProof(inboundKey, 'content', canonicalJson({ id, from, text }));

/** The message as it is kept: what came is sealed, for we need it no more; the reply is locked, for a retry wants it. */
export function keptAs(keys: Keys, arrival: Arrival, { outcome, reply }: Done): Taken {
  const { message, attemptedAt, now } = arrival;
  const id = requestKey(arrival);
  return {
    id,
    bodyHash: contentProof(keys, message),
    attemptedAt,
    outcome,
    reply: lock(keys.letterKey, reply, id),
    sealed: seal(keys.intake.secrets.SEAL_PUBLIC_KEY, JSON.stringify(message), id),
    receivedAt: now,
  };
}

export const replyOf = ({ letterKey }: Keys, { id, reply }: Taken): string => unlock(letterKey, reply, id);
