import { decrypt, encrypt } from '../../platform/encrypt.ts';
import { hmac } from '../../platform/hmac.ts';
import { seal } from '../../platform/seal.ts';
import type { CommandResult } from './domain/outcome.ts';
import { type InboundMessage, idsOf, requestKey } from './inbound-message.ts';
import type { StoredRequest, StoredResult } from './requests.ts';

type Keys = {
  readonly letterKey: string;
  readonly intake: { readonly secrets: { readonly CODE_KEY: string; readonly SEAL_PUBLIC_KEY: string } };
};

/** The message as it is stored before its command is executed: sealed, because it is not read again. */
export function newRequest({ intake }: Keys, inbound: InboundMessage): StoredRequest {
  const { CODE_KEY, SEAL_PUBLIC_KEY } = intake.secrets;
  const { message, now } = inbound;
  const id = requestKey(CODE_KEY, inbound);
  return {
    id,
    effectKey: hmac(CODE_KEY, 'message', `${id}#${now}`),
    ids: idsOf(CODE_KEY, inbound),
    sealed: seal(SEAL_PUBLIC_KEY, JSON.stringify(message), id),
    receivedAt: now,
  };
}

export const storedResult = (
  { letterKey }: Keys,
  { id }: Pick<StoredRequest, 'id'>,
  { outcome, reply }: CommandResult,
): StoredResult => ({ outcome, reply: encrypt(letterKey, reply, id) });

export const resultOf = (
  { letterKey }: Keys,
  { id }: StoredRequest,
  { outcome, reply }: StoredResult,
): CommandResult => ({
  outcome,
  reply: decrypt(letterKey, reply, id),
});
