import type { MessageContent, SendResult } from './domain/message.ts';

/**
 * Transports for messages. `send` returns the result of one attempt and does not throw for failures outside the service.
 * A sender that crashes between sending and recording sends again; `id` lets the receiver drop the duplicate.
 */
export interface MailTransport {
  send(mail: Outgoing<'email'>): Promise<SendResult>;
}

export interface SmsTransport {
  send(sms: Outgoing<'sms'>): Promise<SendResult>;
}

type Outgoing<Channel> = Omit<Extract<MessageContent, { channel: Channel }>, 'channel'> & { readonly id: string };

/** Longer than other calls: an attempt that times out may have been sent, and is then sent twice. */
export const SEND_TIMEOUT_MS = 10_000;

/** For a deployment without SMS: messages are recorded as failed instead of waiting. */
export const noSms: SmsTransport = { send: async () => ({ outcome: 'refused', reason: 'sms.none' }) };
