import type { MessageContent } from '../../messages/domain/message.ts';

/** The contact that a sender gave, as intake checked it. */
export type Contact = { readonly phone?: string | undefined; readonly email?: string | undefined };

/** How a sender wants to hear: without a choice by SMS, or by e-mail if there is no phone. */
export type NotifyChoice = 'sms' | 'email' | 'none' | undefined;

type Address = Pick<MessageContent, 'channel' | 'to'>;

/** Where a notice goes; undefined if the sender wants none or left nothing that fits. */
export function addressOf({ phone, email }: Contact, choice: NotifyChoice): Address | undefined {
  if (choice === 'none') return undefined;
  const sms: Address | undefined = phone === undefined ? undefined : { channel: 'sms', to: phone };
  const mail: Address | undefined = email === undefined ? undefined : { channel: 'email', to: email };
  return choice === 'email' ? (mail ?? sms) : (sms ?? mail);
}

type Chosen = { readonly notify?: NotifyChoice; readonly phoneProof?: string | undefined };

/** By which channels the sender may be reached, the likeliest first, without opening the contact. */
export function likelyChannels({ notify, phoneProof }: Chosen): readonly Address['channel'][] {
  if (notify === 'none') return [];
  if (phoneProof === undefined) return ['email'];
  return notify === 'email' ? ['email', 'sms'] : ['sms'];
}
