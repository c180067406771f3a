import type { MessageContent } from '../messages/domain/message.ts';
import { log } from '../platform/log.ts';
import { unseal } from '../platform/seal.ts';
import { type PetitionImage, SenderContact } from './contract.ts';
import { addressOf } from './domain/address.ts';

export type Unwrap = (wrapped: Uint8Array) => Promise<Uint8Array>;

/** A petition as far as its sender is written to. */
export type Addressed = Pick<PetitionImage, 'code' | 'contactOf' | 'notify'> & {
  readonly sealedContact?: Uint8Array | undefined;
};

/**
 * Where the sender is written to. Undefined if the sender wants no messages (the contact is not opened then), had the contact
 * erased, or gave no address that fits, which is counted.
 */
export async function openAddress(
  unwrap: Unwrap,
  { code, contactOf = code, notify, sealedContact }: Addressed,
): Promise<Pick<MessageContent, 'channel' | 'to'> | undefined> {
  if (notify === 'none' || sealedContact === undefined) return undefined;
  const contact = SenderContact.parse(JSON.parse(await unseal(sealedContact, contactOf, unwrap)));
  const address = addressOf(contact, notify);
  if (address === undefined) log.count('NOTICE_UNREACHABLE', { code }, []);
  return address;
}
