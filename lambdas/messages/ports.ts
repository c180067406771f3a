import type { Letter, Outcome } from './domain/message.ts';

/**
 * The ways out. A port answers what became of one sending, and throws nothing the world outside may cause.
 * A sender that dies between sending and noting it sends again: `id` goes along, so that who can drops the second.
 */
export interface MailPort {
  send(mail: Addressed<'email'>): Promise<Outcome>;
}

export interface SmsPort {
  send(sms: Addressed<'sms'>): Promise<Outcome>;
}

type Addressed<Channel> = Omit<Extract<Letter, { channel: Channel }>, 'channel'> & { readonly id: string };

/** With the SDK's three tries a sending ends before its function does (60 s), also when nothing answers. */
export const SEND_TIMEOUT_MS = 10_000;

/** A deployment that has set no way out: its messages are kept as failed for all to see, and none waits. */
export const noWayOut = (reason: 'mail.none' | 'sms.none'): MailPort & SmsPort => ({
  send: async () => ({ outcome: 'refused', reason }),
});
