import type { Instant } from '../../kernel/time.ts';
import type { Message, MessageContent } from './message.ts';
import { expire } from './resend.ts';

/** Its recipient asked for it: what is left says that it was sent, and when, but not to whom or what. */
export const isErased = ({ content }: Pick<Message, 'content'>): boolean => content.to === '';

/** The message without address and text. One that waits is given up; the item stays, so that it is not stored again. */
export function eraseMessage(message: Message, now: Instant): Message {
  const left = message.delivery.state === 'pending' ? expire(message, 'message.erased', now) : message;
  return { ...left, content: emptyContent[message.content.channel] };
}

const emptyContent = {
  sms: { channel: 'sms', to: '', text: '' },
  email: { channel: 'email', to: '', subject: '', text: '' },
} as const satisfies Record<MessageContent['channel'], MessageContent>;
