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

/** Longer than calls to what is ours may take: a sending given up while it was under way is sent twice. */
export const SEND_TIMEOUT_MS = 10_000;

/** A deployment without SMS: what should have left is kept as failed for all to see, and nothing waits. */
export const noSms: SmsPort = { send: async () => ({ outcome: 'refused', reason: 'sms.none' }) };
