import { canonicalJson } from '../kernel/canonical-json.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { quotas } from '../limits/config.ts';
import { once } from '../platform/config.ts';
import { memoryFirst } from '../platform/memory-first.ts';
import type { Quota, Quotas } from '../platform/quota.ts';

/**
 * Different petitions of one sender in a local day, counted over all channels. The head of a village who reports for all
 * neighbours stays below it; a machine that tries to start thousands of deadlines does not.
 */
const PETITIONS_A_DAY: Quota = { name: 'petitions', max: 50, per: 'day' };

type SentPetition = {
  readonly key: string;
  readonly body: { readonly contact: Partial<Record<'name' | 'phone' | 'email' | 'address', string | undefined>> };
};

/** Admits a petition of a sender and returns the key to create it under. */
export type Senders = {
  admit(sent: SentPetition, now: string): Promise<string | Refusal<'petition.tooMany'>>;
};

/**
 * For clients that choose keys themselves: another key is another petition. Costs nothing for a sender with one petition
 * a day.
 */
export const countedSenders = (quotas: Quotas): Senders => ({
  async admit({ key, body }, now) {
    const taken = await quotas.take(PETITIONS_A_DAY, { subject: senderOf(body), request: key }, now);
    return taken.admitted ? key : tooMany(taken.retryAfterSeconds);
  },
});

/**
 * For people, who do not choose keys: the very same petition again on the same day, from another tab or in another SMS,
 * is created under the key of the first one, so it is that petition. Everything must be equal, contact included, because
 * the answer contains the receipt of the first one.
 */
export const joinedSenders = (quotas: Quotas): Senders => ({
  async admit({ key, body }, now) {
    const use = { subject: senderOf(body), request: canonicalJson(body), note: key };
    const taken = await quotas.take(PETITIONS_A_DAY, use, now);
    return taken.admitted ? (taken.note ?? key) : tooMany(taken.retryAfterSeconds);
  },
});

/** The senders of this deployment, for either kind of client. */
export const clientSenders = once(() => countedSenders(memoryFirst(quotas())));
export const personSenders = once(() => joinedSenders(quotas()));

const tooMany = (retryAfterSeconds: number) => refuse('petition.tooMany', { retryAfterSeconds });

/** A petition has at least one way to reply; the first of these identifies its sender best. */
function senderOf({ contact: { phone, email, address, name } }: SentPetition['body']): string {
  return phone ?? email?.toLowerCase() ?? `${name ?? ''} ${address ?? ''}`.toLowerCase();
}
