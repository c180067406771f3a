import type { Message, MessageContent } from '../../lambdas/messages/domain/message.ts';

/** The key that encrypts messages in tests. */
export const LETTER_KEY = '5a'.repeat(32);

export const anEmail: MessageContent = {
  channel: 'email',
  to: 'an@phutho.example',
  subject: '[Lắng Nghe] đến hạn',
  text: 'Kính gửi Ông/Bà.',
};
export const anSms: MessageContent = { channel: 'sms', to: '+84912345678', text: 'Lang Nghe: den han.' };

export function aMessage(given: Partial<Message> = {}): Message {
  return {
    id: 'PAKN-7K3D-9QXM/1/late/an/email',
    content: anEmail,
    delivery: { state: 'pending' },
    attempts: 0,
    createdAt: '2026-11-21T00:00:00.000Z',
    updatedAt: '2026-11-21T00:00:00.000Z',
    ...given,
  };
}
